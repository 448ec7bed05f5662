import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Every test that tries many inputs with fast-check. */
const FUZZED = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name))
  .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));

const HOUR = 60 * 60_000;

export default defineConfig({
  test: {
    include: FUZZED.map((path) => path.replaceAll('\\', '/')),
    globalSetup: ['test/support/own-scratch.ts'],
    testTimeout: HOUR,
    env: { OPENCLAW_MIGCHECK_FUZZ: process.env.OPENCLAW_MIGCHECK_FUZZ ?? '40' },
  },
});
