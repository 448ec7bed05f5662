// Writes docs/languages.md: how complete each language is. --check only says whether it is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { groupBy } from '../src/engine/group-by.ts';
import { LANGUAGES, loadLanguage } from '../src/languages/index.ts';
import { textsOf } from '../src/languages/texts.ts';

const PAGE = 'docs/languages.md';
const languages = await Promise.all(
  LANGUAGES.filter((tag) => tag !== 'en').map(async (tag) => ({
    tag,
    texts: textsOf(await loadLanguage(tag)),
  })),
);
const wanted = page();
const isFresh = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === wanted;
if (!process.argv.includes('--check')) writeFileSync(PAGE, wanted);
else if (!isFresh) {
  console.error(`stale: ${PAGE}\nA text changed: run \`npm run docs\` and commit the result.`);
  process.exitCode = 1;
}

function page() {
  return `${[
    '<!-- Made by `npm run docs`. -->',
    '# Languages',
    'A report for people (`pretty`, `markdown`, `html`), also that of many machines, and what repairs, `undo`, `runs`, `verify`, `prepare`, `record` and `explain` print, come in the language of `--lang`, else of `LC_ALL`, `LC_MESSAGES` or `LANG`. So does an error. `--help` is English. Formats for programs are in English, with ids. A text that a language does not have yet is English.',
    ['| language | translated |', '|---|---|', ...languages.map(row)].join('\n'),
    'How to translate: [CONTRIBUTING.md](../CONTRIBUTING.md#a-language).',
    ...languages.flatMap(missing),
  ].join('\n\n')}\n`;
}

function row({ tag, texts }) {
  const done = texts.filter(({ own }) => own !== undefined).length;
  return `| ${nameOf(tag)} (\`${tag}\`) | ${done} of ${texts.length} texts |`;
}

/** By rule, or by part of the program: what has no text at all yet is one word. */
function missing({ tag, texts }) {
  const groups = groupBy(texts, groupOf);
  const lines = [...groups].flatMap(([group, all]) => {
    const lacking = all.filter(({ own }) => own === undefined);
    if (lacking.length === 0) return [];
    const ids = lacking.map(({ id }) => `\`${id.slice(group.length + 1) || id}\``);
    return [`- \`${group}\`: ${lacking.length === all.length ? 'all' : ids.join(', ')}`];
  });
  return lines.length === 0 ? [] : [`## Missing in ${nameOf(tag)}`, lines.join('\n')];
}

function groupOf({ id }) {
  return id.split(/[/.]/, 1)[0];
}

function nameOf(tag) {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag);
}
