import type { Location } from '../../engine/rule.ts';
import type { Agent } from '../../install/agents/agents.ts';
import { hasMemory } from '../../install/agents/workspace-state.ts';
import { childrenOf } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { WORKSPACE_PERSONA } from '../../install/layout.ts';
import { ownName } from '../../install/state/selection.ts';
import { defineRule } from '../define-rule.ts';

const DEFAULT_DIR = '.openclaw';

export default defineRule({
  id: 'split-profile-workspace',
  severity: 'error',
  title: 'One half of a profile is missing',
  breaks: ['memory'],
  why: 'Up to 2026.5.28 a profile is in two places: ~/.openclaw-<profile> and its workspace ~/.openclaw/workspace-<profile>. Copy only one of them, and you get an agent without memory, or memory without an agent.',
  sources: [
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28: `--profile work onboard` creates ~/.openclaw/workspace-work; 2026.9.6 creates ~/.openclaw-work/workspace (seen)',
  ],
  releases: 'installs that 2026.5.28 or an older release has onboarded',
  silent: [
    'a profile with both halves',
    'a workspace and nothing else: that is workspace-only-copy',
    'a workspace that is configured elsewhere',
    'a directory that may be the workspace of the default install, where that one is missing or blank: that is missing-workspace or reseeded-workspace',
    'workspace-<agent>, the workspace of another agent of the default install',
  ],
  messages: {
    'workspace-left-behind': {
      text: 'The workspace of profile {profile} is missing. Up to 2026.5.28 it is in {workspace}, not in {own}.',
      remedy: 'Copy {workspace} from the old machine to the same place.',
      commands: ['rsync -a old-machine:{source}/ {target}/', 'openclaw --profile {profile} doctor'],
      copies: '{target}',
    },
    'profile-left-behind': {
      text: '{name} is the workspace of profile {profile}, but {other}, with its configuration and logins, is missing.',
      remedy: 'Copy {other} from the old machine too.',
      commands: ['rsync -a old-machine:{other}/ {target}/', 'openclaw --profile {profile} doctor'],
      copies: '{target}',
    },
  },
  *check(install) {
    if (install.kind !== 'state') return;
    if (install.profile !== undefined) yield* workspaceLeftBehind(install, install.profile);
    else if (ownName(install) === DEFAULT_DIR && install.config.status !== 'absent')
      yield* profilesLeftBehind(install);
  },
});

function* workspaceLeftBehind(install: Install, profile: string) {
  const name = `${DEFAULT_DIR}/workspace-${profile}`;
  const agent = install.agents.find(({ isDefault }) => isDefault);
  if (!agent || !isBelowHome(agent.workspace.path, name)) return;
  const target = `${install.home.there.replace(/\/$/, '')}/${name}`;
  const where = install.here(target);
  if (where.kind !== 'here' || where.exists) return;
  yield {
    messageId: 'workspace-left-behind' as const,
    data: { profile, workspace: `~/${name}`, own: ownName(install), source: name, target },
    at: placeOf(agent, install),
  };
}

/** In any home: another rule reports paths in the old home. */
function isBelowHome(path: string, name: string): boolean {
  return path.replaceAll('\\', '/').replace(/\/$/, '').endsWith(`/${name}`);
}

function placeOf(agent: Agent, install: Install): Location {
  return agent.workspace.locate?.() ?? { path: install.stateDir };
}

function* profilesLeftBehind(install: Install) {
  if (lacksOwnWorkspace(install)) return;
  for (const { kind, path } of childrenOf(install.tree, '')) {
    const profile = /^workspace-(.+)$/.exec(path)?.[1];
    if (kind !== 'directory' || profile === undefined) continue;
    if (!isWorkspace(install, path) || isUsed(install, path, profile)) continue;
    yield {
      messageId: 'profile-left-behind' as const,
      severity: 'warning' as const,
      data: {
        name: path,
        profile,
        other: `${DEFAULT_DIR}-${profile}`,
        target: install.there(`${install.home.here}/${DEFAULT_DIR}-${profile}`),
      },
      at: { path: install.at(path) },
    };
  }
}

/** Then a directory with such a name may be that workspace, moved or copied under another name. */
function lacksOwnWorkspace(install: Install): boolean {
  const own = install.agents.find(({ isDefault }) => isDefault);
  const where = own?.workspace.where;
  if (own === undefined || where?.kind !== 'here') return false;
  if (!where.exists) return true;
  const workspace = install.workspaces.find(({ agentIds }) => agentIds.includes(own.id));
  const tree = workspace && install.workspaceTree(workspace);
  return tree?.entries.has('BOOTSTRAP.md') === true && !hasMemory(tree, '');
}

/** Later releases store other things under such names: `workspace-attestations`. */
function isWorkspace({ tree }: Install, path: string): boolean {
  return WORKSPACE_PERSONA.some((name) => tree.entries.has(`${path}/${name}`));
}

function isUsed(install: Install, path: string, profile: string): boolean {
  const isAgent = install.agents.some(
    ({ id, workspace }) =>
      id === profile.toLowerCase() ||
      (workspace.where.kind === 'here' && workspace.where.path === install.at(path)),
  );
  return isAgent || install.stateDirectories.some((each) => each.profile === profile);
}
