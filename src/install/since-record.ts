import type { FlatData, Phrase, Text } from '../engine/rule.ts';
import type { Era } from './era.ts';
import type { Amount } from './files/pruned.ts';

/** What `record` wrote down about an install, to compare a copy with. No secret and no text of a conversation. */
export interface InstallRecord {
  readonly format: 'openclaw-migcheck-record';
  readonly version: 1;
  /** The version of this program; of a list that `record --script` made, that of the list. */
  readonly tool: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  /**
   * hmac-sha256: keyed with `key`; sha256: as `sha256sum` prints it; none: there are no digests.
   */
  readonly digest: 'hmac-sha256' | 'sha256' | 'none';
  /** Hexadecimal digits. Digests cannot be looked up in a list that somebody made before. */
  readonly key?: string | undefined;
  readonly machine: RecordedMachine;
  /** The state directory as the old machine calls it. */
  readonly stateDir: string;
  readonly profile?: string | undefined;
  /** The release that last wrote the install. */
  readonly release?: string | undefined;
  readonly era: Era;
  /** The state directory first, then each workspace. */
  readonly roots: readonly RecordedRoot[];
  readonly entries: readonly RecordedEntry[];
  /** What is in node_modules and in .git, which are not listed. Undefined in a list that `record --script` made. */
  readonly unlisted?: Amount | undefined;
  /** Undefined where they could not be read. */
  readonly conversations?: readonly RecordedConversation[] | undefined;
  /** Ids of the user's cron jobs that repeat. Undefined where they could not be read. */
  readonly cronJobs?: readonly string[] | undefined;
  /** Rows of each table of each database. */
  readonly tables: readonly RecordedTable[];
  /** Variables that only the service sets, by name. */
  readonly serviceVariables: readonly string[];
  /** What a person counts: `memory`, `channels`. */
  readonly counts: readonly RecordedCount[];
  /** What changed while it was read, in words. */
  readonly moving: readonly string[];
  /** What that is made of, one for each; a list that `record --script` made lacks it. */
  readonly movingPhrases?: readonly Phrase<FlatData>[] | undefined;
  /** What a copy of the state directory alone leaves behind. */
  readonly leftBehind: readonly LeftBehind[];
  /** What could not be read, in words. */
  readonly unread: readonly string[];
  /** What that is made of, one for each; a list that `record --script` made lacks it. */
  readonly unreadPhrases?: readonly Phrase<FlatData>[] | undefined;
}

/** The machine that the install was recorded on. */
export interface RecordedMachine {
  readonly home: string;
  readonly user?: string | undefined;
  readonly uid?: number | undefined;
  readonly platform: string;
  readonly node?: string | undefined;
  readonly timeZone?: string | undefined;
  /** The release of OpenClaw that runs there. */
  readonly openclaw?: string | undefined;
}

/** A directory whose files were recorded. */
export interface RecordedRoot {
  readonly what: 'state' | 'workspace';
  /** As the old machine calls it. */
  readonly path: string;
  /** The agents that use a workspace. */
  readonly agents: readonly string[];
}

/** One file, directory or link on the old machine, or a group of files. */
export interface RecordedEntry {
  /** Which of the roots it is in. */
  readonly root: number;
  /** Relative to the root, with `/`. What looks like a secret in it is masked. */
  readonly path: string;
  /** group: files that come and go together, counted and not listed. */
  readonly kind: 'file' | 'directory' | 'symlink' | 'group';
  /** What a move does to it, from the layout table; `unknown` for what OpenClaw does not know. */
  readonly class: EntryClass;
  readonly isSecret?: true | undefined;
  /** Of a group: all of its files together. */
  readonly size: number;
  /** Octal digits. */
  readonly mode: string;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  readonly digest?: string | undefined;
  /** Of a group, and of names that are masked: how many. */
  readonly files?: number | undefined;
}

/** What a move does to a file. regenerable: OpenClaw makes it again; host-bound: it belongs to the old machine. */
export type EntryClass =
  | 'essential'
  | 'regenerable'
  | 'volatile'
  | 'host-bound'
  | 'artifact'
  | 'unknown';

/** One session of an agent, and how long it was. */
export interface RecordedConversation {
  readonly agent: string;
  /** The id of the session; where that may be a name or a number of a person, a digest. */
  readonly id: string;
  /** Lines or rows. */
  readonly events: number;
  readonly messages: number;
  /** The number of the last row; of a file the number of lines. */
  readonly last: number;
}

/** How many rows a table of a database had. */
export interface RecordedTable {
  /** The database, relative to the state directory. */
  readonly database: string;
  readonly table: string;
  readonly rows: number;
}

/** How many of one kind there were, for the inventory. */
export interface RecordedCount {
  readonly what: string;
  readonly count: number;
}

/** Something that belongs to the install and is outside its state directory. */
export interface LeftBehind {
  readonly what: 'workspace' | 'profile' | 'variables' | 'file' | 'keychain' | 'backup' | 'service';
  /** A sentence for people. */
  readonly says: string;
  /** What it is made of; a record of an older version lacks it. */
  readonly phrase?: Phrase<FlatData> | undefined;
}

/** The result of comparing an install with a record. */
export interface Comparison {
  readonly record: InstallRecord;
  readonly missing: readonly MissingEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly conversations: readonly ComparedConversations[];
  /** Undefined where they cannot be compared. */
  readonly cronJobs: ComparedJobs | undefined;
  readonly tables: readonly ComparedTable[];
  /** Variables of the old service that nothing sets here. */
  readonly unsetVariables: readonly string[];
  /** Then and now, by what the inventory calls it. */
  readonly counts: ReadonlyMap<string, { readonly was: number; readonly here: number }>;
  /** Why a part could not be compared. */
  readonly undecided: readonly Text[];
}

/** A recorded entry that is not here. */
export interface MissingEntry {
  readonly entry: RecordedEntry;
  /** Where it has to be, or the topmost directory above it that is missing: absolute on this machine. */
  readonly at: string;
  /** The same, relative to the root. */
  readonly path: string;
  /** How many of its files are missing. */
  readonly files: number;
}

/** A recorded file that is here and not as it was. */
export interface ChangedEntry {
  readonly entry: RecordedEntry;
  /** Absolute on this machine. */
  readonly at: string;
  /** older: it was changed before the recorded one; empty: it had content; other: its content is another one. */
  readonly how: 'older' | 'empty' | 'other';
  /** Its size here. */
  readonly size: number;
}

/** The conversations of one agent. */
export interface ComparedConversations {
  readonly agent: string;
  /** The database or the directory: absolute on this machine. */
  readonly at: string;
  readonly was: number;
  /** Conversations that are not here. */
  readonly missing: number;
  /** Messages of those. */
  readonly missingMessages: number;
  /** Conversations that end earlier than they did, and by how many messages. */
  readonly endEarlier: number;
  readonly cutMessages: number;
  /** Messages that are not in the conversations that are here. */
  readonly lostMessages: number;
}

/** The cron jobs: how many there were, and how many are not here. */
export interface ComparedJobs {
  readonly at: string;
  readonly was: number;
  readonly missing: number;
}

/** One table: how many rows it had, and has here. */
export interface ComparedTable {
  /** `paired devices` */
  readonly what: Text<FlatData>;
  readonly at: string;
  readonly was: number;
  readonly here: number;
}
