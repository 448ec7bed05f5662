import { randomBytes } from 'node:crypto';
import { FactUnavailable } from '../engine/fact-unavailable.ts';
import type { FlatReason } from '../engine/rule.ts';
import { inEnglish } from '../engine/texts.ts';
import { type Amount, isPartOnly, prunedAmount, sumOf } from '../install/files/pruned.ts';
import { whyUnread } from '../install/files/read.ts';
import { lookAt, whyUnreadable } from '../install/files/tree.ts';
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
import { phrase } from '../phrases/language.ts';
import { conversationsOf, recordedId } from './conversations.ts';
import { cronJobIds } from './cron-job-ids.ts';
import { digestFile, digestOfRecord, type NewDigest } from './digest.ts';
import { type ListedEntry, listEntries } from './entries.ts';
import { leftBehind, serviceVariables } from './left-behind.ts';
import { movingOf, unreadOf } from './notes.ts';
import { type Root, rootsOf } from './roots.ts';
import { countTables } from './tables.ts';

export interface TakeOptions {
  /** The version of this program. */
  readonly tool: string;
  /** Called now and then with the number of files that were read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly now?: Date;
  /** Facts about the machine, where the install is a copy from another one. */
  readonly machine?: RecordedMachine;
}

/** Records what an install has. Reads all of it, and changes nothing. */
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
    ...movingOf(distinct(notes.moving)),
    leftBehind: await leftBehind(install, roots),
    ...unreadOf(distinct(notes.unread)),
  };
  return {
    ...(maskTexts(record) as typeof record),
    digest: 'hmac-sha256',
    key,
    entries,
    // Ids and digests look like secrets, but are none.
    ...(conversations && {
      conversations: conversations.map(({ agent, id, events, messages, last }) => ({
        agent: maskSecrets(agent),
        id,
        events,
        messages,
        last,
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
  readonly moving: FlatReason[];
  readonly unread: FlatReason[];
}

/** More would add nothing. */
const MANY = 100;

function distinct(texts: readonly FlatReason[]): FlatReason[] {
  return [...new Map(texts.map((text) => [inEnglish(text), text])).values()].slice(0, MANY);
}

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

/** Pauses now and then, so that Ctrl-C is handled. */
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
    if (size !== listed.size || now !== mtimeMs) {
      moving.push(phrase('recorded.changed', { path: listed.path }));
    }
    // There are many of them, so the object is changed and not copied.
    return Object.assign(listed, { size, mtime: Math.floor(now / 1000), digest });
  } catch (error) {
    unread.push(phrase('recorded.unread-file', { path: listed.path, reason: whyUnread(error) }));
    return listed;
  }
}

function orUnread<Value>(read: () => Value, unread: FlatReason[]): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FactUnavailable)) throw error;
    unread.push(error.reason);
    return undefined;
  }
}

/** A running gateway writes to the install, so the record does not show a single moment. */
function runningGateway({ host, stateDir, config }: Install): FlatReason[] {
  const gateway = host.isThisMachine ? findLiveGateway(stateDir, config.path) : undefined;
  return gateway ? [phrase('recorded.gateway', { pid: gateway.pid })] : [];
}

/** The databases that changed since the walk. */
function changedDatabases(install: Install): FlatReason[] {
  return install.databases
    .filter(({ entry, wal }) => {
      const path = install.at(entry.path);
      const [main, log] = [lookAt(path), lookAt(`${path}-wal`)];
      return main?.mtimeMs !== entry.mtimeMs || log?.mtimeMs !== wal?.mtimeMs;
    })
    .map(({ entry }) => phrase('recorded.changed', { path: entry.path }));
}

function unreadParts({ tree, closedBy, config }: Install): FlatReason[] {
  const { root, cutOff: reason } = tree;
  return [
    ...(closedBy === undefined ? [] : [phrase('recorded.closed', { path: closedBy })]),
    ...tree.unreadable.map((entry) =>
      phrase('recorded.unread-file', {
        path: entry.path === '' ? root : entry.path,
        reason: whyUnreadable(entry),
      }),
    ),
    ...(reason === undefined ? [] : [phrase('recorded.cut-off', { path: root, reason })]),
    ...(config.status === 'unreadable' ? [phrase('recorded.path', { path: config.path })] : []),
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

/** The same value, with what looks like a secret masked in its texts. */
function maskTexts(value: unknown): unknown {
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map(maskTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskTexts(part)]));
}
