import type { PhraseId } from '../phrases/english.ts';
import type { Language } from '../phrases/language.ts';
import type { ReportSource } from './report.ts';

/** What a person counts in a source, with a short name for the column. */
export const HOLDINGS = [
  ['holds.sessions', ({ sessions }) => sessions],
  ['holds.messages', ({ messages }) => messages],
  ['holds.memory', ({ memory }) => memory],
  ['holds.cron', ({ cronJobs }) => cronJobs],
  ['holds.logins', ({ logins }) => logins],
  ['holds.workspace', ({ workspace }) => workspace],
] as const satisfies readonly (readonly [
  PhraseId,
  (holds: ReportSource['holds']) => number | null,
])[];

/** The last name in a path of any platform. */
export function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The part of a time that is shown. */
const MINUTES = '2026-11-20T09:00'.length;

/** Whether a source is complete, how old it is, and what is taken from it. */
export function sourceWords({ date, problems, isUsable, takes }: ReportSource, language: Language) {
  const { say, sayOf } = language;
  const whole = problems.length === 0 ? 'source.whole' : 'source.not-whole';
  const plain = say(isUsable ? whole : 'source.unusable');
  const day = date?.slice(0, MINUTES).replace('T', ' ');
  const state = day === undefined ? plain : say('source.dated', { state: plain, date: day });
  if (takes.length === 0) return say('source.takes-nothing', { state });
  const parts = takes.map(({ part, files }) =>
    say('source.part', { part: sayOf(`part.${part}`, {}) ?? part, count: files }),
  );
  return say('source.takes', { state, parts });
}

/** The same in one line, with what it contains and what is wrong. */
export function sourceLine(source: ReportSource, language: Language): string {
  const { say } = language;
  const counts = HOLDINGS.map(([what, of]) => `${say(what)} ${of(source.holds) ?? '?'}`);
  const words = sourceWords(source, language);
  const problems = source.problems.map((problem) => ` ${problem}`).join('');
  return say('source.line', { name: nameOf(source.path), counts, words }) + problems;
}
