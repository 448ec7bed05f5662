import type { VerifyFacts } from '../facts.ts';
import { breaking, deciding, type Judged, notDone } from '../judge.ts';
import { judgeCounted } from './counted.ts';

const breaksMemory = breaking('memory');

/** The agents' files, above all their memory, are where the configuration says. */
export function workspace(facts: VerifyFacts): Judged {
  const command = facts.checkCommand;
  const decides = deciding('workspace', facts);
  return judgeCounted(
    {
      what: ['workspace', 'memory'],
      isBroken: (finding) => breaksMemory(finding) || decides(finding),
      ifNone: () => notDone(facts.language.say('verify.workspace.none'), { command }),
      command: undefined,
    },
    facts,
  );
}
