import type { VerifyFacts } from '../facts.ts';
import { breaking, cannotTell, type Judged, openclaw } from '../judge.ts';
import { judgeCounted } from './counted.ts';

/** The old conversations are here, and OpenClaw lists them. */
export function sessions(facts: VerifyFacts): Judged {
  const command = openclaw('sessions', facts);
  return judgeCounted(
    {
      what: ['conversations', 'messages'],
      isBroken: breaking('history'),
      ifNone: () => cannotTell(facts.language.say('verify.sessions.none'), { command }),
      command,
    },
    facts,
  );
}
