import { join } from 'node:path';
import type { FlatReason, Location } from '../../engine/rule.ts';
import { type JsonSource, locationOf, parseSource } from '../../formats/json5-source.ts';
import { phrase } from '../../phrases/language.ts';
import { isObject } from '../config/config.ts';
import { readText } from '../files/read.ts';
import { type Entry, lookAt, type Tree } from '../files/tree.ts';
import type { Agent } from './agents.ts';

/** The session index of one agent in the json era: `sessions.json`. */
export interface SessionIndex {
  readonly agentId: string;
  /** Absolute path on this machine. */
  readonly path: string;
  readonly sessions: readonly IndexedSession[];
  /** True where its content is not known. */
  readonly isUnread?: true;
  /** Why it could not be read. */
  readonly problem?: { readonly reason: FlatReason; readonly at: Location };
}

const TRANSCRIPT = /^agents\/[^/]+\/sessions\/[^/]+\.jsonl$/;

/** One session of an index, with the transcript that it names. */
export interface IndexedSession {
  readonly key: string;
  readonly sessionId: string;
  /** As written: absolute, relative, or absent (2026.1.30 never writes it). */
  readonly sessionFile?: string;
  locate(): Location;
}

/**
 * The transcripts of the json era, whether an index lists them or not. OpenClaw's own trajectories
 * are not transcripts.
 */
export function transcriptsIn(tree: Tree): Entry[] {
  return [...tree.entries.values()].filter(
    ({ path, kind }) =>
      kind === 'file' && TRANSCRIPT.test(path) && !path.endsWith('.trajectory.jsonl'),
  );
}

/**
 * The session indexes of the agents whose sessions directory is on this machine. Read as JSON5, as
 * OpenClaw does.
 */
export function findSessionIndexes(agents: readonly Agent[]): SessionIndex[] {
  const indexes = new Map<string, SessionIndex>();
  for (const agent of agents) {
    if (agent.sessionsDir.where.kind !== 'here') continue;
    const path = join(agent.sessionsDir.where.path, 'sessions.json');
    if (lookAt(path) && !indexes.has(path)) indexes.set(path, readIndex(agent.id, path));
  }
  return [...indexes.values()];
}

function readIndex(agentId: string, path: string): SessionIndex {
  const text = readText(path);
  if (!text.ok) {
    return {
      agentId,
      path,
      sessions: [],
      isUnread: true,
      problem: { reason: phrase('unread.config', { reason: text.reason }), at: { path } },
    };
  }
  const source = parseSource(text.text);
  if (!source.ok) {
    const { reason, line, column } = source;
    return { agentId, path, sessions: [], problem: { reason, at: { path, line, column } } };
  }
  return { agentId, path, sessions: sessionsOf(path, source) };
}

function sessionsOf(path: string, source: Extract<JsonSource, { ok: true }>): IndexedSession[] {
  if (!isObject(source.value)) return [];
  return Object.entries(source.value).flatMap(([key, entry]): IndexedSession[] => {
    if (!isObject(entry) || typeof entry.sessionId !== 'string') return [];
    const { sessionId, sessionFile } = entry;
    const keys = typeof sessionFile === 'string' ? [key, 'sessionFile'] : [key];
    return [
      {
        key,
        sessionId,
        ...(typeof sessionFile === 'string' && { sessionFile }),
        locate: () => ({ path, ...locationOf(source, keys), keyPath: keys.join('.') }),
      },
    ];
  });
}
