import * as z from 'zod';
import type { FlatData, PlainData, Text } from '../engine/rule.ts';
import { isAbsoluteAnywhere } from '../install/host/home.ts';
import type { PhraseId } from '../phrases/english.ts';
import { phrase } from '../phrases/language.ts';
import { nearest } from './nearest.ts';
import { type Settings, SettingsError } from './settings.ts';

/** Problems with the value of a setting. The library passes the id to {@link complaints}. */
const PROBLEMS = [
  'settings.missing',
  'settings.text',
  'settings.severity',
  'settings.fingerprint',
  'settings.reason',
  'settings.date',
  'settings.empty',
  'settings.user',
  'settings.absolute',
] as const satisfies readonly PhraseId[];

const says = (id: (typeof PROBLEMS)[number]) => id;

/** A number in YAML may be meant as text, for instance a fingerprint that consists of digits. */
const text = () =>
  z.string({
    error: ({ input }) => (input === undefined ? says('settings.missing') : says('settings.text')),
  });

const severity = z.enum(['off', 'info', 'warning', 'error'], says('settings.severity'));

const suppression = z.strictObject({
  fingerprint: text()
    .regex(/^[0-9a-f]{16}$/, says('settings.fingerprint'))
    .describe('The fingerprint of the finding, from the JSON report.'),
  reason: text().trim().min(1, says('settings.reason')).describe('Why the finding may stay.'),
  // YAML parses it as a date where it is not in quotes.
  expires: z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date(says('settings.date')),
    )
    .optional()
    .describe('The last day on which the finding is hidden, YYYY-MM-DD.'),
});

/** The schema of a settings file. */
export const settings = z.strictObject({
  $schema: text().optional().describe('Where the schema of this file is, for editors.'),
  rules: z
    .record(z.string(), severity)
    .default({})
    .describe('The severity of a rule, by its id. off leaves the rule out.'),
  ignore: z
    .array(text().min(1, says('settings.empty')))
    .default([])
    .describe('Glob patterns of files that no rule reads.'),
  user: z
    .union(
      [text().min(1, says('settings.empty')), z.int().nonnegative().transform(String)],
      says('settings.user'),
    )
    .optional()
    .describe('The user that will run the gateway: a name or a uid.'),
  home: text()
    .refine(isAbsoluteAnywhere, says('settings.absolute'))
    .optional()
    .describe('The path that the home will have on the target.'),
  stateDir: text()
    .refine(isAbsoluteAnywhere, says('settings.absolute'))
    .optional()
    .describe('The path that the state directory will have on the target.'),
  suppressions: z.array(suppression).default([]).describe('Findings that you decided to hide.'),
});

const NAMES = [...Object.keys(settings.shape), ...Object.keys(suppression.shape)];

/** Where a whole file is wrong, the first errors are enough. */
const MOST = 10;

/**
 * Validates settings.
 * @param head the text above the complaints
 * @param ruleIds keys that may be shown besides the names of settings
 * @throws SettingsError naming the file and each wrong key, without quoting unknown words from the
 * file.
 */
export function validateSettings(
  value: unknown,
  head: Text<FlatData>,
  ruleIds: readonly string[] = [],
): Settings {
  const result = settings.safeParse(value);
  if (!result.success) {
    const known = new Set([...NAMES, ...ruleIds]);
    const { issues } = result.error;
    const all = issues.flatMap((issue) => complaints(issue, value, known));
    const rest = all.length - MOST;
    const more = rest > 0 ? [phrase('listed.and-more', { count: rest })] : [];
    throw new SettingsError(head, [...all.slice(0, MOST), ...more]);
  }
  const { rules, ignore, user, home, stateDir, suppressions } = result.data;
  return {
    rules,
    ignore,
    ...(user !== undefined && { user }),
    ...(home !== undefined && { home }),
    ...(stateDir !== undefined && { stateDir }),
    suppressions: suppressions.map(({ expires, ...rest }) =>
      expires === undefined ? rest : { ...rest, expires },
    ),
  };
}

function complaints(
  issue: z.core.$ZodIssue,
  value: unknown,
  known: ReadonlySet<string>,
): Text<FlatData>[] {
  const about = (path: readonly PropertyKey[], problem: Text<PlainData>) =>
    phrase('about', { what: placeOf(path, value, known), problem });
  if (issue.code !== 'unrecognized_keys') {
    const problem = PROBLEMS.find((id) => id === issue.message) ?? 'field.wrong';
    return [about(issue.path, phrase(problem))];
  }
  return issue.keys.map((key) => {
    const meant = nearest(key, NAMES);
    const problem =
      meant === undefined
        ? phrase('settings.unknown')
        : phrase('settings.unknown-meant', { meant });
    return about([...issue.path, key], problem);
  });
}

/**
 * A key path as a person would write it. An unknown key is given by its position only, because it
 * may be anything.
 */
function placeOf(
  path: readonly PropertyKey[],
  value: unknown,
  known: ReadonlySet<string>,
): string | Text<PlainData> {
  if (path.length === 0) return phrase('report.file');
  let at: unknown = value;
  let setting = '';
  for (const part of path) {
    const number = Object.keys(Object(at)).indexOf(String(part)) + 1;
    at = Object(at)[part];
    if (typeof part === 'number') setting += `[${part}]`;
    else if (known.has(String(part))) setting += `${setting === '' ? '' : '.'}${String(part)}`;
    else if (setting === '') return phrase('settings.key', { number });
    else return phrase('settings.key-in', { setting, number });
  }
  return setting;
}
