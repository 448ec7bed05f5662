import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tarGz } from '../support/archives.ts';
import { remoteHome, runHere, write } from './command.ts';

/** Made for this run: no key of anybody's. */
const IDENTITY = await generateIdentity();
const RECIPIENT = await identityToRecipient(IDENTITY);
const ARCHIVE = await tarGz({
  'home/.openclaw/openclaw.json': '{"gateway":{"auth":{"token":"fake"}}}',
  'home/.openclaw/agents/main/agent/models.json': '{}',
});

let home: string;
let archive: string;
let identity: string;

beforeEach(() => {
  home = remoteHome();
  archive = join(home, 'openclaw-backup.tar.gz');
  write(home, 'keys/recipients.txt', `# mine\n\n${RECIPIENT}\n`);
  identity = write(home, 'keys/identity.txt', `# public key: ${RECIPIENT}\n${IDENTITY}\n`);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const ONLY = ['--only', 'plaintext-backups', '--fail-on', 'info'];

async function fix(...args: readonly string[]) {
  return runHere([join(home, '.openclaw'), ...ONLY, ...args], home);
}

describe('a backup', () => {
  beforeEach(() => writeFileSync(archive, ARCHIVE, { mode: 0o600 }));

  it('is encrypted to the recipient, opened again, and goes', async () => {
    const done = await fix(
      ...['--fix', '--unsafe-fixes', '--age-recipient', RECIPIENT],
      ...['--age-identity', 'keys/identity.txt', '--format', 'json'],
    );
    expect(done.stderr).toBe('');
    expect(JSON.parse(done.stdout)).toMatchObject({ findings: [], fixes: [{ status: 'fixed' }] });
    expect(existsSync(archive)).toBe(false);
    const decrypter = new Decrypter();
    decrypter.addIdentity(IDENTITY);
    expect(Buffer.from(await decrypter.decrypt(readFileSync(`${archive}.age`)))).toEqual(ARCHIVE);
    expect(done.stdout).not.toContain(IDENTITY);
    const undone = await runHere(['undo', '--age-identity', identity], home);
    expect(undone.stdout).toMatch(
      /^Undoing repair \S+ of \S+ in .*\.openclaw\n2 changes undone\n$/,
    );
    expect(readFileSync(archive)).toEqual(ARCHIVE);
    expect(existsSync(`${archive}.age`)).toBe(false);
  });

  it('stays where no identity shows that the copy opens, and the finding says so', async () => {
    symlinkSync('recipients.txt', join(home, 'keys/link'));
    const done = await fix('--fix', '--unsafe-fixes', '--age-recipient', 'keys/link');
    expect(done.stdout).toMatch(/fixed: the\s+original\s+stays\s+until\s+--age-identity/);
    expect(done.stdout).toMatch(
      /Its\s+encrypted\s+copy\s+openclaw-backup\.tar\.gz\.age\s+is\s+beside\s+it/,
    );
    expect(existsSync(archive)).toBe(true);
    expect(existsSync(`${archive}.age`)).toBe(true);
    const { stdout } = await fix('--dry-run', '--unsafe-fixes', '--age-identity', identity);
    expect(stdout).toContain(
      `\nremove: ${archive} (once ${archive}.age opens with the same contents)\n`,
    );
    expect((await fix('--fix', '--unsafe-fixes', '--age-identity', identity)).status).toBe(0);
    expect(existsSync(archive)).toBe(false);
  });

  it('is left alone where nobody is named who may open it', async () => {
    const done = await fix('--fix', '--unsafe-fixes');
    expect(done.stdout).toMatch(
      /not done:\s+give\s+the\s+key\s+that\s+can\s+open\s+it:\s+--age-recipient/,
    );
    expect(readFileSync(archive)).toEqual(ARCHIVE);
    const { stdout } = await fix('--dry-run', '--unsafe-fixes');
    expect(stdout).toMatch(
      /^not done: .*: .*openclaw-backup\.tar\.gz \(give the key that can open it/m,
    );
  });
});

describe('a key that is none', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['without --unsafe-fixes', ['--fix', '--age-recipient', RECIPIENT], /needs --unsafe-fixes/],
    ['a recipient with a slip', ['--age-recipient', `${RECIPIENT}x`], /not an age recipient/],
    ['an identity in its place', ['--age-recipient', IDENTITY], /a secret key/],
    ['an SSH key', ['--age-recipient', 'ssh-ed25519 AAAA'], /not SSH keys/],
    ['a file that is not there', ['--age-recipient', 'nowhere'], /cannot be read/],
    [
      'a file of something else',
      ['--age-recipient', '.openclaw/openclaw.json'],
      /not an age recipient/,
    ],
    [
      'an identity file of something else',
      ['--age-identity', 'keys/recipients.txt'],
      /that is not an age/,
    ],
    ['a directory', ['--age-identity', 'keys'], /cannot be read/],
  ])('is refused: %s', async (_, args, message) => {
    const unsafe = args.includes('--fix') ? [] : ['--fix', '--unsafe-fixes'];
    const done = await fix(...unsafe, ...args);
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(message);
    expect(done.stderr).not.toContain(IDENTITY);
    expect(done.stdout).toBe('');
  });
});
