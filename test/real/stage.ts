import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, inject } from 'vitest';
import type { Stage } from './installs.ts';

/**
 * Each test file has its own, because two run at the same time, and a home has one install at a
 * time.
 */
export function stage(): Stage {
  const { testPath = '' } = expect.getState();
  const scratch = join(inject('scratch'), basename(testPath, '.test.ts'));
  mkdirSync(join(scratch, 'installs'), { recursive: true });
  return { scratch, modelUrl: inject('modelUrl') };
}
