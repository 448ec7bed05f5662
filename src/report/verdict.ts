import { inEnglish, phraseOf } from '../engine/texts.ts';
import { CONSEQUENCES, type Consequence } from '../install/consequences.ts';
import { INTO_ENGLISH, type Language, phrase } from '../phrases/language.ts';
import type { ReportFinding, ReportSuppressed, ReportVerdict } from './report.ts';

/**
 * The answer to "did it survive the move?", derived from what the findings break. Findings with
 * severity info break nothing.
 * @param isComplete whether every rule could decide everything
 * @param known the number of faults that are left out because they are in a baseline
 * @param isAnythingChecked whether any rule could decide something
 */
export function verdictOf(
  findings: readonly ReportFinding[],
  isComplete: boolean,
  known = 0,
  isAnythingChecked = true,
): ReportVerdict {
  const consequences = CONSEQUENCES.flatMap((what) => consequenceOf(what, findings));
  if (consequences.length === 0 && known > 0) {
    return { state: 'attention', ...headlined('attention', known), consequences };
  }
  const state = stateOf(consequences, isComplete);
  const headline = state === 'unproven' && !isAnythingChecked ? 'nothing-checked' : state;
  return { state, ...headlined(headline), consequences };
}

/** The number of suppressed faults that are in the baseline: the copy still has them. */
export function countKnown(suppressed: readonly ReportSuppressed[]): number {
  return suppressed.filter(({ by, finding }) => by === 'baseline' && finding.severity !== 'info')
    .length;
}

/**
 * The answer in one sentence.
 * @param known the number of faults that are left out because they are in a baseline, where nothing
 * else is wrong
 */
function headlined(
  state: ReportVerdict['state'] | 'nothing-checked',
  known = 0,
): Pick<ReportVerdict, 'headline' | 'phrases'> {
  const text = known > 0 ? phrase('verdict.known', { count: known }) : phrase(`verdict.${state}`);
  return { headline: inEnglish(text), phrases: [phraseOf(text)] };
}

/** The sentence for a consequence that is certain, or only likely. */
export function sentenceOf(
  { what, severity, causes }: Omit<ReportVerdict['consequences'][number], 'sentence' | 'rules'>,
  { say }: Language = INTO_ENGLISH,
): string {
  const sentence = say(severity === 'error' ? `will.${what}` : `may.${what}`);
  return say('causes', { sentence, count: causes });
}

function consequenceOf(
  what: Consequence,
  findings: readonly ReportFinding[],
): ReportVerdict['consequences'] {
  const causes = findings.filter(
    ({ breaks, severity }) => severity !== 'info' && breaks.includes(what),
  );
  if (causes.length === 0) return [];
  const isCertain = causes.some(({ severity }) => severity === 'error');
  const rules = [...new Set(causes.map(({ ruleId }) => ruleId))];
  const said = { what, severity: isCertain ? 'error' : 'warning', causes: causes.length } as const;
  return [{ ...said, rules, sentence: sentenceOf(said) }];
}

function stateOf(
  consequences: ReportVerdict['consequences'],
  isComplete: boolean,
): ReportVerdict['state'] {
  const certain = consequences.filter(({ severity }) => severity === 'error');
  const [worst] = certain;
  if (worst !== undefined) {
    if (worst.what === 'start' || worst.what === 'answers') return 'will-not-work';
    return certain.every(({ what }) => what === 'privacy') ? 'exposed' : 'incomplete';
  }
  if (consequences.length > 0) return 'attention';
  return isComplete ? 'ready' : 'unproven';
}

/** The consequence under which a finding is listed: its worst one. */
export function mainConsequence(breaks: readonly string[]): Consequence {
  return CONSEQUENCES.find((what) => breaks.includes(what)) ?? 'later';
}
