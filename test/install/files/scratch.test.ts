/**
 * Private copies contain credentials: what a killed process leaves behind is deleted by the next
 * one.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let directory: string;
beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-scratch-')));
  vi.stubEnv('TMPDIR', directory);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

function left(name: string, hoursAgo: number): void {
  const path = join(directory, name);
  mkdirSync(path);
  writeFileSync(join(path, 'file-1'), 'a fake secret');
  const time = Date.now() / 1000 - hoursAgo * 3600;
  utimesSync(path, time, time);
}

it.skipIf(process.platform === 'win32')(
  'is swept, unless it may be at work or is no such thing',
  async () => {
    left('openclaw-migcheck-Ab3dE9', 25);
    left('openclaw-migcheck-Zz9yX1', 1);
    left('openclaw-migcheck-notes-of-mine', 100);
    left('another-Ab3dE9', 100);
    const { scratchDirectory } = await import('../../../src/install/files/scratch.ts');
    const made = basename(scratchDirectory());
    expect(readdirSync(directory).sort()).toEqual(
      [
        made,
        'another-Ab3dE9',
        'openclaw-migcheck-Zz9yX1',
        'openclaw-migcheck-notes-of-mine',
      ].sort(),
    );
  },
);
