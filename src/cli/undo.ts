import { dirname } from 'node:path';
import { counted } from '../engine/pluralize.ts';
import { printable } from '../masking/printable.ts';
import { type Show, shownBy } from '../masking/shown.ts';
import { ownPlaces } from '../migcheck/own.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { type UndoOptions, type UndoResult, undo } from '../migcheck.ts';
import { type KeyOptions, keysOf } from './age-keys.ts';
import { EXIT } from './exit-codes.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';

/**
 * Brings back what a repair changed: that of the given run, or of the last one that is not undone.
 * @returns 0 where everything is as it was, 1 where something had to stay as it is
 * @throws UsageError where there is no such repair, or it cannot be undone now
 */
export async function undoCommand(
  id: string | undefined,
  options: KeyOptions,
  io: Io,
): Promise<number> {
  const { outcomes, runIds, show } = await undone(id, await keysOf(options, io), io);
  const restored = outcomes.filter(({ status }) => status === 'restored').length;
  const rest = outcomes.filter(({ status }) => status !== 'restored');
  const lines = rest.map(({ path, status, reason = '' }) => {
    const what = status === 'left' ? 'left as it is' : 'not restored';
    return `${what}: ${printable(show(path))} (${printable(show(reason))})`;
  });
  const again = `${calledAs(io.env)} undo ${runIds.at(-1)}`;
  if (rest.length > 0) {
    lines.push(`The repair is only partly undone. To try the rest again, run: ${again}`);
  }
  io.stdout.write(`${[...lines, `${counted(restored, 'change')} taken back`].join('\n')}\n`);
  return rest.length === 0 ? EXIT.clean : EXIT.findings;
}

async function undone(
  id: string | undefined,
  keys: UndoOptions['keys'],
  io: Io,
): Promise<UndoResult & { readonly show: Show }> {
  const { env, stdout } = io;
  let show = shownBy(ownPlaces(io));
  try {
    const result = await undo(id, {
      env,
      keys,
      // Without an id nobody named the install: which one it is must be seen, also where it fails half way.
      announce: ({ id, startedAt, stateDir }) => {
        show = shownBy([...ownPlaces(io), dirname(stateDir)]);
        const where = printable(show(stateDir));
        stdout.write(`Taking back the repair ${id} of ${startedAt} in ${where}\n`);
      },
    });
    return { ...result, show };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message}. To list the repairs: ${calledAs(env)} runs`);
  }
}
