import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { remoteHome, runHere } from './command.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

it.each(['--version', '-V'])('%s is the version of the package', async (option) => {
  expect((await runHere([option], tmpdir())).stdout).toBe(`${version}\n`);
});

it('--help has examples and the statuses, within 80 columns', async () => {
  const { status, stdout } = await runHere(['--help'], tmpdir());
  expect(status).toBe(0);
  expect(stdout).toContain('Examples:');
  expect(stdout).toContain('Exit status:');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

it('--help says truly what is asked of the machine', async () => {
  const { stdout } = await runHere(['--help'], tmpdir());
  expect(stdout).toMatch(
    /connects\s+to\s+another\s+machine\s+only\s+if\s+you\s+give\s+it\s+one\s+as\s+user@host/,
  );
  expect(stdout).toMatch(/gateway\s+listens\s+on\s+its\s+port\s+on\s+this\s+machine/);
});

it.each(['record', 'rules', 'explain', 'schema', 'undo', 'runs'])(
  '%s --help has examples, within 80 columns',
  async (command) => {
    const { status, stdout } = await runHere([command, '--help'], tmpdir());
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain(`$ openclaw-migcheck ${command}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  },
);

it.each(['record', 'rules', 'explain', 'schema', 'undo', 'runs'])(
  'help %s is its --help',
  async (command) => {
    const { status, stdout } = await runHere(['help', command], tmpdir());
    expect(status).toBe(0);
    expect(stdout).toBe((await runHere([command, '--help'], tmpdir())).stdout);
  },
);

it.each([
  ['nosuch', 'there is no command "nosuch". To list all commands: openclaw-migcheck help\n'],
  ['recrod', 'there is no command "recrod". Did you mean "openclaw-migcheck record"?\n'],
])('help %s says that there is no such command', async (word, said) => {
  const { status, stdout, stderr } = await runHere(['help', word], tmpdir());
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(said);
});

it.each([[], ['check'], ['restore']])('help %s is --help', async (...words) => {
  const { status, stdout } = await runHere(['help', ...words], tmpdir());
  expect(status).toBe(0);
  expect(stdout).toBe((await runHere(['--help'], tmpdir())).stdout);
});

it.each(['prepare', 'explain', 'suppress'])(
  '%s, used wrongly, points to its own help',
  async (command) => {
    const { status, stderr } = await runHere([command], tmpdir());
    expect(status).toBe(2);
    expect(stderr).toContain(`Help: openclaw-migcheck ${command} --help\n`);
  },
);

it.each([
  [['--dep'], 'there is no option --dep. Did you mean --deep?'],
  [['-x'], 'there is no option -x'],
  [['undo', '--prune'], 'there is no option --prune'],
  [['explain'], '<rule> is missing'],
  [['suppress', 'x'], '--reason <text> is missing'],
  [['--home'], 'the value of --home <dir> is missing'],
  [['undo', 'a', 'b'], 'too many arguments: openclaw-migcheck undo takes 1 argument'],
])('%j: %s', async (words, message) => {
  const { status, stdout, stderr } = await runHere(words, tmpdir());
  const command = words.length > 1 || words[0] === 'explain' ? ` ${words[0]}` : '';
  const help = `Help: openclaw-migcheck${command} --help`;
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `openclaw-migcheck: ${message}\n${help}\n`,
  });
});

it('--help names itself as it was called', async () => {
  const { stdout } = await runHere(['--help'], tmpdir(), { env: { npm_lifecycle_event: 'npx' } });
  expect(stdout).toMatch(/^Usage: npx openclaw-migcheck \[options\]/);
  expect(stdout).toContain('$ npx openclaw-migcheck --fix');
});

it('rules lists every rule', async () => {
  const ids = rules.map((rule) => rule.id);
  const { stdout } = await runHere(['rules'], tmpdir());
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(ids);
  const json = JSON.parse((await runHere(['rules', '--json'], tmpdir())).stdout);
  expect(json.map((rule: { id: string }) => rule.id)).toEqual(ids);
});

it('explain explains a rule, and suggests one for a wrong name', async () => {
  const { stdout } = await runHere(['explain', 'remote-mode-host'], tmpdir());
  expect(stdout).toContain('client of a gateway on another host');
  const wrong = await runHere(['explain', 'remote-mode-hots'], tmpdir());
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('Did you mean "remote-mode-host"?');
});

it('explain tells each way in which a rule can repair', async () => {
  const { stdout } = await runHere(['explain', 'missing-workspace'], tmpdir());
  expect(stdout).toMatch(
    /^--fix --from <backup> restores it from a backup or another directory\.$/m,
  );
});

it('schema is a JSON Schema of what is asked for', async () => {
  expect(JSON.parse((await runHere(['schema'], tmpdir())).stdout).required).toContain('findings');
  for (const name of ['verification', 'preparation']) {
    const { stdout } = await runHere(['schema', name], tmpdir());
    expect(JSON.parse(stdout).required).toEqual(expect.arrayContaining(['kind', 'items']));
  }
  const settings = JSON.parse((await runHere(['schema', 'settings'], tmpdir())).stdout);
  expect(settings.properties).toHaveProperty('suppressions');
  expect((await runHere(['schema', 'finding'], tmpdir())).status).toBe(2);
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
  ])('%s is answered with the command that was meant', async (word, meant) => {
    const { status, stderr } = await runHere([word], tmpdir());
    expect(status).toBe(2);
    expect(stderr).toBe(
      `openclaw-migcheck: there is no ${word} here. Did you mean "openclaw-migcheck ${meant}"?\n`,
    );
  });

  it.each([
    [['check', '~/.openclaw'], '"openclaw-migcheck [path]"? A check needs no command.'],
    [['fix', 'home'], '"openclaw-migcheck [path] --fix"?'],
    [['explian', 'stale-home-path'], '"openclaw-migcheck explain <rule>"?'],
    [['doctor'], "`openclaw doctor` runs OpenClaw's own checks."],
  ])('is answered with what was meant, whatever follows: %j', async (words, advice) => {
    const { status, stderr } = await runHere(words, tmpdir());
    expect(status).toBe(2);
    expect(stderr).toContain(advice);
  });

  it.skipIf(process.platform === 'win32').each([
    ['C:\\Users\\bob\\.openclaw', '/mnt/c/Users/bob/.openclaw'],
    ['D:/openclaw', '/mnt/d/openclaw'],
    // Without quotes, the shell removes the backslashes.
    ['C:Usersbob.openclaw', '/mnt/c/Users/bob/.openclaw'],
  ])('is answered with the path in WSL: %s', async (path, example) => {
    const { status, stderr } = await runHere([path], tmpdir());
    expect(status).toBe(2);
    expect(stderr).toContain(`In WSL it is below /mnt, for instance ${example}.\n`);
  });

  it('is a path that is nearly spelt like one that exists', async () => {
    const home = remoteHome();
    try {
      expect((await runHere([join(home, '.opneclaw')], home)).stderr).toContain(
        `Did you mean ${join(home, '.openclaw')}?`,
      );
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it('is looked for where it could be a directory', async () => {
    expect((await runHere(['home'], tmpdir())).stderr).toContain(
      `there is no ${join(tmpdir(), 'home')}.`,
    );
  });

  it('is checked where it is one', async () => {
    const home = remoteHome();
    try {
      mkdirSync(join(home, 'version'));
      expect((await runHere(['version'], home)).stderr).toContain('version is an empty directory');
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
