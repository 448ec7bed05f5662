import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { jsonEra } from '../../support/install-builder.ts';
import { ALICE, BOB, describeAsRoot, Scene } from './scene.ts';

const OPEN =
  "require('fs').openSync(process.argv[1]);process.stdout.write('open');process.stdin.resume()";

describeAsRoot('an install in use', () => {
  let scene: Scene;
  let child: ChildProcess | undefined;
  beforeEach(() => {
    scene = new Scene(jsonEra('2026.5.28'));
    chownSync(scene.at('.openclaw/openclaw.json'), ALICE, ALICE);
    mkdirSync(join(scene.root, 'mnt'));
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    scene.remove();
  });

  /** A process in a separate mount namespace, as in a container. */
  async function contain(mounts: string, path: string): Promise<void> {
    const words = [process.execPath, '-e', OPEN, path];
    child = spawn('unshare', ['--mount', 'sh', '-c', `${mounts} && exec "$@"`, 'sh', ...words]);
    if (child.stdout) await once(child.stdout, 'data');
  }

  const owner = () => lstatSync(scene.at('.openclaw/openclaw.json')).uid;

  it('is left alone where a container has it under another name', async () => {
    const mnt = join(scene.root, 'mnt');
    await contain(`mount --bind ${scene.at('.openclaw')} ${mnt}`, join(mnt, 'tasks/runs.sqlite'));
    scene.repair();
    expect(owner()).toBe(ALICE);
    child?.kill('SIGKILL');
    if (child) await once(child, 'exit');
    scene.repair();
    expect(owner()).toBe(BOB);
  });

  it('is repaired where a container has other files under the same name', async () => {
    const other = join(scene.root, 'mnt');
    mkdirSync(join(other, 'tasks'));
    await contain(
      `: > ${other}/tasks/runs.sqlite && mount --bind ${other} ${scene.at('.openclaw')}`,
      scene.at('.openclaw/tasks/runs.sqlite'),
    );
    scene.repair();
    expect(owner()).toBe(BOB);
  });
});
