import { groupBy } from '../../engine/group-by.ts';
import type { Location, MessageData } from '../../engine/rule.ts';
import { stalePath } from '../../install/config/stale-path.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { type AllowedCommand, findApprovals, isAllowlistUsed } from './facts.ts';

export default defineRule({
  id: 'stale-exec-approval',
  severity: 'warning',
  title: 'An allowed command has a path from the old machine',
  breaks: ['features'],
  why: 'When you allow a command permanently, OpenClaw stores the absolute path of the program. The same program at another path is not allowed: the agent asks again, and a cron job fails because nobody answers.',
  sources: [
    'https://docs.openclaw.ai/tools/exec-approvals',
    'OpenClaw 2026.5.28 compares each pattern with the real path of the program (source: matchAllowlist)',
    'OpenClaw 2026.5.28 keeps the allowlist in exec-approvals.json, 2026.9.6 in exec_approvals_config of the state database (seen)',
    'OpenClaw up to 2026.3.28 asks for a command that is not allowed, 2026.4.29 and later run every command unless told otherwise (source: DEFAULT_SECURITY, DEFAULT_ASK)',
  ],
  releases: 'all',
  silent: [
    'an allowlist that is not in use, because every command may run',
    'a program that exists here',
    'a pattern that begins with ~ or a wildcard',
    'a program outside every home, where the old machine was of the same platform',
  ],
  messages: {
    'old-home': {
      text: '{scope, select, all {Every agent} other {Agent {agent}}} may run {pattern} without asking, but that path is in the old home. Here OpenClaw asks first, or refuses.',
      remedy:
        'Check that the program at its new path is the one that you trust. Then allow it there, and remove the old entry.',
      commands: [
        'openclaw approvals allowlist add --agent {agent} {moved}',
        'openclaw approvals allowlist remove --agent {agent} {pattern}',
      ],
    },
    'other-platform': {
      text: '{scope, select, all {Every agent} other {Agent {agent}}} may run {pattern} without asking, but that path is missing here. The program is at another path on this platform, so OpenClaw asks again.',
      remedy:
        'Allow the program at the path that `command -v` prints for it, then remove the old entry.',
      commands: ['openclaw approvals allowlist remove --agent {agent} {pattern}'],
    },
  },
  *check(install) {
    const approvals = install.kind === 'state' ? findApprovals(install) : undefined;
    const stale = approvals?.commands.flatMap((command) => verdictOn(command, install) ?? []) ?? [];
    if (!approvals || stale.length === 0) return;
    const { version } = install.host.release;
    const isUsed = isAllowlistUsed(approvals, version);
    if (isUsed === undefined) {
      yield { skip: phrase('unknown.exec-approval', { release: version ?? '' }) };
    } else if (isUsed) yield* together(stale);
  },
});

interface StaleCommand {
  readonly messageId: 'old-home' | 'other-platform';
  readonly data: MessageData;
  readonly at: Location;
}

function verdictOn(command: AllowedCommand, install: Install): StaleCommand | undefined {
  const { agent, pattern, fixedPart, at } = command;
  const scope = agent === '*' ? 'all' : 'one';
  const stale = stalePath(fixedPart, install);
  if (stale) {
    const moved = stale.moved + pattern.slice(fixedPart.length);
    return { messageId: 'old-home', data: { scope, agent, pattern, moved }, at };
  }
  const where = install.here(fixedPart);
  const isMissing = where.kind === 'here' && !where.exists;
  return isMissing && isOfOtherPlatform(install)
    ? { messageId: 'other-platform', data: { scope, agent, pattern }, at }
    : undefined;
}

function isOfOtherPlatform({ origin, host }: Install): boolean {
  return origin.platform !== undefined && origin.platform !== host.platform;
}

function* together(verdicts: readonly StaleCommand[]) {
  for (const [first, ...more] of groupBy(verdicts, ({ messageId }) => messageId).values()) {
    if (first) yield { ...first, alsoAt: more.map(({ at, data }) => ({ at, data })) };
  }
}
