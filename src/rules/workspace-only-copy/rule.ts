import { childrenOf } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { WORKSPACE_PERSONA } from '../../install/layout.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'workspace-only-copy',
  severity: 'error',
  step: 'restore',
  title: 'Only a workspace was copied',
  breaks: ['answers', 'history', 'channels'],
  why: 'A workspace contains what the agent has written down. The configuration, logins, sessions and device identity are in the state directory, and cannot be recreated from the workspace.',
  sources: ['Migration guide, "Pitfall: copying only the workspace"'],
  releases: 'all',
  silent: [
    'a workspace outside a state directory that exists',
    "the default state directory up to 2026.5.28 with only a profile's workspace, where the profile's own directory exists",
  ],
  messages: {
    'no-state-directory': {
      text: 'This is a workspace without a state directory: no configuration, no logins, no sessions.',
      remedy:
        'Copy the state directory from the old machine, or restore it with `--fix --from <backup>`. If the state directory is lost, onboard again with this workspace; the logins and the history are gone.',
      commands: ['rsync -a old-machine:{source}/ {target}/', 'openclaw doctor'],
      copies: '{target}',
    },
    'empty-state-directory': {
      text: 'This state directory contains only a workspace: no configuration, no logins, no sessions.',
      remedy:
        'Copy the state directory from the old machine, or restore it with `--fix --from <backup>`. If the state directory is lost, onboard again with this workspace; the logins and the history are gone.',
      commands: ['rsync -a old-machine:{source}/ {target}/', 'openclaw doctor'],
      copies: '{target}',
    },
  },
  *check(install) {
    if (install.stateDirectories.some(isInstall)) return;
    const source = stateDirectoryOf(install);
    const data = { source, target: install.there(`${install.home.here}/${source}`) };
    if (install.kind === 'workspace') {
      yield { messageId: 'no-state-directory', data, at: { path: workspacePath(install) } };
    } else if (install.config.status === 'absent' && holdsOnlyWorkspaces(install)) {
      yield { messageId: 'empty-state-directory', data, at: { path: install.stateDir } };
    }
  },
});

/**
 * Up to 2026.5.28, the workspace of a profile is in the default state directory, but its state is
 * not.
 */
function stateDirectoryOf({ tree, stateDir }: Install): string {
  const workspaces = childrenOf(tree, '').map(({ path }) => path);
  const profile = /^workspace-(.+)$/.exec(workspaces[0] ?? '')?.[1];
  const own = stateDir.slice(stateDir.lastIndexOf('/') + 1);
  return workspaces.length === 1 && profile !== undefined && own === '.openclaw'
    ? `${own}-${profile}`
    : own;
}

function isInstall({ contents }: Install['stateDirectories'][number]): boolean {
  return contents.hasConfig || contents.agents > 0 || contents.databases > 0;
}

function workspacePath({ workspaces, stateDir }: Install): string {
  const here = workspaces.find(({ where }) => where.kind === 'here' && where.exists)?.where;
  return here?.kind === 'here' ? here.path : stateDir;
}

function holdsOnlyWorkspaces({ tree }: Install): boolean {
  let hasWorkspace = false;
  for (const [path, entry] of tree.entries) {
    const workspace = /^workspace(?:-[^/]*)?(?=\/|$)/.exec(path)?.[0];
    if (workspace === undefined) {
      if (entry.kind !== 'directory') return false;
    } else if (WORKSPACE_PERSONA.some((name) => path === `${workspace}/${name}`)) {
      hasWorkspace = true;
    }
  }
  return hasWorkspace;
}
