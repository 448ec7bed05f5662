import * as z from 'zod';
import { type Mutable, publishedSchema } from '../report/json-schema.ts';
import { VERIFY_ITEMS, type Verification } from './verification.ts';

const text = z.string();
const maybeText = z.string().nullable();
const count = z.int().nonnegative();
const status = z.enum(['done', 'not done', 'cannot tell']);

const item = z.strictObject({
  id: z.enum(VERIFY_ITEMS),
  title: text.describe('What should be true, in a few words.'),
  status,
  detail: text.describe('What was seen, in a sentence.'),
  lines: z.array(text).describe('More about it: what to do, or when each cron job runs next.'),
  command: maybeText.describe('The command that corrects it or shows more.'),
  rules: z.array(text).describe('The rules of the check that decided it.'),
});

/** The schema of the JSON output of `verify`. */
export const verificationSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Changes only where a program would misread the checklist.'),
  kind: z.literal('verification').describe('Distinguishes it from a report and a preparation.'),
  tool: z.strictObject({ name: text, version: text }).describe('What made it.'),
  error: maybeText.describe('Why nothing could be verified; then all else is empty.'),
  install: maybeText.describe('The state directory, absolute on this machine.'),
  profile: maybeText.describe('The profile of the install.'),
  openclaw: maybeText.describe('The release that runs it.'),
  recordedAt: maybeText.describe('When the record that it was compared with was made.'),
  status: status.describe('The worst of the items.'),
  summary: z
    .strictObject({ done: count, notDone: count, cannotTell: count })
    .describe('How many items there are of each status.'),
  items: z.array(item).describe('In the order of the checklist.'),
  notes: z.array(text).describe('About the check itself.'),
});

type Schema = z.infer<typeof verificationSchema>;

// Schema and type must have the same fields: the compiler fails here where they differ.
true satisfies Mutable<Verification> extends Schema ? true : false;
true satisfies Schema extends Mutable<Verification> ? true : false;

/** The JSON Schema of the JSON output of `verify`. */
export function verificationJsonSchema(): object {
  return publishedSchema('verification', verificationSchema);
}
