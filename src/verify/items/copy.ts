import { sentences } from '../../phrases/language.ts';
import type { VerifyFacts } from '../facts.ts';
import { cannotTell, done, type Judged, notDone } from '../judge.ts';

/** The result of the check. An error means that work is left. */
export function copy({ report, isWhole, checkCommand, language }: VerifyFacts): Judged {
  const { error, warning } = report.summary;
  const { say } = language;
  const rules = report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId }) => ruleId);
  const more = { command: checkCommand };
  if (error > 0) {
    const found = say('verify.copy.errors', { errors: error, warnings: warning });
    const detail = sentences([report.verdict.headline, found], language);
    return notDone(detail, { ...more, rules: [...new Set(rules)] });
  }
  if (!isWhole) return cannotTell(say('verify.copy.unread'), more);
  return warning > 0
    ? done(say('verify.copy.warnings', { count: warning }), more)
    : done(say('verify.copy.fine'));
}
