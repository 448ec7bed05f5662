import { ruleTexts } from '../../engine/texts.ts';
import type { Agent, Workspace } from '../../install/agents/agents.ts';
import {
  isEmptyWorkspace,
  seedsNoFiles,
  unusedWorkspaces,
} from '../../install/agents/workspace-state.ts';
import { foreignHomeOf } from '../../install/config/stale-path.ts';
import { isOfContainer } from '../../install/container.ts';
import { otherSpelling } from '../../install/files/spelling.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasKeptUnderRename } from '../../install/state/former-name.ts';
import { hasOwnState, unseenPart } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

const texts = ruleTexts('missing-workspace', {
  mounted:
    '{path} is empty here, and a container may mount the workspace there (give it with --workspace)',
});

export default defineRule({
  id: 'missing-workspace',
  severity: 'error',
  step: 'restore',
  title: "An agent's workspace is missing",
  breaks: ['memory'],
  lacks: 'part.workspace',
  why: 'The workspace is what the agent knows: who you are, its notes, its skills. Without it OpenClaw rejects each message, or creates an empty workspace and the agent starts without memory.',
  sources: [
    'Migration guide, "What gets migrated": the workspace is a part of its own',
    'OpenClaw 2026.9.6: WORKSPACE_VANISHED; older releases seed a blank workspace (seen)',
    'OpenClaw 2026.9.6: an empty workspace is treated as a missing one (source: ensureAgentWorkspace)',
    'openclaw/openclaw#88333',
  ],
  releases: 'all',
  silent: [
    'a workspace under the old home: that is stale-home-path',
    'a copy of the configuration alone: that is json-only-copy',
    "a profile's workspace in the default state directory: that is split-profile-workspace",
    'a workspace in a state directory that was renamed: that is profile-mismatch',
    'a workspace that exists under another spelling: that is name-in-other-case',
    'a client in remote mode: that is remote-mode-host',
    'an agent that has never run and has no workspace configured',
    'the directory of an agent that is not in the configuration: a deleted agent, or one that ACP sessions created',
    'a workspace outside the home when the check is for another machine',
    'an empty workspace if agents.defaults.skipBootstrap is on: OpenClaw writes no files into it',
    'an empty directory that a container may mount the workspace at: skipped with the reason',
  ],
  messages: {
    absent: {
      text: 'The workspace of {agentCount, plural, one {agent {agents}} other {agents {agents}}} is missing: {path}.',
      remedy:
        '[Stop the gateway, then] copy the workspace from the old machine or restore it with `--fix --from <backup>`.',
      commands: ['openclaw gateway stop', 'rsync -a old-machine:{source}/ {path}/'],
      copies: '{path}',
    },
    empty: {
      text: 'The workspace of {agentCount, plural, one {agent {agents}} other {agents {agents}}} is empty: {path}. OpenClaw rejects each message, or fills it with blank files.',
      remedy:
        '[Stop the gateway, then] copy the workspace from the old machine or restore it with `--fix --from <backup>`.',
      commands: ['openclaw gateway stop', 'rsync -a old-machine:{source}/ {path}/'],
      copies: '{path}',
    },
    elsewhere: {
      text: 'The workspace of {agentCount, plural, one {agent {agents}} other {agents {agents}}} is missing: {path}. {likely} looks like that workspace.',
      remedy:
        '[Stop the gateway.] If {likely} is the workspace, move it to {path}, or change the path in the configuration.',
      commands: ['openclaw gateway stop', 'mv {likely} {path}'],
    },
  },
  texts: texts.english,
  *check(install) {
    if (!hasOwnState(install)) return;
    for (const workspace of install.workspaces) {
      if (isEmpty(workspace, install)) yield verdictOnEmpty(workspace, install);
      if (!isMissing(workspace, install)) continue;
      const reason = unseenPart(install);
      if (reason !== undefined) {
        yield { skip: reason };
        continue;
      }
      yield verdictOf(workspace, install);
    }
  },
});

function isMissing(workspace: Workspace, install: Install): boolean {
  const { where, path } = workspace;
  if (where.kind !== 'here' || where.exists || isSplitProfile(path, install)) return false;
  if (otherSpelling(where.path) !== undefined) return false;
  if (foreignHomeOf(path, install) !== undefined || hasKeptUnderRename(path, install)) return false;
  return isUsed(workspace, install);
}

function isUsed({ agentIds }: Workspace, { agents }: Install): boolean {
  return agents.some(
    (agent) => agentIds.includes(agent.id) && (agent.isDefault || isNamed(agent) || hasRun(agent)),
  );
}

function isEmpty(workspace: Workspace, install: Install): boolean {
  const tree = install.workspaceTree(workspace);
  return (
    tree !== undefined &&
    isEmptyWorkspace(tree) &&
    !seedsNoFiles(install) &&
    isUsed(workspace, install)
  );
}

function verdictOnEmpty(workspace: Workspace, install: Install) {
  const { where, agentIds } = workspace;
  const path = where.kind === 'here' ? install.there(where.path) : workspace.path;
  if (isOfContainer(install)) return { skip: texts('mounted', { path }) };
  return {
    messageId: 'empty' as const,
    data: {
      agentCount: agentIds.length,
      agents: listNames(agentIds),
      path,
      source: onOldMachine(path, install),
    },
    at: { path: where.kind === 'here' ? where.path : install.config.path },
  };
}

function isNamed({ workspace }: Agent): boolean {
  return (
    workspace.isConfigured && !(workspace.locate?.().keyPath ?? '').startsWith('agents.defaults')
  );
}

function hasRun({ agentDir, sessionsDir }: Agent): boolean {
  return [agentDir, sessionsDir].some(({ where }) => where.kind === 'here' && where.exists);
}

function isSplitProfile(path: string, { profile }: Install): boolean {
  return profile !== undefined && path.endsWith(`/.openclaw/workspace-${profile}`);
}

function verdictOf(workspace: Workspace, install: Install) {
  const { path, agentIds, locate } = workspace;
  const at = locate?.() ?? { path: install.config.path };
  const agents = { agentCount: agentIds.length, agents: listNames(agentIds) };
  const candidates = unusedWorkspaces(install);
  const likely = (candidates.find(({ hasMemory }) => hasMemory) ?? candidates[0])?.path;
  if (likely === undefined) {
    const source = onOldMachine(path, install);
    return { messageId: 'absent' as const, data: { ...agents, path, source }, at };
  }
  return {
    messageId: 'elsewhere' as const,
    data: { ...agents, path, likely: install.there(install.at(likely)) },
    at,
  };
}
