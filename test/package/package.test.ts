/**
 * The package as npm would publish it and a user installs it: with its dependencies, and without
 * this repository's.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as tar from 'tar';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');

const scratch = mkdtempSync(join(tmpdir(), 'package-'));
const consumer = join(scratch, 'consumer');
let tarball = '';

function run(command: string, args: readonly string[], cwd = consumer) {
  const env = { PATH: process.env.PATH, HOME: scratch, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, text: `${stdout}${stderr}` };
}

beforeAll(async () => {
  expect(run(process.execPath, ['tools/types.mjs'], ROOT)).toMatchObject({ status: 0 });
  expect(run(process.execPath, ['tools/man.mjs'], ROOT)).toMatchObject({ status: 0 });
  const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch], ROOT);
  tarball = join(scratch, packed.stdout.trim());
  await install(tarball);
  cpSync(join(import.meta.dirname, 'consumer.ts'), join(consumer, 'consumer.ts'));
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
});

/** What `npm install` would do, without the network. */
async function install(file: string): Promise<void> {
  const modules = join(consumer, 'node_modules');
  const target = join(modules, 'openclaw-migcheck');
  mkdirSync(target, { recursive: true });
  await tar.extract({ file, cwd: target, strip: 1 });
  for (const name of dependenciesOf(target)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
}

function dependenciesOf(directory: string): string[] {
  return Object.keys(
    JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')).dependencies,
  );
}

/** What declarations have without a docstring above it, by name. */
const UNDOCUMENTED =
  /(?<!\*\/\n)^(?:export |declare |abstract )*(?:interface|type|function|class|const|enum) (\w+)/gm;

/** The types of both entries, and every type that they reach. */
function declarations(): string[] {
  const dist = join(consumer, 'node_modules/openclaw-migcheck/dist');
  const files = readdirSync(dist).filter((name) => name.endsWith('.d.ts'));
  return files.map((name) => readFileSync(join(dist, name), 'utf8'));
}

describe('the packed package', () => {
  it('says of each type, function and value what it is', () => {
    const types = declarations().join('\n');
    expect(types).toContain('interface Report {');
    expect(types).toContain('declare function testRule<');
    expect([...types.matchAll(UNDOCUMENTED)].map(([, name]) => name)).toEqual([]);
  });

  it('has types that compile without ours, each of them checked', () => {
    const compilerOptions = {
      target: 'ES2023',
      lib: ['ES2023'],
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
    };
    const config = { compilerOptions, files: ['consumer.ts'] };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(config));
    expect(run(join(BIN, 'tsc'), [])).toMatchObject({ text: '', status: 0 });
  });

  it("runs a stranger's rule and its tests", () => {
    const { status, text } = run(process.execPath, ['--test', 'consumer.js']);
    expect(text).toMatch(/^(?:#|ℹ) pass 4$/m);
    expect(status).toBe(0);
  });

  it('can be required, and has the command', () => {
    const code = "console.log(typeof require('openclaw-migcheck').check)";
    expect(run(process.execPath, ['--no-warnings', '-e', code]).text).toBe('function\n');
    const cli = join(consumer, 'node_modules/openclaw-migcheck/dist/cli.cjs');
    expect(run(process.execPath, [cli, '--version']).text).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('has the manual page and the skill, no bytecode, and is a small download', () => {
    const installed = join(consumer, 'node_modules/openclaw-migcheck');
    const { man } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(readFileSync(join(installed, man), 'utf8')).toMatch(/^\.TH /m);
    expect(readFileSync(join(installed, 'skills/openclaw-migcheck/SKILL.md'), 'utf8')).toContain(
      'name: openclaw-migcheck',
    );
    expect(statSync(tarball).size).toBeLessThan(2_000_000);
    expect(existsSync(join(installed, 'dist/code-cache'))).toBe(false);
  });

  it('is what publint accepts', () => {
    expect(run(join(BIN, 'publint'), ['run', tarball, '--strict'], ROOT)).toMatchObject({
      status: 0,
    });
  });

  it('has types that every module resolution finds', () => {
    const args = [tarball, '--profile', 'esm-only', '--format', 'json'];
    expect(run(join(BIN, 'attw'), args, ROOT)).toMatchObject({ status: 0 });
  });

  it('is a download of less than 2 MB', () => {
    expect(readFileSync(tarball).length).toBeLessThan(2_000_000);
  });
});
