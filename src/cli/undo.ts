import {
  type AgeKeys,
  listRuns,
  runsDirectory,
  UndoRefused,
  type UndoResult,
  undoRun,
} from '../fix/index.ts';
import { printable } from '../report/printable.ts';
import { type KeyOptions, keysOf } from './age-keys.ts';
import { calledAs } from './called-as.ts';
import { EXIT, UsageError } from './exit-codes.ts';
import type { Io } from './io.ts';

/**
 * Brings back what a repair changed: that of the given run, or of the last one that is not undone.
 * @returns 0 where everything is as it was, 1 where something had to stay as it is
 * @throws UsageError where there is no such run, or it cannot be undone now
 */
export async function undoCommand(
  id: string | undefined,
  options: KeyOptions,
  io: Io,
): Promise<number> {
  const { runId, outcomes } = await undo(id, await keysOf(options, io), io);
  const restored = outcomes.filter(({ status }) => status === 'restored').length;
  const rest = outcomes.filter(({ status }) => status !== 'restored');
  const lines = rest.map(({ path, status, reason = '' }) => {
    const what = status === 'left' ? 'left as it is' : 'not brought back';
    return `${what}: ${printable(path)} (${printable(reason)})`;
  });
  const changes = restored === 1 ? '1 change' : `${restored} changes`;
  const summary = `${changes} taken back in ${installOf(runId, io)}, run ${runId}`;
  io.stdout.write(`${[...lines, summary].join('\n')}\n`);
  return rest.length === 0 ? EXIT.clean : EXIT.findings;
}

/** Without an id it is the last run, whatever was checked before: which install that was must be seen. */
function installOf(runId: string, { env }: Io): string {
  const run = listRuns({ runs: runsDirectory(env) }).find(({ id }) => id === runId);
  return printable(run?.stateDir ?? 'an unknown place');
}

async function undo(
  id: string | undefined,
  keys: AgeKeys | undefined,
  { env }: Io,
): Promise<UndoResult> {
  try {
    return await undoRun(id, { runs: runsDirectory(env), keys });
  } catch (error) {
    if (!(error instanceof UndoRefused)) throw error;
    throw new UsageError(`${error.message}. The runs: ${calledAs(env)} runs`);
  }
}
