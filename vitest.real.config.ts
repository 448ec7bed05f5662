import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The newest releases take longest: begun last, one of them would run alone at the end. */
class NewestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => b.moduleId.localeCompare(a.moduleId));
  }
}

// A file for each release, two for the one that takes longest; two run at a time, each with homes of its own.
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/real/**/*.test.ts'],
    globalSetup: ['test/real/global-setup.ts'],
    sequence: { sequencer: NewestFirst },
    maxWorkers: 2,
    pool: 'forks',
    testTimeout: 10 * 60_000,
    hookTimeout: 15 * 60_000,
    teardownTimeout: 60_000,
    env: { OPENCLAW_MIGCHECK_REAL_ALL: mode === 'all' ? '1' : '' },
  },
}));
