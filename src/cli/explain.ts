import { readable } from '../engine/message.ts';
import { findRule } from '../migcheck/select-rules.ts';
import { type Language, listed } from '../phrases/language.ts';
import { wrap } from '../report/layout.ts';
import { docsUrl } from '../report/links.ts';
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
  const { say } = language;
  const words = language.rules[rule.id];
  const flags = [rule.deep ? '--deep' : [], rule.comparesRecord ? '--against' : []].flat();
  const only = flags.map((flag) => `, ${say('explain.only-with', { flag })}`).join('');
  const breaks = listed(
    rule.breaks.map((what) => say(`heading.${what}`)),
    language,
  );
  const lines = [
    `${rule.id} (${say(`severity.${rule.severity}`)}${only})`,
    '',
    ...wrap('', words?.title ?? rule.title, WIDTH),
    '',
    ...wrap('', words?.why ?? rule.why, WIDTH),
    '',
    ...wrap(`${say('explain.breaks')} `, breaks, WIDTH),
    '',
    say('explain.reports'),
    ...messageLines(rule, language),
    '',
    ...repairLines(rule, language),
    say('explain.silent'),
    ...rule.silent.flatMap((one, index) => wrap('  - ', words?.silent?.[index] ?? one, WIDTH)),
    '',
    ...wrap(`${say('explain.releases')} `, words?.releases ?? rule.releases, WIDTH),
    say('explain.sources'),
    ...rule.sources.flatMap((one) => wrap('  - ', one, WIDTH)),
    say('explain.page', { url: docsUrl(rule.id) }),
  ];
  io.stdout.write(withSigns(`${lines.join('\n')}\n`, io.env));
  return EXIT.clean;
}

function messageLines(rule: InstallRule, language: Language): string[] {
  const words = language.rules[rule.id]?.messages;
  return Object.entries(rule.messages).flatMap(([id, { text, remedy, commands = [] }]) => [
    ...wrap('  - ', readable(words?.[id]?.text ?? text), WIDTH),
    ...wrap('    ', readable(words?.[id]?.remedy ?? remedy), WIDTH),
    ...commands.map((command) => `    $ ${command}`),
  ]);
}

function repairLines({ fixes = [], step }: InstallRule, { say }: Language): string[] {
  const kinds = step === 'restore' ? [...fixes, step] : fixes;
  return kinds.length === 0 ? [] : [...kinds.map((kind) => say(`explain.${kind}`)), ''];
}
