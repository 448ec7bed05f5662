import { counted } from '../../engine/pluralize.ts';
import type { VerifyFacts } from '../facts.ts';
import { cannotTell, done, type Judged, notDone } from '../judge.ts';

/** What the check finds: an error is work that is left. */
export function copy({ report, isWhole, checkCommand }: VerifyFacts): Judged {
  const { error, warning } = report.summary;
  const rules = report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId }) => ruleId);
  const found = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
  ].join(' and ');
  if (error > 0) {
    const detail = `${report.verdict.headline} The check finds ${found}.`;
    return notDone(detail, { command: checkCommand, rules: [...new Set(rules)] });
  }
  if (!isWhole) {
    return cannotTell('A part could not be read, so the check is not complete.', {
      command: checkCommand,
    });
  }
  return warning > 0
    ? done(`The check finds ${found} to look at, and no error.`, { command: checkCommand })
    : done('The check finds no fault.');
}
