import type { Finding, Titled } from '../engine/finding.ts';
import type { MessageData, Text } from '../engine/rule.ts';
import { reasoned, titleOf } from '../engine/texts.ts';
import type { Install } from '../install/install.ts';
import type { Operation } from '../install/operation.ts';
import { phrase } from '../phrases/language.ts';
import {
  byFix,
  type Fixable,
  type FixOutcome,
  type PlanLine,
  type PlanOptions,
  planFixes,
  planLines,
} from '../repair/index.ts';

export type Answer = 'yes' | 'no' | 'all' | 'quit';

/** One fix, for the user to accept or decline. */
export interface Question {
  readonly ruleId: string;
  readonly fix: Titled;
  readonly safety: 'safe' | 'unsafe';
  /** The finding's message, with its phrase. */
  readonly message: string;
  readonly messageId: string;
  readonly data: MessageData;
  /** What would be done, in the form of `--dry-run`. */
  readonly lines: readonly PlanLine[];
  readonly number: number;
  readonly total: number;
}

export interface Chosen {
  /**
   * The findings to plan with, without the fixes that were declined. Fixes that cannot be made
   * stay, so that the plan says why.
   */
  readonly findings: readonly Finding<Operation>[];
  readonly declined: readonly FixOutcome[];
}

const DECLINED = phrase('step.declined');
const NOT_ASKED = phrase('step.not-asked');
const AT_ODDS = phrase('step.at-odds');

/**
 * Asks about the fixes one by one, over all installs. "all" and "quit" apply to all that follow.
 */
export class Chooser {
  readonly #ask: (question: Question) => Promise<Answer>;
  readonly #options: PlanOptions;
  #standing: 'ask' | 'all' | 'quit' = 'ask';

  constructor(ask: (question: Question) => Promise<Answer>, options: PlanOptions) {
    this.#ask = ask;
    this.#options = options;
  }

  async choose(findings: readonly Finding<Operation>[], install: Install): Promise<Chosen> {
    const kept: Finding<Operation>[] = [];
    const declined: FixOutcome[] = [];
    const each = findings.flatMap(byFix);
    const candidates = each.filter((finding) => this.#isCandidate(finding));
    for (const [index, finding] of candidates.entries()) {
      const reason = await this.#reasonAgainst(finding, kept, install, {
        number: index + 1,
        total: candidates.length,
      });
      if (reason === undefined) kept.push(finding);
      else declined.push(declinedOutcome(finding, reason));
    }
    const others = each.filter((finding) => !this.#isCandidate(finding));
    return { findings: [...kept, ...others], declined };
  }

  #isCandidate({ fix }: Fixable): boolean {
    return this.#options.unsafe || fix.safety === 'safe';
  }

  /** Why a fix is not made, or undefined. The user is not asked about a fix that cannot be made. */
  async #reasonAgainst(
    finding: Fixable,
    kept: readonly Finding<Operation>[],
    install: Install,
    place: Pick<Question, 'number' | 'total'>,
  ): Promise<Text | undefined> {
    const plan = (some: readonly Finding<Operation>[]) => planFixes(some, install, this.#options);
    const before = plan(kept).fixes;
    const after = plan([...kept, finding]).fixes;
    if (before.some(({ isPlanned }, index) => isPlanned && !after[index]?.isPlanned)) {
      return AT_ODDS;
    }
    if (!after.slice(before.length).some(({ isPlanned }) => isPlanned)) return undefined;
    if (this.#standing === 'all') return undefined;
    if (this.#standing === 'quit') return NOT_ASKED;
    const { ruleId, messageId, message, data = {}, fix } = finding;
    const { safety } = fix;
    const about = { ruleId, messageId, message, data, fix: titleOf(fix), safety };
    const lines = planLines(plan([finding]));
    const answer = await this.#ask({ ...about, lines, ...place });
    if (answer === 'all' || answer === 'quit') this.#standing = answer;
    return answer === 'yes' || answer === 'all' ? undefined : DECLINED;
  }
}

function declinedOutcome({ fingerprint, ruleId, fix }: Fixable, reason: Text): FixOutcome {
  return { fingerprint, ruleId, ...titleOf(fix), status: 'skipped', ...reasoned(reason) };
}
