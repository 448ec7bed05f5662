import type { Agent } from '../../install/agents/agents.ts';
import { findAuthProfiles } from '../../install/agents/auth-profiles.ts';
import { foreignHomeOf } from '../../install/config/stale-path.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/old-machine.ts';
import { hasKeptUnderRename } from '../../install/state/former-name.ts';
import { hasOwnState, unseenPart } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'missing-agent-store',
  group: 'missing',
  severity: 'error',
  step: 'restore',
  title: 'An agent or a login that the configuration names is in no store',
  why: 'The configuration only names agents and auth profiles. What an agent remembers and what a profile logs in with lie in stores of their own: without them the agent starts from nothing, or no model answers.',
  sources: [
    'openclaw/openclaw#9072, #15198, #5181 ("No API key found for provider")',
    'OpenClaw 2026.2.26, 2026.9.6: a gateway without them starts without complaint (seen)',
  ],
  releases: 'all; the stores are files up to 2026.7.1 and databases later',
  silent: [
    'an agent that has not run yet, where no other agent has either',
    'a fresh 2026.9.6, which names an agentDir that it makes in the first turn',
    'a profile whose provider has a key in the configuration or in the environment',
    'profiles of another command line (claude-cli, codex-cli), which it keeps itself',
    'a copy of the configuration alone: that is json-only-copy',
    'a client in remote mode',
  ],
  messages: {
    agent: {
      text: 'Agent {agent} is configured and nothing of it is here, while other agents arrived: no {directory}.',
      remedy:
        'Copy its directory from the old machine. If it has never run, nothing is lost: it is made in its first turn. `--fix --from <backup>` takes it from a backup or another copy.',
      commands: ['rsync -a old-machine:{source}/ {directory}/'],
    },
    profile: {
      text: 'Auth profile {profile} is configured, and no store holds it: its models cannot be used.',
      remedy:
        "Copy the agents' directories from the old machine (and, from 2026.7.2 on, the state directory's database), or log in anew. `--fix --from <backup>` takes them from a backup or another copy.",
      commands: ['openclaw models status', 'openclaw models auth login'],
    },
  },
  *check(install) {
    if (!hasOwnState(install)) return;
    const reason = unseenPart(install);
    if (reason !== undefined) {
      yield { skip: reason };
      return;
    }
    yield* missingAgents(install);
    yield* missingProfiles(install);
  },
});

function* missingAgents(install: Install) {
  if (!install.agents.some(hasStore)) return;
  for (const agent of install.agents) {
    const { path, where } = agent.agentDir;
    if (!agent.isConfigured || agent.isDefault || hasStore(agent)) continue;
    if (where.kind !== 'here' || foreignHomeOf(path, install) !== undefined) continue;
    if (hasKeptUnderRename(path, install)) continue;
    yield {
      messageId: 'agent' as const,
      severity: 'warning' as const,
      data: { agent: agent.id, directory: path, source: onOldMachine(path, install) },
      at: agent.agentDir.at ?? { path: install.config.path },
    };
  }
}

function hasStore({ agentDir, sessionsDir }: Agent): boolean {
  return [agentDir, sessionsDir].some(({ where }) => where.kind === 'here' && where.exists);
}

function* missingProfiles(install: Install) {
  const named = install.config.keysOf('auth', 'profiles').filter((id) => !id.endsWith('-cli'));
  const open = named.filter((id) => !hasOtherKey(providerOf(id, install), install));
  if (open.length === 0) return;
  const stored = findAuthProfiles(install);
  for (const profile of open) {
    if (stored.has(profile)) continue;
    const at = install.config.locate('auth', 'profiles', profile);
    yield { messageId: 'profile' as const, data: { profile }, at };
  }
}

function providerOf(profile: string, { config }: Install): string {
  const provider = config.getString('auth', 'profiles', profile, 'provider');
  return provider ?? profile.split(':', 1)[0] ?? profile;
}

function hasOtherKey(provider: string, { config, environment }: Install): boolean {
  if (config.get('models', 'providers', provider, 'apiKey') !== undefined) return true;
  const prefix = `${provider.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_`;
  return environment.variables.some(
    ({ name }) => name.startsWith(prefix) && /_(?:API_KEY|TOKEN|KEY)$/.test(name),
  );
}
