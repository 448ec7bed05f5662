import { dirname } from 'node:path';
import type { FlatReason } from '../engine/rule.ts';
import { withTexts } from '../engine/texts.ts';
import { printable } from '../masking/printable.ts';
import { type Show, shownBy } from '../masking/shown.ts';
import { ownPlaces } from '../migcheck/own-places.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { type UndoOptions, type UndoResult, undo } from '../migcheck.ts';
import { type Language, phrase } from '../phrases/language.ts';
import { type KeyOptions, keysOf } from './age-keys.ts';
import { EXIT } from './exit-codes.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';

export interface UndoCommandOptions extends KeyOptions, LanguageOption {}

/**
 * Undoes a repair: the given run, or the last one that is not undone yet.
 * @returns 0 where everything is as before, 1 where something could not be undone
 * @throws UsageError where there is no such repair, or it cannot be undone now
 */
export async function undoCommand(
  id: string | undefined,
  options: UndoCommandOptions,
  io: Io,
): Promise<number> {
  const language = await languageFor(options, io);
  const { say } = language;
  const { outcomes, runIds, show } = await undone(id, await keysOf(options, io), language, io);
  const count = outcomes.filter(({ status }) => status === 'restored').length;
  const rest = outcomes.filter(({ status }) => status !== 'restored');
  const lines = rest.map((outcome) => wordsFor(outcome, show, language));
  if (rest.length > 0) {
    lines.push(say('undo.partly', { command: `${calledAs(io.env)} undo ${runIds.at(-1)}` }));
  }
  io.stdout.write(`${[...lines, say('undo.done', { count })].join('\n')}\n`);
  return rest.length === 0 ? EXIT.clean : EXIT.findings;
}

/** What was not undone, and why. */
function wordsFor(
  { path, status, reasons: [reason] = [] }: UndoResult['outcomes'][number],
  show: Show,
  { say }: Language,
): string {
  const why = reason && { ...reason, values: withTexts(reason.values, show) };
  const data = { path: show(path), reason: why ?? '' };
  return printable(say(status === 'left' ? 'undo.stays' : 'undo.not-restored', data));
}

async function undone(
  id: string | undefined,
  keys: UndoOptions['keys'],
  { say }: Language,
  io: Io,
): Promise<UndoResult & { readonly show: Show }> {
  const { env, stdout } = io;
  let show = shownBy(ownPlaces(io));
  try {
    const result = await undo(id, {
      env,
      keys,
      // Without an id, the user has not named the install, so it is shown, also where undo fails
      // half way.
      announce: ({ id, startedAt, stateDir }) => {
        show = shownBy([...ownPlaces(io), dirname(stateDir)]);
        const begins = say('undo.begins', { id, date: startedAt, install: show(stateDir) });
        stdout.write(`${printable(begins)}\n`);
      },
    });
    return { ...result, show };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const reason = error.reason as FlatReason;
    throw new UsageError(phrase('error.undo', { reason, command: `${calledAs(env)} runs` }));
  }
}
