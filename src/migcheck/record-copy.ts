import { type OpenedArchives, openArchives } from '../archive/open.ts';
import { ArchiveRefused } from '../archive/refused.ts';
import type { ArchiveInput, ArchiveSource } from '../archive/unpack.ts';
import type { FlatReason } from '../engine/rule.ts';
import { withTexts } from '../engine/texts.ts';
import { leavesTranscriptsOut } from '../install/archive-losses.ts';
import type { Install } from '../install/install.ts';
import { InstallNotFound } from '../install/locate/not-found.ts';
import { openInstalls } from '../install/open.ts';
import type { InstallRecord, RecordedMachine } from '../install/since-record.ts';
import { phrase } from '../phrases/language.ts';
import { withUnread } from '../record/notes.ts';
import { RecordRefused } from '../record/schema.ts';
import { takeRecord } from '../record/take-record.ts';
import type { Context } from './context.ts';
import { isInUse, openCopy } from './open-copy.ts';
import { version } from './version.ts';

/** A record of a copy, made for the comparison. */
export interface CopyRecord {
  readonly record: InstallRecord;
  /**
   * False where it is not known what the home was called on the machine that the copy came from.
   */
  readonly isHomeKnown: boolean;
}

/**
 * Records a copy in a directory.
 * @throws RecordRefused where it does not contain exactly one install
 */
export async function recordOfDirectory(
  path: string,
  { env, cwd, progress }: Context,
): Promise<CopyRecord> {
  const install = only(() => openCopy({ path, env, cwd }), path);
  const here = isInUse(install, { env });
  const record = await takeRecord(install, {
    ...taking(progress),
    ...(here ? {} : { machine: { home: install.home.there, platform: 'unknown' } }),
  });
  return { record: asOfItsNewestFile(record), isHomeKnown: true };
}

/**
 * Unpacks an archive completely into the private directory, records its contents, and deletes them
 * again.
 * @throws RecordRefused where nothing in it can be recorded
 */
export async function recordOfArchive(
  source: ArchiveSource,
  input: ArchiveInput & { readonly profile?: string },
  { env, cwd, progress }: Context,
): Promise<CopyRecord> {
  const opened = await unpacked(source, { ...input, env, isCompared: true });
  try {
    const install = only(() => oneOf(openInstalls({ ...opened.open, env, cwd })), source.name);
    const record = await takeRecord(install, {
      ...taking(progress),
      machine: machineOf(opened),
    });
    return {
      record: withUnread(
        asOfItsMaking(record, opened.facts.manifest?.createdAtMs),
        missingIn(opened, install),
      ),
      isHomeKnown: opened.target.from !== 'here',
    };
  } finally {
    opened.close();
  }
}

async function unpacked(
  source: ArchiveSource,
  options: Parameters<typeof openArchives>[1],
): Promise<OpenedArchives> {
  try {
    return await openArchives([source], options);
  } catch (error) {
    if (error instanceof ArchiveRefused) throw new RecordRefused(error.reason);
    throw error;
  }
}

/** @throws RecordRefused where there is no install, or several */
function only(open: () => Install | undefined, name: string): Install {
  try {
    const install = open();
    if (install !== undefined) return install;
  } catch (error) {
    if (!(error instanceof InstallNotFound)) throw error;
    throw new RecordRefused(error.reason);
  }
  throw new RecordRefused(phrase('against.several', { name }));
}

function oneOf([install, another]: readonly Install[]): Install | undefined {
  return another === undefined ? install : undefined;
}

/** What an archive says about its machine. Owners are numbers there, without an account here. */
function machineOf({ target, facts }: OpenedArchives): RecordedMachine {
  const { manifest } = facts;
  return {
    home: target.home,
    platform: manifest?.platform ?? 'unknown',
    ...(manifest?.release !== undefined && { openclaw: manifest.release }),
  };
}

function taking(progress: Context['progress']) {
  return {
    tool: version(),
    onProgress: (done: number, total: number) =>
      progress.show(phrase('progress.recording', { done, total })),
  };
}

/** OpenClaw writes files into a backup from about this long before the time that it states. */
const CAPTURE_MS = 60_000;

/**
 * A backup by OpenClaw contains its own time. Its configuration and databases are copies from that
 * moment (2026.9.6: seen), so their file times mean nothing.
 */
function asOfItsMaking(record: InstallRecord, createdAtMs: number | undefined): InstallRecord {
  if (createdAtMs === undefined) return asOfItsNewestFile(record);
  const isCapture = (mtime: number) => mtime * 1000 > createdAtMs - CAPTURE_MS;
  return {
    ...record,
    recordedAt: new Date(createdAtMs).toISOString(),
    entries: record.entries.map((entry) =>
      isCapture(entry.mtime) ? { ...entry, mtime: 0 } : entry,
    ),
  };
}

/**
 * Dates the record by its newest file, because a file that is newer on the other side was changed
 * there after the copy was made.
 */
function asOfItsNewestFile(record: InstallRecord): InstallRecord {
  const now = Date.parse(record.recordedAt);
  const newest = record.entries.reduce((latest, { mtime }) => Math.max(latest, mtime), 0);
  // A record has whole seconds, and the file may have changed at the end of one.
  const end = (newest + 1) * 1000;
  return newest === 0 || end > now
    ? record
    : { ...record, recordedAt: new Date(end).toISOString() };
}

/** Why the machine of an archive had more than the archive contains. */
function missingIn({ facts, shown }: OpenedArchives, install: Install): FlatReason[] {
  const count = facts.unsafe.filter(({ kind }) => kind !== 'absolute').length;
  const missing: FlatReason[] = [
    ...facts.damage.map(({ file, what }) =>
      phrase('about', { what: facts.files[file]?.name ?? '', problem: what }),
    ),
    ...(count === 0 ? [] : [phrase('recorded.not-unpacked', { count })]),
    ...(leavesTranscriptsOut(install) ? [phrase('recorded.no-transcripts')] : []),
  ];
  return missing.map((text) => ({ ...text, values: withTexts(text.values, shown) }));
}
