import type { VerifyFacts } from '../facts.ts';
import { breaking, type Judged, notDone } from '../judge.ts';
import { judgeCounted } from './counted.ts';

const breaksMemory = breaking('memory');

/** The files that the agents work with, their memory above all, are where the configuration says. */
export function workspace(facts: VerifyFacts): Judged {
  const command = facts.checkCommand;
  return judgeCounted(
    {
      what: ['workspace', 'memory'],
      isBroken: (finding) => breaksMemory(finding) || finding.ruleId === 'stale-home-path',
      ifNone: () => notDone(facts.language.say('verify.workspace.none'), { command }),
      command: undefined,
    },
    facts,
  );
}
