/**
 * `npm run rescue -- [--write] [--release <release>]… [--trouble <id>]…`: measures what the real product does with
 * faults of a move before a repair, after its own and after ours. With --write the rows go into
 * `measured/<release>.json`, and the table of all measured rows to docs/rescue.md.
 */
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideNodes, provideProduct, RELEASES, type Release } from '../cache.ts';
import { startFakeModel } from '../fake-model.ts';
import type { Stage } from '../installs.ts';
import { measure } from './measure.ts';
import { writeRow, writeTable } from './table.ts';
import { TROUBLES } from './troubles.ts';
import { rowOf } from './words.ts';

/** An ordinary user cannot make the old home again, as root can: root measures as one. */
const ACCOUNT = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : undefined;

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    release: { type: 'string', multiple: true, default: [...RELEASES] },
    trouble: { type: 'string', multiple: true, default: TROUBLES.map(({ id }) => id) },
  },
});

const chosenReleases = RELEASES.filter((release) => values.release.includes(release));
const chosenTroubles = TROUBLES.filter(({ id }) => values.trouble.includes(id));

async function measureAll(stage: Stage, release: Release): Promise<void> {
  await provideProduct(release);
  for (const trouble of chosenTroubles) {
    if (trouble.not?.(release) !== undefined) continue;
    if (trouble.madeBy !== undefined) await provideProduct(trouble.madeBy(release));
    try {
      const row = rowOf(await measure(stage, release, trouble, ACCOUNT));
      console.log(`${release} ${trouble.id}`, row);
      if (values.write) writeRow(release, trouble.id, row);
    } catch (error) {
      console.error(`${release} ${trouble.id}: not measured`, error);
      process.exitCode = 1;
    }
  }
}

await provideNodes();
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-rescue-')));
chmodSync(scratch, 0o755);
mkdirSync(join(scratch, 'installs'));
const model = await startFakeModel();
try {
  for (const release of chosenReleases)
    await measureAll({ scratch, modelUrl: model.baseUrl }, release);
} finally {
  await model.close();
  rmSync(scratch, { recursive: true, force: true });
}
if (values.write) writeTable();
