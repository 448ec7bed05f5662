import { basename, dirname, join, posix } from 'node:path';
import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { IndexedSession, SessionIndex } from '../../install/agents/sessions.ts';
import { lookAt } from '../../install/files/tree.ts';
import { isAbsoluteAnywhere, isInside, realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { factOf } from '../../install/releases/facts.ts';
import { hasKeptUnderRename } from '../../install/state/former-name.ts';
import { defineRule } from '../define-rule.ts';

/** A session whose transcript is in another directory, according to the index. */
interface Stale {
  readonly session: IndexedSession;
  readonly sessionFile: string;
  /** The file of that name beside the index, on the target; undefined where it is missing. */
  readonly beside?: string;
}

const texts = ruleTexts('stale-session-file', {
  relink:
    'point {count, plural, one {# session to the transcript} other {# sessions to the transcripts}} beside the index',
  unread: 'the session index of agent {agent} cannot be read',
});

export default defineRule({
  id: 'stale-session-file',
  severity: 'error',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: 'The session index points to transcripts in another directory',
  breaks: ['answers', 'history'],
  why: 'Each session stores the absolute path of its transcript. After a move that path still points to the old home: old conversations fail, or continue in a file that nobody sees.',
  sources: [
    'OpenClaw 2026.2.26, 2026.5.28 and 2026.7.35: the turn fails with EACCES until sessionFile is rewritten (seen); 2026.9.6 `openclaw doctor --fix` imports such sessions (seen)',
    'openclaw/openclaw#5631, #15967, #15455, #16972, #3410',
  ],
  releases:
    'error where sessions are in files (up to 2026.7.1, and 2026.7.33 to 2026.7.35); other releases import them, so there it is info',
  silent: [
    'a file beside the index, by its path on the target or through a link',
    'a relative name, and no sessionFile at all (2026.1.30)',
    'a state directory that was renamed and contains its transcripts: that is profile-mismatch',
  ],
  messages: {
    elsewhere: {
      text: 'This index expects {total, plural, one {the only transcript} other {{count} of # transcripts}} of agent {agent} in another directory{count, plural, one {:} other {, the first one in}} {directory}.',
      remedy:
        '[Stop the gateway, then] set each sessionFile to the file of the same name beside sessions.json.',
      commands: ['openclaw gateway stop'],
    },
  },
  texts: texts.english,
  *check(install) {
    for (const index of install.sessionIndexes) {
      if (index.problem) {
        yield { skip: texts('unread', { agent: index.agentId }) };
        continue;
      }
      const stale = index.sessions.flatMap((session) => staleOf(session, index, install));
      if (stale[0]) yield verdictOf(stale[0], stale, index, install);
    }
  },
});

function staleOf(session: IndexedSession, index: SessionIndex, install: Install): Stale[] {
  const { sessionFile } = session;
  if (sessionFile === undefined || !isAbsoluteAnywhere(sessionFile)) return [];
  if (isBesideIndex(sessionFile, index, install)) return [];
  if (hasKeptUnderRename(sessionFile, install)) return [];
  const name = basename(sessionFile.replaceAll('\\', '/'));
  const directory = dirname(index.path);
  const hasTwin = name !== '' && lookAt(join(directory, name))?.kind === 'file';
  const beside = posix.join(install.there(directory).replaceAll('\\', '/'), name);
  return [{ session, sessionFile, ...(hasTwin && { beside }) }];
}

function isBesideIndex(sessionFile: string, index: SessionIndex, install: Install): boolean {
  const where = install.here(sessionFile);
  return where.kind === 'here' && isInside(realOrSame(where.path), realOrSame(dirname(index.path)));
}

function verdictOf(first: Stale, stale: readonly Stale[], index: SessionIndex, install: Install) {
  const isImported = factOf(install.host.release.version, 'sessions') === 'database';
  const fix = fixOf(stale, index);
  return {
    messageId: 'elsewhere' as const,
    severity: isImported ? ('info' as const) : ('error' as const),
    data: {
      count: stale.length,
      total: index.sessions.length,
      agent: index.agentId,
      directory: posix.dirname(first.sessionFile.replaceAll('\\', '/')),
    },
    at: first.session.locate(),
    ...(fix && { fixes: [fix] }),
  };
}

function fixOf(stale: readonly Stale[], index: SessionIndex): Fix<Operation> | undefined {
  const operations = stale.flatMap(({ session, sessionFile, beside }): Operation[] =>
    beside === undefined
      ? []
      : [
          {
            kind: 'replace-value',
            path: index.path,
            keys: [session.key, 'sessionFile'],
            value: beside,
            expected: sessionFile,
          },
        ],
  );
  if (operations.length === 0) return undefined;
  return {
    title: texts('relink', { count: operations.length }),
    safety: 'safe',
    operations,
  };
}
