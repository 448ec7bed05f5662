import { docsUrl } from '../report/links.ts';
import { mainConsequence } from '../report/verdict.ts';
import { rules } from '../rules/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';

/** Lists every rule, for people or as JSON. */
export function listRules(format: 'pretty' | 'json', io: Io): number {
  io.stdout.write(format === 'json' ? asJson() : asTable());
  return EXIT.clean;
}

function asJson(): string {
  const list = rules.map(
    ({ id, breaks, severity, fixes, title, why, releases, sources, silent, step, ...rule }) => ({
      id,
      group: mainConsequence(breaks),
      breaks,
      docsUrl: docsUrl(id),
      severity,
      fixes: fixes ?? [],
      restores: step === 'restore',
      title,
      why,
      releases,
      sources,
      silent,
      deep: rule.deep ?? false,
      comparesRecord: rule.comparesRecord ?? false,
    }),
  );
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`)
    .join('');
}
