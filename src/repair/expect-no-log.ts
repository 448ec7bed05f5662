import { databaseOf } from '../install/databases/database-files.ts';
import { phrase } from '../phrases/language.ts';
import { isDatabase } from './essential.ts';
import { stateOf } from './path-state.ts';
import { StepRefused } from './step-refused.ts';

/**
 * Sees that nothing lies beside a database that SQLite would write into the one that takes its place.
 * @throws StepRefused
 */
export function expectNoLog(path: string): void {
  if (!isDatabase(path)) return;
  if (databaseOf(path) !== path) throw new StepRefused(phrase('step.part-of-database'));
  for (const log of [`${path}-wal`, `${path}-journal`]) {
    const state = stateOf(log);
    if (state.kind === 'absent' || (state.kind === 'file' && state.size === 0)) continue;
    throw new StepRefused(phrase('step.other-log'));
  }
}
