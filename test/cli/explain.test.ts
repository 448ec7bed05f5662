import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import type { Io } from '../../src/cli/io.ts';
import { readable } from '../../src/engine/message.ts';
import { LANGUAGES, type LanguageTag, loadLanguage } from '../../src/languages/index.ts';
import { wrap } from '../../src/report/text-layout.ts';
import { rules } from '../../src/rules/index.ts';

const WIDTH = 80;

async function explained(id: string, lang: LanguageTag): Promise<string> {
  let text = '';
  const stdout = { write: (part: string) => (text += part) };
  await explain(id, { lang }, { stdout, env: {} } as unknown as Io);
  return text;
}

/** How often a paragraph occurs in a text. */
function timesIn(text: string, first: string, paragraph: string): number {
  return text.split(`\n${wrap(first, readable(paragraph), WIDTH).join('\n')}\n`).length - 1;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  it('each text is there once, and each remedy once for each list of commands', async () => {
    const language = await loadLanguage(lang);
    for (const rule of rules) {
      const text = await explained(rule.id, lang);
      const messages = Object.entries(rule.messages).map(([id, message]) => ({
        ...message,
        ...language.rules[rule.id]?.messages?.[id],
      }));
      // Where lines happen to end with sentences, the lines of a text are a part of a longer one.
      const isPart = (field: 'text' | 'remedy', said: string) =>
        messages.some((other) => other[field] !== said && other[field].includes(said));
      for (const message of messages) {
        if (!isPart('text', message.text)) {
          expect(timesIn(text, '  - ', message.text), message.text).toBe(1);
        }
        if (isPart('remedy', message.remedy)) continue;
        const same = messages.filter(({ remedy }) => remedy === message.remedy);
        const lists = new Set(same.map(({ commands = [] }) => commands.join('\n')));
        const times = timesIn(text, '    ', message.remedy);
        expect(times, `${rule.id}: ${message.remedy}`).toBeGreaterThan(0);
        expect(times, `${rule.id}: ${message.remedy}`).toBeLessThanOrEqual(lists.size);
      }
    }
  });

  it('between two commands there is a choice where there is one, and nowhere else', async () => {
    for (const rule of rules) {
      const lines = (await explained(rule.id, lang)).split('\n');
      const isCommand = (line = '') => line.startsWith('    $ ');
      for (const [index, line] of lines.entries()) {
        if (!line.startsWith('    # ')) continue;
        expect([lines[index - 1], lines[index + 1]].every(isCommand)).toBe(true);
      }
    }
  });
});

it('no line of prose is wider than a terminal', async () => {
  for (const rule of rules) {
    const lines = (await explained(rule.id, 'en')).split('\n');
    const prose = lines.filter((line) => !/^ {4}[$#] |https?:|\S{60}/.test(line));
    expect(prose.filter((line) => line.length > WIDTH)).toEqual([]);
  }
});
