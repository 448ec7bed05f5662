import { basename, dirname, join } from 'node:path';
import type { IndexedSession, SessionIndex } from '../../install/agents/sessions.ts';
import { lookAt } from '../../install/files/tree.ts';
import { isAbsoluteAnywhere } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { unseenPart } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'missing-transcripts',
  group: 'missing',
  severity: 'error',
  step: 'restore',
  title: 'The session index names transcripts that did not arrive',
  breaks: ['history'],
  why: 'sessions.json is a list only: what was said is in the .jsonl file of each session. Without it the conversation looks as if it were there, and starts from nothing.',
  sources: [
    'OpenClaw 2026.5.28: `openclaw backup create` leaves every transcript out, and `--verify` passes (seen)',
  ],
  releases: 'installs whose sessions are files: up to 2026.7.1',
  silent: [
    'a session whose file is beside the index, whatever directory the index names: that is stale-session-file',
    'an index without sessions',
    'the sqlite era, where the conversations are in the database',
  ],
  messages: {
    all: {
      text: 'Not one of the {total} sessions of agent {agent} has its transcript: only the list arrived.',
      remedy:
        'Copy the sessions directory from the old machine. An archive of `openclaw backup create` up to 2026.5.28 does not hold the transcripts, so it has to be the directory itself. `--fix --from <directory>` takes them from there.',
      commands: ['rsync -a old-machine:{source}/ {directory}/', 'openclaw doctor'],
    },
    some: {
      text: '{count} of the {total} sessions of agent {agent} have no transcript.',
      remedy:
        'Look on the old machine whether the files are there, and copy them. If they are gone there as well, those conversations start anew.',
      commands: ['rsync -a old-machine:{source}/ {directory}/'],
    },
  },
  *check(install) {
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
