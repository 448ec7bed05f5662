import { INTO_ENGLISH, type Language } from '../phrases/language.ts';
import { code, codeBlock, prose } from '../report/markdown/escape.ts';
import { wordFor } from '../report/todo-words.ts';
import { headlineOf, type Verification, type VerifyItem } from './verification.ts';

/** The checklist for an issue or a chat, with ticks for what is done. */
export function renderVerificationMarkdown(
  verification: Verification,
  language: Language = INTO_ENGLISH,
): string {
  const { install, items, notes } = verification;
  const blocks = [
    `## ${prose(headlineOf(verification, language))}`,
    ...(install === null ? [] : [forInstall(install, language)]),
    items.map((item) => itemLines(item, language)).join('\n'),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${prose(note)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** With the path as code, in any position in the sentence. */
function forInstall(install: string, { say }: Language): string {
  const [before = '', after = ''] = say('verify.for', { install: '\0' }).split('\0', 2);
  return before + code(install) + after;
}

function itemLines(
  { title, status, detail, lines, command }: VerifyItem,
  language: Language,
): string {
  const box = status === 'done' ? '[x]' : '[ ]';
  const note = status === 'done' ? '' : ` (${wordFor(status, language)})`;
  return [
    `- ${box} ${prose(title)}${note}: ${prose(detail)}`,
    ...lines.map((line) => `  - ${prose(line)}`),
    ...(command === null ? [] : ['', codeBlock([command], '  '), '']),
  ].join('\n');
}
