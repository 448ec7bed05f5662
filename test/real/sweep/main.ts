/**
 * `npm run test:real:sweep -- [--release <release>]… [--pairs] [--pair <made>-by-<runs>]… [--again] [--rows <directory>] [--scratch <directory>]`:
 * for each stable release on npm that is not measured yet, the newest of each line first, what it does with a moved
 * install of its own before and after our repair; with --pairs the same for the state of one release that another runs.
 * Each row is written as soon as it is there. Needs Linux, root and the network.
 */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dropProduct, hasProduct, provideNodes, provideProduct, type Release } from '../cache.ts';
import { renderMeasured } from '../render.ts';
import { firstAndLast } from './measure.ts';
import { nameOf, PAIRS, type Pair } from './pairs.ts';
import { askForReleases, inTurns, stable } from './releases.ts';
import { MEASURED, readRow, writeRow } from './rows.ts';
import { measureApart } from './world.ts';

const { values } = parseArgs({
  options: {
    release: { type: 'string', multiple: true },
    pairs: { type: 'boolean', default: false },
    pair: { type: 'string', multiple: true },
    again: { type: 'boolean', default: false },
    rows: { type: 'string', default: MEASURED },
    scratch: { type: 'string' },
  },
});

/** Installs what is missing, and leaves the disk as it was. */
async function withProducts(
  releases: readonly Release[],
  work: () => Promise<void>,
): Promise<void> {
  const missing = releases.filter((release) => !hasProduct(release));
  try {
    for (const release of missing) await provideProduct(release);
    await work();
  } finally {
    for (const release of missing) dropProduct(release);
  }
}

async function sweepRelease(release: Release, scratch: string): Promise<void> {
  const task = { made: release, name: release, rows: values.rows };
  try {
    await withProducts([release], () => measureApart(scratch, task));
  } catch (error) {
    const cannot = firstAndLast(error);
    if (hasEnded(error)) process.exitCode = 1;
    else writeRow(values.rows, release, { release, cannot });
  }
}

/** An unfinished measurement means nothing for the release. */
function hasEnded(error: unknown): boolean {
  return String(error).includes('the measurement of');
}

async function sweepPair(pair: Pair, scratch: string): Promise<void> {
  const task = { ...pair, name: nameOf(pair), rows: values.rows };
  try {
    await withProducts([pair.made, pair.runs], () => measureApart(scratch, task));
  } catch (error) {
    firstAndLast(error);
    process.exitCode = 1;
  }
}

function isOpen(name: string): boolean {
  return values.again || readRow(values.rows, name) === undefined;
}

async function sweep(scratch: string): Promise<void> {
  const isWanted = (pair: Pair): boolean =>
    values.pairs || values.pair?.includes(nameOf(pair)) === true;
  for (const pair of PAIRS.filter(isWanted)) {
    if (isOpen(nameOf(pair))) await sweepPair(pair, scratch);
  }
  if (values.pairs || values.pair !== undefined) return;
  const releases = values.release?.flatMap((release) => stable([release]));
  for (const release of releases ?? inTurns(askForReleases())) {
    if (isOpen(release)) await sweepRelease(release, scratch);
  }
}

async function measure(): Promise<void> {
  await provideNodes();
  const scratch = realpathSync(values.scratch ?? mkdtempSync(join(tmpdir(), 'migcheck-sweep-')));
  chmodSync(scratch, 0o755);
  process.env.npm_config_cache = join(scratch, 'npm');
  process.env.npm_config_prefer_offline = 'true';
  try {
    await sweep(scratch);
  } finally {
    if (values.scratch === undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

await measure();
if (values.rows === MEASURED) renderMeasured();
