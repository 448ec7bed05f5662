/** All of it arrived, but something about it is wrong. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveHome, moveWell } from '../../move.ts';
import {
  child,
  editConfig,
  giveTo,
  type Home,
  type Json,
  stateDir,
  usesDatabases,
  workspaceDir,
} from '../../openclaw.ts';
import { inFiles, jobAndTurn, onlyIn, type Trouble } from './trouble.ts';

function editGateway(home: Home, edit: (gateway: Json) => void): void {
  editConfig(home, (config) => edit(child(config, 'gateway')));
}

function sessionsDir(home: Home): string {
  return join(stateDir(home), 'agents', 'main', 'sessions');
}

/** A workspace on another disk, linked as on the old machine. */
function linkWorkspace(bob: Home, oldHome: string): void {
  const workspace = workspaceDir(bob);
  renameSync(workspace, join(bob.dir, 'notes'));
  symlinkSync(join(oldHome, 'notes'), workspace);
  giveTo(bob, workspace);
}

/** The process id in it belongs to another program here, which runs as long as the measurement. */
function lockSessions(bob: Home): void {
  const { user } = bob;
  const owner = user === undefined ? {} : { uid: user, gid: user };
  const other = spawn('sleep', ['1800'], { detached: true, stdio: 'ignore', ...owner });
  other.unref();
  for (const name of readdirSync(sessionsDir(bob))) {
    if (!/^[0-9a-f-]{36}\.jsonl$/.test(name)) continue;
    const lock = join(sessionsDir(bob), `${name}.lock`);
    writeFileSync(lock, JSON.stringify({ pid: other.pid, createdAt: new Date().toISOString() }));
    giveTo(bob, lock);
  }
}

/** What macOS's tar writes for a file with attributes: AppleDouble, version 2, no entries. */
const APPLE_DOUBLE = Buffer.from(`0005160700020000${'00'.repeat(18)}`, 'hex');

function litter(bob: Home): void {
  for (const dir of [stateDir(bob), workspaceDir(bob), join(workspaceDir(bob), 'memory')]) {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (entry.isFile()) writeFileSync(join(dir, `._${entry.name}`), APPLE_DOUBLE);
    }
  }
  giveTo(bob, stateDir(bob));
}

/** A plugin that does nothing, kept in the home and loaded from there. */
function addPlugin(home: Home, oldHome: string): string {
  const plugin = join(home.dir, 'my-plugin');
  mkdirSync(plugin);
  const manifest = { id: 'my-plugin', configSchema: { type: 'object', properties: {} } };
  writeFileSync(join(plugin, 'openclaw.plugin.json'), JSON.stringify(manifest));
  writeFileSync(
    join(plugin, 'package.json'),
    JSON.stringify({
      name: 'my-plugin',
      version: '1.0.0',
      type: 'module',
      openclaw: { extensions: ['./index.js'] },
    }),
  );
  writeFileSync(join(plugin, 'index.js'), "export default { id: 'my-plugin', register() {} };\n");
  giveTo(home, plugin);
  editConfig(home, (config) => {
    child(config, 'plugins').load = { paths: [join(oldHome, 'my-plugin')] };
  });
  return plugin;
}

export const COPIED: readonly Trouble[] = [
  {
    id: 'plain-copy',
    title: 'copied as it was, nothing rewritten',
    questions: jobAndTurn,
    make: moveHome,
  },
  {
    id: 'stale-session-file',
    title: 'only the session index points to the old home',
    not: onlyIn('2026.2.26', '2026.5.28'),
    make: (alice) => moveWell(alice, ['sessions']),
  },
  {
    id: 'orphaned-cron-jobs',
    title: 'only the cron jobs have the path of the old home',
    questions: () => ['gateway', 'job'],
    not: onlyIn('2026.9.6'),
    make: (alice) => moveWell(alice, ['database']),
  },
  {
    id: 'dangling-workspace',
    title: 'copied as it was, and the workspace is a link into the old home',
    make: (alice) => {
      const bob = moveHome(alice);
      linkWorkspace(bob, alice.dir);
      return bob;
    },
  },
  {
    id: 'stale-plugin-path',
    title: 'copied as it was, and a plugin is loaded from the old home',
    make: (alice) => {
      const bob = moveHome(alice);
      addPlugin(bob, alice.dir);
      return bob;
    },
  },
  {
    id: 'wrong-ownership',
    title: 'root made the copy, and owns it',
    asRoot: true,
    notForRoot: true,
    make: (alice) => {
      const bob = moveWell(alice);
      execFileSync('chown', ['-hR', '0:0', stateDir(bob)]);
      return bob;
    },
  },
  {
    id: 'locked-out',
    title: '`chmod -R 600`: no directory can be entered',
    notForRoot: true,
    make: (alice) => {
      const bob = moveWell(alice);
      execFileSync('chmod', ['-R', '600', stateDir(bob)]);
      return bob;
    },
  },
  {
    id: 'loose-permissions',
    title: 'the copy is open to everyone',
    make: (alice) => {
      const bob = moveWell(alice);
      execFileSync('chmod', ['-R', 'a+rwX', stateDir(bob)]);
      return bob;
    },
  },
  {
    id: 'nested-state-dir',
    title: 'copied into a directory that was there: `.openclaw/.openclaw`',
    make: (alice) => {
      const bob = moveWell(alice);
      const outer = stateDir(bob);
      renameSync(outer, `${outer}.inner`);
      mkdirSync(outer, { mode: 0o700 });
      renameSync(`${outer}.inner`, join(outer, '.openclaw'));
      giveTo(bob, outer);
      return bob;
    },
  },
  {
    id: 'stale-lock',
    title: 'copied while a session was locked',
    not: inFiles,
    startsPrograms: true,
    make: (alice) => {
      const bob = moveWell(alice);
      lockSessions(bob);
      return bob;
    },
  },
  {
    id: 'archive-debris',
    title: 'packed on macOS: a `._` file beside each file',
    make: (alice) => {
      const bob = moveWell(alice);
      litter(bob);
      return bob;
    },
  },
  {
    id: 'remote-mode-host',
    title: '`gateway.mode` is `remote`',
    questions: () => ['gateway'],
    make: (alice) => {
      const bob = moveWell(alice);
      editGateway(bob, (gateway) => {
        gateway.mode = 'remote';
        gateway.remote = { url: 'wss://gateway.example:18789' };
      });
      return bob;
    },
  },
  {
    id: 'missing-gateway-mode',
    title: '`gateway.mode` is not set',
    questions: () => ['gateway'],
    make: (alice) => {
      const bob = moveWell(alice);
      editGateway(bob, (gateway) => {
        delete gateway.mode;
      });
      return bob;
    },
  },
  {
    id: 'unresolved-env',
    title: 'the `.env` with the key was not copied',
    make: (alice) => {
      const bob = moveWell(alice);
      rmSync(join(stateDir(bob), '.env'), { force: true });
      editConfig(bob, ({ models }) => {
        for (const provider of Object.values((models as { providers: Json }).providers)) {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: it is OpenClaw's placeholder
          (provider as Json).apiKey = '${MODEL_KEY}';
        }
      });
      return bob;
    },
  },
  {
    id: 'unmigrated-store',
    title: 'an install of 2026.5.28, to be run by a release with databases',
    questions: () => ['gateway', 'turn'],
    madeBy: () => '2026.5.28',
    not: onlyIn('2026.9.6'),
    make: (alice) => moveWell(alice),
  },
  {
    id: 'newer-state',
    title: 'an install of 2026.9.6, to be run by this older release',
    madeBy: () => '2026.9.6',
    not: (release) => (usesDatabases(release) ? 'is the newer one' : undefined),
    make: (alice) => moveWell(alice),
  },
];
