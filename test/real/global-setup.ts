import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { CONTROL_RELEASES, provideNodes, provideProduct, RELEASES } from './cache.ts';
import { startFakeModel } from './fake-model.ts';
import { isChosen } from './installs.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where this run keeps what it makes. */
    scratch: string;
    /** The address of the model, the same for the whole run: it is part of the configurations. */
    modelUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await provideNodes();
  await Promise.all([...RELEASES, ...CONTROL_RELEASES].filter(isChosen).map(provideProduct));
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-real-')));
  const model = await startFakeModel();
  project.provide('scratch', scratch);
  project.provide('modelUrl', model.baseUrl);
  return async () => {
    await model.close();
    if (process.env.OPENCLAW_MIGCHECK_REAL_KEEP === undefined) {
      rmSync(scratch, { recursive: true, force: true });
    }
  };
}
