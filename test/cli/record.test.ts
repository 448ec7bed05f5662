import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putToRest } from '../../src/testing/recorded.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { type BuiltHome, buildHome, jsonEra, sqliteEra } from '../support/install-builder.ts';
import { CLI, plainEnv, run, runHere } from './command.ts';

/** Made for this run: no key of anybody's. */
const IDENTITY = await generateIdentity();
const RECIPIENT = await identityToRecipient(IDENTITY);

const TREE = jsonEra('2026.5.28');
const NOTE = '.openclaw/workspace/MEMORY.md';

let alice: BuiltHome;
let bob: BuiltHome;
let file: string;

beforeEach(() => {
  alice = buildHome(TREE, 'alice');
  bob = buildHome(TREE, 'bob');
  for (const { path } of [alice, bob]) putToRest(path, TREE);
  file = join(dirname(alice.path), 'moved.json');
});

afterEach(() => {
  alice.remove();
  bob.remove();
});

interface Checked {
  readonly status: number | null;
  readonly stderr: string;
  readonly findings: readonly { readonly ruleId: string; readonly message: string }[];
  readonly inventory: readonly { readonly what: string; readonly sinceRecord: unknown }[];
}

function checkAgainst(against: string, ...args: readonly string[]): Checked {
  const done = run(
    [join(bob.path, '.openclaw'), '--against', against, '--format', 'json', ...args],
    bob.path,
  );
  const { findings, installs } = JSON.parse(done.stdout);
  return { status: done.status, stderr: done.stderr, findings, inventory: installs[0]?.inventory };
}

const compared = ({ findings }: Pick<Checked, 'findings'>) =>
  findings.filter(({ ruleId }) => /-record$/.test(ruleId)).map(({ message }) => message);

describe('record', () => {
  it('writes a file that only its owner reads, and changes nothing else', () => {
    const before = snapshotTree(alice.path);
    const done = run(['record', '-o', file], alice.path);
    expect(done.status).toBe(0);
    expect(done.stdout).toBe('');
    expect(done.stderr).toContain('Recorded');
    expect(diffSnapshots(before, snapshotTree(alice.path))).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'openclaw-migcheck-record',
      version: 1,
      machine: { home: alice.path, platform: process.platform },
      release: '2026.5.28',
      era: 'json',
    });
  });

  it('says what a copy of the state directory leaves behind', () => {
    const other = sqliteEra('2026.9.6', { profile: 'work' });
    const home = buildHome(
      {
        ...TREE,
        ...other,
        '.openclaw/openclaw.json': JSON.stringify({
          agents: { defaults: { workspace: '{HOME}/agent' } },
          skills: { load: { extraDirs: ['{HOME}/skills'] } },
          gateway: { mode: 'local' },
        }),
        'agent/AGENTS.md': '# Agents\n',
        'skills/a/SKILL.md': '# A\n',
      },
      'carol',
    );
    try {
      writeFileSync(
        join(home.path, '.openclaw/openclaw.json'),
        readFileSync(join(home.path, '.openclaw/openclaw.json'), 'utf8').replaceAll(
          '{HOME}',
          home.path,
        ),
      );
      const { stderr } = run(['record', '-o', file], home.path);
      const said = stderr.replace(/\s+/g, ' ');
      expect(said).toContain('A copy of this directory alone leaves behind:');
      expect(said).toContain(`- the workspace of main: ${home.path}/agent (1 file)`);
      expect(said).toContain(`- the profile work: ${home.path}/.openclaw-work`);
      expect(said).toContain(`- ${home.path}/skills, which openclaw.json refers to`);
    } finally {
      home.remove();
    }
  });

  it('refuses a place inside of what it records', () => {
    const done = run(['record', '-o', join(alice.path, '.openclaw/moved.json')], alice.path);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('is inside');
  });

  it('reads the path from standard input for -', () => {
    const done = run(['record', '-q', '-'], bob.path, {});
    expect(done.stderr).toBe('');
    expect(JSON.parse(done.stdout).machine.home).toBe(bob.path);
  });

  it('prints a script', () => {
    const done = run(['record', '--script'], alice.path);
    expect(done.stdout).toMatch(/^#!\/bin\/sh\n/);
    expect(done.stderr).toBe('');
  });
});

describe('--against', () => {
  beforeEach(() => {
    expect(run(['record', '-q', '-o', file], alice.path).status).toBe(0);
  });

  it('is silent about a copy, and counts what came over', () => {
    const checked = checkAgainst(file);
    expect(compared(checked)).toEqual([]);
    const counts = Object.fromEntries(
      checked.inventory.map(({ what, sinceRecord }) => [what, sinceRecord]),
    );
    expect(counts).toMatchObject({
      conversations: { was: 1, here: 1 },
      messages: { was: 1, here: 1 },
      memory: { was: 2, here: 2 },
      'cron jobs': { was: 1, here: 1 },
      plugins: null,
    });
  });

  it('names a file that did not come over, in a report for people too', () => {
    rmSync(join(bob.path, NOTE));
    expect(compared(checkAgainst(file))).toEqual([expect.stringContaining('MEMORY.md')]);
    const { stdout } = run([join(bob.path, '.openclaw'), '--against', file], bob.path);
    expect(stdout).toMatch(/! memory +1 of 2 \(1 note\)/);
    expect(stdout).toContain('missing-since-record');
  });

  it('takes another directory', () => {
    rmSync(join(bob.path, NOTE));
    expect(compared(checkAgainst(join(alice.path, '.openclaw')))).toEqual([
      expect.stringContaining('MEMORY.md'),
    ]);
  });

  it('compares an archive whole, also what no rule reads of it', async () => {
    const large = join(alice.path, '.openclaw/workspace/large.bin');
    const object = join(alice.path, '.openclaw/workspace/.git/objects/ab/cdef');
    writeFileSync(large, Buffer.alloc(3 * 1024 * 1024, 'large'));
    mkdirSync(dirname(object), { recursive: true });
    writeFileSync(object, 'an object');
    expect((await runHere(['record', '-o', file], alice.path)).status).toBe(0);
    const archive = join(dirname(alice.path), 'moved.tgz');
    const words = [archive, '--against', file, '--format', 'json', '--home', alice.path];
    const messages = async () => {
      execFileSync('tar', ['-C', alice.path, '-czf', archive, '.openclaw']);
      const { findings } = JSON.parse((await runHere(words, alice.path)).stdout);
      return compared({ findings });
    };
    expect(await messages()).toEqual([]);
    rmSync(large);
    expect(await messages()).toEqual([expect.stringContaining('large.bin')]);
  });

  it('without it no rule speaks of a record', () => {
    const done = run([join(bob.path, '.openclaw'), '--format', 'json'], bob.path);
    const { rules, installs } = JSON.parse(done.stdout);
    expect(rules.filter(({ id }: { id: string }) => /-record$/.test(id))).toEqual([]);
    expect(installs[0].record).toBeNull();
  });

  it('opens an encrypted record with its key', () => {
    const sealed = `${file}.age`;
    run(['record', '-q', '--age-recipient', RECIPIENT, '-o', sealed], alice.path);
    const identity = join(dirname(file), 'identity.txt');
    writeFileSync(identity, `${IDENTITY}\n`);
    expect(readFileSync(sealed, 'latin1')).toMatch(/^age-encryption\.org\/v1/);
    expect(compared(checkAgainst(sealed, '--age-identity', identity))).toEqual([]);
    const closed = run(['--against', sealed], bob.path);
    expect(closed.status).toBe(2);
    expect(closed.stderr).toContain('is encrypted with age. Give the key file with --age-identity');
  });

  it.each([
    ['nothing-here.json', /--against: there is no .*nothing-here\.json/],
    ['-oProxyCommand=x:y', /there is no/],
  ])('says what is wrong: %s', (against, message) => {
    const done = run([`--against=${against}`], bob.path);
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(message);
  });

  it('says so where the file is no record', () => {
    writeFileSync(file, '{"a":1}');
    const done = run(['--against', file], bob.path);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(`${file} is not a record`);
  });
});

describe.skipIf(process.platform === 'win32')('--against another machine', () => {
  it('asks ssh for the record, and gives no path to a shell', () => {
    const bin = join(dirname(alice.path), 'bin');
    mkdirSync(bin);
    const place = `${alice.path}/.openclaw`;
    // Like ssh, it runs the command and passes its own standard input on.
    writeFileSync(
      join(bin, 'ssh'),
      `#!/bin/sh\n[ "$1" = -- ] && [ "$2" = alice@old ] && [ $# = 3 ] || exit 9\nset -- $3\nshift 3\nHOME=${alice.path} exec ${process.execPath} ${CLI} "$@"\n`,
    );
    chmodSync(join(bin, 'ssh'), 0o755);
    rmSync(join(bob.path, NOTE));
    const PATH = `${bin}:${plainEnv(bob.path).PATH}`;
    const done = run(
      [join(bob.path, '.openclaw'), '--against', `alice@old:${place}`, '--format', 'json'],
      bob.path,
      { env: { PATH } },
    );
    expect(done.stderr).toBe('');
    const { findings } = JSON.parse(done.stdout);
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
      'missing-since-record',
    );
    const failed = run(['--against', 'alice@other:'], bob.path, { env: { PATH } });
    expect(failed.status).toBe(2);
    expect(failed.stderr).toContain('alice@other sent no record (ssh ended with 9)');
  });
});
