import type { VerifyFacts } from '../facts.ts';
import { cannotTell, deciding, done, type Judged, judgeFindings, skippedFor } from '../judge.ts';

/** No archive or copy in this home contains secrets that anybody could read. */
export function backups(facts: VerifyFacts): Judged {
  const blamed = judgeFindings(deciding('backups', facts), facts);
  if (blamed !== undefined) return { ...blamed, status: 'not done' };
  const skipped = skippedFor('backups', facts);
  if (skipped !== undefined) {
    return cannotTell(facts.language.say('verify.sentence', { text: skipped.reason }), {
      command: `${facts.checkCommand} --only ${skipped.id}`,
      rules: [skipped.id],
    });
  }
  return done(facts.language.say('verify.backups.fine'));
}
