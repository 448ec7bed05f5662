import type { Location } from '../engine/rule.ts';
import type { Whereabouts } from './home.ts';

/** A path that the configuration names, or its default. */
export interface NamedPath {
  /** Absolute, as on the host. */
  readonly path: string;
  readonly where: Whereabouts;
  /** Where the configuration names it; undefined where it is the release's default. */
  readonly at?: Location;
  /** True where the configuration names it. */
  readonly isConfigured: boolean;
}

/** An agent: named by the configuration, or found under `agents/`. */
export interface Agent {
  readonly id: string;
  readonly isDefault: boolean;
  /** True where the configuration names it (the default agent always counts). */
  readonly isConfigured: boolean;
  readonly agentDir: NamedPath;
  readonly workspace: NamedPath;
  /** Where its sessions are in the json era: a directory on the host. */
  readonly sessionsDir: NamedPath;
}

/** A workspace: the agent's memory. */
export interface Workspace extends NamedPath {
  /** The agents that use it; none for one that only `--workspace` names. */
  readonly agentIds: readonly string[];
}
