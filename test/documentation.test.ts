/** What the documentation tells to type is taken by the command line, and what it tells to write by the settings. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpTexts } from '../src/cli/help.ts';
import { createProgram } from '../src/cli/options.ts';
import { rules } from '../src/rules/index.ts';
import { validateSettings } from '../src/settings/validate.ts';

const NAME = 'openclaw-migcheck';
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The command lines in a text, as words without the name and the comment. */
function commandsIn(text: string): string[][] {
  return [...text.matchAll(/^ *(?:\$ )?(?:npx )?openclaw-migcheck( .*)?$/gm)].map(([, rest = '']) =>
    (rest.replace(/ #.*/, '').match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", '')),
  );
}

/** What a command line asks for. @throws where it is wrong */
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
  };
  await createProgram(NAME, actions, () => {}).parseAsync([...words], { from: 'user' });
  return action;
}

describe.each<[string, string]>([
  ['README', README],
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

it('the settings of the README are settings', () => {
  const [, block = ''] = /^## Settings$.*?```json\n(.*?)```/ms.exec(README) ?? [];
  const settings = validateSettings(JSON.parse(block), 'README.md');
  expect(settings.suppressions).toHaveLength(1);
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(settings.rules)));
});
