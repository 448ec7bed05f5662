/** The stable releases of OpenClaw, in their own order. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Release } from '../cache.ts';

const FILE = fileURLToPath(new URL('./releases.json', import.meta.url));

/** `2026.7.1-2` is the second correction of 2026.7.1. Anything else after the number is no stable release. */
const STABLE = /^2026\.(\d+)\.(\d+)(?:-(\d+))?$/;

function numbers(release: string): readonly number[] {
  return (
    STABLE.exec(release)
      ?.slice(1)
      .map((part) => Number(part ?? 0)) ?? []
  );
}

/** Negative where a is older. */
export function inOrder(a: Release, b: Release): number {
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** The stable ones among versions, oldest first. */
export function stable(versions: readonly string[]): Release[] {
  return versions.filter((version): version is Release => STABLE.test(version)).sort(inOrder);
}

/**
 * From 2026.6 on, patches from 30 on continue the month as a separate line. Before, the patch is
 * the day.
 */
function lineOf(release: Release): string {
  const [month = 0, patch = 0] = numbers(release);
  return month >= 6 && patch >= 30 ? `${month}, continued` : String(month);
}

/**
 * The newest of each line first, then the second newest of each, and so on, so that many kinds are
 * measured early.
 */
export function inTurns(releases: readonly Release[]): Release[] {
  const places = new Map<string, number>();
  const newestFirst = [...releases].sort((a, b) => inOrder(b, a));
  const placed = newestFirst.map((release) => {
    const place = places.get(lineOf(release)) ?? 0;
    places.set(lineOf(release), place + 1);
    return { release, place };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ release }) => release);
}

/** The releases that were known at the last query. */
export function knownReleases(): Release[] {
  return stable(JSON.parse(readFileSync(FILE, 'utf8')) as string[]);
}

/** Queries the registry, and stores the answer. */
export function askForReleases(): Release[] {
  const answer = execFileSync('npm', ['view', 'openclaw', 'versions', '--json'], {
    encoding: 'utf8',
  });
  const releases = stable(JSON.parse(answer) as string[]);
  writeFileSync(FILE, `${JSON.stringify(releases, null, 2)}\n`);
  return releases;
}
