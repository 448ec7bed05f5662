import * as z from 'zod';
import type { FlatData } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { LONGEST_PATH } from '../install/files/tree.ts';
import { isAbsoluteAnywhere } from '../install/host/home.ts';
import { isRelease } from '../install/host/release.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { isProfileName } from '../install/state/state-names.ts';
import type { PhraseId } from '../phrases/english.ts';
import { INTO_ENGLISH, phrase, templateOf } from '../phrases/language.ts';

/** The size of a record of two million files, and the most that is kept in memory. */
export const RECORD_LIMIT = 256 * 1024 * 1024;
const MANY_ENTRIES = 2_000_000;
const MANY = 100_000;

/** The problem with a field: the id of its text. */
type FieldProblem = Extract<PhraseId, `field.${string}`>;

const short = z.string().max(200);
const path = z.string().max(LONGEST_PATH);
const release = short.refine(isRelease, 'field.release' satisfies FieldProblem);
const absolute = path.refine(isAbsoluteAnywhere, 'field.absolute' satisfies FieldProblem);
const whole = z.int().nonnegative();
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'field.digest' satisfies FieldProblem);

/** A relative path that does not lead out of the root. */
const relative = path.refine(
  (value) =>
    value !== '' &&
    !/^[/\\]|^[A-Za-z]:|\0/.test(value) &&
    !value.split('/').some((part) => part === '..' || part === '.' || part === ''),
  'field.inside' satisfies FieldProblem,
);

const entry = z.strictObject({
  root: whole.max(1000),
  path: relative,
  kind: z.enum(['file', 'directory', 'symlink', 'group']),
  class: z.enum(['essential', 'regenerable', 'volatile', 'host-bound', 'artifact', 'unknown']),
  isSecret: z.literal(true).optional(),
  size: whole,
  mode: z.string().regex(/^[0-7]{3,5}$/, 'field.mode' satisfies FieldProblem),
  uid: whole,
  gid: whole,
  mtime: z.int(),
  digest: digest.optional(),
  files: whole.optional(),
});

const machine = z.strictObject({
  home: absolute,
  user: short.optional(),
  uid: whole.optional(),
  platform: short,
  node: short.optional(),
  timeZone: short.optional(),
  openclaw: release.optional(),
});

const conversation = z.strictObject({
  agent: short,
  id: short,
  events: whole,
  messages: whole,
  last: z.int(),
});

const value = z.union([
  z.string().max(20_000),
  z.number(),
  z.array(path).max(MANY),
  z.strictObject({ names: z.array(path).max(MANY), more: whole }),
]);

const plainText = z.strictObject({ messageId: short, values: z.record(short, value) });

const text = z.strictObject({
  messageId: short,
  values: z.record(short, z.union([value, plainText])),
});

const record = z
  .strictObject({
    format: z.literal('openclaw-migcheck-record'),
    version: z.literal(1, 'field.version' satisfies FieldProblem),
    tool: short,
    recordedAt: z.iso.datetime(),
    digest: z.enum(['hmac-sha256', 'sha256', 'none']),
    key: digest.optional(),
    machine,
    stateDir: absolute,
    profile: short.refine(isProfileName, 'field.profile' satisfies FieldProblem).optional(),
    release: release.optional(),
    era: z.enum(['json', 'sqlite', 'unknown']),
    roots: z
      .array(
        z.strictObject({
          what: z.enum(['state', 'workspace']),
          path: absolute,
          agents: z.array(short).max(1000),
        }),
      )
      .max(1000),
    entries: z.array(entry).max(MANY_ENTRIES),
    unlisted: z
      .strictObject({ files: whole, bytes: whole, isCut: z.literal(true).optional() })
      .optional(),
    conversations: z.array(conversation).max(MANY_ENTRIES).optional(),
    cronJobs: z.array(short).max(MANY).optional(),
    tables: z
      .array(
        z.strictObject({ database: relative, table: z.string().regex(/^\w{1,200}$/), rows: whole }),
      )
      .max(MANY),
    serviceVariables: z.array(short).max(MANY),
    counts: z.array(z.strictObject({ what: short, count: whole })).max(1000),
    moving: z.array(path).max(1000),
    movingPhrases: z.array(text).max(1000).optional(),
    leftBehind: z
      .array(
        z.strictObject({
          what: z.enum([
            'workspace',
            'profile',
            'variables',
            'file',
            'keychain',
            'backup',
            'service',
          ]),
          says: z.string().max(20_000),
          phrase: plainText.optional(),
        }),
      )
      .max(MANY),
    unread: z.array(path).max(1000),
    unreadPhrases: z.array(text).max(1000).optional(),
  })
  .refine(
    ({ digest: kind, key }) => kind !== 'hmac-sha256' || key !== undefined,
    'field.no-key' satisfies FieldProblem,
  )
  .refine(
    ({ roots, entries }) => entries.every(({ root }) => root < roots.length),
    'field.no-directory' satisfies FieldProblem,
  );

/** The record cannot be used. The message says why. */
export class RecordRefused extends TextError<FlatData> {
  override readonly name = 'RecordRefused';
}

/**
 * Parses a record, which may come from anybody.
 * @param name the file, for the message
 * @throws RecordRefused
 */
export function parseRecord(text: string, name: string): InstallRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecordRefused(phrase('against.no-record', { name }));
  }
  return checkRecord(value, name);
}

/** @throws RecordRefused where it is not a record */
export function checkRecord(value: unknown, name: string): InstallRecord {
  const result = record.safeParse(value);
  if (result.success) return result.data;
  const { format, assets, schemaVersion } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== 'openclaw-migcheck-record') {
    const isManifest = Array.isArray(assets) && schemaVersion !== undefined;
    throw new RecordRefused(
      phrase(isManifest ? 'against.manifest' : 'against.other-json', { name }),
    );
  }
  const [issue] = result.error.issues;
  // The keys of a record are this program's own, but their values may be anything.
  const at = (issue?.path ?? []).map(String).filter((part) => /^\w{1,40}$/.test(part));
  const where = at.length === 0 ? 'none' : at.join('.');
  const problem = phrase(isFieldProblem(issue?.message) ? issue.message : 'field.wrong');
  throw new RecordRefused(phrase('against.unusable', { name, where, problem }));
}

/** For values of a wrong type, the library has messages of its own. */
function isFieldProblem(message: string | undefined): message is FieldProblem {
  return message?.startsWith('field.') === true && templateOf(message, INTO_ENGLISH) !== undefined;
}

/**
 * A record as text, in pieces: one line for each file and each row of its lists, so that people can
 * compare two records.
 */
export function* renderRecord(value: InstallRecord): Generator<string> {
  let before = '{';
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    yield `${before}\n  "${key}": `;
    if (Array.isArray(part) && part.length > 0) yield* renderedLines(part);
    else yield JSON.stringify(part);
    before = ',';
  }
  yield '\n}\n';
}

const LINES = 1000;

function* renderedLines(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += LINES) {
    const lines = list.slice(from, from + LINES).map((each) => `    ${JSON.stringify(each)}`);
    yield `${from === 0 ? '[' : ','}\n${lines.join(',\n')}`;
  }
  yield '\n  ]';
}
