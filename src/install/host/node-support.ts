import satisfies from 'semver/functions/satisfies.js';
import minVersion from 'semver/ranges/min-version.js';
import { factsOf, type ReleaseFacts } from '../releases/facts.ts';
import type { Release } from './release.ts';

/** What a release asks of Node. */
interface NodeNeeds {
  /** `engines.node` of its package.json. */
  readonly engines: string;
  /** What its start-up check lets through, where that is more. */
  readonly starts?: string;
}

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
    return minVersion(range)?.major;
  } catch {
    return undefined;
  }
}

function supportBy(version: string, { engines, starts }: NodeNeeds): NodeSupport {
  if (satisfies(version, engines)) return 'supported';
  return starts !== undefined && satisfies(version, starts) ? 'tolerated' : 'refused';
}

/** By the package where that was read; else what is known of the release, which may be two ranges. */
function needsOf({ version, enginesNode }: Release): readonly NodeNeeds[] {
  const known = factsOf(version).flatMap(toNeeds);
  if (enginesNode === undefined) return known;
  const own = known.find(({ engines }) => engines === enginesNode);
  if (own) return [own];
  return oldestMajor(enginesNode) === undefined ? [] : [{ engines: enginesNode }];
}

function toNeeds({ node, nodeStarts }: ReleaseFacts): NodeNeeds[] {
  if (node === null) return [];
  return [{ engines: node, ...(nodeStarts !== null && { starts: nodeStarts }) }];
}
