import { basename, dirname, join } from 'node:path';
import type { IndexedSession, SessionIndex } from '../../install/agents/sessions.ts';
import { leavesTranscriptsOut } from '../../install/archive-losses.ts';
import { lookAt } from '../../install/files/tree.ts';
import { isAbsoluteAnywhere } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { unseenPart } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'missing-transcripts',
  severity: 'error',
  step: 'restore',
  title: 'The session index lists transcripts that are missing',
  breaks: ['history'],
  lacks: 'part.sessions',
  why: 'sessions.json is only a list: each conversation is in a .jsonl file. Without that file the conversation is still listed, but starts from scratch.',
  sources: [
    'OpenClaw 2026.5.28: `openclaw backup create` leaves every transcript out, and `--verify` passes (seen)',
  ],
  releases: 'installs whose sessions are files: up to 2026.7.1, and 2026.7.33 to 2026.7.35',
  silent: [
    'a session whose file is beside the index, whatever directory the index gives: that is stale-session-file',
    'an index without sessions',
    'an install whose conversations are in a database',
    'an archive of `openclaw backup create` that has no transcript at all: that is incomplete-archive',
  ],
  messages: {
    all: {
      text: 'The conversation history of agent {agent} is missing (0 of {total} transcripts): only the list of sessions was copied.',
      remedy:
        'Copy the sessions directory from the old machine, or restore it with `--fix --from <directory>`. An archive of `openclaw backup create` up to 2026.5.28 contains no transcripts.',
      commands: ['rsync -a old-machine:{source}/ {directory}/', 'openclaw doctor'],
      copies: '{directory}',
    },
    some: {
      text: '{count} of {total} sessions of agent {agent} {count, plural, one {has no transcript, so that conversation starts} other {have no transcript, so those conversations start}} from scratch.',
      remedy:
        'Copy the transcripts from the old machine. If they are missing there too, those conversations are lost.',
      commands: ['rsync -a old-machine:{source}/ {directory}/'],
      copies: '{directory}',
    },
  },
  *check(install) {
    // Then the archive contains no transcripts, which incomplete-archive reports.
    if (leavesTranscriptsOut(install)) return;
    for (const index of install.sessionIndexes) {
      const missing = index.sessions.filter((session) => !hasTranscript(session, index, install));
      const first = missing[0];
      if (!first) continue;
      const reason = unseenPart(install);
      if (reason !== undefined) yield { skip: reason };
      else yield verdictOf(first, missing.length, index, install);
    }
  },
});

function hasTranscript(session: IndexedSession, index: SessionIndex, install: Install): boolean {
  const { sessionId, sessionFile } = session;
  const directory = dirname(index.path);
  const names = [`${sessionId}.jsonl`, basename((sessionFile ?? '').replaceAll('\\', '/'))];
  if (names.some((name) => name.endsWith('.jsonl') && lookAt(join(directory, name)))) return true;
  if (sessionFile === undefined || !isAbsoluteAnywhere(sessionFile)) return false;
  const where = install.here(sessionFile);
  return where.kind === 'here' && where.exists;
}

function verdictOf(first: IndexedSession, count: number, index: SessionIndex, install: Install) {
  const total = index.sessions.length;
  const directory = install.there(dirname(index.path));
  const source = onOldMachine(directory, install);
  const data = { count, total, agent: index.agentId, directory, source };
  if (count === total) return { messageId: 'all' as const, data, at: first.locate() };
  return { messageId: 'some' as const, severity: 'warning' as const, data, at: first.locate() };
}
