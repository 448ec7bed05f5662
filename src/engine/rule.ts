/** The severities of `openclaw doctor --lint`, lowest first. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
/** How bad a fault is, as `openclaw doctor --lint` grades it. */
export type Severity = (typeof SEVERITIES)[number];

/** A place in a file: 1-based line and column, and the key path where the file has keys. */
export interface Location {
  /** Absolute path on this machine. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** For instance `agents.defaults.workspace` or `agents.list[0].agentDir`. */
  readonly keyPath?: string;
}

/**
 * What one kind of finding says, as ICU MessageFormat: `{name}` stands for a value of the finding's data, and
 * `{count, plural, one {# file} other {# files}}` or `{kind, select, a {…} other {…}}` for words that depend on one.
 * In `commands` the value is quoted for a POSIX shell.
 */
export interface Message {
  readonly text: string;
  /**
   * What a person should do, in a sentence or two. In brackets at its start is what the next steps do before it:
   * `[Stop the gateway, then]`, or what `--fix` repairs.
   */
  readonly remedy: string;
  /**
   * Commands to copy, to be run on the machine that will run the install. Where one way to do it is as good as another,
   * `OR` is between the two.
   */
  readonly commands?: readonly string[];
  /**
   * The path on the target that the remedy copies from the old machine, with all below it; `/*` at its end: some files
   * in it.
   */
  readonly copies?: string;
  /** True if only a check afterwards can say what else has to be done. */
  readonly isFirst?: true;
  /** True if the remedy installs the release that the install needs: the installed one must not start anything. */
  readonly installsRelease?: true;
  /** True if it holds only for the release that would run now: it is gone once the one that the install needs is here. */
  readonly holdsForRelease?: true;
  /** True if the remedy lets OpenClaw check and migrate the state (`openclaw doctor --fix`): once is enough. */
  readonly migrates?: true;
  /** What the fault breaks, if that differs from the rule's other faults. */
  readonly breaks?: readonly string[];
  /** The part of an install that is missing, if that differs from the rule's other faults. */
  readonly lacks?: string;
  /** The profile to start the gateway with, if it is not that of the install. */
  readonly gatewayProfile?: string;
  /** True if the place of the finding is a backup that a repair can restore from. */
  readonly isBackup?: true;
}

/** Values for the placeholders of a message: facts and no words of a language. A list is several words of a command. Never a secret. */
export type MessageData = Readonly<Record<string, MessageValue>>;
/** A value for one placeholder: text, a number, a list, some of many names, or a phrase. */
export type MessageValue = string | number | readonly Item[] | Names<Item> | Phrase<FlatData>;
/** An entry of a list: text, or a phrase that is put into words later. */
export type Item = string | Phrase<FlatData>;
/** The values of a phrase that is itself a value. */
export type FlatData = Readonly<Record<string, FlatValue>>;
/** A value in {@link FlatData}, which may be one more phrase. */
export type FlatValue = PlainValue | Phrase<PlainData>;
/** The values of the innermost phrase. */
export type PlainData = Readonly<Record<string, PlainValue>>;
/** A value in {@link PlainData}, which contains no phrase. */
export type PlainValue = string | number | readonly string[] | Names;

/**
 * A text in any language: its id, and the values to fill in. A phrase that is a value may contain one more, but no
 * deeper: anybody may have written a stored report.
 */
export interface Phrase<Values = MessageData> {
  /** `inventory.jobs` of the program, `stale-lock/remove` of a rule. It stays when the words change. */
  readonly messageId: string;
  readonly values: Values;
}

/** A phrase with its English. Facts and rules pass it on; the report chooses the language. */
export interface Text<Values = MessageData> extends Phrase<Values> {
  /** As a template. */
  readonly english: string;
}

/** Why something cannot be read. */
export type Reason = Text<PlainData>;

/** The same, with another reason in it. */
export type FlatReason = Text<FlatData>;

/** Some of many names, and how many more there are. */
export interface Names<Name = string> {
  readonly names: readonly Name[];
  readonly more: number;
}

/** safe: cannot lose data and cannot change what the owner meant. */
export type Safety = 'safe' | 'unsafe';

/**
 * cut: the rest did not arrive, and a whole one may replace it; torn: it is of several moments; blank: it is new, and
 * nothing is put into it.
 */
export type NotWhole = 'cut' | 'torn' | 'blank';

/** A repair as inert data: the engine carries it, only `src/repair` performs it. */
export interface Fix<Operation = unknown> {
  readonly title: Text;
  readonly safety: Safety;
  readonly operations: readonly Operation[];
}

/** Another place of the same fault, with what is said about that place only. */
export interface Place {
  readonly at: Location;
  readonly data?: MessageData;
}

/** What a rule yields: a fault, or the reason why a part could not be decided. */
export type Verdict<MessageId extends string, Operation = unknown> =
  | {
      readonly messageId: MessageId;
      readonly data?: MessageData;
      readonly at: Location;
      /** Where else the same fault is. The message is shown once, the commands for each place with its own data. */
      readonly alsoAt?: readonly Place[];
      /** If this finding is more or less severe than the rule. */
      readonly severity?: Severity;
      /** What this fault breaks, where the data decides that. */
      readonly breaks?: readonly string[];
      /** Items of the inventory that arrived, but are not used while the fault is there. */
      readonly unused?: readonly string[];
      /** The repairs. Each can be applied without the others. If there are several, the safe ones come first. */
      readonly fixes?: readonly Fix<Operation>[];
    }
  | {
      /** Why part of it could not be decided. */
      readonly skip: Text;
    };

/** A pitfall: frozen metadata and one pure function from the facts to verdicts. */
export interface Rule<Facts, MessageId extends string = string, Operation = unknown> {
  /** Kebab-case name of the fault. Never changes. */
  readonly id: string;
  /** The worst severity that its findings usually have. */
  readonly severity: Severity;
  readonly title: string;
  /** What its faults break for the user, worst first. */
  readonly breaks: readonly string[];
  /** Why it matters, for a person whose agent has forgotten everything. */
  readonly why: string;
  /** Where the fact comes from: the section of the migration guide, threads, what was seen on which release. */
  readonly sources: readonly string[];
  /** The releases of OpenClaw it applies to, in words. */
  readonly releases: string;
  /** What it does not report, and why. For the rule's page. */
  readonly silent: readonly string[];
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** Its other texts: the titles of its repairs, and the reasons why it could not decide. */
  readonly texts?: Readonly<Record<string, string>>;
  /** restore: the remedy is to copy what did not arrive, which comes before any repair. */
  readonly step?: 'restore';
  /** The part of an install that is missing, which a restore brings: `part.sessions`. */
  readonly lacks?: string;
  /** How what is at its place is not whole, so that a restore takes it from no backup that has the same fault. */
  readonly notWhole?: NotWhole;
  /** The item of a checklist that it decides, whatever it breaks: `verify.item.service`. */
  readonly decides?: string;
  /** The kinds of repair that its findings may offer. Any other kind is refused. */
  readonly fixes?: readonly Safety[];
  /** True if its remedies and repairs write paths of the target. */
  readonly writesTargetPaths?: true;
  /** True if it also checks an install that nobody but its owner can enter. */
  readonly looksFromOutside?: true;
  /** True if it reads so much that it runs only on request (`--deep`). */
  readonly deep?: true;
  /** True if it compares with a record: it runs only with `--against`. */
  readonly comparesRecord?: true;
  check(
    facts: Facts,
  ): Iterable<Verdict<MessageId, Operation>> | AsyncIterable<Verdict<MessageId, Operation>>;
}
