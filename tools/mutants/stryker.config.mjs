// Changes the source in thousands of small ways and sees whether a test fails: `npm run mutants`.
import { createRequire } from 'node:module';

const here = createRequire(import.meta.url);

export default {
  // Found from here, not from the directory that it is run in.
  plugins: [here.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutants/vitest.config.ts', related: true },
  // Rewrites paths in it with the API of TypeScript 6; nothing in the sandbox needs it.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  mutate: ['src/rules/**/*.ts', 'src/repair/**/*.ts'],
  // Words have a test of their own, which reads them where they are shown.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  ignorePatterns: ['dist', 'docs', 'bench', 'deploy', 'plugin', '.example', 'test/real'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: '.mutants/report.json' },
  tempDirName: '.mutants/sandbox',
  incremental: true,
  incrementalFile: '.mutants/incremental.json',
  concurrency: 2,
};
