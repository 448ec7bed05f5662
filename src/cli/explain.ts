import { findRule } from '../migcheck/select-rules.ts';
import { wrap } from '../report/layout.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';

const WIDTH = 80;

/**
 * Prints what a rule looks for, why it matters, what it says and where the fact comes from.
 * @throws UsageError where no rule has this id.
 */
export function explain(id: string, io: Io): number {
  const rule = findRule(rules, id);
  const lines = [
    `${rule.id} (${rule.severity}, group ${rule.group}${rule.deep ? ', with --deep only' : ''})`,
    '',
    ...wrap('', rule.title, WIDTH),
    '',
    ...wrap('', rule.why, WIDTH),
    '',
    'It says, and advises:',
    ...Object.values(rule.messages).flatMap((message) => [
      ...wrap('  - ', message.text, WIDTH),
      ...wrap('    ', message.remedy, WIDTH),
      ...(message.commands ?? []).map((command) => `    $ ${command}`),
    ]),
    '',
    ...repairLines(rule),
    'It stays silent on:',
    ...rule.silent.flatMap((one) => wrap('  - ', one, WIDTH)),
    '',
    ...wrap('Releases: ', rule.releases, WIDTH),
    'Sources:',
    ...rule.sources.flatMap((one) => wrap('  - ', one, WIDTH)),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.clean;
}

const REPAIRS = {
  safe: 'Repaired by --fix, where that can lose nothing.',
  unsafe: 'Repaired by --fix --unsafe-fixes, which may change what you meant.',
  restore: 'Brought from a backup or another directory by --fix --from <backup>.',
};

function repairLines({ fixes = [], step }: InstallRule): string[] {
  const kinds = step === 'restore' ? [...fixes, step] : fixes;
  return kinds.length === 0 ? [] : [...kinds.map((kind) => REPAIRS[kind]), ''];
}
