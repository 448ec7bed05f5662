import type { Fix, Location, MessageData, NotWhole, Phrase, Severity } from './rule.ts';

/** A fault found, rendered from the rule's messages. */
export interface Finding<Operation = unknown> extends Location {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The values in the message, as they are shown. Nothing else about the place may be shown. */
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
    /** The text of the program that replaces the rule's own advice. */
    readonly messageId?: 'finding.target-unknown';
  };
  /** What the remedy copies from the old machine, for each place. */
  readonly copies?: readonly string[];
  readonly isFirst?: true;
  readonly installsRelease?: true;
  readonly holdsForRelease?: true;
  readonly migrates?: true;
  /** True if it has no fix here because it is in an archive, but a safe one once the archive is unpacked. */
  readonly isFixableUnpacked?: true;
  readonly isBackup?: true;
  /** restore: what it reports did not arrive. */
  readonly step?: 'restore';
  readonly lacks?: string;
  readonly notWhole?: NotWhole;
  readonly gatewayProfile?: string;
  /** What it breaks for the user, worst first. */
  readonly breaks: readonly string[];
  /** Items of the inventory that arrived, but are not used while the fault is there. */
  readonly unused?: readonly string[];
  /** Each can be applied without the others. If there are several, the safe ones come first. */
  readonly fixes: readonly FindingFix<Operation>[];
  /** The same fault at the same place has the same fingerprint in every run and under every home. */
  readonly fingerprint: string;
}

/** A title in English, with the phrase and values that it is made from. */
export interface Titled {
  readonly title: string;
  /** `stale-lock/delete`, or `restore.part` where a restore brings it. It stays when the words change. */
  readonly messageId: string;
  readonly data: MessageData;
}

/** A repair that a finding offers. */
export interface FindingFix<Operation = unknown> extends Titled, Omit<Fix<Operation>, 'title'> {}

/** How a rule ended. skipped: it found nothing and could not decide everything; crashed: it threw an error. */
export type RuleStatus = 'passed' | 'findings' | 'skipped' | 'crashed';

/** The result of one rule. */
export interface RuleResult {
  readonly id: string;
  readonly status: RuleStatus;
  /** Why all or part of it could not be decided. */
  readonly reason?: string;
  /** The phrases that the reason is made from. */
  readonly reasons?: readonly Phrase[];
}
