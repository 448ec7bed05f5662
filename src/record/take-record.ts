import { randomBytes } from 'node:crypto';
import { FactUnavailable } from '../engine/fact-unavailable.ts';
import { type Amount, isPartOnly, prunedAmount, sumOf } from '../install/files/pruned.ts';
import { Unreadable } from '../install/files/read.ts';
import { errnoOf, lookAt } from '../install/files/tree.ts';
import { letSignalsIn } from '../install/files/unfinished.ts';
import { machineTimeZone } from '../install/host/time-zone.ts';
import type { Install } from '../install/install.ts';
import type {
  InstallRecord,
  RecordedCount,
  RecordedEntry,
  RecordedMachine,
} from '../install/since-record.ts';
import { findLiveGateway } from '../install/state/gateway-lock.ts';
import { maskSecrets } from '../masking/mask.ts';
import { conversationsOf, recordedId } from './conversations.ts';
import { cronJobIds } from './cron.ts';
import { digestFile, digestOfRecord, type NewDigest } from './digest.ts';
import { type ListedEntry, listEntries } from './entries.ts';
import { leftBehind, serviceVariables } from './left-behind.ts';
import { type Root, rootsOf } from './roots.ts';
import { countTables } from './tables.ts';

export interface TakeOptions {
  /** The version of this program. */
  readonly tool: string;
  /** Called now and then with how many of the files are read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly now?: Date;
  /** What is known of the machine, where the install is a copy of that of another one. */
  readonly machine?: RecordedMachine;
}

/** Writes down what an install has. Reads all of it, and changes nothing. */
export async function takeRecord(install: Install, options: TakeOptions): Promise<InstallRecord> {
  const key = randomBytes(32).toString('hex');
  const newDigest = digestOfRecord({ digest: 'hmac-sha256', key });
  if (newDigest === undefined) throw new Error('a digest without a key');
  const { now = new Date(), tool, machine = machineOf(install) } = options;
  const notes: Notes = { moving: runningGateway(install), unread: unreadParts(install) };
  const roots = rootsOf(install);
  const listed = listEntries(roots);
  const entries = await withDigests(listed, newDigest, notes, options);
  const conversations = orUnread(() => conversationsOf(install, newDigest), notes.unread);
  const jobs = orUnread(() => cronJobIds(install), notes.unread);
  const tables = countTables(install, notes.unread);
  notes.moving.push(...changedDatabases(install));
  const record = {
    format: 'openclaw-migcheck-record' as const,
    version: 1 as const,
    tool,
    recordedAt: now.toISOString(),
    machine,
    stateDir: install.there(install.stateDir),
    ...(install.profile !== undefined && { profile: install.profile }),
    ...(install.origin.release !== undefined && { release: install.origin.release }),
    era: install.era,
    roots: roots.map(({ what, there, agents }) => ({ what, path: there, agents })),
    ...(install.archive === undefined && { unlisted: unlistedIn(roots) }),
    tables,
    serviceVariables: serviceVariables(install),
    counts: countsOf(install, conversations),
    moving: [...new Set(notes.moving)].slice(0, MANY),
    leftBehind: await leftBehind(install, roots),
    unread: [...new Set(notes.unread)].slice(0, MANY),
  };
  return {
    ...(maskTexts(record) as typeof record),
    ...{ digest: 'hmac-sha256', key, entries },
    // Neither ids nor digests are secrets, though they look like some.
    ...(conversations && {
      conversations: conversations.map(({ agent, id, events, messages, last }) => ({
        ...{ agent: maskSecrets(agent), id, events, messages, last },
      })),
    }),
    ...(jobs && { cronJobs: jobs.map((id) => recordedId(id, newDigest)) }),
  };
}

function unlistedIn(roots: readonly Root[]): Amount {
  const trees = roots.flatMap(({ tree }) => tree ?? []);
  return {
    ...sumOf(trees.map((tree) => prunedAmount(tree))),
    ...(trees.some(isPartOnly) && { isCut: true }),
  };
}

interface Notes {
  readonly moving: string[];
  readonly unread: string[];
}

/** More of them say nothing new. */
const MANY = 100;

function machineOf({ home, host }: Install): RecordedMachine {
  const { user, platform, release, isThisMachine } = host;
  return {
    home: home.there,
    ...(user.known && { uid: user.uid, ...(user.name !== undefined && { user: user.name }) }),
    platform,
    ...(isThisMachine && {
      node: process.versions.node,
      timeZone: machineTimeZone(),
    }),
    ...(release.source !== 'writer' &&
      release.version !== undefined && { openclaw: release.version }),
  };
}

/** Lets Ctrl-C in now and then. */
async function withDigests(
  listed: readonly ListedEntry[],
  newDigest: NewDigest,
  notes: Notes,
  { onProgress }: TakeOptions,
): Promise<RecordedEntry[]> {
  const entries: RecordedEntry[] = [];
  for (const one of listed) {
    entries.push(isDigested(one) ? withDigest(one, newDigest, notes) : one.listed);
    await letSignalsIn(() => onProgress?.(entries.length, listed.length));
  }
  return entries;
}

/** True for a file whose content is compared. */
function isDigested({ listed, classes }: ListedEntry): boolean {
  return (
    listed.kind === 'file' &&
    classes.class === 'essential' &&
    !classes.isSecret &&
    !classes.isDatabase &&
    !classes.isLive
  );
}

function withDigest(
  { listed, at, mtimeMs }: ListedEntry,
  newDigest: NewDigest,
  { moving, unread }: Notes,
): RecordedEntry {
  try {
    const { digest, size, mtimeMs: now } = digestFile(at, newDigest);
    if (size !== listed.size || now !== mtimeMs) moving.push(`${listed.path} changed`);
    // There are many of them: it is this one, and no copy.
    return Object.assign(listed, { size, mtime: Math.floor(now / 1000), digest });
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : errnoOf(error);
    unread.push(`${listed.path} (${reason})`);
    return listed;
  }
}

function orUnread<Value>(read: () => Value, unread: string[]): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FactUnavailable)) throw error;
    unread.push(error.message);
    return undefined;
  }
}

/** Somebody is working in it now, so a record does not show one moment. */
function runningGateway({ host, stateDir, config }: Install): string[] {
  const gateway = host.isThisMachine ? findLiveGateway(stateDir, config.path) : undefined;
  return gateway ? [`the gateway runs (process ${gateway.pid})`] : [];
}

/** The databases that somebody wrote to since the walk. */
function changedDatabases(install: Install): string[] {
  return install.databases
    .filter(({ entry, wal }) => {
      const path = install.at(entry.path);
      const [main, log] = [lookAt(path), lookAt(`${path}-wal`)];
      return main?.mtimeMs !== entry.mtimeMs || log?.mtimeMs !== wal?.mtimeMs;
    })
    .map(({ entry }) => `${entry.path} changed`);
}

function unreadParts({ tree, closedBy, config }: Install): string[] {
  return [
    ...(closedBy === undefined ? [] : [`nothing in ${closedBy}: you cannot enter it`]),
    ...tree.unreadable.map(({ path, code }) => `${path === '' ? tree.root : path} (${code})`),
    ...(tree.cutOff === undefined ? [] : [`not all of ${tree.root}: ${tree.cutOff}`]),
    ...(config.status === 'unreadable' ? [config.path] : []),
  ];
}

function countsOf(
  install: Install,
  conversations: ReturnType<typeof conversationsOf> | undefined,
): RecordedCount[] {
  const counts = install.inventory.flatMap(({ what, count, status }) =>
    count === undefined || status === 'unknown' ? [] : [{ what, count }],
  );
  if (conversations === undefined) return counts;
  const messages = conversations.reduce((sum, each) => sum + each.messages, 0);
  return [...counts, { what: 'messages', count: messages }];
}

/** The same value with what looks like a secret masked in its texts. */
function maskTexts(value: unknown): unknown {
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map(maskTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskTexts(part)]));
}
