// The JSON schema of the configuration of an installed release. Runs `openclaw config schema` in an empty home where
// there is one, and asks the zod schema of the package itself before: no gateway, and no network.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LARGEST = 64 * 1024 * 1024;

/**
 * @param {string} packageDir the directory of the package `openclaw`
 * @param {string} node a Node that the release runs on
 */
export function schemaOf(packageDir, node) {
  const home = mkdtempSync(join(tmpdir(), 'openclaw-schema-'));
  const run = (args) => {
    const env = { PATH: process.env.PATH, HOME: home, NO_COLOR: '1' };
    return spawnSync(node, args, { cwd: home, env, encoding: 'utf8', maxBuffer: LARGEST });
  };
  try {
    const printed = run([join(packageDir, 'openclaw.mjs'), 'config', 'schema']);
    const asked = printed.status === 0 ? printed : run([ZOD, zodFileOf(packageDir)]);
    if (asked.status !== 0) throw new Error(`no schema of ${packageDir}: ${asked.stderr}`);
    return JSON.parse(asked.stdout.slice(asked.stdout.indexOf('{')));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const ZOD = fileURLToPath(new URL('print-zod-schema.mjs', import.meta.url));

/** 2026.1.30 has a file for it; 2026.2.26 has it in several bundles, each of them whole. */
function zodFileOf(packageDir) {
  const dist = join(packageDir, 'dist');
  const own = join(dist, 'config', 'zod-schema.js');
  if (existsSync(own)) return own;
  const bundle = readdirSync(dist).find(
    (name) =>
      name.endsWith('.js') &&
      readFileSync(join(dist, name), 'utf8').includes('const OpenClawSchema = '),
  );
  if (bundle === undefined) throw new Error(`no schema in ${dist}`);
  return join(dist, bundle);
}
