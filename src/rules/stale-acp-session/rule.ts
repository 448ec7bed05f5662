import { stalePath } from '../../install/config/stale-path.ts';
import { isAbsoluteAnywhere } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { type AcpSession, acpSessionsInDatabase, acpSessionsInFiles } from './facts.ts';

export default defineRule({
  id: 'stale-acp-session',
  severity: 'warning',
  title: 'The working directory of an ACP session is missing',
  breaks: ['history'],
  why: 'A session with Codex, Claude Code or another program over ACP keeps the absolute path of its working directory. If that directory is missing, the program cannot start. The conversation stays bound to the session, so every message fails until you close the session.',
  sources: [
    'https://github.com/openclaw/openclaw/pull/68843',
    'OpenClaw 2026.5.28: each turn passes the kept `cwd` to the program, and a failure is ACP_SESSION_INIT_FAILED (source: ensureRuntimeHandle)',
    'OpenClaw 2026.9.6 keeps the same in the table acp_sessions of the state database (source: session-meta)',
    'https://docs.openclaw.ai/tools/acp-agents',
  ],
  releases: 'all that have ACP sessions',
  silent: [
    'a directory that exists on this machine',
    'a one-shot session, which OpenClaw does not continue',
    'a directory outside every home when the install will run on another machine',
  ],
  messages: {
    missing: {
      text: '{count, plural, one {The working directory of an ACP session of {agents} is missing: {directory}} other {The working directories of # ACP sessions of {agents} are missing. The first one is {directory}}}. Messages to {count, plural, one {this session} other {these sessions}} fail.',
      remedy:
        'Close each session in the conversation that it belongs to, and start it again in a directory on this machine. Send the commands that begin with / as chat messages.',
      commands: ['/acp sessions', '/acp close', '/acp spawn {agent} --bind here --cwd {moved}'],
    },
  },
  *check(install) {
    const files = acpSessionsInFiles(install);
    const database = install.databases.find(({ role }) => role === 'state');
    const rows = database ? acpSessionsInDatabase(database) : [];
    for (const found of [files, rows]) {
      const [first, ...more] = found.filter(({ cwd }) => isMissing(cwd, install));
      if (first) yield verdictOf(first, more, install);
    }
  },
});

/** True for a path in the old home, or in no home at all. */
function isMissing(cwd: string, install: Install): boolean {
  if (stalePath(cwd, install)) return true;
  const where = install.here(cwd);
  return isAbsoluteAnywhere(cwd) && where.kind === 'here' && !where.exists;
}

function verdictOf(first: AcpSession, more: readonly AcpSession[], install: Install) {
  const all = [first, ...more];
  const agents = [...new Set(all.map(({ agent }) => agent))].sort();
  const at = first.locate();
  const others = more.map((one) => ({ at: one.locate() })).filter((one) => one.at.line);
  return {
    messageId: 'missing' as const,
    data: {
      count: all.length,
      agents: listNames(agents),
      directory: first.cwd,
      agent: first.agent,
      moved: stalePath(first.cwd, install)?.moved ?? first.cwd,
    },
    at,
    ...(others.length > 0 && { alsoAt: others }),
  };
}
