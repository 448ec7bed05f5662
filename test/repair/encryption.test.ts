import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type AgeKeys,
  ageKeys,
  applyPlan,
  listRuns,
  planFixes,
  undoRun,
} from '../../src/repair/index.ts';
import { renderPlan } from './plan-text.ts';
import { finding, makePlace, modeOf, type Place, snapshot } from './support.ts';

/** Made for this run: no key of anybody's. */
const IDENTITY = await generateIdentity();
const RECIPIENT = await identityToRecipient(IDENTITY);
const OTHER = await generateIdentity();
const BOTH = await ageKeys([RECIPIENT], [IDENTITY]);
const SEAL_ONLY = await ageKeys([RECIPIENT], []);

const TEXT = `a backup with a fake secret: ${'0123456789'.repeat(20_000)}`;

const places: Place[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** A backup in the home, beside the install. */
function place(): Place {
  const made = makePlace({ '.openclaw/openclaw.json': '{}', 'backup.tar': TEXT });
  chmodSync(join(made.home, 'backup.tar'), 0o644);
  places.push(made);
  return made;
}

const plainOf = ({ home }: Place) => join(home, 'backup.tar');
const copyOf = (where: Place) => `${plainOf(where)}.age`;

function planOf(where: Place, keys?: AgeKeys) {
  const path = plainOf(where);
  const operation = { kind: 'encrypt', path, size: TEXT.length } as const;
  return planFixes([finding([operation], { path }, 'unsafe')], where.install, {
    unsafe: true,
    keys,
  });
}

async function encrypt(where: Place, keys?: AgeKeys) {
  return applyPlan(planOf(where, keys), where.install, { runs: where.runs, keys });
}

async function opened(path: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(IDENTITY);
  return decrypter.decrypt(readFileSync(path), 'text');
}

/** Every byte that a run leaves outside the home. */
function journalOf({ root }: Place): string {
  const directory = join(root, 'state-home');
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

describe('an encryption', () => {
  it('takes the place of the original where an identity opens it', async () => {
    const where = place();
    const before = snapshot(where.home);
    expect(await encrypt(where, BOTH)).toMatchObject([{ status: 'fixed' }]);
    expect(readdirSync(where.home).sort()).toEqual(['.openclaw', 'backup.tar.age']);
    expect(modeOf(copyOf(where))).toBe('600');
    expect(await opened(copyOf(where))).toBe(TEXT);
    const { outcomes } = await undoRun(undefined, { runs: where.runs, keys: BOTH });
    expect(outcomes.map(({ status }) => status)).toEqual(['restored', 'restored']);
    expect(snapshot(where.home)).toEqual(before);
  });

  it('leaves the original without an identity, says so, and a later run takes it', async () => {
    const where = place();
    expect(await encrypt(where, SEAL_ONLY)).toMatchObject([
      { status: 'fixed', reason: expect.stringContaining('--age-identity') },
    ]);
    expect(readFileSync(plainOf(where), 'utf8')).toBe(TEXT);
    expect(await opened(copyOf(where))).toBe(TEXT);
    expect(await encrypt(where, SEAL_ONLY)).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('already exists') },
    ]);
    expect(await encrypt(where, await ageKeys([], [IDENTITY]))).toMatchObject([
      { status: 'fixed' },
    ]);
    expect(existsSync(plainOf(where))).toBe(false);
    expect(await opened(copyOf(where))).toBe(TEXT);
  });

  it('is shown with its recipients, and needs one', () => {
    const where = place();
    expect(renderPlan(planOf(where, BOTH))).toBe(
      `encrypt: ${plainOf(where)} -> ${copyOf(where)} for ${RECIPIENT}\n` +
        `remove: ${plainOf(where)} (once ${copyOf(where)} opens with the same contents)\n`,
    );
    expect(planOf(where).fixes).toMatchObject([
      { isPlanned: false, reason: expect.stringContaining('--age-recipient') },
    ]);
  });

  it('leaves neither the plain text nor an identity in its journal', async () => {
    const where = place();
    await encrypt(where, BOTH);
    const journal = journalOf(where);
    expect(journal).toContain('"sealed"');
    expect(journal).not.toContain('fake secret');
    expect(journal).not.toMatch(/AGE-SECRET-KEY/i);
  });

  it.each<[string, (where: Place) => void, string]>([
    [
      'of something else at the name of the copy',
      (where) => writeFileSync(copyOf(where), 'x'),
      'does not open',
    ],
    [
      'of a copy for somebody else',
      (where) =>
        writeFileSync(copyOf(where), 'age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n'),
      'does not open',
    ],
    ['of a link', (where) => symlinkSync('/dev/null', copyOf(where)), 'something else is at'],
    [
      'of an original with a second name',
      (where) => linkSync(plainOf(where), join(where.home, 'second')),
      'second name',
    ],
    ['of what changed', (where) => appendFileSync(plainOf(where), 'x'), 'changed since'],
  ])('refuses: because %s', async (_, spoil, reason) => {
    const where = place();
    spoil(where);
    const before = readFileSync(plainOf(where), 'utf8');
    const [outcome] = await encrypt(where, BOTH);
    expect(outcome?.status).not.toBe('fixed');
    expect(outcome?.reason).toContain(reason);
    expect(readFileSync(plainOf(where), 'utf8')).toBe(before);
  });

  it('refuses a name that has no room for its ending', async () => {
    const where = place();
    const path = join(where.home, 'x'.repeat(254));
    writeFileSync(path, TEXT);
    const operation = { kind: 'encrypt', path, size: TEXT.length } as const;
    const plan = planFixes([finding([operation], { path })], where.install, {
      unsafe: true,
      keys: BOTH,
    });
    expect(plan.fixes).toMatchObject([
      { isPlanned: false, reason: expect.stringContaining('ENAMETOOLONG') },
    ]);
  });

  it('keeps the original where the identity is another one', async () => {
    const where = place();
    const [outcome] = await encrypt(where, await ageKeys([RECIPIENT], [OTHER]));
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('does not open with that identity'),
    });
    expect(readFileSync(plainOf(where), 'utf8')).toBe(TEXT);
  });

  it('keeps the original where the copy that is there holds something else', async () => {
    const where = place();
    await encrypt(where, SEAL_ONLY);
    writeFileSync(plainOf(where), TEXT.replace('fake', 'FAKE'));
    expect(await encrypt(where, BOTH)).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('has different contents') },
    ]);
    expect(existsSync(plainOf(where))).toBe(true);
  });
});

describe('its undo', () => {
  it('needs the identity, says how to do it by hand, and can be done again', async () => {
    const where = place();
    const before = snapshot(where.home);
    await encrypt(where, BOTH);
    const { outcomes } = await undoRun(undefined, { runs: where.runs });
    expect(outcomes[0]).toMatchObject({
      path: plainOf(where),
      status: 'failed',
      reason: expect.stringContaining(
        `age --decrypt --identity <file> --output ${plainOf(where)} ${copyOf(where)}`,
      ),
    });
    expect(existsSync(copyOf(where))).toBe(true);
    expect(listRuns({ runs: where.runs })).toMatchObject([{ status: 'partly-undone' }]);
    await undoRun(undefined, { runs: where.runs, keys: BOTH });
    expect(snapshot(where.home)).toEqual(before);
  });

  it('never removes the only copy', async () => {
    const where = place();
    await encrypt(where, SEAL_ONLY);
    rmSync(plainOf(where));
    const { outcomes } = await undoRun(undefined, { runs: where.runs, keys: BOTH });
    expect(outcomes).toMatchObject([
      { path: copyOf(where), status: 'failed', reason: expect.stringContaining('only copy') },
    ]);
    expect(await opened(copyOf(where))).toBe(TEXT);
  });

  it('leaves a copy that somebody changed', async () => {
    const where = place();
    await encrypt(where, SEAL_ONLY);
    appendFileSync(copyOf(where), 'x');
    const { outcomes } = await undoRun(undefined, { runs: where.runs });
    expect(outcomes).toMatchObject([{ path: copyOf(where), status: 'left' }]);
    expect(existsSync(copyOf(where))).toBe(true);
  });
});
