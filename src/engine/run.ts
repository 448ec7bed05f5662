import { FactUnavailable } from './fact-unavailable.ts';
import type { Finding, RuleResult } from './finding.ts';
import { LISTED, LISTED_TEXTS } from './listed.ts';
import {
  type Fault,
  type FindingOptions,
  said,
  severityOf,
  shown,
  toFinding,
} from './make-finding.ts';
import type { Phrase, Rule, Severity, Verdict } from './rule.ts';

/** How the findings of a run are made, and who hears of a crash. */
export interface RunOptions extends FindingOptions {
  /** Receives what a rule throws, with its stack, since the result has only one line. A test rethrows it. */
  readonly onCrash?: (error: unknown) => void;
}

/** What all rules found, and the result of each of them, both in the order of the rules. */
export interface RunResult<Operation> {
  readonly findings: readonly Finding<Operation>[];
  readonly rules: readonly RuleResult[];
}

/**
 * Runs the rules over the facts. A rule that throws is `crashed` and the others still run;
 * one that needs an unavailable fact is `skipped` with the reason.
 */
export async function runRules<Facts, Operation>(
  rules: readonly Rule<Facts, string, Operation>[],
  facts: Facts,
  options: RunOptions = {},
): Promise<RunResult<Operation>> {
  const findings: Finding<Operation>[] = [];
  const results: RuleResult[] = [];
  for (const rule of rules) {
    const outcome = await runRule(rule, facts, options);
    for (const finding of outcome.findings) findings.push(finding);
    results.push(outcome.result);
  }
  return { findings, rules: results };
}

async function runRule<Facts, Operation>(
  rule: Rule<Facts, string, Operation>,
  facts: Facts,
  options: RunOptions,
): Promise<{ findings: Finding<Operation>[]; result: RuleResult }> {
  const outcome = new Outcome(rule, options);
  try {
    for await (const verdict of rule.check(facts)) outcome.add(verdict);
  } catch (error) {
    if (!(error instanceof FactUnavailable)) {
      options.onCrash?.(error);
      const reason = shown('reason', crashReason(error), options);
      return { findings: outcome.findings, result: { id: rule.id, status: 'crashed', reason } };
    }
    outcome.add({ skip: error.reason });
  }
  return { findings: outcome.findings, result: outcome.result() };
}

/** The results of one rule: as many as are listed, and how many more there were. */
class Outcome<Facts, Operation> {
  readonly findings: Finding<Operation>[] = [];
  readonly #rule: Rule<Facts, string, Operation>;
  readonly #options: RunOptions;
  readonly #reasons = new Map<string, Phrase>();
  /** How many findings there are of each severity, so that many minor ones do not push out a serious one. */
  readonly #counts = new Map<Severity, number>();
  #leftOut = { findings: 0, places: 0, reasons: 0 };

  constructor(rule: Rule<Facts, string, Operation>, options: RunOptions) {
    this.#rule = rule;
    this.#options = options;
  }

  add(verdict: Verdict<string, Operation>): void {
    if ('skip' in verdict) this.#addReason(said(verdict.skip, this.#options));
    else this.#addFault(verdict);
  }

  result(): RuleResult {
    const all = [...this.#reasons, ...this.#more()];
    const status = this.findings.length > 0 ? 'findings' : all.length > 0 ? 'skipped' : 'passed';
    const id = this.#rule.id;
    if (all.length === 0) return { id, status };
    const reason = all.map(([text]) => text).join('; ');
    return { id, status, reason, reasons: all.map(([, phrase]) => phrase) };
  }

  /** What is said about findings that are not listed. */
  #more(): [string, Phrase][] {
    const { findings, places, reasons } = this.#leftOut;
    const more = [
      ['listed.more-reasons', reasons],
      ['listed.more-findings', findings],
      ['listed.more-places', places],
    ] as const;
    return more
      .filter(([, count]) => count > 0)
      .map(([messageId, count]) => {
        const text = { messageId, values: { count }, english: LISTED_TEXTS[messageId] };
        return said(text, this.#options);
      });
  }

  #addReason([text, phrase]: [string, Phrase]): void {
    if (this.#reasons.has(text)) return;
    if (this.#reasons.size < LISTED.reasons) this.#reasons.set(text, phrase);
    else this.#leftOut.reasons += 1;
  }

  #addFault(fault: Fault<Operation>): void {
    const severity = severityOf(this.#rule, fault, this.#options);
    const count = (this.#counts.get(severity) ?? 0) + 1;
    this.#counts.set(severity, count);
    if (count > LISTED.findings) {
      this.#leftOut.findings += 1;
      return;
    }
    const { alsoAt = [] } = fault;
    this.#leftOut.places += Math.max(0, alsoAt.length - LISTED.places);
    const listed = { ...fault, ...(alsoAt[0] && { alsoAt: alsoAt.slice(0, LISTED.places) }) };
    this.findings.push(toFinding(this.#rule, listed, this.#options));
  }
}

/** A parser's message may quote the file that it failed on, and with it a secret. Only its name is shown. */
function crashReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (error instanceof SyntaxError) return error.name;
  return `${error.name}: ${error.message}`.split('\n', 1)[0]?.slice(0, 200) ?? error.name;
}
