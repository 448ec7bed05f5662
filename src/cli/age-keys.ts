import { resolve } from 'node:path';
import { readText } from '../install/files/read.ts';
import { realOrSame } from '../install/host/home.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import type { AgeKeys } from '../repair/index.ts';
import type { Io } from './io.ts';

export interface KeyOptions {
  readonly ageRecipient?: readonly string[];
  readonly ageIdentity?: readonly string[];
}

const LIMIT = 1024 * 1024;
const MANY = 1000;

/**
 * Reads the keys that the command line names. A recipient is given directly or in a file with one
 * per line, an identity only in a file. No file is read unless it is named. Error messages never
 * repeat a key.
 * @throws UsageError
 */
export async function keysOf(
  { ageRecipient = [], ageIdentity = [] }: KeyOptions,
  io: Io,
): Promise<AgeKeys | undefined> {
  if (ageRecipient.length === 0 && ageIdentity.length === 0) return undefined;
  const recipients = ageRecipient.flatMap((given) => recipientsIn(given, io));
  const identities = ageIdentity.flatMap((file) => identitiesIn(file, io));
  const { ageKeys, KeyRefused } = await import('../repair/index.ts');
  try {
    return await ageKeys(recipients, identities);
  } catch (error) {
    if (!(error instanceof KeyRefused)) throw error;
    throw new UsageError(phrase('usage.age-key', { reason: error.reason }));
  }
}

function recipientsIn(given: string, io: Io): string[] {
  if (/^age1/i.test(given)) return [given];
  if (/^age-secret-key|^age-plugin/i.test(given)) {
    throw new UsageError(phrase('usage.age-secret'));
  }
  refuseSsh(given);
  const lines = linesOf(given, '--age-recipient', io);
  for (const line of lines) {
    refuseSsh(line);
    if (!/^age1/i.test(line)) {
      throw new UsageError(phrase('usage.age-line'));
    }
  }
  return lines;
}

function refuseSsh(text: string): void {
  if (!/^ssh-/.test(text)) return;
  throw new UsageError(phrase('usage.age-ssh'));
}

function identitiesIn(file: string, io: Io): string[] {
  const lines = linesOf(file, '--age-identity', io);
  if (lines.some((line) => /^(?:age-encryption\.org|-----BEGIN)/.test(line))) {
    throw new UsageError(phrase('usage.age-encrypted'));
  }
  return lines;
}

/** Without comments and blank lines, as age reads them. */
function linesOf(file: string, option: string, io: Io): string[] {
  const read = readText(realOrSame(resolve(io.cwd, file)), LIMIT);
  if (!read.ok) throw new UsageError(phrase('usage.age-unread', { option, reason: read.reason }));
  const lines = read.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0 || lines.length > MANY) {
    throw new UsageError(phrase('usage.age-empty', { option }));
  }
  return lines;
}
