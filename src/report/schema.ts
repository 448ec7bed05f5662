import * as z from 'zod';
import { CONSEQUENCES } from '../install/consequences.ts';
import { type Mutable, publishedSchema } from './json-schema.ts';
import type { Report } from './report.ts';

const text = z.string();
const maybeText = z.string().nullable();
const place = z.int().positive().nullable();
const count = z.int().nonnegative();
const severity = z.enum(['info', 'warning', 'error']);
const safety = z.enum(['safe', 'unsafe']);

const host = z.strictObject({
  name: text.describe('The name of the machine that checked.'),
  user: z.strictObject({
    name: maybeText,
    uid: count.nullable(),
    gid: count.nullable(),
  }),
  home: text,
  platform: text,
  openclaw: z.strictObject({ version: maybeText, source: text }),
});

const commands = z
  .array(text)
  .describe(
    'The commands for it, in order. The line `# or` separates two alternatives: one of them is enough.',
  );

const plain = [
  text,
  z.number(),
  z.array(text),
  z.strictObject({ names: z.array(text), more: count }),
] as const;

/** A text in any language, which may be a value of another one. */
const inner = z.strictObject({ messageId: text, values: z.record(text, z.union(plain)) });
const outer = z.strictObject({
  messageId: text,
  values: z.record(text, z.union([...plain, inner])),
});

/** A name, or a text. */
const item = z.union([text, outer]);

/**
 * Values for the placeholders of a message. They are long, so the published schema contains them
 * once.
 */
const data = z
  .record(
    text,
    z.union([
      item,
      z.number(),
      z.array(item),
      z.strictObject({ names: z.array(item), more: count }),
    ]),
  )
  .meta({ id: 'data' });

const phrases = z.array(z.strictObject({ messageId: text, values: data }));

const install = z.strictObject({
  stateDir: text,
  kind: z.enum(['state', 'workspace']),
  profile: maybeText,
  release: maybeText,
  era: z.enum(['json', 'sqlite', 'unknown']),
  origin: z.strictObject({
    homes: z.array(text),
    user: maybeText,
    platform: maybeText,
    release: maybeText,
    stateDirName: maybeText,
  }),
  inventory: z.array(
    z.strictObject({
      what: text,
      status: z.enum(['arrived', 'broken', 'missing', 'none', 'unknown']),
      count: count.nullable(),
      detail: text,
      phrases: phrases.describe('Phrase ids and values of the detail, for programs.'),
      sinceRecord: z.strictObject({ was: count, here: count }).nullable(),
    }),
  ),
  record: z
    .strictObject({
      recordedAt: text,
      home: text,
      platform: text,
      release: maybeText,
      stateDir: text,
    })
    .nullable(),
});

const titled = {
  title: text,
  messageId: text.describe(
    'The id of the title, for programs, with the rule in front. It stays when the words change.',
  ),
  data: data.describe('The values in the title, as far as they may be shown.'),
};

const why = {
  reason: maybeText,
  reasons: phrases.describe('Phrase ids and values of the reason, for programs.'),
};

const offeredFix = z.strictObject({ ...titled, safety });

const position = { path: text, line: place, column: place, keyPath: maybeText };

const consequence = z.enum(CONSEQUENCES);

const verdict = z.strictObject({
  state: z.enum(['will-not-work', 'incomplete', 'exposed', 'attention', 'ready', 'unproven']),
  headline: text,
  phrases: phrases.default([]).describe('Phrase ids and values of the headline, for programs.'),
  consequences: z.array(
    z.strictObject({
      what: consequence,
      severity: z.enum(['error', 'warning']),
      causes: count.describe('How many findings cause it.'),
      rules: z.array(text),
      sentence: text,
    }),
  ),
});

const finding = z.strictObject({
  ruleId: text,
  messageId: text.describe('The id of the message, for programs. It stays when the words change.'),
  breaks: z.array(consequence).describe('What it breaks, worst first.'),
  group: consequence.describe('The heading that it is listed under: the first of breaks.'),
  severity,
  message: text,
  data: data.describe('The values in the message and the remedy, as far as they may be shown.'),
  ...position,
  alsoAt: z.array(z.strictObject(position)).describe('Where else the same fault is.'),
  why: text,
  docsUrl: z.url().describe('The page of the rule.'),
  remedy: z.strictObject({
    text,
    messageId: maybeText
      .default(null)
      .describe('The id of the text that replaces the advice of the rule, for programs.'),
    isWhole: z
      .boolean()
      .default(true)
      .describe('False if a command is left out because something in it may be a secret.'),
    commands,
  }),
  fixes: z
    .array(offeredFix)
    .describe('The repairs that it offers. Each can be applied alone; the safe ones come first.'),
  fingerprint: text.describe('The same in every run over the same fault; for suppressions.'),
  install: text.describe('The stateDir of the install that it was found in.'),
  frame: z.strictObject({ line: z.int().positive(), text, column: place }).nullable(),
});

const rule = z.strictObject({
  id: text,
  install: text,
  status: z.enum(['passed', 'findings', 'skipped', 'crashed']),
  reason: maybeText,
  reasons: phrases.describe(
    'Phrase ids and values of the reason, for programs; empty for a crash.',
  ),
});

const pendingRun = z.strictObject({
  id: text,
  install: text,
  status: z.enum(['interrupted', 'undo-interrupted']),
  startedAt: text,
  stepsDone: count,
  steps: count,
  titles: z.array(text),
  titlePhrases: phrases.describe('Phrase ids and values of the titles, for programs.'),
  finish: maybeText,
  undo: text,
});

const plan = z.strictObject({
  install: text,
  steps: z.array(
    z.strictObject({
      kind: z.enum([
        'make-directory',
        'make-file',
        'make-link',
        'replace',
        'write',
        'link',
        'remove',
        'owner',
        'mode',
        'rename',
        'encrypt',
        'discard',
      ]),
      path: text,
      from: maybeText,
      to: maybeText,
      text,
      phrases: phrases.describe(
        'Phrase ids and values of the text, for programs; empty for a diff.',
      ),
      fingerprints: z.array(text),
    }),
  ),
  fixes: z.array(
    z.strictObject({
      fingerprint: text,
      ruleId: text,
      ...titled,
      safety,
      status: z.enum(['planned', 'planned-in-part', 'refused']),
      ...why,
    }),
  ),
  unsafeLeft: z.array(text),
  unsafeLeftPhrases: phrases.describe('Phrase ids and values of these, for programs.'),
});

const fix = z.strictObject({
  fingerprint: text,
  ruleId: text,
  ...titled,
  status: z.enum(['fixed', 'still-there', 'skipped', 'failed']),
  ...why,
  undo: maybeText,
});

const maybeCount = count.nullable();

const source = z.strictObject({
  path: text,
  kind: z.enum(['archive', 'directory']),
  date: maybeText.describe('When it was made; null where the times of its files say nothing.'),
  holds: z.strictObject({
    sessions: maybeCount,
    messages: maybeCount,
    memory: maybeCount,
    cronJobs: maybeCount,
    logins: maybeCount,
    workspace: maybeCount.describe('Files of the workspaces.'),
  }),
  problems: z.array(text).describe('Why it is incomplete, or why nothing can be taken from it.'),
  problemPhrases: phrases.describe('Phrase ids and values of the problems, for programs.'),
  isUsable: z.boolean(),
  takes: z
    .array(z.strictObject({ part: text, files: count, bytes: count }))
    .describe('What is taken from it.'),
});

/** The schema of the report. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Changes only if a key is removed or changes its meaning.'),
  tool: z.strictObject({ name: text, version: text }).describe('What made the report.'),
  error: maybeText.describe('Why nothing could be checked; then all else is empty.'),
  errorPhrases: phrases
    .default([])
    .describe('What the error is made of, for programs: one for each of its lines.'),
  label: maybeText.describe('What --label said, to tell reports of many machines apart.'),
  host: host.describe('The machine and the user that will run the install.'),
  installs: z.array(install).describe('What was checked.'),
  verdict: verdict.describe('The answer first, computed from the findings.'),
  findings: z.array(finding).describe('In the order of the rules, then by path and line.'),
  rules: z.array(rule).describe('The result of each rule in each install.'),
  complete: z
    .boolean()
    .describe('False if a rule could not decide everything, or if not everything was read.'),
  summary: z.strictObject({
    error: count,
    warning: count,
    info: count,
    suppressed: count.describe('How many are in suppressed, and not in findings.'),
    fixable: count.describe('Findings with a safe fix.'),
  }),
  suppressed: z
    .array(
      z.strictObject({ by: z.enum(['settings', 'baseline']), justification: maybeText, finding }),
    )
    .describe('Left out of findings by the settings or by --baseline, and why.'),
  pendingRuns: z.array(pendingRun).describe('Repairs and undos that were interrupted.'),
  sources: z
    .array(source)
    .describe('What each of several --from holds, and what is taken from it; empty for fewer.'),
  plans: z.array(plan).describe('What --dry-run shows and --fix does; empty without either.'),
  refusals: z
    .array(z.strictObject({ install: text, reason: text, reasons: why.reasons }))
    .describe('Installs in which --fix changed nothing at all, and why.'),
  fixes: z.array(fix).describe('What --fix did about each finding.'),
  nextSteps: z
    .array(
      z.strictObject({
        title: text,
        messageId: text.describe(
          'The id of the title, for programs. For a remedy, its rule and message.',
        ),
        data,
        rules: z.array(text).describe('The rules that ask for it.'),
        findings: z
          .array(z.number())
          .describe('Positions, from 0, in `findings` of what it is about.'),
        commands,
      }),
    )
    .describe('What you do next, in order.'),
  notes: z.array(text).describe('About the check itself, for instance an expired suppression.'),
  notePhrases: phrases.describe('What the notes are made of, for programs: one for each of them.'),
});

type Schema = z.infer<typeof reportSchema>;

// Schema and type must have the same fields: the compiler fails here where they differ.
true satisfies Mutable<Report> extends Schema ? true : false;
true satisfies Schema extends Mutable<Report> ? true : false;

/** The JSON Schema of the JSON output. */
export function reportJsonSchema(): object {
  return publishedSchema('report', reportSchema);
}
