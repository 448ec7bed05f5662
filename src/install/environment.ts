import type { Location } from '../engine/rule.ts';

/** A variable that the gateway may see, and where it comes from. Values may be secrets. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly value: string;
  /** state: `<state>/.env`; gateway: `~/.config/openclaw/gateway.env`; config: `env` / `env.vars`; service: a unit, plist or its files. */
  readonly source: 'state' | 'gateway' | 'config' | 'service';
  readonly at: Location;
}

/** Everything that can give the gateway a variable, short of the login shell. */
export interface Environment {
  readonly variables: readonly EnvironmentVariable[];
  /** Sources that are there and could not be read: then "not set" is not certain. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  has(name: string): boolean;
}
