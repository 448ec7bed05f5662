/** `prepare`: with a record, a copy and an archive, and its exit statuses. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { preparationSchema } from '../../src/prepare/schema.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { tarGz } from '../support/archives.ts';
import { FAKE_SECRETS, type HomeTree, json, jsonEra } from '../support/install-builder.ts';
import { home, removeHomes } from '../verify/scene.ts';
import { runHere } from './command.ts';

afterEach(removeHomes);

const TREE = jsonEra('2026.5.28');
/** Nothing is installed on this machine. */
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
      kind: 'preparation',
      error: null,
      status: 'not done',
      moving: { release: '2026.5.28', openclaw: '2026.5.28', stateDir: `${alice}/.openclaw` },
    });
    expect(statusOf(json, 'node')).toBe('not done');
    expect(statusOf(json, 'openclaw')).toBe('not done');
    expect(statusOf(json, 'disk')).toBe('done');
    expect(json.next.at(-1).commands).toEqual([`openclaw-migcheck verify --against ${file}`]);
  });

  it('counts the files that the record counted, and those of the directory', async () => {
    const tree = {
      ...TREE,
      '.openclaw/workspace/.git/HEAD': 'ref: refs/heads/main\n',
      '.openclaw/workspace/latest': { link: 'AGENTS.md' },
      '.openclaw/extensions/a/node_modules/b/index.js': '',
    };
    const [alice, bob] = [home(tree, 'alice'), home({ 'notes.txt': '' }, 'bob')];
    const file = join(dirname(bob), 'moved.json');
    const { stderr } = await runHere(['record', '-o', file], alice);
    const ofRecord = (await prepared(bob, file)).json.moving;
    const ofDirectory = (await prepared(bob, `${alice}/.openclaw`)).json.moving;
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(`: ${ofRecord.files} files.`);
    expect(ofRecord).toMatchObject({ files: ofDirectory.files, bytes: ofDirectory.bytes });
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

  it('says whether a cron job of a copied directory depends on the time zone', async () => {
    const schedule = { kind: 'cron', expr: '0 7 * * *' };
    const jobs = { version: 1, jobs: [{ id: 'j1', name: 'a', enabled: true, schedule }] };
    const zoneless = { ...TREE, '.openclaw/cron/jobs.json': json(jobs) };
    const bob = home({ 'notes.txt': '' }, 'bob');
    const zoneOf = async (tree: HomeTree) => {
      const { items } = (await prepared(bob, `${home(tree, 'copy')}/.openclaw`)).json;
      return items.find(({ id }: { readonly id: string }) => id === 'time-zone').detail;
    };
    expect(await zoneOf(TREE)).toBe('No cron job depends on the time zone of the machine.');
    expect(await zoneOf(zoneless)).toMatch(/^A cron job has no time zone/);
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
      '[ ! -e ~/openclaw-restored ] || mv ~/openclaw-restored ~/openclaw-restored.before-$(date +%Y%m%d-%H%M%S)',
      'mkdir -m 700 ~/openclaw-restored',
      'tar -xf moved.tgz -C ~/openclaw-restored --no-same-owner',
      '[ ! -e ~/.openclaw ] || mv ~/.openclaw ~/.openclaw.before-$(date +%Y%m%d-%H%M%S)',
      '[ -e ~/.openclaw ] || mv ~/openclaw-restored/.openclaw ~/.openclaw',
    ]);
  });

  it.runIf(process.platform !== 'win32')(
    'prints commands that a shell runs, beside what is there already',
    async () => {
      const bob = home({ '.openclaw/openclaw.json': '{"here":"before"}' }, 'bob');
      const config = '{"here":"moved"}';
      writeFileSync(join(bob, 'moved.tgz'), await tarGz({ '.openclaw/openclaw.json': config }));
      const { json } = await prepared(bob, 'moved.tgz');
      const script = json.next[1].commands.join('\n');
      execFileSync('sh', ['-ec', script], { cwd: bob, env: { ...process.env, HOME: bob } });
      expect(readFileSync(join(bob, '.openclaw/openclaw.json'), 'utf8')).toBe(config);
      const [kept] = readdirSync(bob).filter((name) => name.startsWith('.openclaw.before-'));
      expect(readFileSync(join(bob, String(kept), 'openclaw.json'), 'utf8')).toContain('before');
    },
  );

  it('counts what is in node_modules and in .git, in a copy and in a record', async () => {
    const heavy = { bytes: Buffer.alloc(100_000) };
    const more = { '.openclaw/extensions/a/node_modules/b/node_modules/c.js': heavy };
    const tree = { ...TREE, ...more, '.openclaw/workspace/.git/objects/pack/a.pack': heavy };
    const [plain, alice] = [home(TREE, 'plain'), home(tree, 'alice')];
    const bob = home({ 'notes.txt': '' }, 'bob');
    const before = (await prepared(bob, `${plain}/.openclaw`)).json.moving;
    const file = join(dirname(bob), 'moved.json');
    await runHere(['record', '-q', '-o', file], alice);
    for (const source of [`${alice}/.openclaw`, file]) {
      const { json } = await prepared(bob, source);
      expect(json.moving.bytes).toBeGreaterThan(before.bytes + 199_000);
      expect(json.moving.bytes).toBeLessThan(before.bytes + 201_000);
    }
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
    expect(stdout).toContain('? Some of what the install needs is not known.');
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
