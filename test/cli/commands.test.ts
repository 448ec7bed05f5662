import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { remoteHome, run } from './command.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

it.each(['--version', '-V'])('%s is the version of the package', (option) => {
  expect(run([option], tmpdir()).stdout).toBe(`${version}\n`);
});

it('--help has examples and the statuses, within 80 columns', () => {
  const { status, stdout } = run(['--help'], tmpdir());
  expect(status).toBe(0);
  expect(stdout).toContain('Examples:');
  expect(stdout).toContain('Exit status:');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

it('--help says truly what is asked of the machine', () => {
  const { stdout } = run(['--help'], tmpdir());
  expect(stdout).toMatch(/never\s+opens\s+a\s+connection\s+to\s+another\s+machine/);
  expect(stdout).toMatch(/gateway\s+listens\s+on\s+its\s+port\s+of\s+this\s+machine/);
});

it.each(['rules', 'explain', 'schema', 'undo', 'runs'])(
  '%s --help has examples, within 80 columns',
  (command) => {
    const { status, stdout } = run([command, '--help'], tmpdir());
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain(`$ openclaw-migcheck ${command}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  },
);

it.each(['rules', 'explain', 'schema', 'undo', 'runs'])('help %s is its --help', (command) => {
  const { status, stdout } = run(['help', command], tmpdir());
  expect(status).toBe(0);
  expect(stdout).toBe(run([command, '--help'], tmpdir()).stdout);
});

it.each([[], ['check']])('help %s is --help', (...words) => {
  const { status, stdout } = run(['help', ...words], tmpdir());
  expect(status).toBe(0);
  expect(stdout).toBe(run(['--help'], tmpdir()).stdout);
});

it('--help names itself as it was called', () => {
  const { stdout } = run(['--help'], tmpdir(), { env: { npm_lifecycle_event: 'npx' } });
  expect(stdout).toMatch(/^Usage: npx openclaw-migcheck \[options\]/);
  expect(stdout).toContain('$ npx openclaw-migcheck --fix');
});

it('rules lists every rule', () => {
  const ids = rules.map((rule) => rule.id);
  const { stdout } = run(['rules'], tmpdir());
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(ids);
  const json = JSON.parse(run(['rules', '--json'], tmpdir()).stdout);
  expect(json.map((rule: { id: string }) => rule.id)).toEqual(ids);
});

it('explain explains a rule, and suggests one for a wrong name', () => {
  const { stdout } = run(['explain', 'remote-mode-host'], tmpdir());
  expect(stdout).toContain('client of a gateway on another host');
  const wrong = run(['explain', 'remote-mode-hots'], tmpdir());
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("Did you mean 'remote-mode-host'?");
});

it('explain tells each way in which a rule can repair', () => {
  const { stdout } = run(['explain', 'missing-workspace'], tmpdir());
  expect(stdout).toMatch(
    /^--fix --from <backup> restores it from a backup or another directory\.$/m,
  );
});

it('schema is a JSON Schema of the report or of the settings', () => {
  expect(JSON.parse(run(['schema'], tmpdir()).stdout).required).toContain('findings');
  const settings = JSON.parse(run(['schema', 'settings'], tmpdir()).stdout);
  expect(settings.properties).toHaveProperty('suppressions');
  expect(run(['schema', 'finding'], tmpdir()).status).toBe(2);
});

describe('a word that is no path', () => {
  it.each([
    ['rulse', 'rules'],
    ['undoo', 'undo'],
    ['Explain', 'explain <rule>'],
    ['helpp', '--help'],
    ['version', '--version'],
    ['fix', '[path] --fix'],
    ['restore', '[path] --fix --from <backup>'],
  ])('%s is answered with the command that was meant', (word, meant) => {
    const { status, stderr } = run([word], tmpdir());
    expect(status).toBe(2);
    expect(stderr).toBe(
      `openclaw-migcheck: there is no ${word} here. Did you mean 'openclaw-migcheck ${meant}'?\n`,
    );
  });

  it.each([
    [['check', '~/.openclaw'], "'openclaw-migcheck [path]'? A check needs no command."],
    [['fix', 'home'], "'openclaw-migcheck [path] --fix'?"],
    [['explian', 'stale-home-path'], "'openclaw-migcheck explain <rule>'?"],
    [['doctor'], "OpenClaw's own checks are 'openclaw doctor'."],
    [['init'], 'There is nothing to set up.'],
  ])('is answered with what was meant, whatever follows: %j', (words, advice) => {
    const { status, stderr } = run(words, tmpdir());
    expect(status).toBe(2);
    expect(stderr).toContain(advice);
  });

  it('is a path that is nearly spelt like one that exists', () => {
    const home = remoteHome();
    try {
      expect(run([join(home, '.opneclaw')], home).stderr).toContain(
        `Did you mean ${join(home, '.openclaw')}?`,
      );
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it('is looked for where it could be a directory', () => {
    expect(run(['home'], tmpdir()).stderr).toContain(`there is no ${join(tmpdir(), 'home')}.`);
  });

  it('is checked where it is one', () => {
    const home = remoteHome();
    try {
      mkdirSync(join(home, 'version'));
      expect(run(['version'], home).stderr).toContain('version is an empty directory');
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
