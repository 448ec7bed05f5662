import * as z from 'zod';
import { isAbsoluteAnywhere } from '../install/host/home.ts';
import { nearest } from './nearest.ts';
import { type Settings, SettingsError } from './settings.ts';

/** A number in YAML may be meant as text: a fingerprint of digits alone. */
const text = () =>
  z.string({
    error: ({ input }) => (input === undefined ? 'is missing' : 'must be text, in quotes'),
  });

const severity = z.enum(['off', 'info', 'warning', 'error'], 'must be off, info, warning or error');

const suppression = z.strictObject({
  fingerprint: text()
    .regex(/^[0-9a-f]{16}$/, 'must be a fingerprint: 16 hexadecimal digits')
    .describe('The fingerprint of the finding, from the JSON report.'),
  reason: text().trim().min(1, 'must give a reason').describe('Why the finding may stay.'),
  // YAML makes a date of one that is not in quotes.
  expires: z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date('must be a date, YYYY-MM-DD'),
    )
    .optional()
    .describe('The last day on which the finding is hidden, YYYY-MM-DD.'),
});

/** What a settings file may hold. */
export const settings = z.strictObject({
  $schema: text().optional().describe('Where the schema of this file is, for editors.'),
  rules: z
    .record(z.string(), severity)
    .default({})
    .describe('The severity of a rule, by its id. off leaves the rule out.'),
  ignore: z
    .array(text().min(1, 'must not be empty'))
    .default([])
    .describe('Glob patterns of files that no rule reads.'),
  user: z
    .union(
      [text().min(1, 'must not be empty'), z.int().nonnegative().transform(String)],
      'must be a name or a uid',
    )
    .optional()
    .describe('The user that will run the gateway: a name or a uid.'),
  home: text()
    .refine(isAbsoluteAnywhere, 'must be an absolute path')
    .optional()
    .describe('The path that the home will have on the target.'),
  stateDir: text()
    .refine(isAbsoluteAnywhere, 'must be an absolute path')
    .optional()
    .describe('The path that the state directory will have on the target.'),
  suppressions: z.array(suppression).default([]).describe('Findings that you decided to hide.'),
});

const NAMES = [...Object.keys(settings.shape), ...Object.keys(suppression.shape)];

/** The first errors are enough where a whole file is wrong. */
const MOST = 10;

/**
 * Checks what a settings file says.
 * @param ruleIds keys that may be shown besides the names of settings
 * @throws SettingsError naming the file and each key that is wrong, without any word that is only in the file.
 */
export function validateSettings(
  value: unknown,
  path: string,
  ruleIds: readonly string[] = [],
): Settings {
  const result = settings.safeParse(value);
  if (!result.success) {
    const known = new Set([...NAMES, ...ruleIds]);
    throw refusal(
      path,
      result.error.issues.flatMap((issue) => complaints(issue, value, known)),
    );
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

function refusal(path: string, lines: readonly string[]): SettingsError {
  const rest = lines.length - MOST;
  const shown = lines.slice(0, MOST).map((line) => `  ${line}`);
  const more = rest > 0 ? [`  and ${rest} more`] : [];
  return new SettingsError([`${path} cannot be used:`, ...shown, ...more].join('\n'));
}

function complaints(issue: z.core.$ZodIssue, value: unknown, known: ReadonlySet<string>): string[] {
  const nameOf = (path: readonly PropertyKey[]) => placeOf(path, value, known);
  if (issue.code !== 'unrecognized_keys') return [`${nameOf(issue.path)}: ${issue.message}`];
  return issue.keys.map((key) => {
    const meant = nearest(key, NAMES);
    const advice = meant === undefined ? '' : `. Did you mean '${meant}'?`;
    return `${nameOf([...issue.path, key])}: there is no such setting${advice}`;
  });
}

/** A key path as a person would write it; of a key that is not known only which one it is: it may be anything. */
function placeOf(path: readonly PropertyKey[], value: unknown, known: ReadonlySet<string>): string {
  if (path.length === 0) return 'the file';
  let at: unknown = value;
  let place = '';
  for (const part of path) {
    const keys = Object.keys(Object(at));
    at = Object(at)[part];
    if (typeof part === 'number') place += `[${part}]`;
    else if (known.has(String(part))) place += `${place === '' ? '' : '.'}${String(part)}`;
    else place += `${place === '' ? '' : ', '}key ${keys.indexOf(String(part)) + 1}`;
  }
  return place;
}
