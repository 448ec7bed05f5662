/**
 * Writes docs/languages.md: how complete each language is, and which of its texts are older than the English. Beside the
 * texts of each language it keeps what they were translated from. --check only says what is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { groupBy } from '../src/engine/group-by.ts';
import { LANGUAGES, loadLanguage } from '../src/languages/index.ts';
import { textsOf } from '../src/languages/texts.ts';
import { datedTexts } from './dated-texts.ts';

const languages = await Promise.all(
  LANGUAGES.filter((tag) => tag !== 'en').map(async (tag) => {
    const path = `src/languages/${tag}/translated-from.json`;
    const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const texts = textsOf(await loadLanguage(tag));
    return { tag, texts, path, ...datedTexts(texts, known) };
  }),
);
const wanted = [
  ['docs/languages.md', page()],
  ...languages.map(({ path, sources }) => [path, `${JSON.stringify(sources, null, 2)}\n`]),
];
const stale = wanted.filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (!process.argv.includes('--check')) for (const [path, text] of stale) writeFileSync(path, text);
else if (stale.length > 0) {
  for (const [path] of stale) console.error(`stale: ${path}`);
  console.error('A text changed: run `npm run docs` and commit the result.');
  process.exitCode = 1;
}

function page() {
  return `${[
    '<!-- Made by `npm run docs`. -->',
    '# Languages',
    'A report for people (`pretty`, `markdown`, `html`) comes in the language of `--lang`, else of `LC_ALL`, `LC_MESSAGES` or `LANG`. So do the report of many machines, errors, and what repairs, `undo`, `runs`, `verify`, `prepare`, `record` and `explain` print. `--help` is English. Formats for programs are in English, with ids. A text that a language does not have yet is English.',
    ['| language | translated |', '|---|---|', ...languages.map(row)].join('\n'),
    'How to translate: [CONTRIBUTING.md](../CONTRIBUTING.md#a-language).',
    ...languages.flatMap(({ tag, texts }) =>
      section(`Missing in ${nameOf(tag)}`, texts, ({ own }) => own === undefined),
    ),
    ...languages.flatMap(({ tag, texts, outdated }) =>
      section(`Older than the English in ${nameOf(tag)}`, texts, ({ id }) => outdated.has(id)),
    ),
  ].join('\n\n')}\n`;
}

function row({ tag, texts }) {
  const done = texts.filter(({ own }) => own !== undefined).length;
  return `| ${nameOf(tag)} (\`${tag}\`) | ${done} of ${texts.length} texts |`;
}

/** By rule, or by part of the program: where that is all of it, one word. */
function section(title, texts, isMeant) {
  const lines = [...groupBy(texts, groupOf)].flatMap(([group, all]) => {
    const meant = all.filter(isMeant);
    if (meant.length === 0) return [];
    const ids = meant.map(({ id }) => `\`${id.slice(group.length + 1) || id}\``);
    return [`- \`${group}\`: ${meant.length === all.length ? 'all' : ids.join(', ')}`];
  });
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function groupOf({ id }) {
  return id.split(/[/.]/, 1)[0];
}

function nameOf(tag) {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag);
}
