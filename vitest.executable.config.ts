import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/executable/**/*.test.ts'],
    testTimeout: 150_000,
    hookTimeout: 150_000,
  },
});
