import { printable } from '../masking/printable.ts';
import { wrap } from '../report/layout.ts';
import { type Pen, type PrettyOptions, penOf } from '../report/pretty/style.ts';
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

/** The checklist for a person at a terminal: the answer, then each item with the one command for it. */
export function renderVerification(
  verification: Verification,
  options: Pick<PrettyOptions, 'color' | 'width'>,
): string {
  const pen = penOf({ ...options, quiet: false, verbose: false });
  const { status, items, notes } = verification;
  const blocks = [
    headerLines(verification),
    [paint(status, `${SIGNS[status]} ${headlineOf(verification)}`, pen)],
    ...items.map((item) => itemLines(item, pen)),
    notes.flatMap((note) => wrap('note: ', note, pen.width)),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function headerLines({ install, openclaw, recordedAt }: Verification): string[] {
  const release = openclaw === null ? '' : `, OpenClaw ${openclaw}`;
  const against =
    recordedAt === null
      ? []
      : [`  compared with the record of ${recordedAt.slice(0, 16).replace('T', ' ')} UTC`];
  return [`OpenClaw install ${printable(install ?? '')}${printable(release)}`, ...against];
}

function itemLines({ title, status, detail, lines, command }: VerifyItem, pen: Pen): string[] {
  return [
    paint(status, `${SIGNS[status]} ${title}: ${status}`, pen),
    ...wrap('  ', detail, pen.width),
    ...lines.flatMap((line) => wrap('  - ', line, pen.width)),
    ...(command === null ? [] : [`    $ ${pen.ink.cyan(printable(command))}`]),
  ];
}

function paint(status: VerifyStatus, text: string, { ink }: Pen): string {
  const colour = { done: ink.green, 'not done': ink.red, 'cannot tell': ink.yellow }[status];
  return colour(ink.bold(printable(text)));
}
