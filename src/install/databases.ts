import type { Entry } from './tree.ts';

/** A SQLite database of the install. What is here comes from the header and from lstat: nothing was opened in place. */
export interface Database {
  /** Absolute path on this machine. */
  readonly path: string;
  /** state: `state/openclaw.sqlite`; agent: `openclaw-agent.sqlite`; other: anything else that the layout table calls a database. */
  readonly role: 'state' | 'agent' | 'other';
  readonly agentId?: string;
  readonly entry: Entry;
  readonly header: DatabaseHeader;
  readonly wal?: Entry;
  readonly shm?: Entry;
  readonly journal?: Entry;
  /**
   * Runs a query on a private copy of the database and its WAL, outside of the install.
   * @throws FactUnavailable where it cannot be copied or opened, or is above the size limit.
   */
  query(sql: string): readonly Readonly<Record<string, unknown>>[];
  /** True where the table is there; asks a private copy. */
  hasTable(name: string): boolean;
}

export type DatabaseHeader =
  | {
      readonly ok: true;
      readonly pageSize: number;
      /** Pages by the header; 0 where the header does not say (written by an old SQLite). */
      readonly pages: number;
      readonly userVersion: number;
      /** True where the database is in WAL mode. */
      readonly isWal: boolean;
    }
  | { readonly ok: false; readonly reason: 'empty' | 'no-magic' | 'unreadable' };
