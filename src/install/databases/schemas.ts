import type { Release } from '../host/release.ts';
import { compareReleases } from '../host/release.ts';

/**
 * The database schemas of releases: from their own `package.json` (2026.8.2, 2026.9.6), from what they
 * wrote (2026.6.11), and from the schema histories that 2026.9.6 documents. Sorted, oldest first.
 */
const KNOWN: readonly { readonly since: string; readonly state: number; readonly agent: number }[] =
  [
    { since: '2026.5.30-beta.1', state: 1, agent: 1 },
    { since: '2026.7.2-beta.1', state: 2, agent: 7 },
    { since: '2026.7.2-beta.2', state: 3, agent: 9 },
  ];

/** Releases whose schemas are known exactly. */
const EXACT: Readonly<Record<string, { readonly state: number; readonly agent: number }>> = {
  '2026.8.2': { state: 15, agent: 19 },
  '2026.9.6': { state: 18, agent: 23 },
};

/**
 * The newest schema that a release opens: by its own package where that was read, else by what is known of it.
 * @returns undefined where nothing tells; 0 for a release that has no database of the kind
 */
export function schemaOf(release: Release, role: 'state' | 'agent'): number | undefined {
  const own = release.schemaVersions?.[role];
  if (own !== undefined) return own;
  if (release.version === undefined) return undefined;
  const exact = EXACT[release.version]?.[role];
  if (exact !== undefined) return exact;
  const { version } = release;
  if (compareReleases(version, '2026.7.2-beta.3') >= 0) return undefined;
  return KNOWN.findLast(({ since }) => compareReleases(version, since) >= 0)?.[role] ?? 0;
}
