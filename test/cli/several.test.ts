/** Several paths in one run: each is an install of its own, or a part of one. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFleet } from '../../src/report/fleet/parse.ts';
import type { Fleet } from '../../src/report/fleet.ts';
import { SMALL, type TarHeader, tarOf } from '../support/tar-entries.ts';
import { runHere } from './command.ts';

const OPTIONS = ['--openclaw', '2026.5.28', '--home', '/home/alice', '--only', 'missing-workspace'];

const isWorkspace = ({ name }: TarHeader) => name.startsWith('.openclaw/workspace');
const STATE = SMALL.filter((entry) => !isWorkspace(entry));

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-several-')));
  unpack(SMALL, 'whole');
  unpack(STATE, 'broken');
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function unpack(entries: readonly TarHeader[], name: string): void {
  for (const entry of entries) {
    const path = join(cwd, name, entry.name);
    if (entry.name.endsWith('/')) mkdirSync(path, { recursive: true });
    else writeFileSync(path, entry.text ?? '');
  }
}

function check(...args: readonly string[]) {
  return runHere([...args, ...OPTIONS], cwd, { cwd });
}

async function fleetOf(...args: readonly string[]): Promise<Fleet> {
  return parseFleet((await check(...args, '--json')).stdout);
}

describe('several directories', () => {
  it('are reported one after the other, and the end says what each needs', async () => {
    const { status, stdout, stderr } = await check('whole', 'broken');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout.match(/^==> .*$/gm)).toEqual([
      '==> whole <==',
      '==> broken <==',
      '==> all 2 <==',
    ]);
    expect(stdout).toMatch(/^✓ whole: This copy is ready\. \(0 errors, 0 warnings\)\n✗ broken: /m);
    expect(stdout).toMatch(/^✗ 1 of 2 installs needs attention \(1 finding\)\n$/m);
  });

  it('are findings only where nothing else is wanted', async () => {
    const { stdout } = await check('whole', 'broken', '--quiet');
    expect(stdout).toMatch(/^==> broken <==\n/);
    expect(stdout).not.toContain('whole');
  });

  it('are one report in every other format', async () => {
    const files = ['html', 'markdown', 'sarif', 'junit', 'gitlab', 'github'];
    const fleet = await fleetOf(
      'whole',
      'broken',
      ...files.flatMap((f) => ['--format', `${f}=${f}`]),
    );
    expect(fleet.hosts.map(({ name }) => name)).toEqual(['broken', 'whole']);
    const text = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(text('html')).toContain('<h1>1 of 2 installs needs attention</h1>');
    expect(text('markdown')).toContain('### Installs, worst first');
    expect(JSON.parse(text('sarif')).runs).toHaveLength(2);
    expect(text('junit')).toMatch(/<testsuite name="broken: [^"]*" tests="1" failures="1"/);
    expect(JSON.parse(text('gitlab'))).toMatchObject([
      { check_name: 'missing-workspace', fingerprint: expect.stringMatching(/ broken$/) },
    ]);
    expect(text('github')).toMatch(
      /^::group::broken\n::error [^\n]*\n.*::endgroup::\n::group::whole\n/s,
    );
  });

  it('can be checked where one of them cannot', async () => {
    const { status, stdout, stderr } = await check('whole', 'nothing');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^openclaw-migcheck: nothing: there is no .*\/nothing\.\n$/);
    expect(stdout).toMatch(/^✗ It could not check: there is no/m);
    expect(stdout).toMatch(/^✗ nothing: there is no\s.*1 of 2 installs needs attention/ms);
  });

  it('are checked once each, whatever the spelling', async () => {
    const fleet = await fleetOf('whole', './whole', 'broken', join(cwd, 'broken'));
    expect(fleet.summary.hosts).toBe(2);
  });

  it('are a mistake where nothing can be checked for one reason', async () => {
    const { status, stdout, stderr } = await check('whole', 'broken', '--skip', 'nope');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^openclaw-migcheck: there is no rule "nope"/m);
  });

  it('have an own baseline each', async () => {
    await check('whole', 'broken', '--json', '--output', 'before.json');
    rmSync(join(cwd, 'whole/.openclaw/workspace'), { recursive: true });
    const fleet = await fleetOf('whole', 'broken', '--baseline', 'before.json');
    expect(fleet.hosts.map(({ name, report }) => [name, report.findings.length])).toEqual([
      ['whole', 1],
      ['broken', 0],
    ]);
  });

  it.each([
    [['--fix'], /--fix repairs one install at a time/],
    [['--dry-run'], /--dry-run shows the repairs of one install/],
    [['--against', 'x'], /--against is the record of one install/],
    [['--state-dir', '/x'], /--state-dir is the path of one/],
    [['--workspace', '.'], /--workspace is a directory of one install/],
    [['--output', 'none/x'], /--output none\/x: there is no directory/],
    [['--output', 'broken/.openclaw/x'], /is inside .*broken\/\.openclaw, which is being checked/],
    [['--baseline', 'none'], /there is no none\./],
  ])('refuse %j', async (args, message) => {
    const { status, stdout, stderr } = await check('whole', 'broken', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(join(cwd, 'broken/.openclaw/x'))).toBe(false);
  });

  it('are no command with a word behind it', async () => {
    const { stderr } = await check('explian', 'stale-lock');
    expect(stderr).toMatch(/there is no command "explian"\. Did you mean ".*explain <rule>"\?/);
  });
});

describe('several archives', () => {
  beforeEach(async () => {
    writeFileSync(join(cwd, 'alice.tar'), await tarOf(SMALL), { mode: 0o600 });
    writeFileSync(join(cwd, 'bob.tar'), await tarOf(STATE), { mode: 0o600 });
    const workspace = SMALL.filter(isWorkspace).map((entry) => ({
      ...entry,
      name: entry.name.slice(10),
    }));
    writeFileSync(join(cwd, 'workspace.tar'), await tarOf(workspace), { mode: 0o600 });
  });

  it('are one install where one of them has the configuration', async () => {
    const { stdout } = await check('bob.tar', 'workspace.tar', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ error: null, findings: [] });
  });

  it('are an install each where each of them has a configuration', async () => {
    const fleet = await fleetOf('alice.tar', 'bob.tar');
    expect(fleet.hosts.map(({ name, report }) => [name, report.findings.length])).toEqual([
      ['bob.tar', 1],
      ['alice.tar', 0],
    ]);
  });

  it('are refused where nothing says what a part belongs to', async () => {
    const { status, stderr } = await check('alice.tar', 'bob.tar', 'workspace.tar');
    expect(status).toBe(2);
    expect(stderr).toContain('it is not clear to which of them workspace.tar belongs');
  });

  it('are one install beside directories', async () => {
    const fleet = await fleetOf('whole', 'bob.tar', 'broken', 'workspace.tar');
    expect(fleet.hosts.map(({ name, report }) => [name, report.findings.length])).toEqual([
      ['broken', 1],
      ['bob.tar workspace.tar', 0],
      ['whole', 0],
    ]);
  });

  it('are an install each beside directories as well', async () => {
    const fleet = await fleetOf('alice.tar', 'bob.tar', 'whole');
    expect(fleet.hosts.map(({ name }) => name)).toEqual(['bob.tar', 'alice.tar', 'whole']);
  });
});
