import { createRequire } from 'node:module';
import { compareReleases, type Release } from '../../install/host/release.ts';

/** What a release asks of Node. */
interface NodeNeeds {
  /** `engines.node` of its package.json. */
  readonly engines: string;
  /** What its start-up check lets through, where that is more. */
  readonly starts?: string;
}

/**
 * `engines.node` of the releases, and what their start-up check does (seen with Node 20.20 and 22.23: each
 * exits, or hangs without a gateway, below it). 2026.9.6 tries what its SQLite can do; of the official builds
 * only those of its `engines` can do it.
 */
const KNOWN: Readonly<Record<string, NodeNeeds>> = {
  '2026.1.30': { engines: '>=22.12.0', starts: '>=22.0.0' },
  '2026.2.26': { engines: '>=22.12.0' },
  '2026.5.28': { engines: '>=22.19.0' },
  '2026.6.11': { engines: '>=22.19.0' },
  '2026.8.2': { engines: '>=22.22.3 <23 || >=24.15.0 <25 || >=25.9.0' },
  '2026.9.6': { engines: '>=24.16.0 <25 || >=26.1.0' },
};

/** supported: within `engines`; tolerated: outside of it, and it starts all the same; refused: it does not start. */
export type NodeSupport = 'supported' | 'tolerated' | 'refused';

/**
 * What a release does on a Node: by its own package where that was read, else by what is known of it. A
 * release between two known ones is judged where both agree.
 * @returns undefined where nothing tells
 */
export function nodeSupport(version: string, release: Release): NodeSupport | undefined {
  const verdicts = new Set(needsOf(release).map((needs) => supportBy(version, needs)));
  return verdicts.size === 1 ? [...verdicts][0] : undefined;
}

/** The range of Node that a release asks for, where it is known exactly, else that of the next known one. */
export function neededNode(release: Release): string | undefined {
  return needsOf(release).at(-1)?.engines;
}

/** The oldest major of Node in a range: what a person can be told to install. */
export function oldestMajor(range: string): number | undefined {
  try {
    return ranges().minVersion(range)?.major;
  } catch {
    return undefined;
  }
}

function supportBy(version: string, { engines, starts }: NodeNeeds): NodeSupport {
  const { satisfies } = ranges();
  if (satisfies(version, engines)) return 'supported';
  return starts !== undefined && satisfies(version, starts) ? 'tolerated' : 'refused';
}

function needsOf({ version, enginesNode }: Release): readonly NodeNeeds[] {
  const exact = version === undefined ? undefined : KNOWN[version];
  if (enginesNode !== undefined && enginesNode !== exact?.engines)
    return oldestMajor(enginesNode) === undefined ? [] : [{ engines: enginesNode }];
  if (exact !== undefined || version === undefined) return exact ? [exact] : [];
  const known = Object.entries(KNOWN);
  const older = known.findLast(([each]) => compareReleases(each, version) < 0);
  const newer = known.find(([each]) => compareReleases(each, version) > 0);
  return older && newer ? [older[1], newer[1]] : [];
}

/** Loaded by the first Node whose version is in question. */
function ranges(): Pick<typeof import('semver'), 'minVersion' | 'satisfies'> {
  const load = createRequire(import.meta.url);
  return {
    minVersion: load('semver/ranges/min-version'),
    satisfies: load('semver/functions/satisfies'),
  };
}
