import { printable } from '../masking/printable.ts';
import { sizeInWords } from '../phrases/size.ts';
import { notesBlock } from '../report/pretty/ending.ts';
import { type Pen, type PrettyOptions, penOf } from '../report/pretty/style.ts';
import { joinBlocks, wrap } from '../report/text-layout.ts';
import { wordFor } from '../report/todo-words.ts';
import type { Preparation, PrepareItem, PrepareStep } from './preparation.ts';

/** The preparation for a person at a terminal: what to do, in order, then what comes after. */
export function renderPreparation(
  preparation: Preparation,
  options: Pick<PrettyOptions, 'color' | 'width' | 'language'>,
): string {
  const pen = penOf({ ...options, quiet: false, verbose: false });
  const { items, bring, next, notes } = preparation;
  const { say } = pen.language;
  return joinBlocks([
    headerLines(preparation, pen),
    ...items.map((item) => itemLines(item, pen)),
    listed(say('prepare.bring'), bring, pen),
    next.length === 0 ? [] : [pen.ink.bold(say('prepare.then'))],
    ...next.map((step, index) => stepLines(step, index, pen)),
    notesBlock(notes, pen),
  ]);
}

function headerLines({ moving, status }: Preparation, { ink, width, language }: Pen): string[] {
  if (moving === null) return [];
  const { stateDir, release, files, bytes } = moving;
  const { say } = language;
  const answer = {
    done: ink.green(`✓ ${say('prepare.ready')}`),
    'not done': ink.red(`✗ ${say('prepare.not-ready')}`),
    'cannot tell': ink.yellow(`? ${say('prepare.not-known')}`),
  }[status];
  const head = say('prepare.head', {
    path: stateDir,
    release: release ?? 'none',
    count: files,
    size: sizeInWords(bytes),
  });
  return [...wrap('', head, width), ink.bold(answer)];
}

function itemLines(item: PrepareItem, pen: Pen): string[] {
  const { title, status, isOptional, detail, lines, commands } = item;
  const [sign, colour] = {
    done: ['✓', pen.ink.green] as const,
    'not done': isOptional ? (['!', pen.ink.yellow] as const) : (['✗', pen.ink.red] as const),
    'cannot tell': ['?', pen.ink.yellow] as const,
  }[status];
  const word = wordFor(status, pen.language);
  const words =
    isOptional && status !== 'done' ? pen.language.say('todo.optional', { status: word }) : word;
  return [
    colour(pen.ink.bold(`${sign} ${pen.language.say('todo.item', { title, status: words })}`)),
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
