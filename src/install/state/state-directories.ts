import { type Dirent, opendirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { lookAt } from '../files/tree.ts';
import type { Home } from '../host/home.ts';
import {
  CONFIG_NAMES,
  isLegacyStateName,
  isStateName,
  looksPutAside,
  profileOf,
} from './state-names.ts';

/** A directory in the home that is or was a state directory. */
export interface StateDirectory {
  /** Absolute path on this machine. */
  readonly path: string;
  /** `.openclaw`, `.openclaw-work`, `.clawdbot`. */
  readonly name: string;
  /** The profile in its name; undefined for the default and for legacy directories. */
  readonly profile?: string;
  readonly isLegacy: boolean;
  /** The absolute target on this machine, if it is a link. */
  readonly linkTo?: string;
  /** Its contents, counted cheaply. */
  readonly contents: StateContents;
}

/** What a state directory holds, as counts that stop at a limit. */
export interface StateContents {
  readonly hasConfig: boolean;
  /** Directories below `agents/`. */
  readonly agents: number;
  /** Transcripts (`*.jsonl`) below `agents/<id>/sessions`, and one for each agent database. */
  readonly sessions: number;
  /** Files below `credentials/`. */
  readonly credentials: number;
  readonly databases: number;
  /**
   * rich: it was used; fresh: no more than onboarding and a gateway leave behind; empty: nothing of
   * an install.
   */
  readonly richness: 'empty' | 'fresh' | 'rich';
}

/** More names than any real home has. Beyond that, the counts need not be exact. */
const MAX_NAMES = 20_000;
const MAX_AGENTS = 500;
const MAX_CREDENTIAL_DEPTH = 4;

/**
 * An empty `cron/jobs.json` has 32 bytes (2026.1.30, 2026.2.26: the first gateway creates it); one
 * job has over 300.
 */
const EMPTY_JOBS_SIZE = 64;

/**
 * The state directories in a home: `.openclaw`, `.openclaw-<profile>` where OpenClaw accepts the
 * name, and the legacy names. Names of copies that were put aside (`.openclaw-old`, dated ones) are
 * left to the search for backups. Never throws: a directory that cannot be listed counts as empty.
 */
export function findStateDirectories(home: Home): StateDirectory[] {
  return list(home.here)
    .map((entry) => entry.name)
    .filter((name) => isStateName(name) && !looksPutAside(name))
    .sort()
    .map((name) => lookInto(home.here, name))
    .filter((found) => found !== undefined);
}

/**
 * Counts the contents of a state directory by listing directories and reading a few sizes. No file
 * is opened.
 */
export function countContents(stateDir: string): StateContents {
  const agents = list(join(stateDir, 'agents'))
    .filter((entry) => entry.isDirectory())
    .slice(0, MAX_AGENTS)
    .map((entry) => join(stateDir, 'agents', entry.name));
  const agentDatabases = agents.filter(hasAgentDatabase).length;
  const counts = {
    hasConfig: CONFIG_NAMES.some((name) => lookAt(join(stateDir, name)) !== undefined),
    agents: agents.length,
    sessions: agents.reduce((sum, agent) => sum + transcriptsOf(agent), agentDatabases),
    credentials: countFiles(join(stateDir, 'credentials'), MAX_CREDENTIAL_DEPTH),
    databases: agentDatabases + OTHER_DATABASES.filter((path) => sizeOf(stateDir, path) > 0).length,
  };
  return { ...counts, richness: richnessOf(counts, hasCronJobs(stateDir)) };
}

const OTHER_DATABASES = [
  'state/openclaw.sqlite',
  'tasks/runs.sqlite',
  'flows/registry.sqlite',
  'plugin-state/state.sqlite',
];

/**
 * Measured on 2026.1.30, 2026.2.26, 2026.5.28 and 2026.9.6: after onboarding and half a minute of a
 * running gateway, there are a configuration, an empty `agents/main/sessions` and, in 2026.9.6, a
 * state database of 1.4 MB. Transcripts and agent databases do not exist before the first turn.
 */
function richnessOf(
  counts: Omit<StateContents, 'richness'>,
  cronJobs: boolean,
): StateContents['richness'] {
  if (counts.sessions > 0 || counts.credentials > 0) return 'rich';
  const isAnything = counts.hasConfig || counts.agents > 0 || counts.databases > 0;
  // 2026.2.26 keeps the jobs of a profile in `~/.openclaw/cron`: jobs alone are no install.
  if (isAnything) return cronJobs ? 'rich' : 'fresh';
  return 'empty';
}

function lookInto(home: string, name: string): StateDirectory | undefined {
  const path = join(home, name);
  const entry = lookAt(path);
  if (entry?.kind !== 'directory' && entry?.kind !== 'symlink') return undefined;
  const profile = profileOf(name);
  const link = entry.kind === 'symlink' ? { linkTo: leadsTo(path, home, entry.target) } : {};
  return {
    path,
    name,
    ...(profile !== undefined && { profile }),
    isLegacy: isLegacyStateName(name),
    ...link,
    contents: countContents(path),
  };
}

function leadsTo(path: string, home: string, target = ''): string {
  try {
    return realpathSync(path);
  } catch {
    // Dangling or a loop: what the link says is all there is.
    return join(target.startsWith('/') ? '' : home, target);
  }
}

/** An agent database of no bytes, with no bytes of WAL, is a file that something only touched. */
function hasAgentDatabase(agent: string): boolean {
  return (
    sizeOf(agent, 'agent/openclaw-agent.sqlite') > 0 ||
    sizeOf(agent, 'agent/openclaw-agent.sqlite-wal') > 0
  );
}

function transcriptsOf(agent: string): number {
  return list(join(agent, 'sessions')).filter(
    (entry) =>
      entry.isFile() && entry.name.endsWith('.jsonl') && !entry.name.endsWith('.trajectory.jsonl'),
  ).length;
}

function hasCronJobs(stateDir: string): boolean {
  return sizeOf(stateDir, 'cron/jobs.json') > EMPTY_JOBS_SIZE;
}

function countFiles(directory: string, depth: number): number {
  if (depth === 0) return 0;
  let count = 0;
  for (const entry of list(directory)) {
    if (entry.isFile()) count += 1;
    else if (entry.isDirectory()) count += countFiles(join(directory, entry.name), depth - 1);
    if (count >= MAX_NAMES) return MAX_NAMES;
  }
  return count;
}

function sizeOf(root: string, path: string): number {
  const entry = lookAt(join(root, path));
  return entry?.kind === 'file' ? entry.size : 0;
}

function list(directory: string): Dirent[] {
  const entries: Dirent[] = [];
  try {
    const handle = opendirSync(directory);
    try {
      for (let entry = handle.readSync(); entry; entry = handle.readSync()) {
        entries.push(entry);
        if (entries.length >= MAX_NAMES) break;
      }
    } finally {
      handle.closeSync();
    }
  } catch {
    // Not there, not a directory or not ours to read: for a count that is nothing.
  }
  return entries;
}
