import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**', 'test/browser/**', 'node_modules/**'],
    globalSetup: ['test/support/own-scratch.ts'],
    // The default leaves one core idle: half of a small machine.
    maxWorkers: '100%',
    // These limits only end what hangs: a machine that is busy may take its time.
    testTimeout: 150_000,
    hookTimeout: 150_000,
  },
});
