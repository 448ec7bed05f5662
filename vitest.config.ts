import { defineConfig } from 'vitest/config';

/** `npm run test:quick` leaves these out: they start programs, or build and read what is large. */
const SLOW = [
  ...['archive', 'cli', 'comparison', 'docs', 'migcheck', 'package', 'places'],
  ...['plugin', 'prepare', 'record', 'repair', 'restore', 'settings', 'sweep', 'verify'],
];

const RULES = 'test/rules/**/*.test.ts';

/** These limits only end what hangs: a machine that is busy may take its time. */
const LIMITS = { testTimeout: 150_000, hookTimeout: 150_000 };

export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: ['test/support/own-scratch.ts'],
    // The default leaves one core idle: half of a small machine.
    maxWorkers: '100%',
    coverage: {
      include: ['src/rules/**'],
      reporter: ['text-summary'],
      // What the tests of rules reach: less is a rule that nobody tests.
      thresholds: { statements: 95, branches: 89, functions: 99, lines: 97 },
    },
    projects: [
      {
        // They share what they load, which takes longer than the tests.
        test: { ...LIMITS, name: 'rules', include: [RULES], isolate: false },
      },
      {
        test: {
          ...LIMITS,
          name: 'others',
          include: ['test/**/*.test.ts'],
          exclude: [
            RULES,
            // These have commands of their own.
            ...['ansible', 'browser', 'container', 'executable', 'real'].map(
              (folder) => `test/${folder}/**`,
            ),
            ...(mode === 'quick' ? SLOW.map((folder) => `test/${folder}/**`) : []),
          ],
        },
      },
    ],
  },
}));
