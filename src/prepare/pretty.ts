import { printable } from '../masking/printable.ts';
import { sizeInWords } from '../repair/size.ts';
import { wrap } from '../report/layout.ts';
import { type Pen, type PrettyOptions, penOf } from '../report/pretty/style.ts';
import type { Preparation, PrepareItem, PrepareStep } from './preparation.ts';

/** What the new machine needs, for a person at a terminal: what is to do, in order, then what comes after. */
export function renderPreparation(
  preparation: Preparation,
  options: Pick<PrettyOptions, 'color' | 'width'>,
): string {
  const pen = penOf({ ...options, quiet: false, verbose: false });
  const { items, bring, next, notes } = preparation;
  const blocks = [
    headerLines(preparation, pen),
    ...items.map((item) => itemLines(item, pen)),
    listed('Copy this too. A copy of the state directory does not contain it:', bring, pen),
    next.length === 0 ? [] : [pen.ink.bold('Then, in this order')],
    ...next.map((step, index) => stepLines(step, index, pen)),
    notes.flatMap((note) => wrap('note: ', note, pen.width)),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function headerLines({ moving, status }: Preparation, { ink, width }: Pen): string[] {
  if (moving === null) return [];
  const { stateDir, release, files, bytes } = moving;
  const writer = release === null ? '' : ` of OpenClaw ${release}`;
  const answer = {
    done: ink.green('✓ This machine has what the install needs.'),
    'not done': ink.red('✗ This machine is not ready yet.'),
    'cannot tell': ink.yellow('? Not everything that the install needs is known.'),
  }[status];
  return [
    ...wrap('', `To move ${stateDir}${writer}: ${files} files, ${sizeInWords(bytes)}`, width),
    ink.bold(answer),
  ];
}

function itemLines(item: PrepareItem, pen: Pen): string[] {
  const { title, status, isOptional, detail, lines, commands } = item;
  const [sign, colour] = {
    done: ['✓', pen.ink.green] as const,
    'not done': isOptional ? (['!', pen.ink.yellow] as const) : (['✗', pen.ink.red] as const),
    'cannot tell': ['?', pen.ink.yellow] as const,
  }[status];
  const words = isOptional && status !== 'done' ? `${status}, optional` : status;
  return [
    colour(pen.ink.bold(`${sign} ${title}: ${words}`)),
    ...wrap('  ', detail, pen.width),
    ...lines.flatMap((line) => wrap('  - ', line, pen.width)),
    ...commandLines(commands, pen),
  ];
}

function stepLines({ title, commands }: PrepareStep, index: number, pen: Pen): string[] {
  return [
    ...wrap(`${String(index + 1).padStart(3)}. `, title, pen.width),
    ...commandLines(commands, pen),
  ];
}

function commandLines(commands: readonly string[], { ink }: Pen): string[] {
  return commands.map((command) => `     $ ${ink.cyan(printable(command))}`);
}

function listed(title: string, items: readonly string[], pen: Pen): string[] {
  if (items.length === 0) return [];
  return [pen.ink.bold(title), ...items.flatMap((item) => wrap('  - ', item, pen.width))];
}
