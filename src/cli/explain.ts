import { mergeWays } from '../engine/alternatives.ts';
import { groupBy } from '../engine/group-by.ts';
import { readable } from '../engine/message.ts';
import { findRule } from '../migcheck/select-rules.ts';
import { type Language, listed } from '../phrases/language.ts';
import { commandLine, commandsIn } from '../report/command-line.ts';
import { docsUrl } from '../report/links.ts';
import { wrap } from '../report/text-layout.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';
import { withSigns } from './signs.ts';

const WIDTH = 80;

/**
 * Prints what a rule finds, why it matters, what it reports and its sources.
 * @throws UsageError where no rule has this id.
 */
export async function explain(id: string, options: LanguageOption, io: Io): Promise<number> {
  const rule = findRule(rules, id);
  const language = await languageFor(options, io);
  const { say, space = ' ' } = language;
  const words = language.rules[rule.id];
  const flags = [rule.deep ? '--deep' : [], rule.comparesRecord ? '--against' : []].flat();
  const kind = [
    say(`severity.${rule.severity}`),
    ...flags.map((flag) => say('explain.only-with', { flag })),
  ];
  const breaks = listed(
    rule.breaks.map((what) => say(`heading.${what}`)),
    language,
  );
  const lines = [
    `${rule.id} (${listed(kind, language)})`,
    '',
    ...wrap('', words?.title ?? rule.title, WIDTH),
    '',
    ...wrap('', words?.why ?? rule.why, WIDTH),
    '',
    ...wrap(say('explain.breaks') + space, breaks, WIDTH),
    '',
    ...wrap('', say('explain.reports'), WIDTH),
    ...messageLines(rule, language),
    '',
    ...repairLines(rule, language),
    say('explain.silent'),
    ...rule.silent.flatMap((one, index) => wrap('  - ', words?.silent?.[index] ?? one, WIDTH)),
    '',
    ...wrap(say('explain.releases') + space, words?.releases ?? rule.releases, WIDTH),
    say('explain.sources'),
    ...rule.sources.flatMap((one) => wrap('  - ', one, WIDTH)),
    say('explain.page', { url: docsUrl(rule.id) }),
  ];
  io.stdout.write(withSigns(`${lines.join('\n')}\n`, io.env));
  return EXIT.clean;
}

/**
 * Messages that share a remedy are listed together with it, and so are remedies that share a text.
 */
function messageLines(rule: InstallRule, language: Language): string[] {
  const words = language.rules[rule.id]?.messages;
  const said = Object.entries(rule.messages).map(([id, { text, remedy, commands = [] }]) => ({
    text: readable(words?.[id]?.text ?? text),
    remedy: readable(words?.[id]?.remedy ?? remedy),
    commands: commandsIn(commands, language.say),
  }));
  const advised = [...groupBy(said, ({ text }) => text)].map(([text, same]) => ({
    text,
    advice: adviceLines(same, language).join('\n'),
  }));
  return [...groupBy(advised, ({ advice }) => advice)].flatMap(([advice, same]) => [
    ...same.flatMap(({ text }) => wrap('  - ', text, WIDTH)),
    advice,
  ]);
}

/** Alternatives, separated by "or": which one is right depends on the other findings. */
function adviceLines(messages: readonly Omit<Said, 'text'>[], { say }: Language): string[] {
  return [...groupBy(messages, ({ remedy }) => remedy)].flatMap(([remedy, same], index) => [
    ...(index === 0 ? [] : [`    (${say('command.or')})`]),
    ...wrap('    ', remedy, WIDTH),
    ...allOf(same).map((command) => `    ${commandLine(command)}`),
  ]);
}

function allOf(messages: readonly Pick<Said, 'commands'>[]): string[] {
  const lists = messages.map(({ commands }) => commands);
  return mergeWays(lists, (ways) => [...new Set(ways.flat())]);
}

interface Said {
  readonly text: string;
  readonly remedy: string;
  readonly commands: readonly string[];
}

function repairLines({ fixes = [], step }: InstallRule, { say }: Language): string[] {
  const kinds = step === 'restore' ? [...fixes, step] : fixes;
  const lines = kinds.flatMap((kind) => wrap('', say(`explain.${kind}`), WIDTH));
  return lines.length === 0 ? [] : [...lines, ''];
}
