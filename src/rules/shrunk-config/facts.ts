import { createHash } from 'node:crypto';
import { parseSource } from '../../formats/json5-source.ts';
import { isObject } from '../../install/config/config.ts';
import { readFile } from '../../install/files/read.ts';
import type { Install } from '../../install/install.ts';

type Inputs = Pick<Install, 'tree' | 'config' | 'agents' | 'at' | 'here'>;

type JsonObject = Readonly<Record<string, unknown>>;

/** A copy of the configuration that OpenClaw keeps, and what only this copy contains. */
export interface RicherBackup {
  /** Absolute, on this machine. */
  readonly path: string;
  readonly size: number;
  readonly hash: string;
  /** The agents that only this copy mentions and that have data here. */
  readonly agents: readonly string[];
  /** Names of keys that only this copy has, for instance `bindings` and `channels.telegram`. */
  readonly keys: readonly string[];
  /** True where the configuration is almost empty. */
  readonly isStub: boolean;
}

/** The configuration that OpenClaw last started with, and the one before the last change. */
const COPIES = ['openclaw.json.last-good', 'openclaw.json.bak'] as const;

/** What OpenClaw writes about itself. */
const OWN_KEYS = new Set(['meta', 'wizard', '$schema']);

/**
 * A stub has at most this many keys of its own, and lacks at least this many keys of its backup.
 */
const STUB_KEYS = 1;
const STUB_LACKS = 3;

/** Sections that no owner removes all at once. */
const TELLING = ['agents', 'bindings', 'channels'];

/**
 * The copy to compare: the newest one, if it has agents that the configuration lost, or the
 * configuration is a stub of it. An older one counts only if several sections disappeared at once,
 * because it still contains agents that were deleted.
 */
export function findRicherBackup(install: Inputs): RicherBackup | undefined {
  const [newest, ...older] = COPIES.flatMap((name) => backupNamed(name, install))
    .sort((a, b) => b.stamp - a.stamp || b.mtimeMs - a.mtimeMs)
    .map(({ value, ...file }) => compare(value, file, install));
  if (newest && isRicher(newest)) return newest;
  return older.find((one) => isRicher(one) && sectionsOf(one) >= 2);
}

function isRicher({ agents, isStub }: RicherBackup): boolean {
  return agents.length > 0 || isStub;
}

function sectionsOf({ keys }: RicherBackup): number {
  return TELLING.filter((section) => keys.some((key) => key.split(/[.[]/, 1)[0] === section))
    .length;
}

interface Backup extends Pick<RicherBackup, 'path' | 'size' | 'hash'> {
  readonly value: JsonObject;
  /** When OpenClaw wrote it, from `meta.lastTouchedAt`. */
  readonly stamp: number;
  readonly mtimeMs: number;
}

function backupNamed(name: string, install: Pick<Install, 'tree' | 'at'>): Backup[] {
  const entry = install.tree.entries.get(name);
  const path = install.at(name);
  const read = entry?.kind === 'file' ? readFile(path) : undefined;
  if (!entry || !read?.ok) return [];
  const source = parseSource(read.bytes.toString('utf8'));
  if (!source.ok || !isObject(source.value)) return [];
  const { size, mtimeMs } = entry;
  const hash = createHash('sha256').update(read.bytes).digest('hex');
  return [{ path, size, hash, value: source.value, stamp: stampOf(source.value), mtimeMs }];
}

function stampOf({ meta }: JsonObject): number {
  return isObject(meta) ? Date.parse(String(meta.lastTouchedAt)) || 0 : 0;
}

function compare(
  value: JsonObject,
  { path, size, hash }: Pick<Backup, 'path' | 'size' | 'hash'>,
  install: Inputs,
): RicherBackup {
  const agents = agentsIn(value)
    .filter(({ id }) => !install.agents.some((agent) => agent.isConfigured && agent.id === id))
    .filter((agent) => isHere(agent, install))
    .map(({ id }) => id);
  const own = Object.keys(install.config.value).filter((key) => !OWN_KEYS.has(key));
  const keys = lostKeys(value, install.config.value);
  const isStub = own.length <= STUB_KEYS && keys.length >= STUB_LACKS;
  return { path, size, hash, agents, keys, isStub };
}

interface MentionedAgent {
  readonly id: string;
  readonly workspace?: string;
}

/** `agents.list` up to 2026.5, `agents.entries` later. */
function agentsIn({ agents }: JsonObject): MentionedAgent[] {
  if (!isObject(agents)) return [];
  const listed = Array.isArray(agents.list) ? agents.list : [];
  const entries = isObject(agents.entries) ? Object.entries(agents.entries) : [];
  const all = [...listed.map((one) => [isObject(one) ? one.id : undefined, one]), ...entries];
  return all.flatMap(([id, one]): MentionedAgent[] => {
    if (typeof id !== 'string') return [];
    const workspace = isObject(one) ? one.workspace : undefined;
    return [{ id: id.trim().toLowerCase(), ...(typeof workspace === 'string' && { workspace }) }];
  });
}

function isHere(
  { id, workspace }: MentionedAgent,
  install: Pick<Install, 'tree' | 'here'>,
): boolean {
  if (install.tree.entries.get(`agents/${id}`)?.kind === 'directory') return true;
  const where = workspace === undefined ? undefined : install.here(workspace);
  return where?.kind === 'here' && where.exists;
}

/**
 * Sections that are gone, and single channels, plugins and so on that are gone from remaining
 * sections.
 */
function lostKeys(before: JsonObject, now: JsonObject): string[] {
  return Object.entries(before).flatMap(([key, value]) => {
    if (OWN_KEYS.has(key)) return [];
    if (!Object.hasOwn(now, key)) return [key];
    const inner = now[key];
    if (!isObject(value) || !isObject(inner)) return [];
    return Object.keys(value)
      .filter((name) => !Object.hasOwn(inner, name))
      .map((name) => `${key}.${name}`);
  });
}
