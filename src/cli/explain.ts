import { findRule } from '../migcheck/select-rules.ts';
import { wrap } from '../report/layout.ts';
import { docsUrl } from '../report/links.ts';
import { HEADINGS } from '../report/verdict.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { withSigns } from './signs.ts';

const WIDTH = 80;

/**
 * Prints what a rule finds, why it matters, what it reports and its sources.
 * @throws UsageError where no rule has this id.
 */
export function explain(id: string, io: Io): number {
  const rule = findRule(rules, id);
  const lines = [
    `${rule.id} (${rule.severity}${rule.deep ? ', with --deep only' : ''}${rule.comparesRecord ? ', with --against only' : ''})`,
    '',
    ...wrap('', rule.title, WIDTH),
    '',
    ...wrap('', rule.why, WIDTH),
    '',
    ...wrap('What it breaks: ', rule.breaks.map((what) => HEADINGS[what]).join(', '), WIDTH),
    '',
    'It reports, and advises:',
    ...Object.values(rule.messages).flatMap((message) => [
      ...wrap('  - ', message.text, WIDTH),
      ...wrap('    ', message.remedy, WIDTH),
      ...(message.commands ?? []).map((command) => `    $ ${command}`),
    ]),
    '',
    ...repairLines(rule),
    'It does not report:',
    ...rule.silent.flatMap((one) => wrap('  - ', one, WIDTH)),
    '',
    ...wrap('Releases: ', rule.releases, WIDTH),
    'Sources:',
    ...rule.sources.flatMap((one) => wrap('  - ', one, WIDTH)),
    `This page on the web: ${docsUrl(rule.id)}`,
  ];
  io.stdout.write(withSigns(`${lines.join('\n')}\n`, io.env));
  return EXIT.clean;
}

const REPAIRS = {
  safe: '--fix repairs it where that cannot lose anything.',
  unsafe: '--fix --unsafe-fixes repairs it, and may change what you meant.',
  restore: '--fix --from <backup> restores it from a backup or another directory.',
};

function repairLines({ fixes = [], step }: InstallRule): string[] {
  const kinds = step === 'restore' ? [...fixes, step] : fixes;
  return kinds.length === 0 ? [] : [...kinds.map((kind) => REPAIRS[kind]), ''];
}
