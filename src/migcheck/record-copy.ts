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

/** A record that is made of a copy when it is compared with. */
export interface CopyRecord {
  readonly record: InstallRecord;
  /** False where nothing says what the home was called on the machine that the copy came from. */
  readonly isHomeKnown: boolean;
}

/**
 * Records a copy in a directory.
 * @throws RecordRefused where it is not one install
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
 * Unpacks an archive whole into the private directory, records what is in it, and removes it again.
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

/** @throws RecordRefused where it finds no install, or several */
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

/** What an archive says of the machine. Its owners are numbers there, and nobody's here. */
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

/** What OpenClaw writes into a backup has the time at which it does that. */
const CAPTURE_MS = 60_000;

/**
 * A backup of OpenClaw says when it was made. Its configuration and its databases are copies of that moment (2026.9.6:
 * seen), so that their times say nothing.
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

/** What is newer on the other side was changed there: the copy is not of the moment in which it is read. */
function asOfItsNewestFile(record: InstallRecord): InstallRecord {
  const now = Date.parse(record.recordedAt);
  const newest = record.entries.reduce((latest, { mtime }) => Math.max(latest, mtime), 0);
  // A record has whole seconds, and the file may be of the end of one.
  const end = (newest + 1) * 1000;
  return newest === 0 || end > now
    ? record
    : { ...record, recordedAt: new Date(end).toISOString() };
}

/** Why there was more on the machine that an archive is from. */
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
