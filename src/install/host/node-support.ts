import satisfies from 'semver/functions/satisfies.js';
import minVersion from 'semver/ranges/min-version.js';
import { factsOf, type ReleaseFacts } from '../releases/facts.ts';
import type { Release } from './release.ts';

/** The Node versions that a release needs. */
interface NodeNeeds {
  /** `engines.node` of its package.json. */
  readonly engines: string;
  /** The range that its start-up check accepts, where that is larger. */
  readonly starts?: string;
}

/**
 * supported: within `engines`; tolerated: outside it, but the release starts; refused: it does not
 * start.
 */
export type NodeSupport = 'supported' | 'tolerated' | 'refused';

/**
 * Whether a release runs on a Node: according to its own package where that was read, otherwise to
 * what is known about it. For a release between two known ones, both must agree.
 * @returns undefined where it is not known
 */
export function nodeSupport(version: string, release: Release): NodeSupport | undefined {
  const verdicts = new Set(needsOf(release).map((needs) => supportBy(version, needs)));
  return verdicts.size === 1 ? [...verdicts][0] : undefined;
}

/**
 * The range of Node versions that a release needs. Where that is not known, the range of the next
 * known release.
 */
export function neededNode(release: Release): string | undefined {
  return needsOf(release).at(-1)?.engines;
}

/** The oldest major version of Node in a range, for telling a person what to install. */
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

/**
 * From the package where that was read. Otherwise what is known about the release, which may be two
 * ranges.
 */
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
