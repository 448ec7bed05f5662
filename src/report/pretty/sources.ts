import { printable } from '../../masking/printable.ts';
import type { Report, ReportSource } from '../report.ts';
import { HOLDINGS, nameOf, sourceWords } from '../sources.ts';
import { cut, widthOf, wrap } from '../text-layout.ts';
import { type Pen, type PrettyOptions, penOf } from './style.ts';

/** The sources, printed before a plan that is only shown. Empty for fewer than two. */
export function renderSources({ sources }: Report, options: PrettyOptions): string {
  const block = sourcesBlock(sources, penOf(options));
  return block.length === 0 ? '' : `${block.join('\n')}\n`;
}

const WIDEST_NAME = 24;

/**
 * A table of what each source contains, with a line below each row: what is taken from it, or why
 * nothing is.
 */
export function sourcesBlock(sources: readonly ReportSource[], pen: Pen): string[] {
  if (sources.length === 0) return [];
  const names = sources.map(({ path }) => cut(printable(nameOf(path)), WIDEST_NAME));
  const room = Math.max(...names.map(widthOf));
  const head = [' '.repeat(room + 4), ...titlesOf(pen)].join(' ');
  return [
    pen.ink.bold(pen.language.say('html.sources')),
    pen.ink.dim(head),
    ...sources.flatMap((source, index) => rowLines(source, names[index] ?? '', room, pen)),
  ];
}

function titlesOf({ language }: Pen): string[] {
  return HOLDINGS.map(([title]) => language.say(title));
}

function rowLines(source: ReportSource, name: string, room: number, pen: Pen): string[] {
  const { holds, problems, isUsable } = source;
  const isWhole = problems.length === 0;
  const sign = isWhole ? pen.ink.green('✓') : isUsable ? pen.ink.yellow('!') : pen.ink.red('✗');
  const titles = titlesOf(pen);
  const counts = HOLDINGS.map(([, of], index) =>
    String(of(holds) ?? '?').padStart(widthOf(titles[index] ?? '')),
  );
  const padded = name + ' '.repeat(room - widthOf(name));
  return [
    `  ${sign} ${[padded, ...counts].join(' ')}`,
    ...wrap('    ', sourceWords(source, pen.language), pen.width),
    ...problems.slice(0, SHOWN).flatMap((problem) => wrap('    - ', problem, pen.width)),
    ...(problems.length > SHOWN
      ? [`    - ${pen.language.say('listed.and-more', { count: problems.length - SHOWN })}`]
      : []),
  ];
}

const SHOWN = 3;
