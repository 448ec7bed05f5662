/** A hostile copy in the home of a user, which root repairs with the built program. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { CLI, plainEnv } from '../../cli/command.ts';
import { buildHome, type HomeTree, IS_ROOT, jsonEra } from '../../support/install-builder.ts';
import { snapshot } from '../support.ts';

export const BOB = 12_345;
export const ALICE = 23_456;

/** Only root can set owners and mount, and mounts are tested on Linux only. */
export const describeAsRoot =
  IS_ROOT && process.platform === 'linux'
    ? describe
    : (name: string, _: () => void) =>
        describe.skip(`${name} (skipped: it needs root on Linux)`, () => {});

export interface Repair {
  readonly args?: readonly string[];
  /** Shell commands to run before the program in a separate mount namespace. */
  readonly mounts?: readonly string[];
}

export interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly message: string;
  }[];
  readonly plans: readonly {
    readonly steps: readonly { readonly kind: string; readonly path: string }[];
  }[];
}

export class Scene {
  readonly home: string;
  /**
   * What must not change: files of root, files of another user, and what a repair could mistake for
   * a leftover.
   */
  readonly elsewhere: string;
  readonly root: string;
  readonly #remove: () => void;

  constructor(
    tree: HomeTree = jsonEra('2026.5.28'),
    config?: (scene: { home: string; elsewhere: string }) => unknown,
  ) {
    const built = buildHome(tree, 'bob', BOB);
    this.#remove = built.remove;
    this.home = built.path;
    this.root = dirname(built.path);
    this.elsewhere = join(this.root, 'elsewhere');
    fill(this.elsewhere);
    if (config) this.configure(config({ home: this.home, elsewhere: this.elsewhere }));
  }

  at(path: string): string {
    return join(this.home, path);
  }

  /** @param workspace the workspace in the copied configuration */
  configure(workspace: unknown): void {
    const path = this.at('.openclaw/openclaw.json');
    const config = { gateway: { mode: 'local' }, agents: { defaults: { workspace } } };
    writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
    chownSync(path, BOB, BOB);
  }

  /** Repairs as root, in the home of another user. */
  repair({ args = [], mounts = [] }: Repair = {}): Report {
    return this.run(['--fix', '--format', 'json', ...args], mounts);
  }

  run(args: readonly string[], mounts: readonly string[] = []): Report {
    const stateHome = join(this.root, 'state-home');
    const words = [process.execPath, CLI, this.home, ...args];
    const script = [...mounts, 'exec "$@"'].join(' && ');
    const done = spawnSync('unshare', ['--mount', 'sh', '-c', script, 'sh', ...words], {
      cwd: '/',
      env: { ...plainEnv(this.home), XDG_STATE_HOME: stateHome },
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (done.stderr !== '' || ![0, 1, 2].includes(done.status ?? -1)) {
      throw new Error(`status ${done.status}: ${done.stderr}${done.stdout}`);
    }
    return JSON.parse(done.stdout) as Report;
  }

  remove(): void {
    this.#remove();
  }
}

/**
 * Needs modes and owners to be repaired, so that a repair that treats it as a workspace changes
 * much of it.
 */
export function fill(directory: string): void {
  mkdirSync(join(directory, 'deep'), { recursive: true });
  const files: readonly (readonly [string, string | Buffer, number, number])[] = [
    ['SOUL.md', 'somebody else\n', 0, 0o644],
    ['AGENTS.md', 'somebody else\n', 0, 0o644],
    ['shadow', 'root:x\n', 0, 0o640],
    ['tool', '#!/bin/sh\n', 0, 0o4755],
    ['letter', 'dear bob\n', ALICE, 0o600],
    ['deep/._note', Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0]), ALICE, 0o644],
    ['deep/.env', 'A=1\n', ALICE, 0o666],
  ];
  for (const [name, content, owner, mode] of files) {
    const path = join(directory, name);
    writeFileSync(path, content);
    chownSync(path, owner, owner);
    chmodSync(path, mode);
  }
}

/** Bytes, modes, owners and times of all that is there. */
export function seen(directory: string): Record<string, string> {
  return snapshot(directory);
}
