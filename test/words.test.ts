/** Plain words, as far as a test can hold them: in the rules, the help, the messages and the documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { helpTexts } from '../src/cli/help.ts';
import { addCheckOptions } from '../src/cli/options.ts';
import { readable } from '../src/engine/message.ts';
import type { Message } from '../src/engine/rule.ts';
import { ENGLISH } from '../src/phrases/english.ts';
import { rules } from '../src/rules/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Rules whose words are still to be rewritten. The list only shrinks. */
const TO_REWRITE: readonly string[] = [];

const BANNED = [
  /\bthe product\b/i,
  /\banew\b/i,
  /\bis none\b/i,
  /\bgo(?:es)? by\b/i,
  /\bof it[.;:]/i,
  /\bof it$/i,
  /\btells\b/i,
  /\btakes? .{1,20} for (?:a|an|the)\b/i,
  /\blies (?:in|at|beside)\b/i,
  /\bwholly\b/i,
  /\b(?:in|out)side of\b/i,
  /\b(?:take|takes|taken|taking) (?:\w+ ){0,2}back\b/i,
];
const MOST_WORDS = 30;

/** What a remedy may begin with. */
const VERBS = [
  'Add',
  'Allow',
  'Bring',
  'Change',
  'Check',
  'Close',
  'Compare',
  'Connect',
  'Copy',
  'Correct',
  'Create',
  'Decide',
  'Delete',
  'Do',
  'Download',
  'Edit',
  'Encrypt',
  'Find',
  'Give',
  'Install',
  'Keep',
  'Leave',
  'Let',
  'List',
  'Look',
  'Make',
  'Mount',
  'Move',
  'Point',
  'Put',
  'Read',
  'Reinstall',
  'Remove',
  'Rename',
  'Repair',
  'Pack',
  'Replace',
  'Restart',
  'Restore',
  'Run',
  'Set',
  'Start',
  'Stop',
  'Sync',
  'Take',
  'Unpack',
  'Update',
  'Use',
  'Write',
];

/** A command that a text ends in, without a word on what it does. */
const BARE_COMMAND = /(?:[:,] (?:run )?)(?:`[^`]+`|(?:openclaw|npm|npx|sudo|chmod|chown) .+)$/;

/** Prose without the placeholders, code, paths and links in it. */
function plain(text: string): string {
  return text
    .replace(/`[^`]*`/g, 'code')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\S+/g, 'link')
    .replace(/\{\w+\}/g, 'thing');
}

/** A tag of HTML ends a sentence. */
function sentences(text: string): string[] {
  return plain(text).split(/(?<=[.!?:;])\s+|<[^<>]+>/);
}

/** What is wrong with a text, in words to act on. */
function faultsOf(text: string): string[] {
  const prose = plain(text);
  return [
    ...BANNED.flatMap((phrase) => phrase.exec(prose)?.[0] ?? []).map(
      (found) => `"${found}" in: ${text}`,
    ),
    ...sentences(text)
      .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS)
      .map((sentence) => `more than ${MOST_WORDS} words: ${sentence}`),
  ];
}

/** What is wrong with a message of a rule, in words to act on. */
function faultsOfMessage({ text, remedy, commands = [], copies, migrates }: Message) {
  const [verb = ''] = /^\w+/.exec(readable(remedy)) ?? [];
  const isCopiedByHand = commands.some((command) => command.includes(' old-machine:'));
  return [
    ...(VERBS.includes(verb)
      ? []
      : [
          `begins with "${verb}": begin with a verb of VERBS in this test, or add it there: ${remedy}`,
        ]),
    ...(remedy.endsWith('.') ? [] : [`no period at the end: ${remedy}`]),
    ...[text, remedy]
      .filter((one) => BARE_COMMAND.test(one))
      .map((one) => `ends in a command, without a word on what it does: ${one}`),
    // Without it, the next steps would let OpenClaw do it twice.
    ...(commands.includes('openclaw doctor --fix') === (migrates === true)
      ? []
      : [`say "migrates" where a command is \`openclaw doctor --fix\`: ${text}`]),
    // Without it, the next steps would give the same copy twice.
    ...(isCopiedByHand && copies === undefined
      ? [`has a command that copies from the old machine: say in "copies" which path: ${text}`]
      : []),
  ];
}

describe('the words of a rule', () => {
  it.each(rules.filter(({ id }) => !TO_REWRITE.includes(id)))('$id', (rule) => {
    const messages = Object.values(rule.messages);
    const texts = [rule.title, rule.why, ...rule.silent];
    const said = messages.flatMap(({ text, remedy }) => [readable(text), readable(remedy)]);
    expect([
      ...[...texts, ...said].flatMap(faultsOf),
      ...(/^[A-Z].*[^.]$/.test(rule.title)
        ? []
        : [`not a sentence without its period: ${rule.title}`]),
      ...messages.flatMap(faultsOfMessage),
    ]).toEqual([]);
  });

  it('to be rewritten are rules', () => {
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...TO_REWRITE]));
  });
});

/** Texts between quotes with a space in them, without the comments of the file. */
function literalsIn(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, quoted, template = '']) => quoted ?? template.replace(/\$\{[^}]*\}/g, '{value}'))
    .filter((literal) => literal.includes(' '));
}

const SOURCES = [
  'cli',
  'migcheck',
  'report',
  'repair',
  'restore',
  'settings',
  'verify',
  'prepare',
].flatMap((folder) =>
  readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${folder}/${name}`),
);

it('there are sources with words', () => {
  expect(SOURCES.length).toBeGreaterThan(100);
});

describe('the messages of', () => {
  it.each(SOURCES.filter((path) => !path.endsWith('help.ts')))('%s', (path) => {
    const literals = literalsIn(readFileSync(join(ROOT, path), 'utf8'));
    expect(literals.flatMap(faultsOf)).toEqual([]);
  });
});

it('the phrases are plain', () => {
  expect(Object.values(ENGLISH).flatMap((text) => faultsOf(readable(text)))).toEqual([]);
});

describe('the help', () => {
  const options = addCheckOptions(new Command()).options;
  const paragraphs = Object.values(helpTexts('me')).flatMap((text: string) =>
    text.split(/\n(?=\n| {2})/).map((part: string) => part.replace(/\s+/g, ' ').trim()),
  );

  it('is plain', () => {
    expect(paragraphs.flatMap(faultsOf)).toEqual([]);
    expect(options.flatMap(({ description }) => faultsOf(description))).toEqual([]);
  });
});

/** The prose of a page: no code, no tables, nothing that is generated. */
function proseOf(page: string): string[] {
  return page
    .replace(/<!-- (\w+):start -->.*?<!-- \1:end -->/gs, '')
    .replace(/^```.*?^```$/gms, '')
    .replace(/^(?:\|.*|#.*)$/gm, '')
    .split(/\n\s*\n|\n(?=- )/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
}

describe('the documentation', () => {
  const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));

  it.each(['README.md', 'CHANGELOG.md', ...pages.map((name) => `docs/${name}`)])(
    '%s is plain',
    (path) => {
      const paragraphs = proseOf(readFileSync(join(ROOT, path), 'utf8'));
      expect(paragraphs.flatMap(faultsOf)).toEqual([]);
    },
  );

  it('says the same of the exit status as the help', () => {
    const help = helpTexts('me').check.replace(/\s+/g, ' ');
    const page = readFileSync(join(ROOT, 'docs/checking.md'), 'utf8');
    const meaning = /^\| 2 \| (.*) \|$/m.exec(page)?.[1];
    expect(meaning).toBeDefined();
    expect(help).toContain(` 2 ${meaning?.replaceAll('`', '')} 130 `);
  });
});

it('a text with a fault is found', () => {
  expect(faultsOf('A check tells what the product makes anew.')).toHaveLength(3);
  expect(faultsOf('It is outside of the home, and undo takes it back.')).toHaveLength(2);
  expect(faultsOf(`${'word '.repeat(31)}end.`)).toHaveLength(1);
  expect(faultsOf(`${'word '.repeat(29)}end. Next.`)).toEqual([]);
  expect('Change it: openclaw config set gateway.mode local').toMatch(BARE_COMMAND);
});
