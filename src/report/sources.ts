import { counted } from '../engine/pluralize.ts';
import type { ReportSource } from './report.ts';

/** What a person counts in a source, with a short name for a column. */
export const HOLDINGS = [
  ['sessions', ({ sessions }) => sessions],
  ['messages', ({ messages }) => messages],
  ['memory', ({ memory }) => memory],
  ['cron', ({ cronJobs }) => cronJobs],
  ['logins', ({ logins }) => logins],
  ['workspace', ({ workspace }) => workspace],
] as const satisfies readonly (readonly [
  string,
  (holds: ReportSource['holds']) => number | null,
])[];

export function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** So much of a time is told. */
const MINUTES = '2026-11-20T09:00'.length;

/** Whether a source is whole, how old it is, and what is taken from it. */
export function sourceWords({ date, problems, isUsable, takes }: ReportSource): string {
  const state = problems.length === 0 ? 'whole' : isUsable ? 'not whole' : 'cannot be used';
  const day = date === null ? '' : `, of ${date.slice(0, MINUTES).replace('T', ' ')} UTC`;
  const parts = takes.map(({ part, files }) => `${part} (${counted(files, 'file')})`);
  const taken = parts.length === 0 ? 'nothing is taken from it' : `taken: ${parts.join(', ')}`;
  return `${state}${day}; ${taken}`;
}

/** The same for a line, with what it holds and what is wrong. */
export function sourceLine(source: ReportSource): string {
  const counts = HOLDINGS.map(([what, of]) => `${what} ${of(source.holds) ?? '?'}`).join(', ');
  const problems = source.problems.map((problem) => ` ${problem}`).join('');
  return `${nameOf(source.path)}: ${counts}; ${sourceWords(source)}.${problems}`;
}
