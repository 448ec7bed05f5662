import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFile } from '../install/files/read.ts';
import { realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { openInstalls } from '../install/open.ts';
import type { KnownSource } from '../install/origin.ts';
import type { Comparison, InstallRecord } from '../install/since-record.ts';
import { compareWithRecord } from '../record/compare.ts';
import { isListing, parseListing } from '../record/listing.ts';
import { parseRecord, RECORD_LIMIT, RecordRefused } from '../record/schema.ts';
import { takeRecord } from '../record/take-record.ts';
import type { Context } from './context.ts';
import type { RunOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What an install is compared with. */
export interface Against {
  readonly record: InstallRecord;
  readonly source: KnownSource;
  compare(install: Install): Promise<Comparison>;
}

/**
 * Reads the record that `--against` names: a file, another directory, or `user@host:path`.
 * @throws UsageError
 */
export async function openAgainst(
  against: string,
  { keys }: Pick<RunOptions, 'keys'>,
  context: Context,
): Promise<Against> {
  try {
    const record = await recordAt(against, keys, context);
    const { home, user, platform } = record.machine;
    return {
      record,
      source: { home, user, platform },
      compare: (install) => compareWithRecord(install, record, pausing(context)),
    };
  } catch (error) {
    if (error instanceof RecordRefused) throw new UsageError(`--against: ${error.message}.`);
    throw error;
  }
}

async function recordAt(
  against: string,
  keys: RunOptions['keys'],
  context: Context,
): Promise<InstallRecord> {
  const path = realOrSame(resolve(context.cwd, against));
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return recordOfDirectory(path, context);
  if (stats === undefined) {
    const { remotePlace } = await import('./remote-record.ts');
    const place = remotePlace(against);
    if (place === undefined) throw new RecordRefused(`there is no ${path}`);
    const { recordOf } = await import('./remote-record.ts');
    return parseText(await recordOf(place, RECORD_LIMIT), against);
  }
  return parseText(await textOf(path, keys), against);
}

async function recordOfDirectory(path: string, { env, cwd }: Context): Promise<InstallRecord> {
  const [install, another] = openInstalls({ path, env, cwd });
  if (install === undefined || another !== undefined) {
    throw new RecordRefused(`${path} is not one install. Give one state directory`);
  }
  return takeRecord(install, { tool: version() });
}

function parseText(text: string, name: string): InstallRecord {
  return isListing(text) ? parseListing(text, name) : parseRecord(text, name);
}

const AGE = /^(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/;

async function textOf(path: string, keys: RunOptions['keys']): Promise<string> {
  const read = readFile(path, RECORD_LIMIT);
  if (!read.ok) throw new RecordRefused(`${path} cannot be read (${read.reason})`);
  const { bytes } = read;
  if (!AGE.test(bytes.toString('latin1', 0, 64))) return bytes.toString('utf8');
  if (!keys?.canDecrypt) {
    throw new RecordRefused(`${path} is encrypted. Give its key with --age-identity`);
  }
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of keys.decrypted([bytes])) {
      size += piece.length;
      if (size > RECORD_LIMIT) throw new Error('too large');
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  } catch {
    throw new RecordRefused(`${path} cannot be decrypted with this key, or is damaged`);
  }
}

const PAUSE_MS = 50;

/** Shows how far it is, and lets Ctrl-C in. */
function pausing({ progress }: Context) {
  let paused = Date.now();
  return async (done: number, total: number) => {
    if (Date.now() - paused < PAUSE_MS) return;
    progress.show(`comparing ${done} of ${total} files`);
    await new Promise(setImmediate);
    paused = Date.now();
  };
}
