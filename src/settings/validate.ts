import * as z from 'zod';
import { isAbsoluteAnywhere } from '../install/host/home.ts';
import { type Settings, SettingsError } from './settings.ts';

const severity = z.enum(['off', 'info', 'warning', 'error']);

const suppression = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'must be a fingerprint: 16 hexadecimal digits'),
  reason: z.string().trim().min(1, 'must say why'),
  expires: z.iso.date('must be a date, YYYY-MM-DD').optional(),
});

const settings = z.strictObject({
  $schema: z.string().optional(),
  rules: z.record(z.string(), severity).default({}),
  ignore: z.array(z.string().min(1)).default([]),
  user: z.string().min(1).optional(),
  home: z.string().refine(isAbsoluteAnywhere, 'must be an absolute path').optional(),
  suppressions: z.array(suppression).default([]),
});

/**
 * Checks what a settings file says.
 * @throws SettingsError naming the file and each key that is wrong.
 */
export function validateSettings(value: unknown, path: string): Settings {
  const result = settings.safeParse(value);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${keyOf(issue.path)}: ${issue.message}`);
    throw new SettingsError([`${path} cannot be used:`, ...lines].join('\n'));
  }
  const { rules, ignore, user, home, suppressions } = result.data;
  return {
    rules,
    ignore,
    ...(user !== undefined && { user }),
    ...(home !== undefined && { home }),
    suppressions: suppressions.map(({ expires, ...rest }) =>
      expires === undefined ? rest : { ...rest, expires },
    ),
  };
}

function keyOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path.reduce<string>((sofar, part) => {
    if (typeof part === 'number') return `${sofar}[${part}]`;
    return sofar === '' ? String(part) : `${sofar}.${String(part)}`;
  }, '');
}
