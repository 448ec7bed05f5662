/** All that the program says to people is in the language: each text stands in brackets here, and nothing else says a sentence. */
import { appendFileSync, chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { languageOf, type RuleWords } from '../../src/phrases/language.ts';
import { rules } from '../../src/rules/index.ts';
import { argsFor, brokenHome } from '../cli/broken-home.ts';
import { plainEnv } from '../cli/command.ts';
import { Scene } from '../cli/scene.ts';

vi.mock('../../src/languages/index.ts', async (original) => ({
  ...(await original<object>()),
  loadLanguage: async () => bracketed(),
}));

/** A language in which each text is the English one in brackets. */
function bracketed() {
  const phrases = Object.entries(ENGLISH).map(([id, text]) => [id, inBrackets(text)]);
  const words = rules.map(({ id, title, why, messages, texts = {} }): [string, RuleWords] => [
    id,
    {
      ...{ title: inBrackets(title), why: inBrackets(why), texts: allInBrackets(texts) },
      messages: Object.fromEntries(
        Object.entries(messages).map(([message, { text, remedy }]) => [
          message,
          { text: inBrackets(text), remedy: inBrackets(remedy) },
        ]),
      ),
    },
  ]);
  return languageOf(
    { tag: 'nl', andMore: inBrackets('{names} and {more} more') },
    Object.fromEntries(phrases),
    Object.fromEntries(words),
  );
}

function allInBrackets(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, inBrackets(text)]));
}

/** What a plan that has stopped the gateways leaves out stays at the beginning. */
function inBrackets(text: string): string {
  return text.replace(/^(\[[^\]]*\] ?)?(.*)$/s, '$1⟦$2⟧');
}

let scene: Scene;
beforeEach(() => {
  scene = new Scene(brokenHome);
});
afterEach(() => scene.remove());

/** What the command prints, on both streams. */
async function said(...words: readonly string[]): Promise<string> {
  return saidTo('', ...words);
}

/** @param typed what a person at a terminal types */
async function saidTo(typed: string, ...words: readonly string[]): Promise<string> {
  const terminal = () => Object.assign(new PassThrough(), { isTTY: typed !== '', columns: 80 });
  const [stdin, stdout, stderr] = [terminal(), terminal(), terminal()];
  stdin.end(typed);
  const io = {
    env: { ...plainEnv(scene.home), XDG_STATE_HOME: scene.stateHome },
    ...{ cwd: scene.home, stdin, stdout, stderr, unmasked: stdout, echo: stderr },
  } as unknown as Io;
  await run([...words, '--lang', 'nl'], io);
  return [stdout, stderr].map((stream) => String(stream.read() ?? '')).join('\n');
}

/** The arguments of a check of the scene. */
const check = (...more: readonly string[]) => argsFor(scene.home, '--color', 'never', ...more);

/** What stands in no brackets, without diffs and commands, as far as it says something: two words that follow each other. */
function inEnglish(text: string): string[] {
  let rest = text
    .replaceAll(/```.*?```/gs, '')
    .split('\n')
    .filter((line) => !/^(?:[-+ ]|@@)/.test(line) || /^ {2}/.test(line))
    .map((line) => line.replace(/\$ .*/, ''))
    .join(' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest.match(/(?<![\w/.-])[A-Za-z]{3,} +[a-z]{3,}(?![\w/.-])/g) ?? [];
}

async function expectAllSaid(what: string, ...words: readonly string[]): Promise<string> {
  const text = await said(...words);
  expect(text).toContain('⟦');
  expect({ what, left: inEnglish(text) }).toEqual({ what, left: [] });
  return text;
}

describe('nothing is left in English', () => {
  it('where nothing may be repaired, and in a plan then', async () => {
    mkdirSync(scene.stateHome, { recursive: true });
    chmodSync(scene.stateHome, 0o777);
    expect(await expectAllSaid('refused', ...check('--fix'))).toContain('chmod go-w');
    expect(await expectAllSaid('plan', ...check('--dry-run'))).toContain('chmod go-w');
  });

  it('in a page, a plan, a repair and what takes it back', async () => {
    await expectAllSaid('unsafe plan', ...check('--dry-run', '--unsafe-fixes'));
    await expectAllSaid('fix', ...check('--fix'));
    await expectAllSaid('runs', 'runs');
    appendFileSync(join(scene.home, '.openclaw', 'openclaw.json'), '\n');
    const undone = await expectAllSaid('undo', 'undo');
    expect(undone).toContain('it was changed since the repair');
    await expectAllSaid('no more', ...check('--dry-run', '--only', 'stale-lock'));
  });

  it('in the questions of --interactive', async () => {
    const text = await saidTo('?\ny\nn\nq\n', ...check('--fix', '--interactive'));
    expect(text).toContain('⟦Repair this?⟧');
    expect(inEnglish(text)).toEqual([]);
  });

  it('before a move and at its end', async () => {
    mkdirSync(scene.stateHome, { recursive: true });
    const record = join(scene.stateHome, 'moved.json');
    await expectAllSaid('record', 'record', '-o', record);
    await expectAllSaid('prepare', 'prepare', scene.home);
    await expectAllSaid('prepare with a record', 'prepare', record);
    await expectAllSaid('verify', 'verify', '--openclaw', '2026.5.28');
    await expectAllSaid('stopped', 'verify', '--openclaw', '2026.5.28', '--old-stopped');
    await expectAllSaid('markdown', 'verify', '--old-stopped', '--format', 'markdown');
  });
});

it('JSON stays English', async () => {
  for (const words of [['verify', '--old-stopped'], ['prepare', scene.home], check('--fix')]) {
    expect(await said(...words, '--format', 'json')).not.toContain('⟦');
  }
});
