import type { Fix, Location, MessageData, Phrase, Severity } from './rule.ts';

/** A fault found, rendered from the rule's messages. */
export interface Finding<Operation = unknown> extends Location {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  /** What the message was made of, as it is shown: all that may be shown of the place. */
  readonly data?: MessageData;
  /** Where else the same fault is. */
  readonly alsoAt?: readonly Location[];
  readonly why: string;
  readonly remedy: {
    readonly text: string;
    /** The same among the next steps, which do what it begins with before it. */
    readonly oncePrepared?: string;
    readonly commands: readonly string[];
    /** True where a command is left out, since a part of it must not be shown. */
    readonly lacksCommand?: true;
    /** The text of the program that stands in the place of the rule's own advice. */
    readonly messageId?: 'finding.target-unknown';
  };
  /** What the remedy copies from the old machine, for each place. */
  readonly copies?: readonly string[];
  readonly isFirst?: true;
  readonly installsRelease?: true;
  readonly migrates?: true;
  /** True where it has no fix here, because it is in an archive, and a safe one once that is unpacked. */
  readonly isFixableUnpacked?: true;
  readonly isBackup?: true;
  readonly gatewayProfile?: string;
  /** What it breaks for the user, worst first. */
  readonly breaks: readonly string[];
  /** Each can be done without the others; where there are several, the safe ones come first. */
  readonly fixes: readonly FindingFix<Operation>[];
  /** The same fault at the same place has the same fingerprint in every run and under every home. */
  readonly fingerprint: string;
}

/** A title in English, and what it is made of. */
export interface Titled {
  readonly title: string;
  /** `stale-lock/delete`, or `restore.part` where a restore brings it. It stays when the words change. */
  readonly messageId: string;
  readonly data: MessageData;
}

/** A repair that a finding offers. */
export interface FindingFix<Operation = unknown> extends Titled, Omit<Fix<Operation>, 'title'> {}

export type RuleStatus = 'passed' | 'findings' | 'skipped' | 'crashed';

/** What became of one rule. */
export interface RuleResult {
  readonly id: string;
  readonly status: RuleStatus;
  /** Why it, or a part of it, could not be decided. */
  readonly reason?: string;
  /** What the reason is made of. */
  readonly reasons?: readonly Phrase[];
}
