import { FactUnavailable } from '../engine/fact-unavailable.ts';
import type { Install } from '../install/install.ts';
import type {
  ComparedConversations,
  InstallRecord,
  RecordedConversation,
} from '../install/since-record.ts';
import { phrase } from '../phrases/language.ts';
import { type Conversation, conversationsOf, deletedSessions } from './conversations.ts';
import { digestOfRecord } from './digest.ts';

/**
 * Compares the recorded conversations agent by agent. For those that were continued, what existed
 * at the time of the record counts.
 * @throws FactUnavailable where they cannot be read
 */
export function compareConversations(
  install: Install,
  record: InstallRecord,
): ComparedConversations[] {
  const { conversations } = record;
  if (conversations === undefined) {
    throw new FactUnavailable(phrase('record.no-conversations'));
  }
  if (conversations.length === 0) return [];
  const here = new Map(
    conversationsOf(install, digestOfRecord(record)).map((one) => [one.id, one]),
  );
  const deleted = deletedSessions(install);
  const agents = new Map<string, Counter>();
  for (const was of conversations) {
    const counter = agents.get(was.agent) ?? new Counter(was.agent, install, record);
    agents.set(was.agent, counter);
    const now = here.get(was.id);
    if (now === undefined && deleted.has(was.id)) continue;
    counter.add(was, now);
  }
  return [...agents.values()].map((counter) => counter.result);
}

class Counter {
  readonly #agent: string;
  readonly #install: Install;
  readonly #record: InstallRecord;
  #at: string | undefined;
  #was = 0;
  #missing = 0;
  #endEarlier = 0;
  #cutMessages = 0;
  #lostMessages = 0;
  #missingMessages = 0;

  constructor(agent: string, install: Install, record: InstallRecord) {
    this.#agent = agent;
    this.#install = install;
    this.#record = record;
  }

  get result(): ComparedConversations {
    const directory = this.#install.at(`agents/${this.#agent}`);
    return {
      agent: this.#agent,
      at: this.#at ?? directory,
      was: this.#was,
      missing: this.#missing,
      missingMessages: this.#missingMessages,
      endEarlier: this.#endEarlier,
      cutMessages: this.#cutMessages,
      lostMessages: this.#lostMessages,
    };
  }

  add(was: RecordedConversation, now: Conversation | undefined): void {
    this.#was += 1;
    if (now === undefined) {
      this.#missing += 1;
      this.#missingMessages += was.messages;
      return;
    }
    this.#at ??= now.at;
    if ((now.store === 'file') !== (this.#record.era === 'json')) this.#addImported(was, now);
    else if (now.last < was.last) this.#addShorter(was, now);
    else if (now.store === 'rows') this.#lostMessages += this.#lostRows(was, now);
  }

  /**
   * A conversation that OpenClaw imported from a file. The lines of the file cannot be compared
   * with rows.
   */
  #addImported(was: RecordedConversation, now: Conversation): void {
    this.#lostMessages += Math.max(0, was.messages - now.messages);
  }

  #addShorter(was: RecordedConversation, now: Conversation): void {
    this.#endEarlier += 1;
    this.#cutMessages += Math.max(1, was.messages - now.messages);
  }

  /** How many of the recorded rows are missing. */
  #lostRows(was: RecordedConversation, now: Conversation): number {
    const left = now.last === was.last ? now.events : this.#rowsUpTo(was.last, now);
    return Math.max(0, was.events - left);
  }

  #rowsUpTo(last: number, { sessionId, at }: Conversation): number {
    const database = this.#install.databases.find(({ path }) => path === at);
    if (database === undefined || !Number.isSafeInteger(last)) return Number.POSITIVE_INFINITY;
    const id = sessionId.replaceAll("'", "''");
    const where = `session_id = '${id}' AND seq <= ${last}`;
    const [row] = database.query(`SELECT count(*) AS rows FROM transcript_events WHERE ${where}`);
    return Number(row?.rows ?? 0);
  }
}
