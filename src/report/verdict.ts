import { counted } from '../engine/pluralize.ts';
import { CONSEQUENCES, type Consequence } from '../install/consequences.ts';
import type { ReportFinding, ReportVerdict } from './report.ts';

/** What is said of a consequence that is certain, and of one that is only likely. */
const SENTENCES = {
  start: ['The gateway will not start', 'The gateway may not start'],
  answers: ['The agent cannot answer', 'The agent may fail to answer'],
  memory: ['The agent has lost memory', 'The agent may have lost memory'],
  history: ['Conversations are missing', 'Conversations may be missing'],
  cron: ['Cron jobs will not run', 'Cron jobs may run at another time'],
  channels: ['A channel will not connect', 'A channel may not connect'],
  plugins: ['A plugin will not load', 'A plugin may not work'],
  features: ['A feature will not work', 'A feature may not work'],
  privacy: ['Others can read your secrets', 'Others may be able to read your secrets'],
  later: ['Something will cause trouble later', 'Something may cause trouble later'],
} satisfies Record<Consequence, readonly [certain: string, likely: string]>;

/** The headings that findings are listed under. */
export const HEADINGS = {
  start: 'Start of the gateway',
  answers: 'Answers of the agent',
  memory: 'Memory',
  history: 'Conversations',
  cron: 'Cron jobs',
  channels: 'Channels',
  plugins: 'Plugins',
  features: 'Other features',
  privacy: 'Privacy',
  later: 'Trouble later',
} satisfies Record<Consequence, string>;

const HEADLINES = {
  'will-not-work': 'This copy will not work yet.',
  incomplete: 'This copy starts, but it is not whole.',
  exposed: 'This copy works, but its secrets are exposed.',
  attention: 'This copy should work. Look at what may break.',
  ready: 'This copy is ready.',
  unproven: 'Nothing is wrong, as far as could be checked.',
} satisfies Record<ReportVerdict['state'], string>;

/**
 * The answer to "did it survive the move?", from what the findings break. Findings of severity info break nothing.
 * @param isComplete whether every rule could decide everything
 * @param known how many faults are left out because a baseline has them
 */
export function verdictOf(
  findings: readonly ReportFinding[],
  isComplete: boolean,
  known = 0,
): ReportVerdict {
  const consequences = CONSEQUENCES.flatMap((what) => consequenceOf(what, findings));
  if (consequences.length === 0 && known > 0) {
    const headline = `Nothing is new since the baseline, which has ${counted(known, 'finding')}.`;
    return { state: 'attention', headline, consequences };
  }
  const state = stateOf(consequences, isComplete);
  return { state, headline: HEADLINES[state], consequences };
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
  const sentence = `${SENTENCES[what][isCertain ? 0 : 1]} (${counted(causes.length, 'cause')}).`;
  const rules = [...new Set(causes.map(({ ruleId }) => ruleId))];
  return [
    { what, severity: isCertain ? 'error' : 'warning', causes: causes.length, rules, sentence },
  ];
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

/** The consequence that a finding is listed under: the worst of those it has. */
export function mainConsequence(breaks: readonly string[]): Consequence {
  return CONSEQUENCES.find((what) => breaks.includes(what)) ?? 'later';
}
