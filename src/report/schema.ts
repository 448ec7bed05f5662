import * as z from 'zod';
import type { Report } from './report.ts';

const text = z.string();
const maybeText = z.string().nullable();
const place = z.int().positive().nullable();
const count = z.int().nonnegative();
const severity = z.enum(['info', 'warning', 'error']);
const safety = z.enum(['safe', 'unsafe']);

const host = z.strictObject({
  user: z.strictObject({
    name: maybeText,
    uid: count.nullable(),
    gid: count.nullable(),
  }),
  home: text,
  platform: text,
  openclaw: z.strictObject({ version: maybeText, source: text }),
});

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
  arrived: z.array(
    z.strictObject({
      what: text,
      status: z.enum(['arrived', 'missing', 'none', 'unknown']),
      count: count.nullable(),
      detail: text,
    }),
  ),
});

const offeredFix = z.strictObject({ title: text, safety });

const position = { path: text, line: place, column: place, keyPath: maybeText };

const finding = z.strictObject({
  ruleId: text,
  severity,
  message: text,
  ...position,
  alsoAt: z.array(z.strictObject(position)),
  why: text,
  remedy: z.strictObject({ text, commands: z.array(text) }),
  fix: offeredFix.nullable(),
  furtherFix: offeredFix.nullable(),
  fingerprint: text,
  install: text,
  frame: z.strictObject({ line: z.int().positive(), text, column: place }).nullable(),
});

const rule = z.strictObject({
  id: text,
  install: text,
  status: z.enum(['passed', 'findings', 'skipped', 'crashed']),
  reason: maybeText,
});

const pendingRun = z.strictObject({
  id: text,
  install: text,
  status: z.enum(['interrupted', 'undo-interrupted']),
  startedAt: text,
  stepsDone: count,
  steps: count,
  titles: z.array(text),
  unfinished: z.array(text),
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
      fixes: z.array(text),
    }),
  ),
  fixes: z.array(
    z.strictObject({
      fingerprint: text,
      ruleId: text,
      title: text,
      safety,
      status: z.enum(['planned', 'planned-in-part', 'refused']),
      reason: maybeText,
    }),
  ),
  unsafeLeft: z.array(text),
});

const fix = z.strictObject({
  fingerprint: text,
  ruleId: text,
  title: text,
  status: z.enum(['fixed', 'still-there', 'skipped', 'failed']),
  reason: maybeText,
  undo: maybeText,
});

/** The report as zod sees it. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  host,
  installs: z.array(install),
  findings: z.array(finding),
  rules: z.array(rule),
  complete: z.boolean(),
  summary: z.strictObject({
    error: count,
    warning: count,
    info: count,
    suppressed: count,
    fixable: count,
  }),
  pendingRuns: z.array(pendingRun),
  plans: z.array(plan),
  refusals: z.array(z.strictObject({ install: text, reason: text })),
  fixes: z.array(fix),
  nextSteps: z.array(z.strictObject({ title: text, commands: z.array(text) })),
  notes: z.array(text),
});

/** Deeply mutable, so that the hand-written type and the schema's can be compared. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

type Schema = z.infer<typeof reportSchema>;

// Neither may say more or less than the other: the compiler fails here where they drift apart.
true satisfies Mutable<Report> extends Schema ? true : false;
true satisfies Schema extends Mutable<Report> ? true : false;

/** The JSON Schema of the JSON output. */
export function reportJsonSchema(): object {
  return { title: 'openclaw-migcheck report', ...z.toJSONSchema(reportSchema) };
}
