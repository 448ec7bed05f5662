import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { run } from './command.ts';

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
  expect(stdout).toMatch(/never\s+opens a connection to another machine/);
  expect(stdout).toMatch(/port of this machine, the gateway's/);
});

it.each(['undo', 'runs'])('%s --help has examples and notes, within 80 columns', (command) => {
  const { status, stdout } = run([command, '--help'], tmpdir());
  expect(status).toBe(0);
  expect(stdout).toContain('Examples:');
  expect(stdout).toContain(`$ openclaw-migcheck ${command}`);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
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
  const json = JSON.parse(run(['rules', '--format', 'json'], tmpdir()).stdout);
  expect(json.map((rule: { id: string }) => rule.id)).toEqual(ids);
});

it('explain explains a rule, and suggests one for a wrong name', () => {
  const { stdout } = run(['explain', 'remote-mode-host'], tmpdir());
  expect(stdout).toContain('client of a gateway on another host');
  const wrong = run(['explain', 'remote-mode-hots'], tmpdir());
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("Did you mean 'remote-mode-host'?");
});

it('schema is a JSON Schema', () => {
  expect(JSON.parse(run(['schema'], tmpdir()).stdout).required).toContain('findings');
});
