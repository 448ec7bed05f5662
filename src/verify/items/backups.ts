import type { VerifyFacts } from '../facts.ts';
import { cannotTell, done, type Judged, judgeFindings, skipReason } from '../judge.ts';

const RULE = 'plaintext-backups';

/** No archive or copy in this home has secrets that anybody could read. */
export function backups(facts: VerifyFacts): Judged {
  const blamed = judgeFindings(({ ruleId }) => ruleId === RULE, facts);
  if (blamed !== undefined) return { ...blamed, status: 'not done' };
  const reason = skipReason(RULE, facts);
  if (reason !== undefined) {
    return cannotTell(facts.language.say('verify.sentence', { text: reason }), {
      command: `${facts.checkCommand} --only ${RULE}`,
      rules: [RULE],
    });
  }
  return done(facts.language.say('verify.backups.fine'));
}
