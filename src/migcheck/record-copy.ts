import { ArchiveRefused, type OpenedArchives, openArchives } from '../archive/open.ts';
import type { ArchiveInput, ArchiveSource } from '../archive/unpack.ts';
import { leavesTranscriptsOut } from '../install/archive-losses.ts';
import type { Install } from '../install/install.ts';
import { InstallNotFound } from '../install/locate/not-found.ts';
import { openInstalls } from '../install/open.ts';
import type { InstallRecord, RecordedMachine } from '../install/since-record.ts';
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
      record: {
        ...asOfItsMaking(record, opened.facts.manifest?.createdAtMs),
        unread: [...missingIn(opened, install), ...record.unread],
      },
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
    if (error instanceof ArchiveRefused) throw new RecordRefused(error.message);
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
    throw new RecordRefused(error.message.replace(/\.$/, ''));
  }
  throw new RecordRefused(`${name} is not one install. Give one state directory`);
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
      progress.show(`recording ${done} of ${total} files`),
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
function missingIn({ facts, shown }: OpenedArchives, install: Install): string[] {
  const notUnpacked = facts.unsafe.filter(({ kind }) => kind !== 'absolute');
  return [
    ...facts.damage.map(({ file, what }) => `${facts.files[file]?.name}: ${what}`),
    ...(notUnpacked.length === 0
      ? []
      : [`${notUnpacked.length} of its entries cannot be unpacked`]),
    ...(leavesTranscriptsOut(install)
      ? ['`openclaw backup create` left out every transcript']
      : []),
  ].map(shown);
}
