import type { Severity } from '../engine/rule.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import type { InstallCase } from './install-builder.ts';

/** A finding with its exact place. */
export interface ExpectedFinding<MessageId extends string> {
  readonly messageId: MessageId;
  /** Relative to the home. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly keyPath?: string;
  /** Where else it is, as `<path>[:<line>:<column>]`; nowhere else by default. */
  readonly alsoAt?: readonly string[];
  /** Where it is another than the rule's own. */
  readonly severity?: Severity;
  /** Items of the inventory that arrived, but are not used while the fault is there. */
  readonly unused?: readonly string[];
  /** What it breaks. */
  readonly breaks?: readonly string[];
  /** Words that its message must have. */
  readonly says?: string | RegExp;
  /** A command that its remedy must give, with the home as `{HOME}`. */
  readonly command?: string;
  /** Words that its remedy must have. */
  readonly remedy?: string | RegExp;
}

/** What a safe fix leaves behind, by path relative to the home: a mode, a text, or nothing at all. */
export type Fixed = Readonly<Record<string, number | string | null>>;

/** An install in which the rule must find nothing. */
export interface SilentCase {
  readonly name: string;
  readonly install: InstallCase;
  /** It needs files of several owners. */
  readonly needsRoot?: true;
}

/** An install in which the rule must find exactly these faults. */
export interface FlaggedCase<MessageId extends string> {
  readonly name: string;
  readonly install: InstallCase;
  readonly findings: readonly ExpectedFinding<MessageId>[];
  /**
   * Must be there exactly where the findings offer a safe fix. Whatever is not named must stay as it was.
   * `owner`: the fix gives files away, which only root can do.
   */
  readonly fixed?: Fixed | 'owner';
  /**
   * The same for what `--unsafe-fixes` does, the safe fixes with it: must be there exactly where one is offered.
   * `elsewhere`: it takes more than a check and a repair, and has a test of its own.
   */
  readonly fixedUnsafely?: Fixed | 'elsewhere';
  /** The safe fix keeps the fault from growing: a person still has to end it, so the finding stays. */
  readonly staysAfterFix?: true;
  /** It needs files of several owners. */
  readonly needsRoot?: true;
  /** Its finding is the example for people who read about the rule; without such a case it is the one of the first. */
  readonly isExample?: true;
}

/** An install in which the rule must say why it cannot decide. */
export interface SkippedCase {
  readonly name: string;
  readonly install: InstallCase;
  /** Words of the reason. */
  readonly reason: string | RegExp;
}

/** All cases for one rule. At least one must be silent and one flagged. */
export interface RuleTest<MessageId extends string> {
  readonly silent: readonly SilentCase[];
  readonly flagged: readonly FlaggedCase<MessageId>[];
  readonly skipped?: readonly SkippedCase[];
  /** Messages that no case here can have, and the test that sees them: root, who runs these, is kept out of nothing. */
  readonly testedElsewhere?: Readonly<Partial<Record<MessageId, string>>>;
}

/** @throws Error for a test that could not fail */
export function refuseEmptyTests<MessageId extends string>(
  rule: InstallRule<MessageId>,
  { silent, flagged, skipped = [] }: RuleTest<MessageId>,
): void {
  const refuse = (reason: string): never => {
    throw new Error(`the test of ${rule.id} ${reason}`);
  };
  if (silent.length === 0) refuse('has no case that must stay silent');
  if (flagged.length === 0) refuse('has no case that must be flagged');
  const names = [...silent, ...flagged, ...skipped].map(({ name }) => name.trim());
  if (names.includes('')) refuse('has a case without a name');
  if (new Set(names).size < names.length) refuse('has two cases of the same name');
  for (const { name, findings } of flagged) {
    if (findings.length === 0) refuse(`expects no finding in "${name}"`);
    for (const { path, line, column } of findings) {
      if (path.startsWith('/')) refuse(`expects an absolute path in "${name}"`);
      if (line === undefined && column !== undefined)
        refuse(`expects half a position in "${name}"`);
    }
  }
}
