/**
 * Archives on the command line: read in place, and deleted from the directory for temporary files
 * afterwards.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { zip } from '../support/archives.ts';
import { SMALL, tarOf } from '../support/tar-entries.ts';
import { CLI, plainEnv } from './command.ts';

let scratch: string;
let temporary: string;
let tgz: Buffer;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'migcheck-archives-'));
  chmodSync(scratch, 0o700);
  temporary = join(scratch, 'tmp');
  mkdirSync(temporary);
  tgz = gzipSync(await tarOf(SMALL));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeEach(() => {
  // The content decides, even with a wrong extension.
  writeFileSync(join(scratch, 'moved.zip'), tgz, { mode: 0o600 });
});

function run(args: readonly string[], input?: Buffer) {
  const env = { ...plainEnv(scratch), TMPDIR: temporary };
  const done = spawnSync(process.execPath, [CLI, ...args], {
    cwd: scratch,
    env,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  expect(readdirSync(temporary)).toEqual([]);
  return done;
}

function reportOf(args: readonly string[], input?: Buffer): Report {
  return JSON.parse(run([...args, '--json'], input).stdout);
}

function rulesIn({ findings }: Report): string[] {
  return findings.map(({ ruleId }) => ruleId);
}

describe('an archive', () => {
  it('is checked as an install, with the paths in it', () => {
    const report = reportOf(['moved.zip']);
    expect(report.error).toBeNull();
    expect(report.installs.map(({ stateDir }) => stateDir)).toEqual(['moved.zip: .openclaw']);
    expect(report.host.home).toBe('/home/alice');
    expect(rulesIn(report)).toEqual(['plaintext-backups']);
    expect(report.rules.filter(({ status }) => status === 'crashed')).toEqual([]);
    expect(JSON.stringify(report)).not.toContain(temporary);
    expect(readFileSync(join(scratch, 'moved.zip'))).toEqual(tgz);
  });

  it('is checked for another home', () => {
    const report = reportOf(['moved.zip', '--home', '/home/bob']);
    const stale = report.findings.find(({ ruleId }) => ruleId === 'stale-home-path');
    expect(stale?.path).toBe('moved.zip: .openclaw/openclaw.json');
    expect(stale?.keyPath).toBe('agents.defaults.workspace');
    expect(stale?.fixes).toEqual([]);
    const step = report.nextSteps.find(({ rules }) => rules.includes('stale-home-path'));
    expect(step?.title).toMatch(/^Unpack the archive on the new machine. Then repair \d+ finding/);
    expect(step?.commands).toEqual(['openclaw-migcheck /home/bob/.openclaw --fix']);
  });

  it('is packed again before anything else is done, where an asterisk left files out', async () => {
    const visible = SMALL.slice(1).filter(({ name }) => !/\/\.[^/]*$/.test(name));
    writeFileSync(join(scratch, 'visible.tar'), await tarOf(visible), { mode: 0o600 });
    const { nextSteps } = reportOf(['visible.tar', '--home', '/home/bob']);
    const [, ...steps] = nextSteps.map(({ rules, title }) => rules[0] ?? title);
    expect(steps).toEqual(['incomplete-archive', 'Check again to see what is left to do.']);
  });

  it('comes from standard input', () => {
    const report = reportOf(['-'], tgz);
    expect(report.installs[0]?.stateDir).toBe('stdin: .openclaw');
    expect(rulesIn(report)).toEqual([]);
  });

  it('is several archives together', async () => {
    const isWorkspace = ({ name }: { name: string }) => name.startsWith('.openclaw/workspace');
    const state = await tarOf(SMALL.filter((entry) => !isWorkspace(entry)));
    const workspace = await tarOf(
      SMALL.filter(isWorkspace).map((entry) => ({ ...entry, name: entry.name.slice(10) })),
    );
    writeFileSync(join(scratch, 'state.tar'), state, { mode: 0o600 });
    writeFileSync(join(scratch, 'workspace.tar'), workspace, { mode: 0o600 });
    expect(rulesIn(reportOf(['state.tar']))).toContain('missing-workspace');
    expect(rulesIn(reportOf(['state.tar', 'workspace.tar']))).toEqual(['plaintext-backups']);
  });

  it('is a zip', () => {
    const files = Object.fromEntries(SMALL.map(({ name, text = '' }) => [name, text]));
    writeFileSync(join(scratch, 'moved.bin'), zip(files), { mode: 0o600 });
    const report = reportOf(['moved.bin']);
    expect(report.installs[0]?.stateDir).toBe('moved.bin: .openclaw');
    expect(rulesIn(report)).toContain('plaintext-backups');
    expect(rulesIn(report)).not.toContain('damaged-archive');
  });

  it('is decrypted with the key that is given', async () => {
    const { generateIdentity, identityToRecipient, Encrypter } = await import('age-encryption');
    const identity = await generateIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    writeFileSync(join(scratch, 'moved.age'), await encrypter.encrypt(tgz));
    writeFileSync(join(scratch, 'key.txt'), `${identity}\n`);
    writeFileSync(join(scratch, 'other.txt'), `${await generateIdentity()}\n`);
    const report = reportOf(['moved.age', '--age-identity', 'key.txt']);
    expect(report.installs[0]?.stateDir).toBe('moved.age: .openclaw');
    expect(rulesIn(report)).toEqual([]);
    expect(reportOf(['moved.age']).error).toMatch(/encrypted with age.*--age-identity/);
    expect(reportOf(['moved.age', '--age-identity', 'other.txt']).error).toMatch(/no key .* opens/);
  });

  it('is damaged: what could be read is checked', () => {
    writeFileSync(join(scratch, 'cut.tgz'), tgz.subarray(0, -100), { mode: 0o600 });
    const { status, stdout } = run(['cut.tgz', '--json']);
    const report: Report = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(rulesIn(report)).toContain('damaged-archive');
    expect(report.complete).toBe(false);
    expect(report.rules.filter(({ status: each }) => each === 'passed')).toEqual([]);
  });

  it('is not repaired', () => {
    for (const option of ['--fix', '--dry-run']) {
      const { status, stderr } = run(['moved.zip', option]);
      expect(status).toBe(2);
      expect(stderr).toContain(
        `${option} is for directories, and moved.zip is an archive. Unpack it`,
      );
    }
    expect(readFileSync(join(scratch, 'moved.zip'))).toEqual(tgz);
  });

  it('is not written over by the report', () => {
    expect(run(['moved.zip', '--output', 'moved.zip']).status).toBe(2);
    expect(readFileSync(join(scratch, 'moved.zip'))).toEqual(tgz);
  });

  it.each([
    ['a text', Buffer.from('hello'), /is not an archive \(tar, tar\.gz, tar\.zst or zip\)/],
    ['nothing', Buffer.alloc(0), /is empty/],
    ['xz', Buffer.from('fd377a585a0000', 'hex'), /xz -dc what \| openclaw-migcheck -/],
    [
      'an archive of something else',
      undefined,
      /neither an OpenClaw state directory nor a workspace/,
    ],
  ])('is %s: the message says what to do', async (_, bytes, message) => {
    writeFileSync(join(scratch, 'what'), bytes ?? (await tarOf([{ name: 'a', text: 'a' }])));
    const { status, stderr } = run(['what']);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('leaves nothing behind where it is interrupted', async () => {
    const env = { ...plainEnv(scratch), TMPDIR: temporary };
    const child = spawn(process.execPath, [CLI, '-'], { env, stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdin.write((await tarOf(SMALL)).subarray(0, -1024));
    while (
      !readdirSync(temporary, { recursive: true }).some((name) =>
        String(name).endsWith('openclaw.json'),
      )
    ) {
      await new Promise(setImmediate);
    }
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
