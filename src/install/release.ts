/** A release of OpenClaw, and how we know. */
export interface Release {
  /** For instance `2026.9.6`; undefined where nothing tells. */
  readonly version?: string;
  /** option: `--openclaw`; installed: the package on PATH, read and never run; writer: the release that last wrote the install. */
  readonly source: 'option' | 'installed' | 'writer' | 'unknown';
  /** Of the installed package: its directory. */
  readonly packageDir?: string;
  /** Of the installed package: `engines.node`. */
  readonly enginesNode?: string;
  /** Of the installed package: the newest database schemas that it opens (`openclaw.schemaVersions`). */
  readonly schemaVersions?: Readonly<{ state?: number; agent?: number }>;
}

/**
 * Compares two releases (`2026.9.6`, `2026.7.2-beta.1`): negative where a is older.
 * A pre-release is older than its release.
 */
export function compareReleases(a: string, b: string): number {
  const [coreA = '', preA] = split(a);
  const [coreB = '', preB] = split(b);
  const core = compareNumbers(coreA, coreB);
  if (core !== 0) return core;
  if (preA === undefined || preB === undefined)
    return Number(preA === undefined) - Number(preB === undefined);
  return compareNumbers(preA, preB);
}

/** True where the release is known and is `minimum` or newer. */
export function isAtLeast(release: Release, minimum: string): boolean {
  return release.version !== undefined && compareReleases(release.version, minimum) >= 0;
}

function split(version: string): [string, string | undefined] {
  const at = version.indexOf('-');
  return at < 0 ? [version, undefined] : [version.slice(0, at), version.slice(at + 1)];
}

function compareNumbers(a: string, b: string): number {
  const left = a.match(/\d+/g) ?? [];
  const right = b.match(/\d+/g) ?? [];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
