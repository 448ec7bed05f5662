/**
 * The command line accepts the commands in the documentation, and the settings accept its examples.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helpTexts } from '../src/cli/help.ts';
import { createProgram } from '../src/cli/program.ts';
import { phrase } from '../src/phrases/language.ts';
import { rules } from '../src/rules/index.ts';
import { validateSettings } from '../src/settings/validate.ts';

const NAME = 'openclaw-migcheck';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The command lines in a text, as words without the name, the comment and the file it writes to. */
function commandsIn(text: string): string[][] {
  return [...text.matchAll(/^ *(?:\$ )?(?:npx )?openclaw-migcheck( .*)?$/gm)].map(([, rest = '']) =>
    (rest.replace(/ (?:[#>]|&&).*/, '').match(/'[^']*'|\S+/g) ?? []).map((word) =>
      word.replaceAll("'", ''),
    ),
  );
}

/** What a command line requests. @throws where it is wrong */
async function asked(words: readonly string[]): Promise<string> {
  let action = '';
  const note = (name: string) => async () => {
    action = name;
    return 0;
  };
  const actions = {
    check: note('check'),
    rules: note('rules'),
    explain: async (id: string) => {
      expect(rules.map((rule) => rule.id)).toContain(id);
      return note('explain')();
    },
    schema: note('schema'),
    undo: note('undo'),
    runs: note('runs'),
    convert: note('convert'),
    merge: note('merge'),
    suppress: note('suppress'),
    init: note('init'),
    completion: note('completion'),
    man: note('man'),
    record: note('record'),
    verify: note('verify'),
    prepare: note('prepare'),
    helpOnOther: async () => {},
  };
  await createProgram(NAME, actions, process, () => {}).parseAsync([...words], { from: 'user' });
  return action;
}

/** The pages with commands to type. */
const MANUAL = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name): [string, string] => [`page ${name}`, readFileSync(join(ROOT, 'docs', name), 'utf8')])
  .filter(([, text]) => commandsIn(text).length > 0);

describe.each<[string, string]>([
  ['README', README],
  ...MANUAL,
  ...Object.entries(helpTexts(NAME)).map(([name, text]): [string, string] => [
    `help of ${name}`,
    text,
  ]),
])('the %s', (_, text) => {
  const commands = commandsIn(text).map((words) => [words.join(' '), words] as const);

  it('has commands', () => {
    expect(commands).not.toEqual([]);
  });

  it.each(commands)('has one that is understood: %s', async (_line, words) => {
    expect(await asked(words)).not.toBe('');
  });
});

it('the settings of the page about them are settings', () => {
  const page = readFileSync(join(ROOT, 'docs/settings.md'), 'utf8');
  const [, block = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  const settings = validateSettings(JSON.parse(block), phrase('settings.suppression'));
  expect(settings.suppressions).toHaveLength(1);
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(settings.rules)));
});

it('the README says what CI runs', () => {
  const script = readFileSync(join(ROOT, '.ci/run'), 'utf8');
  const commands = [...script.matchAll(/^(?:\w+=\S+ )?(npm (?:test|run \S+))$/gm)];
  expect(commands.length).toBeGreaterThan(3);
  const explained = (command = '') => README.includes(`| \`${command}\` | `);
  expect(commands.filter(([, command]) => !explained(command))).toEqual([]);
});

const PAGES = ['.', 'docs', 'docs/rules', 'bench', 'fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** The targets of a page's links that stay in the repository. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));
}

/** The anchors of the headings in a page, as GitHub makes them. */
function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

it('there are links to follow', () => {
  const table = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
  expect(linksIn(table).length).toBeGreaterThan(rules.length);
  expect(linksIn(README)).toContain('docs/rules.md');
});

it.each(PAGES)('each link of %s leads somewhere', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const broken = linksIn(text).filter((target) => {
    const [path = '', anchor] = target.split('#', 2);
    const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsIn(readFileSync(file, 'utf8')).includes(anchor);
  });
  expect(broken).toEqual([]);
});
