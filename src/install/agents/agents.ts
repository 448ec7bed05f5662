import { posix } from 'node:path';
import type { Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import type { Config } from '../config/config.ts';
import { childrenOf, LONGEST_PATH, type Tree } from '../files/tree.ts';
import { expandTilde, type Home, toHere, toThere, type Whereabouts } from '../host/home.ts';
import { factOf } from '../releases/facts.ts';

/** A path from the configuration, or its default. */
export interface NamedPath {
  /** Absolute, as on the host. */
  readonly path: string;
  readonly where: Whereabouts;
  /**
   * Where the configuration sets it; absent for a default of the release. A function, because only
   * findings need it.
   */
  readonly locate?: () => Location;
  /** True where the configuration sets it. */
  readonly isConfigured: boolean;
}

/** An agent that the configuration lists, or that has a directory under `agents/`. */
export interface Agent {
  readonly id: string;
  readonly isDefault: boolean;
  /** True where the configuration lists it. The default agent always counts as listed. */
  readonly isConfigured: boolean;
  readonly agentDir: NamedPath;
  readonly workspace: NamedPath;
  /** Where its sessions are in the json era: a directory on the host. */
  readonly sessionsDir: NamedPath;
}

/** A workspace: the agent's memory. */
export interface Workspace extends NamedPath {
  /** The agents that use it; empty for one that only `--workspace` names. */
  readonly agentIds: readonly string[];
}

export interface AgentContext {
  readonly home: Home;
  readonly config: Config;
  readonly tree: Tree;
  readonly profile?: string;
  /** The release that decides the defaults. Undefined: the newest. */
  readonly release?: string;
}

/**
 * The agents in the configuration (`agents.list` up to 2026.5, `agents.entries` later) and under
 * `agents/`. The defaults of workspace and agentDir are those of each release (`agent-scope`, seen
 * on 2026.1.30 to 2026.9.6).
 */
export function findAgents(context: AgentContext): Agent[] {
  const configured = configuredAgents(context.config);
  const ids = new Map(configured.map((agent) => [agent.id, agent]));
  for (const entry of childrenOf(context.tree, 'agents')) {
    const id = entry.path.slice('agents/'.length);
    if (entry.kind === 'directory' && !ids.has(id))
      ids.set(id, { id, keys: undefined, isDefault: false });
  }
  const defaultId = (configured.find((agent) => agent.isDefault) ?? configured[0])?.id ?? 'main';
  if (!ids.has(defaultId)) ids.set(defaultId, { id: defaultId, keys: undefined, isDefault: true });
  return [...ids.values()].map((agent) => toAgent(agent, agent.id === defaultId, context));
}

/** The workspaces of the agents, and those that only the user named. */
export function findWorkspaces(
  agents: readonly Agent[],
  named: readonly string[],
  home: Home,
): Workspace[] {
  const workspaces = new Map<string, Workspace>();
  for (const agent of agents) {
    // OpenClaw ignores what a deleted agent left behind, and an ACP session works in the directory
    // that its own cwd says.
    if (!agent.isConfigured) continue;
    const known = workspaces.get(agent.workspace.path);
    workspaces.set(agent.workspace.path, {
      ...(known ?? agent.workspace),
      agentIds: [...(known?.agentIds ?? []), agent.id],
    });
  }
  for (const path of named) {
    const there = toThere(path, home);
    const where: Whereabouts = { kind: 'here', path, exists: true };
    if (!workspaces.has(there)) {
      workspaces.set(there, { path: there, where, isConfigured: true, agentIds: [] });
    }
  }
  return [...workspaces.values()];
}

interface RawAgent {
  readonly id: string;
  readonly isDefault: boolean;
  /** Its key path in the configuration; undefined for an agent that only has a directory. */
  readonly keys: KeyPath | undefined;
}

function configuredAgents(config: Config): RawAgent[] {
  const entries = config.keysOf('agents', 'entries').map((id): RawAgent => {
    const keys = ['agents', 'entries', id];
    return { id: normalize(id), isDefault: config.get(...keys, 'default') === true, keys };
  });
  const list = config.get('agents', 'list');
  const listed = (Array.isArray(list) ? list : []).flatMap((_, index): RawAgent[] => {
    const keys = ['agents', 'list', index];
    const id = config.getString(...keys, 'id');
    if (id === undefined) return [];
    return [{ id: normalize(id), isDefault: config.get(...keys, 'default') === true, keys }];
  });
  return [...entries, ...listed];
}

/** Agent ids are lower case on disk in every release. */
function normalize(id: string): string {
  return id.trim().toLowerCase();
}

function toAgent(raw: RawAgent, isDefault: boolean, context: AgentContext): Agent {
  const stateDir = toThere(context.tree.root, context.home);
  const name = (path: string) => posix.join(stateDir.replaceAll('\\', '/'), 'agents', raw.id, path);
  return {
    id: raw.id,
    isDefault,
    isConfigured: isDefault || raw.keys !== undefined,
    agentDir:
      configuredPath(raw.keys && [...raw.keys, 'agentDir'], context) ??
      byDefault(name('agent'), context),
    workspace: workspaceOf(raw, isDefault, stateDir, context),
    sessionsDir: sessionsDirOf(raw.id, name('sessions'), context),
  };
}

function workspaceOf(
  raw: RawAgent,
  isDefault: boolean,
  stateDir: string,
  context: AgentContext,
): NamedPath {
  const own = configuredPath(raw.keys && [...raw.keys, 'workspace'], context);
  if (own) return own;
  const shared = configuredPath(['agents', 'defaults', 'workspace'], context);
  if (isDefault) return shared ?? byDefault(defaultWorkspace(stateDir, context), context);
  const place = factOf(context.release, 'agentWorkspace') ?? 'shared';
  if (shared && place === 'shared') {
    const path = fittingPath(posix.join(shared.path, raw.id));
    return { ...shared, path, where: toHere(path, context.home) };
  }
  const base = place === 'home' ? posix.join(context.home.there, '.openclaw') : stateDir;
  return byDefault(posix.join(base, `workspace-${raw.id}`), context);
}

function defaultWorkspace(stateDir: string, context: AgentContext): string {
  const place = factOf(context.release, 'profileWorkspace') ?? 'state';
  if (place === 'state') return posix.join(stateDir, 'workspace');
  const name = context.profile === undefined ? 'workspace' : `workspace-${context.profile}`;
  return posix.join(context.home.there, '.openclaw', name);
}

function sessionsDirOf(id: string, standard: string, context: AgentContext): NamedPath {
  const store = context.config.getString('session', 'store');
  if (store === undefined) return byDefault(standard, context);
  const path =
    store.length > LONGEST_PATH
      ? store
      : posix.dirname(expandTilde(store.replaceAll('{agentId}', fittingName(id)), context.home));
  return named(fittingPath(path), ['session', 'store'], context);
}

/** The longest file name on any supported system. */
const LONGEST_NAME = 255;

/**
 * Cuts a path that is too long, so that it is still too long but needs no more memory: each agent
 * has one, and there may be many agents.
 */
function fittingPath(path: string): string {
  return path.slice(0, LONGEST_PATH + 1);
}

function fittingName(name: string): string {
  return name.slice(0, LONGEST_NAME + 1);
}

function configuredPath(keys: KeyPath | undefined, context: AgentContext): NamedPath | undefined {
  const value = keys && context.config.getString(...keys);
  if (keys === undefined || value === undefined) return undefined;
  return named(expandTilde(fittingPath(value.trim()), context.home), keys, context);
}

function named(path: string, keys: KeyPath, { home, config }: AgentContext): NamedPath {
  return {
    path,
    where: toHere(path, home),
    isConfigured: true,
    // A function, because the configuration is only parsed with positions for a finding.
    locate: () => config.locate(...keys),
  };
}

function byDefault(path: string, context: AgentContext): NamedPath {
  return { path, where: toHere(path, context.home), isConfigured: false };
}
