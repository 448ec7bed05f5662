import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calledAs } from '../../src/cli/invocation.ts';
import type { Report } from '../../src/report/report.ts';
import { CLI, plainEnv, type Run, remoteHome, run, write } from './command.ts';

const OWN = { npm_package_name: 'openclaw-migcheck' };
const OTHER = { npm_package_name: 'other' };
const NPX = { npm_lifecycle_event: 'npx' };

it.each([
  ['openclaw-migcheck', 'a shell', {}],
  ['npx openclaw-migcheck', 'npx', NPX],
  ['npx openclaw-migcheck', 'npx in this repository', { ...NPX, ...OWN }],
  ['openclaw migcheck', 'the plugin', { OPENCLAW_MIGCHECK_CALLED_BY: 'openclaw' }],
  ["'/opt/my tools/migcheck'", 'a file', { OPENCLAW_MIGCHECK_CALLED_BY: '/opt/my tools/migcheck' }],
  ['npx openclaw-migcheck', 'pre-commit', { PRE_COMMIT: '1' }],
  ['npm start --', 'npm start', { npm_lifecycle_event: 'start', ...OWN }],
  ['npx openclaw-migcheck', "another's npm start", { npm_lifecycle_event: 'start', ...OTHER }],
  ['npx openclaw-migcheck', "another's script", { npm_lifecycle_event: 'check-copy', ...OTHER }],
])('it is called as %s by %s', (words, _, env) => {
  expect(calledAs(env)).toBe(words);
});

describe('npx with a tarball', () => {
  let cache: string;
  const program = () => join(cache, '_npx/0123/node_modules/.bin/openclaw-migcheck');
  const keeps = (text: string) => write(cache, '_npx/0123/package.json', text);

  beforeEach(() => {
    cache = remoteHome();
  });

  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  it('is called with that tarball again, from any directory', () => {
    const packed = join(cache, 'my copy', 'x.tgz');
    keeps(JSON.stringify({ dependencies: { 'openclaw-migcheck': 'file:../../my copy/x.tgz' } }));
    expect(calledAs(NPX, program())).toBe(`npx file:'${packed}'`);
  });

  it.each([
    ['from the registry', '{"dependencies":{"openclaw-migcheck":"^0.1.0"}}'],
    ['from a directory', '{"dependencies":{"openclaw-migcheck":"file:../x"}}'],
    ['without dependencies', '{}'],
    ['broken', '{'],
  ])('is called by its name where what npx keeps is %s', (_, text) => {
    keeps(text);
    expect(calledAs(NPX, program())).toBe('npx openclaw-migcheck');
  });
});

describe.skipIf(process.platform === 'win32')('a command to paste', () => {
  const RULE = 'loose-permissions';
  let home: string;
  let config: string;

  beforeEach(() => {
    home = remoteHome();
    config = write(home, 'a copy/.openclaw/openclaw.json', '{"gateway":{"mode":"local"}}\n');
    mkdirSync(join(home, 'a copy/.openclaw/agents'));
    chmodSync(config, 0o644);
  });

  afterEach(() => rmSync(home, { recursive: true, force: true }));

  function check(env: NodeJS.ProcessEnv, ...args: readonly string[]): Report {
    const options: Run = { env };
    return JSON.parse(run(['a copy', '--format', 'json', ...args], home, options).stdout);
  }

  /** Pastes a command where npx starts this program, and nothing else is on PATH. */
  function paste(command: string) {
    const bin = join(home, 'bin');
    mkdirSync(bin, { recursive: true });
    const npx = `#!/bin/sh\nshift\nexec '${process.execPath}' '${CLI}' "$@"\n`;
    writeFileSync(join(bin, 'npx'), npx, { mode: 0o755 });
    const env = { ...plainEnv(home), PATH: bin };
    return spawnSync('/bin/sh', ['-c', command], { cwd: home, env, encoding: 'utf8' });
  }

  const commandsOf = ({ nextSteps }: Report) => nextSteps.flatMap(({ commands }) => commands);

  it('works as it stands where the program was started by npx', () => {
    const commands = commandsOf(check(NPX, '--only', RULE));
    const fix = commands.find((command) => command.endsWith('--fix'));
    expect(fix).toBe(`npx openclaw-migcheck 'a copy' --only ${RULE} --fix`);
    const fixed = paste(String(fix));
    expect(fixed.stderr).toBe('');
    expect(fixed.status).toBe(0);
    expect(lstatSync(config).mode & 0o777).toBe(0o600);
  });

  it('takes a repair back', () => {
    const [fix] = check(NPX, '--only', RULE, '--fix').fixes;
    expect(fix?.undo).toMatch(/^npx openclaw-migcheck undo \d{8}T/);
    expect(paste(String(fix?.undo)).status).toBe(0);
    expect(lstatSync(config).mode & 0o777).toBe(0o644);
  });

  it('repairs no more than was checked', () => {
    const selection = ['--skip', 'stale-lock', '--rule', `${RULE}=warning`];
    const all = [...selection, '--severity-min', 'warning', '--deep'];
    expect(commandsOf(check({}, ...all))).toContain(
      `openclaw-migcheck 'a copy' --deep ${selection.join(' ')} --severity-min warning --fix`,
    );
  });
});
