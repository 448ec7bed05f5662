import { basename } from 'node:path';
import { shellQuote } from '../engine/message.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { printableJson } from '../masking/printable.ts';
import type { RecordOptions } from '../migcheck/options.ts';
import { recordInstall } from '../migcheck/record.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { itemsIn, type Language, phrase, sentences } from '../phrases/language.ts';
import { amountIn, countedIn } from '../record/counted.ts';
import { movingIn, unreadIn } from '../record/notes.ts';
import { renderRecord } from '../record/schema.ts';
import { listingScript } from '../record/script.ts';
import { joinBlocks, wrap } from '../report/text-layout.ts';
import { type KeyOptions, keysOf } from './age-keys.ts';
import { EXIT } from './exit-codes.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';
import { outputPath, writePrivate } from './output.ts';
import { surroundingsOf } from './surroundings.ts';

export interface RecordCommandOptions
  extends Omit<RecordOptions, 'path'>,
    KeyOptions,
    LanguageOption {
  readonly output?: string;
  readonly script?: boolean;
  readonly quiet?: boolean;
}

const STDOUT = '-';

/**
 * Writes the record of an install to a file or to standard output, and says what a copy would leave
 * behind.
 */
export async function recordCommand(
  path: string | undefined,
  options: RecordCommandOptions,
  io: Io,
): Promise<number> {
  if (options.script) {
    io.stdout.write(listingScript());
    return EXIT.clean;
  }
  const keys = await keysOf(options, io);
  const { output: file = STDOUT } = options;
  let output: string | undefined;
  const place = path === STDOUT ? await pathFromInput(io) : path;
  const record = await recordInstall(
    { ...options, ...(place !== undefined && { path: place }) },
    {
      ...(await surroundingsOf(io, options)),
      onOpened(directories) {
        if (file !== STDOUT) output = outputPath(file, io.cwd, directories);
      },
    },
  );
  const pieces = keys === undefined ? plain(record) : await sealed(record, keys);
  if (output === undefined) for (const piece of pieces) io.unmasked.write(piece);
  else writePrivate(output, pieces);
  if (!options.quiet) {
    io.stderr.write(summary(record, output, await languageFor(options, io), io));
  }
  return record.unread.length > 0 ? EXIT.unchecked : EXIT.clean;
}

type Keys = NonNullable<Awaited<ReturnType<typeof keysOf>>>;

function* plain(record: InstallRecord): Generator<Uint8Array> {
  for (const text of renderRecord(record)) yield Buffer.from(printableJson(text));
}

async function sealed(record: InstallRecord, keys: Keys): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of keys.encrypted(plain(record))) pieces.push(piece);
  return pieces;
}

const LONGEST_PATH = 4096;

/**
 * A path that is read from standard input. A path that came over a network must not be part of a
 * command line.
 */
async function pathFromInput({ stdin }: Io): Promise<string | undefined> {
  let text = '';
  for await (const piece of stdin) {
    text += String(piece);
    if (text.length > LONGEST_PATH) throw new UsageError(phrase('usage.long-path'));
  }
  const path = text.replace(/\r?\n$/, '');
  return path === '' ? undefined : path;
}

const WIDTH = 80;

function summary(
  record: InstallRecord,
  output: string | undefined,
  language: Language,
  io: Io,
): string {
  const { counts, leftBehind, stateDir } = record;
  const { say } = language;
  const { files } = amountIn(record);
  const things = countedIn(counts, language);
  // Only the name: the directory on the other machine is not known.
  const name = output === undefined ? 'moved.json' : shellQuote(basename(output));
  const command = `${calledAs(io.env)} --against ${name}`;
  const head = [
    say('recorded.files', { path: stateDir, count: files }),
    ...(things.length === 0 ? [] : [say('recorded.counted', { things })]),
  ];
  const left = leftBehind.map(({ says, phrase }) =>
    phrase === undefined ? says : (language.sayOf(phrase.messageId, phrase.values) ?? says),
  );
  return joinBlocks([
    wrap('', sentences(head, language), WIDTH),
    listed(say('recorded.left-behind'), left, language),
    listed(say('recorded.moving'), itemsIn(movingIn(record), language), language),
    listed(say('recorded.unread'), itemsIn(unreadIn(record), language), language),
    wrap('', say('recorded.next', { command }), WIDTH),
  ]);
}

const SHOWN = 20;

function listed(title: string, items: readonly string[], { say }: Language): string[] {
  if (items.length === 0) return [];
  const more = items.length - SHOWN;
  return [
    ...wrap('', title, WIDTH),
    ...items.slice(0, SHOWN).flatMap((item) => wrap('  - ', item, WIDTH)),
    ...(more > 0 ? [`  ${say('listed.and-more', { count: more })}`] : []),
  ];
}
