/**
 * `npm run rescue -- [--write] [--release <release>]… [--trouble <id>]… [--scratch <directory>]`: measures what the
 * real product does with faults of a move before a repair, after its own and after ours, and what both repairs of a copy
 * change in the original beside it (`--trouble original`). With --write the rows go into `measured/<release>.json`, and
 * the table of all measured rows to docs/measured/rescue.md. A directory of one's own keeps the installs, which take longest, for
 * the next time.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideNodes, provideProduct, RELEASES, type Release } from '../cache.ts';
import { type FakeModel, startFakeModel } from '../fake-model.ts';
import type { Stage } from '../installs.ts';
import { renderMeasured } from '../render.ts';
import { measure } from './measure.ts';
import { measureOriginal, nameOf, PAIRS } from './original.ts';
import { writeOriginal, writeRow } from './table.ts';
import { TROUBLES } from './troubles.ts';
import { rowOf } from './words.ts';

/**
 * Unlike root, an ordinary user cannot create the old home again, so root measures as an ordinary
 * user.
 */
const USER = process.getuid?.() === 0 ? 1000 : undefined;

/** Not a fault, but the changes that repairs of a copy make to the original beside it. */
const ORIGINAL = 'original';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    release: { type: 'string', multiple: true, default: [...RELEASES] },
    trouble: {
      type: 'string',
      multiple: true,
      default: [...TROUBLES.map(({ id }) => id), ORIGINAL],
    },
    scratch: { type: 'string' },
  },
});

const chosenReleases = RELEASES.filter((release) => values.release.includes(release));
const chosenTroubles = values.trouble.flatMap((id) => TROUBLES.filter((one) => one.id === id));

async function measureAll(stage: Stage, release: Release): Promise<void> {
  await provideProduct(release);
  for (const trouble of chosenTroubles) {
    if (trouble.not?.(release) !== undefined) continue;
    if (trouble.madeBy !== undefined) await provideProduct(trouble.madeBy(release));
    try {
      const row = rowOf(await measure(stage, release, trouble, USER));
      console.log(`${release} ${trouble.id}`, row);
      if (values.write) writeRow(release, trouble.id, row);
    } catch (error) {
      console.error(`${release} ${trouble.id}: not measured`, error);
      process.exitCode = 1;
    }
  }
}

async function measureOriginals(stage: Stage, release: Release): Promise<void> {
  for (const pair of PAIRS.filter(({ made }) => made === release)) {
    await provideProduct(pair.runs);
    const original = await measureOriginal(stage, pair, USER);
    console.log(nameOf(pair), ORIGINAL, original);
    if (values.write) writeOriginal(pair, original);
  }
}

/** The installs contain the model's port, so using them again needs the same port. */
async function startModel(scratch: string): Promise<FakeModel> {
  const file = join(scratch, 'model-port');
  const model = await startFakeModel(existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);
  writeFileSync(file, String(model.port));
  return model;
}

await provideNodes();
const scratch = realpathSync(values.scratch ?? mkdtempSync(join(tmpdir(), 'migcheck-rescue-')));
chmodSync(scratch, 0o755);
mkdirSync(join(scratch, 'installs'), { recursive: true });
const model = await startModel(scratch);
try {
  const stage = { scratch, modelUrl: model.baseUrl };
  for (const release of chosenReleases) {
    await measureAll(stage, release);
    if (values.trouble.includes(ORIGINAL)) await measureOriginals(stage, release);
  }
} finally {
  await model.close();
  if (values.scratch === undefined) rmSync(scratch, { recursive: true, force: true });
}
if (values.write) renderMeasured();
