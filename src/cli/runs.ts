import { dirname } from 'node:path';
import { withTexts } from '../engine/texts.ts';
import { printable } from '../masking/printable.ts';
import { shownBy } from '../masking/shown.ts';
import { ownPlaces } from '../migcheck/own-places.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { type Language, phrase } from '../phrases/language.ts';
import {
  type DamagedRun,
  distrustOf,
  listRuns,
  pruneRuns,
  type RunSummary,
  readDamagedRuns,
  runsDirectory,
} from '../repair/index.ts';
import { withRules } from '../report/localized.ts';
import { rules } from '../rules/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';

export interface RunsOptions extends LanguageOption {
  /**
   * Delete runs older than this number of days, with their backups; `true` for the default number.
   */
  readonly prune?: string | true;
}

const USUAL_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Lists past repairs, oldest first, or deletes old ones, which then cannot be undone.
 * @throws UsageError where the number of days is not a number, or another user can write to the
 * directory of the runs
 */
export async function runsCommand(options: RunsOptions, io: Io): Promise<number> {
  const { prune } = options;
  const { env, stdout } = io;
  const runs = runsDirectory(env);
  const reason = distrustOf(runs);
  if (reason !== undefined) throw new UsageError(phrase('error.reason', { reason }));
  const language = withRules(await languageFor(options, io), rules);
  const { say } = language;
  if (prune !== undefined) {
    const removed = pruneRuns(new Date(Date.now() - daysOf(prune) * DAY), { runs });
    stdout.write(`${say('runs.removed', { count: removed.length })}\n`);
    return EXIT.clean;
  }
  const texts = [
    ...listRuns({ runs }).map((run) => describe(run, language, io)),
    ...readDamagedRuns(runs).map((run) => describeDamaged(run, language)),
  ];
  // Ids begin with the time, so this sorts by time.
  stdout.write(texts.length === 0 ? `${say('runs.none')}\n` : texts.toSorted().join(''));
  return EXIT.clean;
}

function describeDamaged({ id, directory, damage }: DamagedRun, { say }: Language): string {
  const originals = say('runs.lost', { path: `${directory}/backups` });
  return `${id}  ${say('runs.damaged', { damage })}\n    ${printable(originals)}\n`;
}

function describe(run: RunSummary, language: Language, io: Io): string {
  const { id, status, stateDir, steps, stepsDone, titles, phrases, continues } = run;
  const { say, sayOf } = language;
  const show = shownBy([...ownPlaces(io), dirname(stateDir)]);
  const words = say('runs.steps', { status: say(`runs.${status}`), done: stepsDone, steps });
  const own = titles.map((title, index) => {
    const phrase = phrases[index];
    return (phrase && sayOf(phrase.messageId, withTexts(phrase.values, show))) ?? show(title);
  });
  const lines = [
    ...(continues === undefined ? [] : [say('runs.continues', { id: continues })]),
    ...[...countedTitles(own)].map(([title, count]) => (count > 1 ? `${title} (${count})` : title)),
  ];
  const head = `${id}  ${words}  ${printable(show(stateDir))}`;
  return `${[head, ...lines.map((line) => `    ${printable(line)}`)].join('\n')}\n`;
}

function countedTitles(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

function daysOf(prune: string | true): number {
  if (prune === true) return USUAL_DAYS;
  const days = Number(prune);
  if (!Number.isFinite(days) || days < 0) throw new UsageError(phrase('usage.prune'));
  return days;
}
