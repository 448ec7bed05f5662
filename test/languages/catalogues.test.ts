import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ruleTexts } from '../../src/engine/texts.ts';
import { definePhrases, defineRules } from '../../src/languages/catalogue.ts';
import { LANGUAGES, languageOfUser, loadLanguage } from '../../src/languages/index.ts';
import { textsOf } from '../../src/languages/texts.ts';
import { maskSecrets } from '../../src/masking/mask.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { rules } from '../../src/rules/index.ts';

const TRANSLATED = LANGUAGES.filter((tag) => tag !== 'en');

/**
 * Parts of a text that no language changes: code, options, paths, file names, settings, variables.
 */
const UNTRANSLATED = /`[^`]+`|--[a-z][a-z-]*|[~\w<>*-]*[./][\w./~<>*-]*[\w>]|\b[A-Z]+_[A-Z_]+\b/g;

const COMMANDS = /`[^`]+`|--[a-z][a-z-]*/g;

/** The parts that are only in one of the texts. A Dutch compound may contain a file name. */
function changedWords(english: string, own: string): string[] {
  const lost = english.replaceAll(/\{\w+\}/g, ' ').match(UNTRANSLATED) ?? [];
  const added = own.match(COMMANDS) ?? [];
  return [
    ...lost.filter((word) => !/^[\d.]+$/.test(word) && !own.includes(word)),
    ...added.filter((word) => !english.includes(word)),
  ];
}

interface Shape {
  /** The arguments, and for each choice the words that it chooses by. */
  readonly [name: string]: readonly string[];
}

function shapeOf(text: string): Shape {
  const shape: Record<string, readonly string[]> = {};
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(), shape);
  return shape;
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;

function visit(parts: Parts, shape: Record<string, readonly string[]>): void {
  for (const part of parts) {
    if (!('value' in part) || part.type === 0) continue;
    const { value } = part;
    shape[value] ??= [];
    if (!('options' in part)) continue;
    // The plural forms are up to the language.
    if (!('pluralType' in part)) shape[value] = Object.keys(part.options).sort();
    for (const option of Object.values(part.options)) visit(option.value, shape);
  }
}

describe.each(TRANSLATED)('%s', (tag) => {
  it('says what the English text says: with its values, and its commands, paths and options', async () => {
    const translated = textsOf(await loadLanguage(tag)).filter(({ own }) => own !== undefined);
    for (const { id, english, own = '' } of translated) {
      expect.soft({ id, ...shapeOf(own) }).toEqual({ id, ...shapeOf(english) });
      expect.soft({ id, changed: changedWords(english, own) }).toEqual({ id, changed: [] });
      expect.soft(own, id).not.toMatch(/^\s|\s$|'\{|\}'/);
      // A plan that has stopped the gateways leaves out what is in brackets.
      expect
        .soft({ id, stops: own.startsWith('[') })
        .toEqual({ id, stops: english.startsWith('[') });
    }
  });

  // A long word may look like a random one, which no output shows.
  it('has no word that is masked as a secret', async () => {
    const own = textsOf(await loadLanguage(tag)).map(({ id, own = '' }) => [id, own]);
    expect(own.map(([id, text = '']) => [id, maskSecrets(text)])).toEqual(own);
  });

  it('calls a button in full what it says in short, for those who say its name', async () => {
    const { say } = await loadLanguage(tag);
    expect(say('html.copy-these').toLowerCase()).toContain(say('html.copy').toLowerCase());
  });

  it('has only texts of rules and messages that there are', async () => {
    const language = await loadLanguage(tag);
    for (const [id, words] of Object.entries(language.rules)) {
      const rule = rules.find((each) => each.id === id);
      expect(rule?.id).toBe(id);
      const messages = Object.keys(words?.messages ?? {});
      expect(Object.keys(rule?.texts ?? {})).toEqual(
        expect.arrayContaining(Object.keys(words?.texts ?? {})),
      );
      expect(words?.silent?.length ?? 0).toBeLessThanOrEqual(rule?.silent.length ?? 0);
      expect(Object.keys(rule?.messages ?? {})).toEqual(expect.arrayContaining(messages));
    }
  });
});

it('the compiler refuses another id and another argument', () => {
  // @ts-expect-error
  definePhrases({ 'verdict.other': 'x' });
  // @ts-expect-error
  definePhrases({ 'inventory.of': '{here} {there}' });
  // @ts-expect-error
  defineRules({ 'no-such-rule': { title: 'x' } });
  // @ts-expect-error
  defineRules({ 'live-gateway': { messages: { walking: { text: 'x' } } } });
  // @ts-expect-error
  defineRules({ 'live-gateway': { messages: { running: { text: '{process}' } } } });
  // @ts-expect-error
  defineRules({ 'stale-lock': { texts: { remove: 'x' } } });
  // @ts-expect-error
  defineRules({ 'stale-lock': { texts: { delete: '{names}' } } });
  // @ts-expect-error
  defineRules({ 'live-gateway': { texts: { delete: 'x' } } });
  defineRules({ 'stale-lock': { texts: { delete: 'x {count}' }, silent: [undefined, 'x'] } });
  definePhrases({ causes: '{count, plural, other {# x {sentence}}}' });
  defineRules({ 'live-gateway': { messages: { running: { text: 'x {pid}' } } } });
  expect(Object.keys(ENGLISH)).toContain('verdict.ready');
});

it('each text of a rule is made with its id, which no message of it has', () => {
  for (const { id, texts = {}, messages } of rules) {
    expect(Object.keys(texts).filter((text) => text in messages)).toEqual([]);
    const source = readFileSync(`src/rules/${id}/rule.ts`, 'utf8');
    const made = [...source.matchAll(/ruleTexts\('([^']+)'/g)].map(([, name]) => name);
    expect(made).toEqual(Object.keys(texts).length === 0 ? [] : [id]);
  }
});

it('the compiler refuses an unknown text of a rule and a missing value', () => {
  const texts = ruleTexts('a-rule', { plain: 'x', filled: '{count, plural, other {# x}}' });
  // @ts-expect-error
  expect(texts('other').english).toBe('');
  // @ts-expect-error
  expect(texts('filled').values).toEqual({});
  // @ts-expect-error
  expect(texts('filled', { name: 'x' }).values).toEqual({ name: 'x' });
  expect(texts('filled', { count: 1 })).toEqual({
    messageId: 'a-rule/filled',
    values: { count: 1 },
    english: '{count, plural, other {# x}}',
  });
});

it('a text that is missing is English', async () => {
  const { languageOf } = await import('../../src/phrases/language.ts');
  const { say } = languageOf(
    { tag: 'nl', andMore: '{names}, {more}' },
    { 'status.none': 'geen' },
    {},
  );
  expect(say('status.none')).toBe('geen');
  expect(say('status.missing')).toBe('missing');
});

describe('the language of the user', () => {
  it.each([
    [{ LC_ALL: 'nl_NL.UTF-8', LANG: 'en_US.UTF-8' }, 'nl'],
    [{ LC_MESSAGES: 'nl_BE', LANG: 'en_US.UTF-8' }, 'nl'],
    [{ LC_ALL: '', LANG: 'nl' }, 'nl'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'nl_NL.UTF-8' }, 'en'],
    [{ LANG: 'tlh_NL.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (env, tag) => {
    expect(languageOfUser(env)).toBe(tag);
  });
});
