import { FactUnavailable } from '../engine/fact-unavailable.ts';
import { transcriptsIn } from '../install/agents/sessions.ts';
import type { Database } from '../install/databases/databases.ts';
import type { Install } from '../install/install.ts';
import type { RecordedConversation } from '../install/since-record.ts';
import { phrase } from '../phrases/language.ts';
import { digestOfText, type NewDigest, readPieces } from './digest.ts';

/** A random id, which reveals nothing about anybody. */
const RANDOM_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * An id for a record. One that is not random may be a name or a telephone number, so it is replaced
 * by a digest.
 */
export function recordedId(id: string, newDigest: NewDigest | undefined): string {
  if (RANDOM_ID.test(id) || newDigest === undefined) return id;
  return digestOfText(id, newDigest);
}

/** A conversation, with details that stay on this machine. */
export interface Conversation extends RecordedConversation {
  /** As in the store. */
  readonly sessionId: string;
  readonly store: 'file' | 'rows' | 'archive';
  /** The transcript or the database: absolute on this machine. */
  readonly at: string;
}

/**
 * The conversations of either era. Reads every transcript.
 * @throws FactUnavailable where a store cannot be read
 */
export function conversationsOf(install: Install, newDigest: NewDigest | undefined) {
  const found: Conversation[] = [];
  for (const { path } of transcriptsIn(install.tree)) {
    const [, agent = '', , name = ''] = path.split('/');
    const sessionId = name.replace(/\.jsonl$/, '');
    const at = install.at(path);
    const { lines, messages } = countLines(at);
    found.push({
      agent,
      id: recordedId(sessionId, newDigest),
      sessionId,
      store: 'file',
      at,
      events: lines,
      messages,
      last: lines,
    });
  }
  for (const database of install.databases) {
    if (database.role !== 'agent') continue;
    for (const row of rowsOf(database, newDigest)) found.push(row);
  }
  return found;
}

function rowsOf(database: Database, newDigest: NewDigest | undefined): Conversation[] {
  if (!database.hasTable('transcript_events')) return [];
  const agent = database.agentId ?? '';
  const columns = database.query('PRAGMA table_info(transcript_events)').map(({ name }) => name);
  // From 2026.9 on a row may be compressed; its kind of event is in another column.
  const json = columns.includes('navigation_json')
    ? 'coalesce(event_json, navigation_json)'
    : 'event_json';
  const rows = database.query(
    `SELECT session_id, count(*) AS events, max(seq) AS last,
      sum(CASE WHEN json_valid(${json}) THEN json_extract(${json}, '$.type') = 'message' ELSE 0 END) AS messages
      FROM transcript_events GROUP BY session_id`,
  );
  const live = rows.map((row) => toConversation(row, 'rows'));
  const cold = archived(database).map((row) => toConversation(row, 'archive'));
  return [...live, ...cold];

  function toConversation(
    row: Readonly<Record<string, unknown>>,
    store: Conversation['store'],
  ): Conversation {
    const sessionId = String(row.session_id);
    return {
      agent,
      id: recordedId(sessionId, newDigest),
      sessionId,
      store,
      at: database.path,
      events: whole(row.events),
      messages: whole(row.messages),
      last: whole(row.last),
    };
  }
}

/** Old conversations are moved out of the table (2026.9). */
function archived(database: Database) {
  if (!database.hasTable('session_transcript_cold_archives')) return [];
  return database.query(
    'SELECT session_id, event_count AS events, event_count AS messages, last_seq AS last FROM session_transcript_cold_archives',
  );
}

/** The ids of sessions that somebody deleted or reset. */
export function deletedSessions({ databases, tree }: Install): Set<string> {
  const files = [...tree.entries.keys()].flatMap(
    (path) => /\/sessions\/([^/]+)\.jsonl\.(?:deleted|reset)\./.exec(path)?.[1] ?? [],
  );
  const rows = databases
    .filter(({ role }) => role === 'agent')
    .filter((database) => database.hasTable('session_transcript_archives'))
    .flatMap((database) => database.query('SELECT session_id FROM session_transcript_archives'));
  return new Set([...files, ...rows.map(({ session_id }) => String(session_id))]);
}

function whole(value: unknown): number {
  const number = Number(value ?? 0);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}

const NEWLINE = 10;
const MESSAGE = Buffer.from('{"type":"message"');

/** How many lines a transcript has, and how many of them are messages. */
export function countLines(path: string): { lines: number; messages: number } {
  let lines = 0;
  let messages = 0;
  // The beginning of an incomplete line: only as much as shows its kind.
  let begun = Buffer.alloc(0);
  const begin = (part: Buffer) => {
    if (begun.length < MESSAGE.length) {
      begun = Buffer.concat([begun, part.subarray(0, MESSAGE.length - begun.length)]);
    }
  };
  const end = () => {
    if (begun.length === 0) return;
    lines += 1;
    if (begun.equals(MESSAGE)) messages += 1;
    begun = Buffer.alloc(0);
  };
  try {
    readPieces(path, (piece) => {
      let from = 0;
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
        begin(piece.subarray(from, at));
        end();
        from = at + 1;
      }
      begin(piece.subarray(from));
    });
  } catch {
    throw new FactUnavailable(phrase('unread.path', { path }));
  }
  end();
  return { lines, messages };
}
