import * as z from 'zod';
import { type Mutable, publishedSchema } from '../report/json-schema.ts';
import { PREPARE_ITEMS, type Preparation } from './preparation.ts';

const text = z.string();
const maybeText = z.string().nullable();
const count = z.int().nonnegative();
const status = z.enum(['done', 'not done', 'cannot tell']);
const commands = z.array(text).describe('The commands for it, in order.');

const item = z.strictObject({
  id: z.enum(PREPARE_ITEMS),
  title: text.describe('What should be true, in a few words.'),
  status,
  isOptional: z.boolean().describe('True if the move works without it.'),
  detail: text.describe('What was seen, in a sentence.'),
  lines: z.array(text).describe('More about it, for instance what an upgrade does.'),
  commands,
});

const moving = z.strictObject({
  stateDir: text.describe('The state directory, by its path on the old machine.'),
  profile: maybeText,
  release: maybeText.describe('The release that wrote it.'),
  openclaw: maybeText.describe('The release to install.'),
  files: count,
  bytes: count,
});

/** The schema of the JSON output of `prepare`. */
export const preparationSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Changes only where a program would misread it.'),
  kind: z.literal('preparation').describe('Distinguishes it from a report and a verification.'),
  tool: z.strictObject({ name: text, version: text }).describe('What made it.'),
  error: maybeText.describe('Why nothing could be prepared; then all else is empty.'),
  moving: moving.nullable().describe('What is moved.'),
  status: status.describe('The worst of the items that are not optional.'),
  items: z.array(item).describe('What the new machine needs, in the order to do it.'),
  bring: z
    .array(text)
    .describe(
      'What else you have to copy, because a copy of the state directory does not contain it.',
    ),
  next: z
    .array(z.strictObject({ title: text, commands }))
    .describe('The steps of the move, once the machine is ready.'),
  notes: z.array(text).describe('About the preparation itself.'),
});

type Schema = z.infer<typeof preparationSchema>;

// Schema and type must have the same fields: the compiler fails here where they differ.
true satisfies Mutable<Preparation> extends Schema ? true : false;
true satisfies Schema extends Mutable<Preparation> ? true : false;

/** The JSON Schema of the JSON output of `prepare`. */
export function preparationJsonSchema(): object {
  return publishedSchema('preparation', preparationSchema);
}
