/** What was copied but should not have been, and what Git keeps. */
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAC_ARM64 } from '../../support/binaries.ts';
import { stateDir, workspaceDir } from '../openclaw.ts';
import { putPlugin } from './directories.ts';
import { editState, inState, nameOldLog, put } from './edit.ts';
import { type Fault, faultsOf } from './fault.ts';

/** Higher than any process id (proc(5): 2^22), so that no process here has it. */
const NOBODY = 4_194_305;

/** Two months before this was written, in milliseconds. */
const QUEUED_AT = Date.UTC(2026, 8, 20);

const APPLE_DOUBLE = Buffer.concat([Buffer.from([0x00, 0x05, 0x16, 0x07]), Buffer.alloc(60)]);

function git(directory: string, ...args: readonly string[]): void {
  const own = ['-c', 'core.hooksPath=/dev/null', '-C', directory];
  execFileSync('git', [...own, ...args], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    stdio: 'pipe',
  });
}

export const SECRETS: readonly Fault[] = [
  ...faultsOf(
    'secret-in-git',
    {
      title: 'the state directory is a Git work tree that tracks `openclaw.json` and has a remote',
      make: (home) => {
        git(stateDir(home), 'init', '--quiet');
        git(stateDir(home), 'add', 'openclaw.json');
        git(stateDir(home), 'remote', 'add', 'origin', 'https://git.example/alice/backup.git');
      },
    },
    {
      title: 'a remote of the workspace has a password in its address',
      make: (home) => {
        const address = 'https://alice:fake-password@git.example/alice/notes.git';
        git(workspaceDir(home), 'remote', 'add', 'origin', address);
      },
    },
  ),
];

export const LEFTOVERS: readonly Fault[] = [
  ...faultsOf(
    'stale-lock',
    {
      title: 'the lock of a plugin was copied',
      make: (home) =>
        put(
          join(putPlugin(home), '.openclaw-runtime-mirror.lock'),
          JSON.stringify({ pid: NOBODY, startTime: 1 }),
        ),
    },
    {
      title: 'locks of a session and of exec approvals were copied',
      make: (home) => {
        for (const path of ['agents/main/sessions/old.jsonl.lock', 'exec-approvals.json.lock'])
          put(inState(home, path), JSON.stringify({ pid: NOBODY, startTime: 1 }));
      },
    },
    {
      title: 'the lock of the agent’s browser was copied',
      make: (home) => {
        put(inState(home, 'browser/openclaw/user-data/Local State'), '{}');
        const lock = inState(home, 'browser/openclaw/user-data/SingletonLock');
        symlinkSync(`old-laptop-${NOBODY}`, lock);
      },
    },
  ),
  ...faultsOf('queued-deliveries', {
    title: 'messages of two months ago wait in the database to be sent',
    make: (home) =>
      editState(
        home,
        ...['a', 'b'].map((id) => ({
          sql: `INSERT INTO delivery_queue_entries
                (queue_name, id, status, channel, entry_json, enqueued_at, updated_at)
                VALUES ('outbound', ?, 'pending', 'telegram', '{}', ?, ?)`,
          values: [id, QUEUED_AT, QUEUED_AT],
        })),
      ),
  }),
  ...faultsOf('archive-debris', {
    title: 'an archive that was made on macOS left its own files',
    make: (home) => {
      writeFileSync(inState(home, '._openclaw.json'), APPLE_DOUBLE, { mode: 0o600 });
      writeFileSync(join(workspaceDir(home), '._MEMORY.md'), APPLE_DOUBLE);
    },
  }),
  ...faultsOf('implicit-timezone', {
    title: 'a cron job of the user has no time zone',
    make: (home) =>
      editState(home, {
        sql: `UPDATE cron_jobs SET job_json = json_remove(job_json, '$.schedule.tz'),
              schedule_identity = json_remove(schedule_identity, '$.schedule.tz')
              WHERE declaration_key IS NULL`,
      }),
  }),
  ...faultsOf('shared-identity', {
    title: 'the login of WhatsApp was copied, and the old machine still has it',
    also: ['stale-home-path', 'host-bound-network'],
    make: (home) => {
      put(inState(home, 'credentials/whatsapp/default/creds.json'), '{"registered":true}\n');
      nameOldLog(home);
    },
  }),
  ...faultsOf('foreign-native-module', {
    title: 'a plugin has a module that was compiled for macOS',
    make: (home) =>
      put(join(putPlugin(home), 'node_modules/audio/build/Release/audio.node'), MAC_ARM64, 0o644),
  }),
];
