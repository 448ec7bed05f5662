import type { Agent, NamedPath } from '../../install/agents/agents.ts';
import { findAuthProfiles } from '../../install/agents/auth-profiles.ts';
import { foreignHomeOf } from '../../install/config/stale-path.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasKeptUnderRename } from '../../install/state/former-name.ts';
import { hasOwnState, unseenPart } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';
import { findAgentDatabases } from './facts.ts';

export default defineRule({
  id: 'missing-agent-store',
  severity: 'error',
  step: 'restore',
  title: 'The data of a configured agent or login is missing',
  breaks: ['history'],
  lacks: 'part.logins',
  why: 'The configuration only lists agents and auth profiles; their memory and keys are stored separately. Without those the agent starts from scratch, or no model answers.',
  sources: [
    'openclaw/openclaw#9072, #15198, #5181 ("No API key found for provider")',
    'OpenClaw 2026.2.26, 2026.9.6: a gateway without them starts without complaint (seen)',
    'OpenClaw 2026.1.30 to 2026.6.11: onboarding creates agents/main/sessions; 2026.8.2 and 2026.9.6: the state database lists the database of each agent from its first turn on (seen)',
  ],
  releases:
    'all; the stores are files up to 2026.7.1 and in 2026.7.33 to 2026.7.35, and databases in 2026.8.1 and later',
  silent: [
    'an agent that has never run, where no other agent has data and no onboarding took place',
    'the listed database of an agent that is no longer in the configuration',
    'a fresh install of 2026.9.6, which creates its agentDir in the first turn',
    'a profile whose provider has a key in the configuration or in the environment',
    'profiles of other command-line tools (claude-cli, codex-cli), which store their own logins',
    'a copy of the configuration alone: that is json-only-copy',
    'a client in remote mode: that is remote-mode-host',
  ],
  messages: {
    agent: {
      text: 'Agent {agent} is configured, but {directory} is missing. Other agents were copied.',
      remedy:
        'Copy the directory from the old machine, or restore it with `--fix --from <backup>`. If the agent has never run, do nothing: OpenClaw creates the directory when the agent first answers.',
      commands: ['rsync -a old-machine:{source}/ {directory}/'],
      copies: '{directory}',
    },
    all: {
      text: 'The conversations of agent {agent} are missing: there is no {directory}.',
      remedy:
        '[Stop the gateway, then] copy the directory from the old machine or restore it with `--fix --from <backup>`.',
      commands: [
        'openclaw gateway stop',
        'mkdir -p {directory}',
        'rsync -a old-machine:{source}/ {directory}/',
      ],
      copies: '{directory}',
    },
    database: {
      text: 'The database of agent {agent}, with its conversations, is missing: {path}.',
      remedy:
        '[Stop the gateway on both machines, then] copy the database and its -wal file from the old machine. You can also restore them with `--fix --from <backup>`.',
      commands: [
        'openclaw gateway stop',
        'ssh old-machine openclaw gateway stop',
        'mkdir -p {directory}',
        'rsync -a old-machine:{source}\\* {directory}/',
      ],
      copies: '{directory}/*',
    },
    profile: {
      breaks: ['answers'],
      text: 'Auth profile {profile} is configured, but its login is missing. Its models cannot be used.',
      remedy:
        "Copy the agents' directories and the state database from the old machine, or restore them with `--fix --from <backup>`. You can also log in again.",
      commands: ['openclaw models auth login'],
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
  const databases = missingDatabases(install);
  for (const { agent, path } of databases) yield databaseVerdict(agent, path, install);
  const others = install.agents.filter((agent) => databases.every((each) => each.agent !== agent));
  if (others.some(hasStore)) yield* neverArrived(others, install);
  else if (databases.length === 0 && hasRunInFiles(install)) yield* nothingOf(others, install);
}

interface MissingDatabase {
  readonly agent: Agent;
  /** Absolute, on this machine. */
  readonly path: string;
}

/**
 * Only relative paths count, because an absolute one refers to the old machine. A deleted agent may
 * stay in the list.
 */
function missingDatabases(install: Install): MissingDatabase[] {
  const state = install.databases.find(({ role, header }) => role === 'state' && header.ok);
  const listed = state === undefined ? [] : findAgentDatabases(state);
  return install.agents.flatMap((agent) => {
    const own = `agents/${agent.id}/agent/openclaw-agent.sqlite`;
    const isExpected = agent.isConfigured && listed.includes(own);
    const path = install.at(own);
    return isExpected && lookAt(path) === undefined ? [{ agent, path }] : [];
  });
}

function databaseVerdict({ id }: Agent, here: string, install: Install) {
  const path = install.there(here);
  const directory = path.slice(0, path.lastIndexOf('/'));
  const data = { agent: id, path, directory, source: onOldMachine(path, install) };
  return { messageId: 'database' as const, data, at: { path: here } };
}

/** Onboarding creates the sessions directory. */
function hasRunInFiles({ era, config }: Install): boolean {
  return era === 'json' && config.get('wizard') !== undefined;
}

function* nothingOf(agents: readonly Agent[], install: Install) {
  const own = agents.find(({ isDefault, agentDir }) => isDefault && isOfHere(agentDir, install));
  if (own === undefined) return;
  const directory = install.there(install.at(`agents/${own.id}`));
  const source = onOldMachine(directory, install);
  const data = { agent: own.id, directory, source };
  yield { messageId: 'all' as const, data, at: { path: install.config.path } };
}

function* neverArrived(agents: readonly Agent[], install: Install) {
  for (const agent of agents) {
    const { path, locate } = agent.agentDir;
    if (!agent.isConfigured || agent.isDefault || hasStore(agent)) continue;
    if (!isOfHere(agent.agentDir, install) || hasKeptUnderRename(path, install)) continue;
    yield {
      messageId: 'agent' as const,
      severity: 'warning' as const,
      data: { agent: agent.id, directory: path, source: onOldMachine(path, install) },
      at: locate?.() ?? { path: install.config.path },
    };
  }
}

/** True where the path can be checked and is not in the old home, which another rule reports. */
function isOfHere({ path, where }: NamedPath, install: Install): boolean {
  return where.kind === 'here' && foreignHomeOf(path, install) === undefined;
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
    yield { messageId: 'profile' as const, data: { profile: profile }, at };
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
