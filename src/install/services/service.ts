import type { FlatReason, Location } from '../../engine/rule.ts';
import type { Entry } from '../files/tree.ts';

/**
 * A definition in the home that starts a gateway: a systemd user unit, a launchd plist, or a
 * Windows script.
 */
export interface Service {
  readonly kind: 'systemd' | 'launchd' | 'windows';
  /** Absolute path on this machine. */
  readonly path: string;
  /** `openclaw-gateway-work.service`, `ai.openclaw.work`, `gateway.cmd`. */
  readonly name: string;
  readonly entry: Entry;
  /**
   * True for OpenClaw's former names: `clawdbot-gateway`, `moltbot-gateway`, `bot.molt.gateway`.
   */
  readonly isLegacy: boolean;
  /** The command line: the program, then its arguments. */
  readonly command: readonly CommandWord[];
  /**
   * The variables that it sets, including drop-ins and EnvironmentFile (the last one wins). Values
   * may be secrets.
   */
  readonly environment: ReadonlyMap<string, ServiceVariable>;
  /** Required files of EnvironmentFile (without a leading `-`) that are missing. */
  readonly missingEnvironmentFiles: readonly { readonly path: string; readonly at: Location }[];
  /** The state directory of a gateway that it starts: path on the host. */
  readonly stateDir: string;
  /** Its working directory, where it does not start without one: path on the host. */
  readonly workingDirectory?: ServiceVariable;
  /** The profile it selects (`--profile` in the command, or OPENCLAW_PROFILE beside OPENCLAW_STATE_DIR). */
  readonly profile?: string;
  /** The parts that could not be understood. Undefined where there are none. */
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

/** The contents of a service file, before the state directory is derived from them. */
export interface Definition {
  readonly command: readonly CommandWord[];
  readonly environment: ReadonlyMap<string, ServiceVariable>;
  readonly missingEnvironmentFiles: Service['missingEnvironmentFiles'];
  /** The working directory of the gateway, which a relative OPENCLAW_STATE_DIR refers to. */
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
