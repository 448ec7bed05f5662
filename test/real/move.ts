/**
 * Moves an install to another home, as it happens (the directory has another name) and as it should
 * (everything that has to change does).
 */
import {
  existsSync,
  lstatSync,
  lutimesSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathsBelow } from '../../src/testing/snapshot.ts';
import { configPath, type Home, stateDir } from './openclaw.ts';
import { columns, type Statement, sqlite } from './sqlite.ts';

/** The same bytes under another name. The old home is gone afterwards. */
export function moveHome(alice: Home): Home {
  const bob = { ...alice, dir: join(dirname(alice.dir), 'bob') };
  rmSync(bob.dir, { recursive: true, force: true });
  renameSync(alice.dir, bob.dir);
  return bob;
}

/** Changes a text and nothing else: neither mode nor time of the file. */
function rewriteText(file: string, edit: (text: string) => string): void {
  if (!existsSync(file)) return;
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) return;
  const { atime, mtime } = statSync(file);
  writeFileSync(file, after);
  utimesSync(file, atime, mtime);
}

function rewriteLinks(dir: string, oldHome: string, newHome: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    const link = join(dir, name);
    const stat = lstatSync(link);
    if (!stat.isSymbolicLink()) continue;
    const target = readlinkSync(link);
    if (!target.startsWith(`${oldHome}/`)) continue;
    rmSync(link);
    symlinkSync(newHome + target.slice(oldHome.length), link);
    lutimesSync(link, stat.atime, stat.mtime);
  }
}

/** OpenClaw uses `sessionFile` as it is; the paths in reports beside it are history. */
function rewriteSessions(state: string, oldHome: string, newHome: string): void {
  const agents = join(state, 'agents');
  for (const agent of existsSync(agents) ? readdirSync(agents) : []) {
    rewriteText(join(agents, agent, 'sessions', 'sessions.json'), (text) => {
      const sessions = JSON.parse(text) as Record<string, { sessionFile?: string }>;
      for (const session of Object.values(sessions)) {
        if (session.sessionFile?.startsWith(`${oldHome}/`) === true) {
          session.sessionFile = newHome + session.sessionFile.slice(oldHome.length);
        }
      }
      return JSON.stringify(sessions, null, 2);
    });
  }
}

/** OpenClaw creates its own jobs again under the new key. Only the user's have to be changed. */
function rewriteDatabase(state: string, oldHome: string, newHome: string): void {
  const file = join(state, 'state', 'openclaw.sqlite');
  if (!existsSync(file)) return;
  const edits: Statement[] = [];
  const cron = columns(file, 'cron_jobs');
  if (cron.includes('store_key')) {
    const users = cron.includes('declaration_key') ? ' AND declaration_key IS NULL' : '';
    edits.push({
      sql: `UPDATE cron_jobs SET store_key = replace(store_key, ?, ?) WHERE instr(store_key, ?) = 1${users}`,
      values: [oldHome, newHome, `${oldHome}/`],
    });
  }
  for (const column of ['raw_json', 'socket_path']) {
    if (!columns(file, 'exec_approvals_config').includes(column)) continue;
    edits.push({
      sql: `UPDATE exec_approvals_config SET ${column} = replace(${column}, ?, ?) WHERE instr(${column}, ?) > 0`,
      values: [`${oldHome}/`, `${newHome}/`, `${oldHome}/`],
    });
  }
  if (edits.length > 0) sqlite(file, edits);
}

const TRANSCRIPT = /^agents\/[^/]+\/sessions\/[^/]+\.jsonl$/;

/**
 * What OpenClaw would write at its next start and its next conversation, as if it had run here
 * already.
 */
function rewriteTraces(state: string, oldHome: string, newHome: string): void {
  for (const path of pathsBelow(state)) {
    if (!TRANSCRIPT.test(path)) continue;
    rewriteText(join(state, path), (text) => text.replaceAll(`${oldHome}/`, `${newHome}/`));
  }
  const file = join(state, 'state', 'openclaw.sqlite');
  if (!existsSync(file) || !columns(file, 'config_health_entries').includes('config_path')) return;
  const sql = 'UPDATE config_health_entries SET config_path = replace(config_path, ?, ?)';
  sqlite(file, [{ sql, values: [`${oldHome}/`, `${newHome}/`] }]);
}

/**
 * The places that keep the old home and are not renewed automatically, and those that say where it
 * last ran.
 */
const PLACES = {
  config: (bob: Home, oldHome: string) => rewriteText(configPath(bob), renaming(bob, oldHome)),
  sessions: (bob: Home, oldHome: string) => rewriteSessions(stateDir(bob), oldHome, bob.dir),
  database: (bob: Home, oldHome: string) => rewriteDatabase(stateDir(bob), oldHome, bob.dir),
  plugins: (bob: Home, oldHome: string) => {
    rewriteText(join(stateDir(bob), 'plugins', 'installs.json'), renaming(bob, oldHome));
    rewriteLinks(join(stateDir(bob), 'plugin-skills'), oldHome, bob.dir);
  },
  service: (bob: Home, oldHome: string) => {
    rewriteText(join(stateDir(bob), 'gateway.systemd.env'), renaming(bob, oldHome));
    const units = join(bob.dir, '.config', 'systemd', 'user');
    for (const unit of existsSync(units) ? readdirSync(units) : []) {
      if (unit.endsWith('.service')) rewriteText(join(units, unit), renaming(bob, oldHome));
    }
  },
  traces: (bob: Home, oldHome: string) => rewriteTraces(stateDir(bob), oldHome, bob.dir),
} satisfies Record<string, (bob: Home, oldHome: string) => void>;

export type Place = keyof typeof PLACES;

/** The home itself and what is in it, but no home whose name only begins the same way. */
function renaming(bob: Home, oldHome: string): (text: string) => string {
  return (text) =>
    text
      .split(oldHome)
      .reduce((done, rest) => done + (/^[\w.-]/.test(rest) ? oldHome : bob.dir) + rest);
}

/**
 * Completes a moved install: changes every place that OpenClaw reads a path from and does not renew
 * automatically, and what it records where it runs, except those that are left out. Backups of the
 * configuration, trajectories and logs still name the old home, as they do after a manual move.
 */
export function rewriteWell(bob: Home, oldHome: string, leftOut: readonly Place[] = []): void {
  for (const [place, rewrite] of Object.entries(PLACES)) {
    if (!leftOut.some((name) => name === place)) rewrite(bob, oldHome);
  }
}

/** A move that was done with care, except for the places that were forgotten. */
export function moveWell(alice: Home, forgotten: readonly Place[] = []): Home {
  const bob = moveHome(alice);
  rewriteWell(bob, alice.dir, forgotten);
  return bob;
}
