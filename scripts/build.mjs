// Bundles the command line and the library. Split into chunks, so that what a run does not need is never loaded.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'rolldown';

rmSync('dist', { recursive: true, force: true });
await build({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  transform: { target: 'node20.19' },
  // Loaded by the few checks that need them, from where npm put them (the first carries its own .wasm file); typescript
  // cosmiconfig asks for only when it meets a .ts configuration, and it never does here.
  external: ['node-sqlite3-wasm', 'typescript', /^semver/, 'dotenv', 'saxes'],
  output: {
    dir: 'dist',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
    // Each file that is loaded costs: what every check needs is in one, with all that it imports.
    codeSplitting: {
      groups: [
        {
          name: 'start',
          test: /src\/cli\/(?:exit-codes|version)\.ts$|rolldown.runtime/,
          priority: 2,
        },
        { name: 'check', test: /src\/cli\/(?:dispatch|check)\.ts$/, priority: 1 },
      ],
    },
  },
});

chmodSync('dist/cli.js', 0o755);

if (process.argv.includes('--types')) {
  const { status } = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
