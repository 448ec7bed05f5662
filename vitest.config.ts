import { defineConfig } from 'vitest/config';

/** `npm run test:quick` leaves these out: they start programs, or build and read what is large. */
const SLOW = [
  ...['archive', 'cli', 'comparison', 'docs', 'migcheck', 'package', 'places'],
  ...['plugin', 'prepare', 'record', 'repair', 'restore', 'settings', 'sweep', 'verify'],
];

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      // These have commands of their own.
      ...['ansible', 'browser', 'executable', 'real'].map((folder) => `test/${folder}/**`),
      'node_modules/**',
      ...(mode === 'quick' ? SLOW.map((folder) => `test/${folder}/**`) : []),
    ],
    globalSetup: ['test/support/own-scratch.ts'],
    // The default leaves one core idle: half of a small machine.
    maxWorkers: '100%',
    // These limits only end what hangs: a machine that is busy may take its time.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    coverage: {
      include: ['src/rules/**'],
      reporter: ['text-summary'],
    },
  },
}));
