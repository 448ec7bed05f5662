import type { FlatReason, Location } from '../../engine/rule.ts';
import type { Entry } from '../files/tree.ts';

/** A definition in the home that starts a gateway: a systemd user unit, a launchd plist, a Windows script. */
export interface Service {
  readonly kind: 'systemd' | 'launchd' | 'windows';
  /** Absolute path on this machine. */
  readonly path: string;
  /** `openclaw-gateway-work.service`, `ai.openclaw.work`, `gateway.cmd`. */
  readonly name: string;
  readonly entry: Entry;
  /** Of a legacy product name: `clawdbot-gateway`, `moltbot-gateway`, `bot.molt.gateway`. */
  readonly isLegacy: boolean;
  /** The command line: the program, then its arguments. */
  readonly command: readonly CommandWord[];
  /** What it sets, drop-ins and EnvironmentFile included (the last one wins). Values may be secrets. */
  readonly environment: ReadonlyMap<string, ServiceVariable>;
  /** Files that EnvironmentFile names and that are not there, and that are not optional (no leading `-`). */
  readonly missingEnvironmentFiles: readonly { readonly path: string; readonly at: Location }[];
  /** The state directory that the gateway will use when started by it: path on the host. */
  readonly stateDir: string;
  /** Where it starts, where it says so and does not start without that directory: path on the host. */
  readonly workingDirectory?: ServiceVariable;
  /** The profile it selects (`--profile` in the command, or OPENCLAW_PROFILE beside OPENCLAW_STATE_DIR). */
  readonly profile?: string;
  /** What could not be understood of it; undefined for nothing. */
  readonly problems?: readonly FlatReason[];
}

/** One word of the command line, and the place in the file that has it. */
export interface CommandWord {
  readonly value: string;
  readonly at: Location;
}

/** A value that the service sets. It may be a secret. */
export interface ServiceVariable {
  readonly value: string;
  /** Where it is set: the unit, a drop-in or an environment file. */
  readonly at: Location;
}

/** What a service file says, before it is known what that means for the state directory. */
export interface Definition {
  readonly command: readonly CommandWord[];
  readonly environment: ReadonlyMap<string, ServiceVariable>;
  readonly missingEnvironmentFiles: Service['missingEnvironmentFiles'];
  /** Where the gateway is started: a relative OPENCLAW_STATE_DIR starts there. */
  readonly workingDirectory?: string | undefined;
  /** The same, where the service does not start without it. */
  readonly neededDirectory?: ServiceVariable | undefined;
  readonly problems?: readonly FlatReason[] | undefined;
}

export const EMPTY_DEFINITION: Definition = {
  command: [],
  environment: new Map(),
  missingEnvironmentFiles: [],
};
