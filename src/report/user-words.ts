import type { Say } from '../phrases/language.ts';
import type { ReportHost } from './report.ts';

/** The user that runs the gateway, for a person; null where it is not known. */
export function userWords({ name, uid }: ReportHost['user'], say: Say): string | null {
  if (uid === null) return name;
  const known = name ?? (uid === 0 ? 'root' : null);
  return known === null
    ? say('install.user-id', { uid })
    : say('install.user-with-id', { name: known, uid });
}
