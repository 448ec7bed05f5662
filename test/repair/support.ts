/** A small install on a real disk, and what its repair needs. */

import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/engine/finding.ts';
import { boundsOf } from '../../src/install/bounds.ts';
import type { Home } from '../../src/install/host/home.ts';
import type { Install } from '../../src/install/install.ts';
import type { Operation } from '../../src/install/operation.ts';
import { realDisk } from '../../src/repair/disk.ts';

export interface Place {
  readonly root: string;
  readonly home: string;
  readonly stateDir: string;
  readonly runs: string;
  readonly install: Install;
  at(path: string): string;
  remove(): void;
}

/** Files as text, directories as `null`, links as `{ link }`; all of them ten thousand seconds old. */
export type Content = Readonly<Record<string, string | null | { readonly link: string }>>;

const OLD = 1_700_000_000.123;

/** @param workspace a workspace outside the state directory, relative to the home */
export function makePlace(content: Content, workspace?: string): Place {
  const root = realpathSync(mkdtempSync(join(fastDirectory(), 'migcheck-fix-')));
  const home = join(root, 'bob');
  const stateDir = join(home, '.openclaw');
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  for (const [name, node] of Object.entries(content)) make(join(home, name), node);
  age(home);
  return {
    root,
    home,
    stateDir,
    runs: join(root, 'state-home', 'openclaw-migcheck', 'runs'),
    install: fakeInstall(home, stateDir, workspace),
    at: (path) => join(stateDir, path),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** In memory where possible: the same calls, without waiting for a disk at each sync. */
function fastDirectory(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}

function make(path: string, node: Content[string]): void {
  mkdirSync(dirname(path), { recursive: true });
  if (node === null || node === undefined) mkdirSync(path, { recursive: true });
  else if (typeof node === 'string') writeFileSync(path, node);
  else symlinkSync(node.link, path);
}

function age(path: string): void {
  const stats = lstatSync(path);
  if (stats.isDirectory()) for (const name of readdirSync(path)) age(join(path, name));
  if (stats.isSymbolicLink()) realDisk.changeTime(path, 1_700_000_000_123_456n);
  else utimesSync(path, OLD, OLD);
}

function fakeInstall(home: string, stateDir: string, workspace: string | undefined): Install {
  const workspaces = workspace
    ? [{ where: { kind: 'here', path: join(home, workspace), exists: true } }]
    : [];
  const own: Home = { here: home, there: home, uid: 0, gid: 0 };
  return {
    bounds: boundsOf({
      home: own,
      stateDir,
      kind: 'state',
      named: [],
      workspaces: workspace ? [join(home, workspace)] : [],
    }),
    home: own,
    host: { isThisMachine: false },
    stateDir,
    workspaces,
    services: [],
    systemServices: [],
    there: (path: string) => path,
    config: { path: join(stateDir, 'openclaw.json'), get: () => undefined },
  } as unknown as Install;
}

let count = 0;

/** A finding with a fix of these operations. */
export function finding(
  operations: readonly Operation[],
  over: Partial<Finding<Operation>> = {},
  safety: 'safe' | 'unsafe' = 'safe',
): Finding<Operation> {
  count += 1;
  return {
    ruleId: 'a-rule',
    messageId: 'a-message',
    breaks: ['later'],
    severity: 'error',
    message: 'a message',
    why: 'a reason',
    remedy: { text: 'do it', commands: [] },
    path: operations[0]?.path ?? '/',
    fingerprint: `fingerprint-${count}`,
    fixes: [
      { title: `fix ${count}`, messageId: 'some-rule/fix', data: { count }, safety, operations },
    ],
    ...over,
  };
}

/** Everything that a repair may change and an undo has to restore, by path. */
export function snapshot(root: string): Record<string, string> {
  const result: Record<string, string> = {};
  const pending = [''];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const path = join(root, next);
    const stats = lstatSync(path, { bigint: true });
    const body = stats.isFile()
      ? readFileSync(path, 'latin1')
      : stats.isSymbolicLink()
        ? `-> ${readlinkSync(path)}`
        : '/';
    const mode = (stats.mode & 0o7777n).toString(8);
    result[next] = `${mode} ${stats.uid}:${stats.gid} ${stats.mtimeNs / 1000n} ${body}`;
    if (stats.isDirectory()) for (const name of readdirSync(path)) pending.push(join(next, name));
  }
  return result;
}

export function modeOf(path: string): string {
  return (lstatSync(path).mode & 0o7777).toString(8);
}
