// Packs the plugin with openclaw-migcheck and what that needs inside, so that OpenClaw installs it without a network:
// node tools/pack-plugin.mjs [directory]. Prints the path of the package.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as tar from 'tar';

const ROOT = resolve(import.meta.dirname, '..');
const NAME = 'openclaw-migcheck';
const target = resolve(process.argv[2] ?? '.');

const stage = mkdtempSync(join(tmpdir(), 'migcheck-plugin-'));
try {
  cpSync(join(ROOT, 'plugin'), stage, { recursive: true });
  cpSync(join(ROOT, 'LICENSE'), join(stage, 'LICENSE'));
  const modules = join(stage, 'node_modules');
  mkdirSync(join(modules, NAME), { recursive: true });
  await tar.extract({ file: pack(ROOT, stage), cwd: join(modules, NAME), strip: 1 });
  for (const name of neededBy(join(modules, NAME))) {
    cpSync(join(ROOT, 'node_modules', name), join(modules, name), { recursive: true });
  }
  console.log(pack(stage, target));
} finally {
  rmSync(stage, { recursive: true, force: true });
}

function pack(directory, destination) {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', destination];
  return join(destination, execFileSync('npm', args, { cwd: directory, encoding: 'utf8' }).trim());
}

/** The packages that one needs, and those that these need. */
function neededBy(directory) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const names = Object.keys(dependencies);
  const further = names.flatMap((name) => neededBy(join(ROOT, 'node_modules', name)));
  return [...new Set([...names, ...further])];
}
