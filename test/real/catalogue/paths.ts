/** What still points to the old machine. */
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { child, editConfig, type Home, stateDir, workspaceDir } from '../openclaw.ts';
import { putPlugin } from './directories.ts';
import { editState, inState, nameOldLog, OLD_HOME, replaceInConfig } from './edit.ts';
import { type Fault, faultsOf, HAS_MOVED } from './fault.ts';

function setWorkspace(home: Home, path: string): void {
  replaceInConfig(home, workspaceDir(home), path);
}

/** The record of a plugin that was installed from a directory. */
function recordPlugin(home: Home, installPath: string): void {
  editState(home, {
    sql: `UPDATE config_machine_state
          SET value_json = json_set(value_json, '$.index.installRecords."voice"', json(?))
          WHERE state_key = 'plugins.installedIndex'`,
    values: [JSON.stringify({ source: 'path', installPath })],
  });
}

/** The name that OpenClaw gives to a worktree: of its repository, and of itself. */
const WORKTREE = join('worktrees', 'e8e472ec99e1fe13', 'fix');

/** Make a directory a worktree of a repository that is not here. */
function pointTo(repository: string, worktree: string): void {
  const pointer = join(worktree, '.git');
  rmSync(pointer, { recursive: true, force: true });
  mkdirSync(worktree, { recursive: true });
  writeFileSync(pointer, `gitdir: ${join(repository, '.git', 'worktrees', 'fix')}\n`);
}

/**
 * What `openclaw approvals allowlist add` writes, where OpenClaw asks before all other commands.
 */
function allowCommand(home: Home, pattern: string): void {
  const agents = { main: { allowlist: [{ pattern }] } };
  const approvals = { version: 1, socket: {}, defaults: { ask: 'on-miss' }, agents };
  editState(home, {
    sql: `INSERT OR REPLACE INTO exec_approvals_config
            (config_key, raw_json, has_socket_token, agent_count, allowlist_count, updated_at_ms)
          VALUES ('current', ?, 0, 1, 1, 1795877447337)`,
    values: [JSON.stringify(approvals)],
  });
}

export const PATHS: readonly Fault[] = [
  ...faultsOf(
    'stale-home-path',
    {
      title: 'nothing in `openclaw.json` was rewritten',
      also: HAS_MOVED,
      make: (home) => replaceInConfig(home, home.dir, OLD_HOME),
    },
    {
      title: 'the workspace is the one of a container, `/home/node`',
      also: HAS_MOVED,
      make: (home) => setWorkspace(home, '/home/node/.openclaw/workspace'),
    },
    {
      title: 'the log file is in the old home',
      also: HAS_MOVED,
      make: nameOldLog,
    },
  ),
  ...faultsOf(
    'broken-worktree',
    {
      title: 'the workspace is a Git worktree of a repository in the old home',
      make: (home) => pointTo(join(OLD_HOME, 'notes'), workspaceDir(home)),
    },
    {
      title: 'a worktree of an agent was copied without its repository',
      make: (home) => pointTo(join(OLD_HOME, 'project'), join(stateDir(home), WORKTREE)),
    },
  ),
  ...faultsOf('stale-exec-approval', {
    title: 'the agent may run a program of the old home',
    make: (home) => allowCommand(home, join(OLD_HOME, 'bin', 'deploy')),
  }),
  ...faultsOf('orphaned-cron-jobs', {
    title: 'the cron job of the user belongs to the old state directory',
    make: (home) =>
      editState(home, {
        sql: 'UPDATE cron_jobs SET store_key = ? WHERE declaration_key IS NULL',
        values: [join(OLD_HOME, '.openclaw', 'cron', 'jobs.json')],
      }),
  }),
  ...faultsOf(
    'stale-plugin-path',
    {
      title: 'plugins are loaded from a directory of the old home',
      also: HAS_MOVED,
      make: (home) =>
        editConfig(home, (config) => {
          child(child(config, 'plugins'), 'load').paths = [join(OLD_HOME, 'plugins', 'voice')];
        }),
    },
    {
      title: 'the record of a plugin, in the database, points to the old home',
      make: (home) => recordPlugin(home, join(OLD_HOME, '.openclaw', 'extensions', 'voice')),
    },
    {
      title:
        'the record of a plugin, in the database, points to the old home, and the plugin was copied',
      make: (home) => {
        putPlugin(home);
        recordPlugin(home, join(OLD_HOME, '.openclaw', 'extensions', 'voice'));
      },
    },
  ),
  ...faultsOf('stale-acp-session', {
    title: 'a session with another agent program works in a directory of the old home',
    make: (home) =>
      editState(home, {
        sql: `INSERT INTO acp_sessions
              (session_key, backend, agent, runtime_session_name, mode, cwd, state, last_activity_at, updated_at)
              VALUES ('agent:main:acp:1', 'acpx', 'codex', 'shop', 'persistent', ?, 'idle', 1, 1)`,
        values: [join(OLD_HOME, 'projects', 'shop')],
      }),
  }),
  ...faultsOf(
    'dangling-symlink',
    {
      title: 'a link in the workspace points into the old home, to what was not copied',
      make: (home) => symlinkSync(join(OLD_HOME, 'notes'), join(workspaceDir(home), 'notes')),
    },
    {
      title: 'a link of the state directory points into the old home, to what was copied',
      make: (home) =>
        symlinkSync(join(OLD_HOME, '.openclaw', 'media'), inState(home, 'attachments')),
    },
    {
      title: 'the links to skills of the package point to missing files',
      make: (home) => {
        mkdirSync(inState(home, 'plugin-skills'), { recursive: true });
        const target = join(OLD_HOME, '.npm-global/lib/node_modules/openclaw/skills/weather');
        symlinkSync(target, inState(home, 'plugin-skills/weather'));
      },
    },
  ),
  ...faultsOf('stale-prose-path', {
    title: 'the notes of the agent say that its scripts are in the old home',
    make: (home) => {
      const text = `\nScripts are in ${join(OLD_HOME, '.openclaw', 'workspace', 'scripts')}.\n`;
      appendFileSync(join(workspaceDir(home), 'AGENTS.md'), text);
    },
  }),
];
