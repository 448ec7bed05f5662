import { code, codeBlock, prose } from '../report/markdown/escape.ts';
import { headlineOf, type Verification, type VerifyItem } from './verification.ts';

/** The checklist for an issue or a chat: what is done is ticked off. */
export function renderVerificationMarkdown(verification: Verification): string {
  const { install, items, notes } = verification;
  const blocks = [
    `## ${prose(headlineOf(verification))}`,
    ...(install === null ? [] : [`For ${code(install)}:`]),
    items.map(itemLines).join('\n'),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${prose(note)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function itemLines({ title, status, detail, lines, command }: VerifyItem): string {
  const box = status === 'done' ? '[x]' : '[ ]';
  const note = status === 'done' ? '' : ` (${status})`;
  return [
    `- ${box} ${prose(title)}${note}: ${prose(detail)}`,
    ...lines.map((line) => `  - ${prose(line)}`),
    ...(command === null ? [] : ['', codeBlock([command], '  '), '']),
  ].join('\n');
}
