/** `prepare`: from a record, a copy and an archive, and how it ends. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { preparationSchema } from '../../src/prepare/schema.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { tarGz } from '../support/archives.ts';
import { FAKE_SECRETS, jsonEra } from '../support/install-builder.ts';
import { home, removeHomes } from '../verify/scene.ts';
import { runHere } from './command.ts';

afterEach(removeHomes);

const TREE = jsonEra('2026.5.28');
/** Nothing is installed on this one. */
const BARE = { env: { PATH: '' } };

async function prepared(path: string, ...words: readonly string[]) {
  const done = await runHere(['prepare', ...words, '--json'], path, BARE);
  for (const secret of FAKE_SECRETS) expect(done.stdout + done.stderr).not.toContain(secret);
  const json = JSON.parse(done.stdout);
  preparationSchema.parse(json);
  return { ...done, json };
}

const statusOf = (json: { items: { id: string; status: string }[] }, id: string) =>
  json.items.find((item) => item.id === id)?.status;

describe('prepare', () => {
  it('reads a record', async () => {
    const [alice, bob] = [home(TREE, 'alice'), home({ 'notes.txt': '' }, 'bob')];
    const file = join(dirname(bob), 'moved.json');
    expect((await runHere(['record', '-q', '-o', file], alice)).status).toBe(0);
    const { status, json } = await prepared(bob, file);
    expect(status).toBe(1);
    expect(json).toMatchObject({
      ...{ kind: 'preparation', error: null, status: 'not done' },
      moving: { release: '2026.5.28', openclaw: '2026.5.28', stateDir: `${alice}/.openclaw` },
    });
    expect(statusOf(json, 'node')).toBe('not done');
    expect(statusOf(json, 'openclaw')).toBe('not done');
    expect(statusOf(json, 'disk')).toBe('done');
    expect(json.next.at(-1).commands).toEqual([`openclaw-migcheck verify --against ${file}`]);
  });

  it('reads a copied directory, changes nothing, and says what it lacks', async () => {
    const tree = jsonEra('2026.5.28', {
      config: { channels: { whatsapp: { dmPolicy: 'pairing' } } },
    });
    const copy = home(tree, 'copy');
    const before = snapshotTree(copy);
    const { status, json } = await prepared(home({ 'notes.txt': '' }, 'bob'), `${copy}/.openclaw`);
    expect(diffSnapshots(before, snapshotTree(copy))).toEqual([]);
    expect(status).toBe(1);
    expect(json.moving.release).toBe('2026.5.28');
    expect(json.bring.join(' ')).toContain(
      'WhatsApp account default is on, but its login is missing',
    );
  });

  it('reads an archive', async () => {
    const bob = home({ 'notes.txt': '' }, 'bob');
    const config = { meta: { lastTouchedVersion: '2026.5.28' }, gateway: { mode: 'local' } };
    writeFileSync(
      join(bob, 'moved.tgz'),
      await tarGz({ '.openclaw/openclaw.json': JSON.stringify(config) }),
    );
    const { json } = await prepared(bob, 'moved.tgz');
    expect(json.moving.release).toBe('2026.5.28');
    expect(json.next[1].commands).toEqual([
      'mkdir -p ~/openclaw-restored',
      'tar -xf moved.tgz -C ~/openclaw-restored --no-same-owner',
      'mv ~/openclaw-restored/.openclaw ~/.openclaw',
    ]);
  });

  it('prints for people, for a machine of another system too', async () => {
    const [alice, bob] = [home(TREE, 'alice'), home({ 'notes.txt': '' }, 'bob')];
    const words = [
      'prepare',
      `${alice}/.openclaw`,
      '--platform',
      process.platform === 'darwin' ? 'linux' : 'macos',
    ];
    const { status, stdout } = await runHere(words, bob, BARE);
    expect(status).toBe(2);
    expect(stdout).toContain('? Not everything that the install needs is known.');
    expect(stdout).toContain('Then, in this order');
  });

  it.each<[string, string]>([
    ['nothing is there', 'nowhere'],
    ['it is no record', 'notes.json'],
  ])('ends with 2 where %s, and says so in JSON', async (_, source) => {
    const { status, json } = await prepared(home({ 'notes.json': '{"a":1}' }, 'bob'), source);
    expect(status).toBe(2);
    expect(json).toMatchObject({ kind: 'preparation', error: expect.stringContaining(source) });
  });
});
