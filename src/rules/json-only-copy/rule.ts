import type { FlatData, Text } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { NamedPath } from '../../install/agents/agents.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { isInOldHome } from '../../install/state/selection.ts';
import { holdsState, unseenPart } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

const texts = ruleTexts('json-only-copy', {
  promises:
    '{agentCount, plural, =0 {} one {agent {agents}} other {agents {agents}}}{channelCount, plural, =0 {} one {{agentCount, plural, =0 {} other {; }}channel {channels}} other {{agentCount, plural, =0 {} other {; }}channels {channels}}}{profileCount, plural, =0 {} one {{before, plural, =0 {} other {; }}auth profile {profiles}} other {{before, plural, =0 {} other {; }}auth profiles {profiles}}}',
  unread: 'the configuration cannot be read, and it may set remote mode',
});

const BREAKS = ['answers', 'memory', 'history', 'channels'] as const;

export default defineRule({
  id: 'json-only-copy',
  severity: 'error',
  step: 'restore',
  title: 'Only the configuration was copied',
  breaks: BREAKS,
  why: 'openclaw.json is the smallest part of an install. Without the sessions, logins, device identity and memory beside it, the gateway starts and says "ready", but the agent remembers nothing.',
  sources: [
    'Migration guide, "Pitfall: copying only openclaw.json"',
    'OpenClaw 2026.2.26, 2026.5.28 and 2026.9.6: the gateway starts on such a copy without complaint (seen)',
  ],
  releases: 'all',
  silent: [
    'a client in remote mode, whose state is on another machine',
    'a new install after onboarding, which has an agent directory or a database',
    'agents whose directories are elsewhere according to the configuration, if they exist',
    'an archive of `openclaw backup create --only-config`: that is incomplete-archive',
  ],
  messages: {
    'state-missing': {
      text: 'openclaw.json is here, but the agents, credentials, devices and databases are missing. There is no data for {promises}.',
      remedy:
        '[Stop the gateway on both machines.] Copy the whole state directory from the old machine, and every workspace outside it. If you have a backup, run `--fix --from <backup>` instead.',
      commands: [
        'openclaw gateway stop',
        'rsync -a old-machine:{source}/ {target}/',
        'openclaw doctor',
      ],
      copies: '{target}',
    },
  },
  texts: texts.english,
  *check(install) {
    if (install.kind !== 'state' || install.config.status === 'absent') return;
    if (install.archive?.manifest?.onlyConfig) return;
    if (hasState(install)) return;
    if (install.config.status !== 'ok') {
      yield { skip: texts('unread') };
      return;
    }
    if (install.config.get('gateway', 'mode') === 'remote') return;
    const unseen = unseenPart(install);
    if (unseen !== undefined) {
      yield { skip: unseen };
      return;
    }
    const target = install.there(install.stateDir);
    yield {
      messageId: 'state-missing',
      data: {
        promises: promisesOf(install),
        source: onOldMachine(target, install),
        target,
      },
      breaks:
        channelsOf(install).length > 0 ? BREAKS : BREAKS.filter((what) => what !== 'channels'),
      at: { path: install.config.path },
    };
  },
});

function hasState(install: Install): boolean {
  if (holdsState(install)) return true;
  return install.agents.some(({ agentDir, sessionsDir }) =>
    [agentDir, sessionsDir].some((named) => isThere(named, install)),
  );
}

function isThere({ path, where }: NamedPath, install: Install): boolean {
  return where.kind === 'here' && where.exists && !isInOldHome(path, install);
}

function channelsOf({ config }: Install): string[] {
  return config
    .keysOf('channels')
    .filter((name) => name !== 'defaults' && config.get('channels', name, 'enabled') !== false);
}

function promisesOf(install: Install): Text<FlatData> {
  const { agents, config } = install;
  const channels = channelsOf(install);
  const ids = agents.filter((agent) => agent.isConfigured).map((agent) => agent.id);
  const profiles = config.keysOf('auth', 'profiles');
  return texts('promises', {
    agentCount: ids.length,
    agents: listNames(ids),
    channelCount: channels.length,
    channels: listNames(channels),
    before: ids.length + channels.length,
    profileCount: profiles.length,
    profiles: listNames(profiles),
  });
}
