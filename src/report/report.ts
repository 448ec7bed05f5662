import type { RuleStatus, Titled } from '../engine/finding.ts';
import type { MessageData, Phrase, Severity } from '../engine/rule.ts';
import type { Reasoned } from '../engine/texts.ts';
import type { Consequence } from '../install/consequences.ts';

/**
 * The one value that every format renders, and the JSON output as it stands.
 * What is not known is null, so that every key is always there.
 */
export interface Report {
  /** Changes only if a key is removed or changes its meaning. */
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** Why nothing could be checked; then all else is empty. */
  readonly error: string | null;
  /** What that is made of, for programs: one for each line of it. */
  readonly errorPhrases: readonly Phrase[];
  /** What `--label` said of it, to tell reports of many machines apart. */
  readonly label: string | null;
  readonly host: ReportHost;
  readonly installs: readonly ReportInstall[];
  /** The answer first: does the copy work, and what is broken? */
  readonly verdict: ReportVerdict;
  readonly findings: readonly ReportFinding[];
  readonly rules: readonly ReportRule[];
  /** True where every rule that was asked for could decide everything. */
  readonly complete: boolean;
  readonly summary: ReportSummary;
  /** What was left out of the findings because somebody decided so, and why. */
  readonly suppressed: readonly ReportSuppressed[];
  /** Repairs of these installs, or undos of one, that were cut off before their end. */
  readonly pendingRuns: readonly ReportPendingRun[];
  /** What each of several `--from` holds, and what is taken from it; empty for fewer. */
  readonly sources: readonly ReportSource[];
  /** What `--dry-run` shows and `--fix` does, by install; empty without either. */
  readonly plans: readonly ReportPlan[];
  /** The installs in which `--fix` changed nothing at all, and why. */
  readonly refusals: readonly ReportRefusal[];
  readonly fixes: readonly ReportFix[];
  readonly nextSteps: readonly NextStep[];
  /** About the check itself: an expired suppression, say. */
  readonly notes: readonly string[];
  /** What the notes are made of, for programs: one for each of them. */
  readonly notePhrases: readonly Phrase[];
}

/** The machine and the user that will run the install. */
export interface ReportHost {
  /** The name of the machine that checked. */
  readonly name: string;
  readonly user: {
    readonly name: string | null;
    readonly uid: number | null;
    readonly gid: number | null;
  };
  /** The home as the host has it. */
  readonly home: string;
  /** As Node calls it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** The release that will run it. source: `option`, `installed`, `writer` (what last wrote it) or `unknown`. */
  readonly openclaw: { readonly version: string | null; readonly source: string };
}

/** One install that was checked, and what arrived with it. */
export interface ReportInstall {
  /** Absolute path on the machine that checks; the key of an install in the rest of the report. */
  readonly stateDir: string;
  readonly kind: 'state' | 'workspace';
  /** Null for the default profile. */
  readonly profile: string | null;
  /** The release that last wrote it. */
  readonly release: string | null;
  /** json: sessions, logins and cron jobs are in files; sqlite: they are in databases. */
  readonly era: 'json' | 'sqlite' | 'unknown';
  readonly origin: ReportOrigin;
  readonly inventory: readonly ReportInventoryItem[];
  /** The record that it was compared with; null where none was given. */
  readonly record: ReportRecord | null;
}

/** What was recorded, when and where. */
export interface ReportRecord {
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly home: string;
  readonly platform: string;
  readonly release: string | null;
  readonly stateDir: string;
}

/** What the files of the install say about the machine that they came from. */
export interface ReportOrigin {
  /** The most frequent one first. */
  readonly homes: readonly string[];
  readonly user: string | null;
  readonly platform: string | null;
  /** The release that last wrote it. */
  readonly release: string | null;
  /** Its name there, if it is another one here: `.openclaw-work`. */
  readonly stateDirName: string | null;
}

/** One thing that a person looks for after a move. */
export interface ReportInventoryItem {
  readonly what: string;
  /** arrived: it will work on the target; broken: it is here and will not. */
  readonly status: 'arrived' | 'broken' | 'missing' | 'none' | 'unknown';
  readonly count: number | null;
  readonly detail: string;
  /** Phrase ids and values of the detail, for programs. */
  readonly phrases: readonly Phrase[];
  /** How many the record counts, and how many of those are here; null without a record. */
  readonly sinceRecord: { readonly was: number; readonly here: number } | null;
}

/** The answer to the question that a person has, computed from the findings. */
export interface ReportVerdict {
  readonly state: 'will-not-work' | 'incomplete' | 'exposed' | 'attention' | 'ready' | 'unproven';
  readonly headline: string;
  /** Phrase ids and values of the headline, for programs. */
  readonly phrases: readonly Phrase[];
  /** Worst first. */
  readonly consequences: readonly {
    readonly what: Consequence;
    readonly severity: 'error' | 'warning';
    /** How many findings cause it. */
    readonly causes: number;
    readonly rules: readonly string[];
    readonly sentence: string;
  }[];
}

/** What a person should do about a finding. */
export interface ReportRemedy {
  readonly text: string;
  /** The text of the program that stands in the place of the rule's own advice. */
  readonly messageId: string | null;
  /** False where a command is left out, since something in it may be a secret: the text says so at its end. */
  readonly isWhole: boolean;
  /** To copy, in order. The line `# or` separates two alternatives: one of them is enough. */
  readonly commands: readonly string[];
}

/** A fault in an install, at the place where it is. */
export interface ReportFinding extends ReportPlace {
  readonly ruleId: string;
  /** Which of the messages of the rule it is. It stays when the words change. */
  readonly messageId: string;
  /** What it breaks, worst first. */
  readonly breaks: readonly Consequence[];
  /** The heading that it is listed under: the first of `breaks`. */
  readonly group: Consequence;
  readonly severity: Severity;
  readonly message: string;
  /** The values in the message and the remedy, as far as they may be shown. */
  readonly data: MessageData;
  /** Where else the same fault is. */
  readonly alsoAt: readonly ReportPlace[];
  readonly why: string;
  /** The page of its rule. */
  readonly docsUrl: string;
  readonly remedy: ReportRemedy;
  /** The repairs that it offers. Each can be applied alone; the safe ones come first. */
  readonly fixes: readonly ReportedFix[];
  /** 16 hexadecimal digits, the same in every run over the same fault. Suppressions use it. */
  readonly fingerprint: string;
  /** The state directory of the install that it was found in. */
  readonly install: string;
  /** The line in the file, with everything masked that may be a secret. */
  readonly frame: Frame | null;
}

/** A finding that is not reported. */
export interface ReportSuppressed {
  /** settings: a suppression; baseline: the report of `--baseline` has it already. */
  readonly by: 'settings' | 'baseline';
  /** The reason that the settings give. */
  readonly justification: string | null;
  readonly finding: ReportFinding;
}

/** Where a fault is: a file, and the position in it if that is known. */
export interface ReportPlace {
  /** Absolute on the machine that checks. */
  readonly path: string;
  /** 1-based, as is `column`. */
  readonly line: number | null;
  readonly column: number | null;
  /** For instance `agents.list[0].agentDir`. */
  readonly keyPath: string | null;
}

/** A repair that is offered. */
export interface ReportedFix extends Titled {
  readonly safety: 'safe' | 'unsafe';
}

/** The line of a file that a finding points to. */
export interface Frame {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** 1-based, in UTF-16 units of `text`; null where it was masked or is not known. */
  readonly column: number | null;
}

/** The result of one rule in one install. */
export interface ReportRule {
  readonly id: string;
  /** The state directory of the install. */
  readonly install: string;
  readonly status: RuleStatus;
  /** Why all or part of it could not be decided; null if it could. */
  readonly reason: string | null;
  /** Phrase ids and values of the reason, for programs; empty for a crash. */
  readonly reasons: readonly Phrase[];
}

/** How many findings there are of each severity, those that are suppressed counted apart. */
export interface ReportSummary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
  /** How many of the findings have a safe fix. */
  readonly fixable: number;
}

/** A run that was killed: what it did stays until somebody finishes or undoes it. */
export interface ReportPendingRun {
  readonly id: string;
  readonly install: string;
  readonly status: 'interrupted' | 'undo-interrupted';
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly stepsDone: number;
  readonly steps: number;
  /** What it was to repair. */
  readonly titles: readonly string[];
  /** What the titles are made of, for programs: one for each of them, or none where an older version wrote them. */
  readonly titlePhrases: readonly Phrase[];
  /** The command that undoes it and repairs again; null where only the undo can be finished. */
  readonly finish: string | null;
  readonly undo: string;
}

/** Why nothing was done there, and what to do about it. */
export interface ReportRefusal extends Reasoned {
  readonly install: string;
}

/** A backup or another copy, where `--from` gives several. */
export interface ReportSource {
  readonly path: string;
  readonly kind: 'archive' | 'directory';
  /** When it was made, or its newest file was changed; null where the times of its files say nothing. */
  readonly date: string | null;
  /** How many of each it holds; null where that is not known. */
  readonly holds: {
    readonly sessions: number | null;
    readonly messages: number | null;
    readonly memory: number | null;
    readonly cronJobs: number | null;
    readonly logins: number | null;
    /** Files of the workspaces. */
    readonly workspace: number | null;
  };
  /** Why it is incomplete, or why nothing can be taken from it. */
  readonly problems: readonly string[];
  /** What the problems are made of, for programs: one for each of them. */
  readonly problemPhrases: readonly Phrase[];
  readonly isUsable: boolean;
  /** What is taken from it. */
  readonly takes: readonly {
    readonly part: string;
    readonly files: number;
    readonly bytes: number;
  }[];
}

/** The plan for one install: every step in the order of doing, and every fix that was thought of. */
export interface ReportPlan {
  readonly install: string;
  readonly steps: readonly ReportStep[];
  readonly fixes: readonly ReportPlannedFix[];
  /** What else there would be with the unsafe ones, by their titles. */
  readonly unsafeLeft: readonly string[];
  /** What these are made of, for programs: one for each of them. */
  readonly unsafeLeftPhrases: readonly Phrase[];
}

/** One change that a plan makes to one path. */
export interface ReportStep {
  readonly kind:
    | 'make-directory'
    | 'make-file'
    | 'make-link'
    | 'replace'
    | 'write'
    | 'link'
    | 'remove'
    | 'owner'
    | 'mode'
    | 'rename'
    | 'encrypt'
    | 'discard';
  readonly path: string;
  /** An octal mode, `uid:gid`, a link's target or a name; null for what `text` says alone. */
  readonly from: string | null;
  readonly to: string | null;
  /** A unified diff or one line, with everything masked that may be a secret. */
  readonly text: string;
  /** Phrase ids and values of the text, for programs; empty for a diff. */
  readonly phrases: readonly Phrase[];
  /** Those of the findings that it is done for. */
  readonly fingerprints: readonly string[];
}

/** One repair, and whether the plan makes it. */
export interface ReportPlannedFix extends Titled {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly safety: 'safe' | 'unsafe';
  readonly status: 'planned' | 'planned-in-part' | 'refused';
  /** Why it, or a part of it, is not done. */
  readonly reason: string | null;
  readonly reasons: readonly Phrase[];
}

/** What was done about one finding. */
export interface ReportFix extends Titled {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly status: 'fixed' | 'still-there' | 'skipped' | 'failed';
  readonly reason: string | null;
  readonly reasons: readonly Phrase[];
  /** The command that undoes its run; null where nothing was done. */
  readonly undo: string | null;
}

/** One thing for a person to do, with the commands for it. */
export interface NextStep {
  readonly title: string;
  /** `steps.stop`, or for a remedy its rule and message: `stale-lock/stale`. It stays when the words change. */
  readonly messageId: string;
  /** What the title is made of. */
  readonly data: MessageData;
  /** The ids of the rules whose findings ask for it; none for what every move takes. */
  readonly rules: readonly string[];
  /** The positions of those findings in the report, from 0. */
  readonly findings: readonly number[];
  /** To copy, in order. The line `# or` separates two alternatives: one of them is enough. */
  readonly commands: readonly string[];
}
