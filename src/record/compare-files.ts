import { join } from 'node:path';
import type { Text } from '../engine/rule.ts';
import { Unreadable } from '../install/files/read.ts';
import { errnoOf } from '../install/files/tree.ts';
import type { Install } from '../install/install.ts';
import { CONFIG_NAMES } from '../install/layout.ts';
import type {
  ChangedEntry,
  InstallRecord,
  MissingEntry,
  RecordedEntry,
  RecordedRoot,
} from '../install/since-record.ts';
import { unseenPart } from '../install/state/state-presence.ts';
import { phrase } from '../phrases/language.ts';
import { classOf, type PathClass } from './classes.ts';
import { type ContentState, contentState } from './content.ts';
import { digestOfRecord, type NewDigest } from './digest.ts';
import { type ListedEntry, listEntries } from './entries.ts';
import type { MovedPath } from './moved-paths.ts';
import type { Root } from './roots.ts';

/** The result of comparing the files of a record. */
export interface ComparedFiles {
  readonly missing: readonly MissingEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly undecided: readonly Text[];
}

/** Called now and then, to let Ctrl-C be handled. */
export type Pause = (done: number, total: number) => Promise<void>;

const TRANSCRIPT = /^agents\/[^/]+\/sessions\/[^/]+\.jsonl$/;
/** The least exact file systems store times in steps of two seconds. */
const TIME_MARGIN_MS = 2000;
/**
 * Keys of a channel that are used one by one. If only a part is there, the copy was interrupted.
 */
const RATCHET = /^credentials\//;

/** A recorded file with different content now. */
interface Difference {
  readonly entry: RecordedEntry;
  readonly local: ListedEntry;
  readonly state: ContentState | 'unknown';
}

/** Compares the files of a record. Reads every file that it lists. */
export async function compareFiles(
  install: Install,
  record: InstallRecord,
  roots: readonly Root[],
  pause: Pause,
): Promise<ComparedFiles> {
  const comparison = new FileComparison(install, record, roots);
  for (const [index, entry] of record.entries.entries()) {
    comparison.look(entry);
    await pause(index, record.entries.length);
  }
  return comparison.result();
}

class FileComparison {
  readonly #install: Install;
  readonly #record: InstallRecord;
  /** The local root for each root of the record. */
  readonly #rootOf: readonly (Root | undefined)[];
  /**
   * By absolute path, because in a list from the script, a workspace inside the state directory is
   * a part of it.
   */
  readonly #local = new Map<string, ListedEntry>();
  readonly #directories = new Set<string>();
  readonly #moves: readonly MovedPath[];
  readonly #newDigest: NewDigest | undefined;
  readonly #missing: MissingEntry[] = [];
  readonly #differences: Difference[] = [];
  /** Files whose earlier content is known. */
  readonly #same: Difference[] = [];
  readonly #undecided: Text[] = [];

  constructor(install: Install, record: InstallRecord, roots: readonly Root[]) {
    this.#install = install;
    this.#record = record;
    this.#rootOf = record.roots.map((root) => rootFor(root, roots, install, record));
    for (const one of listEntries(roots)) {
      const root = roots[one.listed.root];
      if (root) this.#local.set(join(root.here, one.listed.path), one);
    }
    for (const { here, tree } of roots) {
      for (const { kind, path } of tree?.entries.values() ?? []) {
        if (kind === 'directory') this.#directories.add(join(here, path));
      }
    }
    this.#moves = movedPaths(install, record, this.#rootOf);
    this.#newDigest = digestOfRecord(record);
    for (const [index, root] of this.#rootOf.entries()) {
      if (!root?.tree) this.#addMissingRoot(index, root);
    }
  }

  /** Compares one recorded entry. */
  look(entry: RecordedEntry): void {
    const root = this.#rootOf[entry.root];
    if (!root?.tree) return;
    const classes = classOf(root, entry.path);
    if (!isCompared(entry, classes) || this.#isOfOtherEra(classes)) return;
    const local = this.#local.get(join(root.here, entry.path));
    if (entry.kind === 'group') this.#lookAtGroup(entry, root, local);
    else if (local === undefined) this.#addMissing(entry, root);
    else this.#lookAtContent(entry, local, classes);
  }

  result(): ComparedFiles {
    const unseen = unseenPart(this.#install);
    const undecided = [...this.#undecided, ...(unseen === undefined ? [] : [unseen])];
    const { keepsTimes, arrivedMs } = this.#arrival();
    const changed = this.#differences.flatMap((difference) => {
      const how = this.#verdictOn(difference, keepsTimes, arrivedMs);
      const { entry, local } = difference;
      return how === undefined ? [] : [{ entry, at: local.at, how, size: local.listed.size }];
    });
    const older = this.#same
      .filter(({ entry }) => keepsTimes && entry.isSecret && entry.digest === undefined)
      .filter(({ entry, local }) => isOlder(entry, local))
      .map(({ entry, local: { at, listed } }) => ({
        entry,
        at,
        how: 'older' as const,
        size: listed.size,
      }));
    return {
      missing: unseen === undefined ? this.#missing : [],
      changed: [...changed, ...older],
      undecided,
    };
  }

  /** For files that OpenClaw imports into another store, only the numbers can be compared. */
  #isOfOtherEra({ era }: PathClass): boolean {
    const now = this.#install.era;
    return era !== 'all' && now !== this.#record.era && now !== 'unknown' && era !== now;
  }

  #addMissingRoot(index: number, root: Root | undefined): void {
    const recorded = this.#record.roots[index];
    const files = this.#record.entries.filter((entry) => entry.root === index).length;
    if (recorded === undefined || files === 0) return;
    this.#missing.push({
      entry: { ...WHOLE_ROOT, root: index },
      at: root?.here ?? this.#install.stateDir,
      path: '',
      files,
    });
  }

  #lookAtGroup(entry: RecordedEntry, root: Root, local: ListedEntry | undefined): void {
    const here = local?.listed.files ?? (local ? 1 : 0);
    const was = entry.files ?? 1;
    const least = RATCHET.test(entry.path) || isUnit(entry.path) ? was / 2 : 1;
    if (here < least) this.#push(entry, root, was - here);
    else if (local && RATCHET.test(entry.path)) this.#same.push({ entry, local, state: 'unknown' });
  }

  #addMissing(entry: RecordedEntry, root: Root): void {
    if (this.#isToldByConversation(entry, root) || this.#isElsewhere(entry, root)) return;
    this.#push(entry, root, 1);
  }

  #isToldByConversation(entry: RecordedEntry, root: Pick<Root, 'what'>): boolean {
    return this.#record.conversations !== undefined && isTranscript(entry, root);
  }

  #push(entry: RecordedEntry, { here }: Root, files: number): void {
    let { path } = entry;
    const parentOf = (of: string) => of.slice(0, Math.max(0, of.lastIndexOf('/')));
    for (
      let up = parentOf(path);
      up !== '' && !this.#directories.has(join(here, up));
      up = parentOf(up)
    )
      path = up;
    this.#missing.push({ entry, at: join(here, path), path, files });
  }

  /** True where OpenClaw renamed the file: the configuration, and files that it imported. */
  #isElsewhere({ path }: RecordedEntry, { tree, what }: Root): boolean {
    if (what === 'workspace') return /^(?:TOOLS|HEARTBEAT)\.md$/.test(path) && this.#isNewer();
    const isConfig = (CONFIG_NAMES as readonly string[]).includes(path);
    if (isConfig) return CONFIG_NAMES.some((name) => tree?.entries.has(name));
    if (tree?.entries.has(`${path}.migrated`)) return true;
    // Imported into a table, and deleted (2026.9).
    return this.#isNewer() && /^credentials\/[\w-]+-(?:pairing|allowFrom)\.json$/.test(path);
  }

  #isNewer(): boolean {
    return this.#record.era === 'json' && this.#install.era === 'sqlite';
  }

  #lookAtContent(entry: RecordedEntry, local: ListedEntry, classes: PathClass): void {
    if (entry.size > 0 && local.listed.kind === 'file' && local.listed.size === 0) {
      if (!classes.isDatabase) this.#differences.push({ entry, local, state: 'shorter' });
      return;
    }
    const { digest } = entry;
    if (digest === undefined || this.#newDigest === undefined || local.listed.kind !== 'file') {
      if (!classes.isDatabase) this.#same.push({ entry, local, state: 'unknown' });
      return;
    }
    try {
      const state = contentState(local.at, {
        size: entry.size,
        digest,
        newDigest: this.#newDigest,
        moves: this.#moves,
        mayGrow: isTranscript(entry, { what: 'state' }),
      });
      (state === 'same' ? this.#same : this.#differences).push({ entry, local, state });
    } catch (error) {
      const reason = error instanceof Unreadable ? error.message : errnoOf(error);
      this.#undecided.push(phrase('unread.path-for', { path: entry.path, reason }));
    }
  }

  /** When the copy arrived. Later changes were made by its user. */
  #arrival(): { keepsTimes: boolean; arrivedMs: number } {
    const proven = this.#same.filter(({ entry }) => entry.digest !== undefined);
    const kept = proven.filter(
      ({ entry, local }) => Math.abs(entry.mtime * 1000 - local.mtimeMs) <= TIME_MARGIN_MS,
    );
    const keepsTimes = proven.length > 0 && kept.length * 2 >= proven.length;
    const recordedMs = Date.parse(this.#record.recordedAt);
    const arrivedMs = keepsTimes
      ? recordedMs
      : proven.reduce((latest, { local }) => Math.max(latest, local.mtimeMs), recordedMs);
    return { keepsTimes, arrivedMs };
  }

  #verdictOn(
    { entry, local, state }: Difference,
    keepsTimes: boolean,
    arrivedMs: number,
  ): ChangedEntry['how'] | undefined {
    if (local.listed.size === 0)
      return local.mtimeMs > arrivedMs && !entry.isSecret ? undefined : 'empty';
    const isEdited = local.mtimeMs > arrivedMs;
    if (state === 'shorter' && this.#isToldByConversation(entry, { what: 'state' }))
      return undefined;
    if (isEdited) return undefined;
    return keepsTimes && isOlder(entry, local) ? 'older' : 'other';
  }
}

const WHOLE_ROOT: RecordedEntry = {
  root: 0,
  path: '',
  kind: 'group',
  class: 'essential',
  size: 0,
  mode: '0700',
  uid: 0,
  gid: 0,
  mtime: 0,
};

function isOlder(entry: RecordedEntry, local: ListedEntry): boolean {
  return Math.max(local.mtimeMs, local.listed.mtime * 1000) < entry.mtime * 1000 - TIME_MARGIN_MS;
}

function isCompared({ class: recorded }: RecordedEntry, classes: PathClass): boolean {
  const isKept = (cls: string) => cls === 'essential' || cls === 'unknown';
  return isKept(recorded) && isKept(classes.class);
}

function isTranscript({ path }: RecordedEntry, { what }: Pick<Root, 'what'>): boolean {
  return what === 'state' && TRANSCRIPT.test(path) && !path.endsWith('.trajectory.jsonl');
}

/** Programs and checkouts, which only work as a whole. */
function isUnit(path: string): boolean {
  return /^(?:extensions|worktrees)\//.test(path);
}

/**
 * The local root for a recorded one: the workspace of the same agent, otherwise the one at the same
 * place in the home.
 */
function rootFor(
  recorded: RecordedRoot,
  roots: readonly Root[],
  { home }: Install,
  { machine }: InstallRecord,
): Root | undefined {
  if (recorded.what === 'state') return roots.find(({ what }) => what === 'state');
  const workspaces = roots.filter(({ what }) => what === 'workspace');
  const inHome = (path: string, from: string) =>
    path.startsWith(`${from}/`) ? path.slice(from.length) : path;
  const place = inHome(recorded.path, machine.home);
  return (
    workspaces.find(({ agents }) => agents.some((agent) => recorded.agents.includes(agent))) ??
    workspaces.find(({ there }) => inHome(there, home.there) === place)
  );
}

/** The paths that a move rewrites. */
function movedPaths(
  install: Install,
  record: InstallRecord,
  rootOf: readonly (Root | undefined)[],
): MovedPath[] {
  return [
    { here: install.there(install.stateDir), was: record.stateDir },
    { here: install.home.there, was: record.machine.home },
    ...record.roots.flatMap(({ path }, index) => {
      const root = rootOf[index];
      return root ? [{ here: root.there, was: path }] : [];
    }),
  ];
}
