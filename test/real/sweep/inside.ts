/** Runs in a world of its own: one measurement, for one row. */
import { startFakeModel } from '../fake-model.ts';
import { measureRelease } from './measure.ts';
import { measurePair } from './measure-pair.ts';
import { writeRow } from './rows.ts';
import type { Task } from './world.ts';

const { made, runs, name, rows, aside } = JSON.parse(process.argv[2] ?? '') as Task;
const model = await startFakeModel();
try {
  const lab = { modelUrl: model.baseUrl, aside };
  const row =
    runs === undefined ? await measureRelease(made, lab) : await measurePair({ made, runs }, lab);
  writeRow(rows, name, row);
} finally {
  await model.close();
}
