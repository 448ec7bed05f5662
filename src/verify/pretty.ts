import { printable } from '../masking/printable.ts';
import { notesBlock } from '../report/pretty/ending.ts';
import { type Pen, type PrettyOptions, penOf } from '../report/pretty/style.ts';
import { joinBlocks, wrap } from '../report/text-layout.ts';
import { wordFor } from '../report/todo-words.ts';
import {
  headlineOf,
  type Verification,
  type VerifyItem,
  type VerifyStatus,
} from './verification.ts';

const SIGNS = { done: '✓', 'not done': '✗', 'cannot tell': '?' } satisfies Record<
  VerifyStatus,
  string
>;

/** The checklist for a person at a terminal: the answer, then each item with its command. */
export function renderVerification(
  verification: Verification,
  options: Pick<PrettyOptions, 'color' | 'width' | 'language'>,
): string {
  const pen = penOf({ ...options, quiet: false, verbose: false });
  const { status, items, notes } = verification;
  return joinBlocks([
    headerLines(verification, pen),
    wrap(`${SIGNS[status]} `, headlineOf(verification, pen.language), pen.width).map((line) =>
      paint(status, line, pen),
    ),
    ...items.map((item) => itemLines(item, pen)),
    notesBlock(notes, pen),
  ]);
}

function headerLines(
  { install, openclaw, recordedAt }: Verification,
  { width, language: { say } }: Pen,
): string[] {
  const head = say('verify.head', { install: install ?? '', release: openclaw ?? 'none' });
  const date = recordedAt?.slice(0, 16).replace('T', ' ');
  const against = date === undefined ? [] : [`  ${say('verify.compared', { date })}`];
  return [...wrap('', head, width), ...against];
}

function itemLines({ title, status, detail, lines, command }: VerifyItem, pen: Pen): string[] {
  const word = wordFor(status, pen.language);
  return [
    paint(
      status,
      `${SIGNS[status]} ${pen.language.say('todo.item', { title, status: word })}`,
      pen,
    ),
    ...wrap('  ', detail, pen.width),
    ...lines.flatMap((line) => wrap('  - ', line, pen.width)),
    ...(command === null ? [] : [`    $ ${pen.ink.cyan(printable(command))}`]),
  ];
}

function paint(status: VerifyStatus, text: string, { ink }: Pen): string {
  const colour = { done: ink.green, 'not done': ink.red, 'cannot tell': ink.yellow }[status];
  return colour(ink.bold(printable(text)));
}
