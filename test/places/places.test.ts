/**
 * The ways in which other programs run this one: each command line in their files is valid, and the
 * scripts do what they say.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { type Actions, createProgram } from '../../src/cli/program.ts';
import { rules } from '../../src/rules/index.ts';
import { CLI } from '../cli/command.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = join(ROOT, 'fixtures/broken-move/home/bob');

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Which command a command line asks for. @throws where it is wrong */
async function asked(words: readonly string[]): Promise<string> {
  let found = '';
  const names = ['check', 'explain', 'convert', 'merge', 'undo', 'rules'];
  const actions = names.map((name) => [
    name,
    async () => {
      found = name;
      return 0;
    },
  ]);
  const program = createProgram('x', Object.fromEntries(actions) as Actions, process, () => {});
  await program.parseAsync([...words], { from: 'user' });
  return found;
}

describe('the skill', () => {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read('skills/openclaw-migcheck/SKILL.md')) ?? [];

  it('has what OpenClaw reads of a skill', () => {
    const { name, description, metadata, ...rest } = parse(head);
    expect(name).toBe('openclaw-migcheck');
    expect(description.length).toBeLessThan(1024);
    expect(metadata.openclaw.requires.anyBins).toContain('npx');
    expect(Object.keys(rest)).toEqual(['homepage']);
  });

  it('has commands that are understood, and none that changes anything', async () => {
    const commands = [...body.matchAll(/^\s*(npx openclaw-migcheck.*)$/gm)].map(([, line = '']) =>
      line.split(' ').slice(2),
    );
    expect(commands.length).toBeGreaterThan(1);
    for (const words of commands) {
      expect(await asked(words)).toBe('check');
      if (words.includes('--fix')) expect(words).toContain('--dry-run');
    }
  });
});

it('the hook for pre-commit runs rules that there are', async () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  expect(await asked(hook.args)).toBe('check');
  const only = hook.args.filter((_: string, index: number) => hook.args[index - 1] === '--only');
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(only));
});

it.each([
  ['deploy/kubernetes/job.yaml', 'spec.template.spec.containers.0.args'],
  ['deploy/compose/compose.migcheck.yaml', 'services.migcheck.command'],
])('%s has a command line that is understood', async (file, keys) => {
  const [document] = parseAllDocuments(read(file));
  const words: string[] = keys.split('.').reduce((at, key) => at[key], document?.toJS());
  expect(await asked(words)).toBe('check');
});

it('the release is tested, has the version of its tag, and says where it is from', () => {
  const { on, permissions, jobs } = parse(read('.github/workflows/release.yml'));
  expect(on.push.tags).toEqual(['v*']);
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  const commands: string[] = jobs.publish.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  const publishing = commands.findIndex((command) => command.startsWith('npm publish'));
  expect(commands.indexOf('npm test')).toBeLessThan(publishing);
  for (const command of commands.slice(publishing)) expect(command).toContain('--provenance');
});

describe('the collection of Ansible', () => {
  const role = 'deploy/ansible/roles/migcheck';

  it('has the version of the package', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(parse(read('deploy/ansible/galaxy.yml')).version).toBe(version);
  });

  it('explains each variable, and no other', () => {
    const defaults = Object.keys(parse(read(`${role}/defaults/main.yml`)));
    const { argument_specs: entries } = parse(read(`${role}/meta/argument_specs.yml`), {
      merge: true,
    });
    const specified = Object.values<{ options: object }>(entries).flatMap(({ options }) =>
      Object.keys(options),
    );
    expect([...new Set(specified)].sort()).toEqual(defaults.sort());
    const documented = [...read('deploy/ansible/README.md').matchAll(/^\| `(\w+)`/gm)];
    // The playbooks' own.
    const own = ['migcheck_hosts', 'migcheck_record'];
    const names = documented.map(([, name = '']) => name);
    expect(new Set([...names, ...own])).toEqual(new Set([...defaults, ...own]));
  });

  it('has defaults that the specification gives as well', () => {
    const defaults = parse(read(`${role}/defaults/main.yml`));
    const { argument_specs: entries } = parse(read(`${role}/meta/argument_specs.yml`), {
      merge: true,
    });
    for (const { options } of Object.values<{ options: Record<string, { default?: unknown }> }>(
      entries,
    )) {
      for (const [name, { default: given }] of Object.entries(options)) {
        if (given !== undefined) expect(given).toEqual(defaults[name]);
      }
    }
  });

  it('uses modules of ansible.builtin alone', () => {
    const files = ['main', 'check', 'record', 'report'].map((name) => `${role}/tasks/${name}.yml`);
    const modules = files.flatMap((file) => [...read(file).matchAll(/^\s+(\w+\.\w+\.\w+):/gm)]);
    expect(modules.length).toBeGreaterThan(10);
    for (const [, name] of modules) expect(name).toMatch(/^ansible\.builtin\./);
  });
});

describe.skipIf(process.platform === 'win32')('in CI', () => {
  let scratch: string;

  beforeEach(() => {
    scratch = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-places-')));
    for (const name of ['bin', 'checkout', 'temp']) mkdirSync(join(scratch, name));
    program('npm', [
      `echo "$(pwd): npm $*" >> '${scratch}/calls'`,
      `bin='${scratch}/bin'`,
      '[ "$2" != --prefix ] || bin=$3/node_modules/.bin',
      'mkdir -p "$bin"',
      `mv '${scratch}/installed' "$bin/openclaw-migcheck"`,
    ]);
    program('../installed', [`exec '${process.execPath}' '${CLI}' "$@"`]);
    program('npx', [`echo 'npx runs what the checkout has' >> '${scratch}/calls'`]);
  });

  function program(name: string, lines: readonly string[]): void {
    const path = join(scratch, 'bin', name);
    writeFileSync(path, `${['#!/bin/sh', ...lines].join('\n')}\n`);
    chmodSync(path, 0o755);
  }

  /** npm and npx read `.npmrc` and `node_modules` in the directory where they are started. */
  function calls(): string[] {
    return readFileSync(join(scratch, 'calls'), 'utf8').trim().split('\n');
  }

  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  function runScript(shell: string, script: string, env: Readonly<Record<string, string>>) {
    const PATH = [join(scratch, 'bin'), process.env.PATH].join(delimiter);
    return spawnSync(shell, ['-e', '-c', script], {
      cwd: join(scratch, 'checkout'),
      encoding: 'utf8',
      env: { HOME: scratch, PATH, ...env },
    });
  }

  /** Like the runner: a variable for each input, with its default. */
  function runAction(values: Readonly<Record<string, string>>) {
    const { inputs, runs } = parse(read('action.yml'));
    const [step] = runs.steps;
    const env = Object.entries<string>(step.env).map(([name, from]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(from) ?? [];
      return [name, values[input] ?? inputs[input].default];
    });
    return runScript('bash', step.run, {
      ...Object.fromEntries(env),
      GITHUB_ACTION_PATH: ROOT,
      RUNNER_TEMP: join(scratch, 'temp'),
      GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
      GITHUB_OUTPUT: join(scratch, 'output'),
    });
  }

  it('the action of GitHub annotates, writes its reports, and says what came of it', () => {
    const done = runAction({
      path: EXAMPLE,
      home: '/home/bob',
      openclaw: '2026.5.28',
      sarif: 'new dir/out.sarif',
    });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/^::error title=openclaw-migcheck/m);
    expect(readFileSync(join(scratch, 'summary'), 'utf8')).toMatch(
      /^## ❌ This copy will not work/,
    );
    const output = readFileSync(join(scratch, 'output'), 'utf8');
    const [, report = ''] = /^verdict=will-not-work\nreport=(.*)\n$/.exec(output) ?? [];
    expect(JSON.parse(readFileSync(report, 'utf8')).verdict.state).toBe('will-not-work');
    const { version } = JSON.parse(
      readFileSync(join(scratch, 'checkout/new dir/out.sarif'), 'utf8'),
    );
    expect(version).toBe('2.1.0');
    const place = join(scratch, 'temp/openclaw-migcheck');
    expect(calls()).toEqual([
      expect.stringMatching(/: npm install --prefix \S+ .*openclaw-migcheck@latest$/),
    ]);
    expect(calls()[0]).toContain(`${place}: npm install --prefix ${place} `);
  });

  it('the action of GitHub says that nothing was checked', () => {
    const done = runAction({ path: 'missing' });
    expect(done.status).toBe(2);
    expect(done.stdout).toMatch(/^::error title=openclaw-migcheck/m);
    expect(readFileSync(join(scratch, 'summary'), 'utf8')).toMatch(/^Nothing was checked\./);
    expect(readFileSync(join(scratch, 'output'), 'utf8')).toBe('verdict=unchecked\n');
  });

  it('the template of GitLab writes the reports that it names', () => {
    const { 'openclaw-migcheck': job } = parse(read('templates/gitlab-ci.yml'));
    const variables = { ...job.variables, MIGCHECK_PATH: EXAMPLE, MIGCHECK_HOME: '/home/bob' };
    const done = runScript('sh', job.script.join('\n'), variables);
    expect(done.stderr).toBe('');
    expect(done.status).toBe(1);
    expect(calls()).toEqual([expect.stringMatching(/^\/: npm install --global .*@latest$/)]);
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(readFileSync(join(scratch, 'checkout', codequality), 'utf8'))).not.toEqual(
      [],
    );
    expect(readFileSync(join(scratch, 'checkout', junit), 'utf8')).toContain('<testsuites');
    expect(readFileSync(join(scratch, 'checkout', job.artifacts.paths[0]), 'utf8')).toContain(
      '<!doctype html>',
    );
  });
});
