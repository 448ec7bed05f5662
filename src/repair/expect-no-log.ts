import { databaseOf } from '../install/databases/database-files.ts';
import { phrase } from '../phrases/language.ts';
import { isDatabase } from './essential.ts';
import { stateOf } from './path-state.ts';
import { StepRefused } from './step-refused.ts';

/**
 * Checks that there is no log beside a database: SQLite would write it into the database that
 * replaces this one.
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
