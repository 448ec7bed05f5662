import { isAbsoluteAnywhere } from '../install/host/home.ts';
import type { InstallRecord, RecordedEntry, RecordedRoot } from '../install/since-record.ts';
import { maskSecrets } from '../masking/mask.ts';
import { phrase } from '../phrases/language.ts';
import { classOf } from './classes.ts';
import { checkRecord, RecordRefused } from './schema.ts';

/** The first line of the output of `record --script`. */
export const LISTING_HEAD = 'openclaw-migcheck-list 1';

/** True for the output of `record --script`. */
export function isListing(text: string): boolean {
  return text.startsWith(LISTING_HEAD);
}

const HEAD_LINE = /^(home|user|uid|system|time|release) (.{1,4096})$/;
const ROOT_LINE = /^root (.{1,4096})$/;
/** Size, time, mode, user, group and path, as the script's `stat` prints them. */
const ENTRY_LINE =
  /^(\d{1,15})\/(-?\d{1,12})\/([0-7]{1,5})\/(\d{1,10})\/(\d{1,10})\/\.\/(.{1,4096})$/;
const SUM_LINE = /^([0-9a-f]{64}) [ *]\.\/(.{1,4096})$/;
const PLATFORMS: Readonly<Record<string, string>> = { Linux: 'linux', Darwin: 'darwin' };

/**
 * Parses the output of the script. A line that the script cannot have written is skipped, because a
 * name may contain a line break.
 * @param name the file, for the message
 * @throws RecordRefused
 */
export function parseListing(text: string, name: string): InstallRecord {
  const lines = text.split(/\r?\n/);
  if (!lines.includes('end')) {
    throw new RecordRefused(phrase('against.cut', { name }));
  }
  const head = new Map<string, string>();
  const roots: RecordedRoot[] = [];
  const entries = new Map<string, RecordedEntry>();
  for (const line of lines.slice(1)) {
    const [, key, value] = HEAD_LINE.exec(line) ?? [];
    if (key !== undefined && value !== undefined && roots.length === 0) head.set(key, value);
    const root = ROOT_LINE.exec(line)?.[1];
    if (root !== undefined && isAbsoluteAnywhere(root)) roots.push(rootOf(root, roots.length));
    else addLine(line, roots, entries);
  }
  return checkRecord(toRecord(head, roots, [...entries.values()]), name);
}

function rootOf(path: string, index: number): RecordedRoot {
  return { what: index === 0 ? 'state' : 'workspace', path, agents: [] };
}

function addLine(
  line: string,
  roots: readonly RecordedRoot[],
  entries: Map<string, RecordedEntry>,
): void {
  const index = roots.length - 1;
  const root = roots[index];
  if (root === undefined) return;
  const [, digest, summed] = SUM_LINE.exec(line) ?? [];
  if (digest !== undefined && summed !== undefined) {
    const entry = entries.get(`${index} ${summed}`);
    if (entry) entries.set(`${index} ${summed}`, withDigest(entry, digest, root));
    return;
  }
  const [, size, mtime, mode = '', uid, gid, path] = ENTRY_LINE.exec(line) ?? [];
  if (path === undefined) return;
  const classes = classOf(root, path);
  // Files that a record only counts have private names.
  if (classes.group !== undefined || maskSecrets(path) !== path) return;
  entries.set(`${index} ${path}`, {
    root: index,
    path,
    kind: /(?:^|\/)\.git$/.test(path) ? 'directory' : 'file',
    class: classes.class,
    ...(classes.isSecret && { isSecret: true }),
    size: Number(size),
    mode: mode.padStart(4, '0'),
    uid: Number(uid),
    gid: Number(gid),
    mtime: Number(mtime),
  });
}

/** Drops digests of secrets, because the script knows fewer of these. */
function withDigest(entry: RecordedEntry, digest: string, root: RecordedRoot): RecordedEntry {
  const { isSecret, isDatabase } = classOf(root, entry.path);
  return isSecret || isDatabase || entry.kind !== 'file' ? entry : { ...entry, digest };
}

function toRecord(
  head: ReadonlyMap<string, string>,
  roots: readonly RecordedRoot[],
  entries: readonly RecordedEntry[],
): unknown {
  const uid = head.get('uid');
  const system = head.get('system') ?? 'unknown';
  return {
    format: 'openclaw-migcheck-record',
    version: 1,
    tool: 'record --script',
    recordedAt: head.get('time'),
    digest: 'sha256',
    machine: {
      home: head.get('home'),
      user: head.get('user'),
      uid: uid !== undefined && /^\d+$/.test(uid) ? Number(uid) : undefined,
      platform: PLATFORMS[system] ?? 'unknown',
    },
    stateDir: roots[0]?.path,
    release: head.get('release'),
    era: eraOf(entries),
    roots,
    entries,
    tables: [],
    serviceVariables: [],
    counts: [],
    moving: [],
    leftBehind: [],
    unread: [],
  };
}

function eraOf(entries: readonly RecordedEntry[]): InstallRecord['era'] {
  const has = (pattern: RegExp) => entries.some(({ path }) => pattern.test(path));
  if (has(/^agents\/[^/]+\/sessions\/sessions\.json$/)) return 'json';
  return has(/^agents\/[^/]+\/agent\/openclaw-agent\.sqlite$/) ? 'sqlite' : 'unknown';
}
