/**
 * Measures what OpenClaw's own checks and this one say about each fault of the catalogue. With --write it keeps the
 * rows and renders docs/measured/coverage.md. OpenClaw is asked once about each fault, again with --fresh. Needs Linux and root.
 */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideNodes, provideProduct } from '../cache.ts';
import { canMake } from '../catalogue/fault.ts';
import { CATALOGUE, CATALOGUE_RELEASE } from '../catalogue/index.ts';
import { makeTrees, type Trees } from '../catalogue/trees.ts';
import { startFakeModel } from '../fake-model.ts';
import { forgetKept, keptStage } from '../installs.ts';
import { renderMeasured } from '../render.ts';
import { type Measuring, measureBaselines, measureFaults } from './measure.ts';
import { type Measurements, toStored, writeMeasurements } from './stored.ts';

/** A command of OpenClaw keeps a core busy for seconds. */
const AT_A_TIME = ['first', 'second'];

async function treesIn(scratch: string): Promise<readonly Trees[]> {
  const directories = AT_A_TIME.map((name) => join(scratch, name));
  const model = await startFakeModel();
  try {
    return await makeTrees(keptStage(model.baseUrl), CATALOGUE_RELEASE, directories);
  } finally {
    await model.close();
  }
}

async function measure(scratch: string): Promise<Measurements> {
  const measuring: Measuring = {
    trees: await treesIn(scratch),
    fresh,
    tell: (line) => process.stderr.write(`${line}\n`),
  };
  const baselines = await measureBaselines(measuring);
  const rows = await measureFaults(CATALOGUE, baselines, measuring);
  return toStored(CATALOGUE_RELEASE, baselines, rows);
}

const fresh = process.argv.includes('--fresh');
if (!CATALOGUE.every(canMake)) throw new Error('some faults can be made by root only');
await provideNodes();
await provideProduct(CATALOGUE_RELEASE);
if (fresh) forgetKept();
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-coverage-')));
try {
  chmodSync(scratch, 0o755); // for faults of ownership, another user runs OpenClaw
  const measurements = await measure(scratch);
  if (process.argv.includes('--write')) {
    writeMeasurements(measurements);
    renderMeasured();
  } else process.stdout.write(`${JSON.stringify(measurements, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
