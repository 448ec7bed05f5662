import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, describe, expect, it } from 'vitest';
import { snapshot } from '../repair/support.ts';
import { zip } from '../support/archives.ts';
import {
  buildHome,
  FAKE_SECRETS,
  jsonEra,
  without,
  workspaceTree,
} from '../support/install-builder.ts';
import { runHere } from './command.ts';

const PORT = { config: { gateway: { mode: 'local', port: 47_613 } } };
const TREE = jsonEra('2026.5.28', PORT);
const AGENT = '.openclaw/agents/main/agent';
const SESSIONS = '.openclaw/agents/main/sessions';
const TRANSCRIPT = basename(
  Object.keys(TREE).find((path) => path.startsWith(SESSIONS) && path.endsWith('.jsonl')) ?? '',
);
const CONFIG = { '.openclaw/openclaw.json': TREE['.openclaw/openclaw.json'] ?? '' };

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

function built(tree: Parameters<typeof buildHome>[0], name: string): string {
  const home = buildHome(tree, name);
  removals.push(home.remove);
  return home.path;
}

/** Made as the migration guide says. */
function guideArchive(tree: Parameters<typeof buildHome>[0] = TREE): string {
  const alice = built(tree, 'alice');
  const path = join(dirname(alice), 'openclaw-state.tgz');
  execFileSync('tar', ['-C', alice, '-czf', path, '.openclaw']);
  return path;
}

describe.skipIf(process.platform === 'win32')('--from', () => {
  it('alone is a wrong command line, with what it goes with', async () => {
    const home = built(CONFIG, 'bob');
    const done = await runHere(['--from', 'backup.tgz'], home);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('--from restores what is missing');
    expect(done.stderr).toContain('--dry-run');
  });

  it('shows what would come, and changes nothing', async () => {
    const home = built(CONFIG, 'bob');
    const done = await runHere(['--dry-run', '--from', guideArchive()], home);
    expect(done.stderr).toBe('');
    expect(done.stdout).toMatch(/restore: .*\/\.openclaw\/identity\/device\.json \(\d+ bytes\)/);
    expect(done.stdout).toMatch(
      /Not restored from openclaw-state\.tgz: .*OpenClaw creates it again/,
    );
    for (const secret of FAKE_SECRETS) expect(done.stdout).not.toContain(secret);
    expect(done.status).toBe(1);
    expect(existsSync(join(home, '.openclaw/identity'))).toBe(false);
  });

  it('says that a workspace elsewhere is not the one that will be used', async () => {
    const home = built(workspaceTree('clawd'), 'bob');
    const done = await runHere(['clawd', '--dry-run', '--from', guideArchive()], home);
    expect(done.stdout).toContain(`${home}/clawd stays as it is`);
    const own = built(workspaceTree('.openclaw/workspace'), 'bob');
    const same = await runHere(['.openclaw/workspace', '--dry-run', '--from', guideArchive()], own);
    expect(same.stdout).toContain('/.openclaw/openclaw.json');
    expect(same.stdout).not.toContain('stays as it is, but');
  });

  it('brings it, checks again, and tells what came; an undo takes it away', async () => {
    const home = built(CONFIG, 'bob');
    const done = await runHere(['--fix', '--format', 'json', '--from', guideArchive()], home);
    const report = JSON.parse(done.stdout);
    const found = report.findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(found).not.toContain('json-only-copy');
    expect(report.fixes).toContainEqual(
      expect.objectContaining({
        ruleId: 'json-only-copy',
        title: expect.stringMatching(/^restore sessions: 2 files \(.*\) from openclaw-state\.tgz$/),
        status: 'fixed',
      }),
    );
    expect(report.notes.join('\n')).toContain('Not restored from openclaw-state.tgz');
    for (const secret of FAKE_SECRETS) expect(done.stdout).not.toContain(secret);
    const sessions = join(home, '.openclaw/agents/main/sessions/sessions.json');
    expect(readFileSync(sessions, 'utf8')).toContain(`${home}/.openclaw/agents/main/sessions/`);
    expect((await runHere(['undo'], home)).status).toBe(0);
    expect(existsSync(join(home, '.openclaw/agents'))).toBe(false);
  });

  it('repairs what came back as well, and one undo takes both back', async () => {
    const state = jsonEra('2026.6.11', PORT);
    const jobs = '.openclaw/cron/jobs.json';
    const sql = [
      'CREATE TABLE cron_jobs (store_key TEXT, job_id TEXT, name TEXT, job_json TEXT, state_json TEXT, runtime_updated_at_ms INTEGER, updated_at INTEGER, sort_order INTEGER)',
      `INSERT INTO cron_jobs VALUES ('/home/alice/${jobs}', 'j1', 'morning', '{"id":"j1","name":"morning"}', '{}', 5, 5, 0)`,
    ];
    const database = { '.openclaw/state/openclaw.sqlite': { sql, mode: 0o600 } };
    const archive = guideArchive({ ...without(state, jobs), ...database });
    const home = built(
      { '.openclaw/openclaw.json': state['.openclaw/openclaw.json'] ?? '' },
      'bob',
    );
    const args = ['--format', 'json', '--from', archive];
    const shown = JSON.parse((await runHere(['--dry-run', ...args], home)).stdout);
    expect(shown.notes.join('\n')).toMatch(/\d+ steps of this plan may reveal more/);
    const report = JSON.parse((await runHere(['--fix', ...args], home)).stdout);
    expect(report.fixes).toContainEqual(
      expect.objectContaining({ ruleId: 'orphaned-cron-jobs', status: 'fixed' }),
    );
    expect(existsSync(join(home, jobs))).toBe(true);
    expect((await runHere(['undo'], home)).status).toBe(0);
    expect(existsSync(join(home, jobs))).toBe(false);
    expect(existsSync(join(home, '.openclaw/workspace'))).toBe(false);
  });

  it('brings each part for the finding that lacks it', async () => {
    const channels = { whatsapp: { dmPolicy: 'pairing' } };
    const tree = jsonEra('2026.5.28', { config: { ...PORT.config, channels } });
    const login = '.openclaw/credentials/whatsapp/default/creds.json';
    const archive = guideArchive({ ...tree, [login]: { text: '{"me":1}\n', mode: 0o600 } });
    const home = built(tree, 'bob');
    rmSync(join(home, '.openclaw/workspace'), { recursive: true });
    rmSync(join(home, SESSIONS, TRANSCRIPT));
    const args = ['--dry-run', '--format', 'json', '--from', archive];
    const { plans } = JSON.parse((await runHere(args, home)).stdout);
    const planned = plans[0].fixes.map(
      ({ ruleId, title }: { readonly ruleId: string; readonly title: string }) =>
        `${ruleId}: ${title.split(':', 1)[0]}`,
    );
    expect(planned.filter((line: string) => line.includes(': restore ')).sort()).toEqual([
      'missing-channel-login: restore logins',
      'missing-transcripts: restore sessions',
      'missing-workspace: restore workspace',
    ]);
  });

  it('brings logins for a profile that has none', async () => {
    const auth = { profiles: { 'anthropic:default': { provider: 'anthropic' } } };
    const tree = jsonEra('2026.5.28', { config: { ...PORT.config, auth } });
    const home = built(tree, 'bob');
    rmSync(join(home, '.openclaw/workspace'), { recursive: true });
    const stored = { text: '{"profiles":{"anthropic:default":{}}}', mode: 0o600 };
    const archive = guideArchive({ ...tree, [`${AGENT}/auth-profiles.json`]: stored });
    const args = ['--dry-run', '--format', 'json', '--from', archive];
    const { plans } = JSON.parse((await runHere(args, home)).stdout);
    expect(plans[0].fixes).toContainEqual(
      expect.objectContaining({
        ruleId: 'missing-agent-store',
        title: expect.stringMatching(/^restore logins:/),
      }),
    );
  });

  it('brings nothing into a workspace that is blank', async () => {
    const home = built(
      {
        ...without(TREE, '.openclaw/workspace/MEMORY.md', '.openclaw/workspace/memory'),
        '.openclaw/workspace/BOOTSTRAP.md': '# Hello, World\n',
        [`${SESSIONS}/old.jsonl`]: { text: '{}\n', mtime: 1_700_000_000 },
      },
      'bob',
    );
    rmSync(join(home, SESSIONS, TRANSCRIPT));
    const { stdout } = await runHere(['--fix', '--from', guideArchive()], home);
    expect(stdout.replace(/\s+/g, ' ')).toContain('in a workspace that is blank here');
    expect(existsSync(join(home, SESSIONS, TRANSCRIPT))).toBe(true);
    expect(existsSync(join(home, '.openclaw/workspace/MEMORY.md'))).toBe(false);
  });

  it('brings nothing where nothing is missing', async () => {
    const home = built(TREE, 'bob');
    rmSync(join(home, '.openclaw/workspace/memory'), { recursive: true });
    const done = await runHere(['--fix', '--from', guideArchive()], home);
    expect(done.stdout.replace(/\s+/g, ' ')).toContain('nothing is missing here');
    expect(existsSync(join(home, '.openclaw/workspace/memory'))).toBe(false);
  });

  it('offers the whole file for one that broke off, and replaces it only where asked to', async () => {
    const home = built(TREE, 'bob');
    const cut = join(home, '.openclaw/cron/jobs.json');
    writeFileSync(cut, '{"version": 1,');
    const from = ['--from', guideArchive(), '--only', 'truncated-file'];
    const shown = (await runHere(['--dry-run', ...from], home)).stdout;
    expect(shown).toMatch(
      /^with --unsafe-fixes: replace cron\/jobs\.json \(14 bytes of \S+ \S+ UTC\) with the version from openclaw-state\.tgz \(\d+ bytes of \S+ \S+ UTC\), which lacks some of what is here: /m,
    );
    const safe = await runHere(['--fix', ...from], home);
    expect(safe.status).toBe(1);
    expect(safe.stdout.replace(/\s+/g, ' ')).toContain(
      'For 1 file that arrived incomplete, openclaw-state.tgz has a complete version. --unsafe-fixes puts it in place',
    );
    expect(readFileSync(cut, 'utf8')).toBe('{"version": 1,');
    expect((await runHere(['--dry-run', '--unsafe-fixes', ...from], home)).stdout).toMatch(
      /^replace: .*\/cron\/jobs\.json \(14 bytes of \S+ \S+ UTC -> \d+ bytes of \S+ \S+ UTC\)$/m,
    );
    const done = await runHere(['--fix', '--unsafe-fixes', ...from], home);
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(JSON.parse(readFileSync(cut, 'utf8')).jobs).toHaveLength(1);
    expect((await runHere(['undo'], home)).status).toBe(0);
    expect(readFileSync(cut, 'utf8')).toBe('{"version": 1,');
  });

  it('says where the backup has nothing better', async () => {
    const home = built({ ...CONFIG, '.openclaw/state/openclaw.sqlite': '' }, 'bob');
    const args = ['--dry-run', '--from', guideArchive(), '--only', 'broken-database'];
    expect((await runHere(args, home)).stdout).toContain(
      'openclaw-state.tgz has no better version of 1 file that arrived incomplete.',
    );
  });

  it('says that there is no such backup, also where nothing is missing', async () => {
    const home = built(TREE, 'bob');
    const done = await runHere(['--fix', '--from', 'nowhere.tgz'], home);
    expect(done.stderr).toMatch(/there is no .*nowhere\.tgz to restore from/);
    expect(done.status).toBe(2);
  });

  it('restores one install', async () => {
    const home = built(
      { ...CONFIG, '.openclaw-work/openclaw.json': CONFIG['.openclaw/openclaw.json'] },
      'bob',
    );
    const done = await runHere(['--all', '--fix', '--from', guideArchive()], home);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('Choose one by its path or with --profile');
    expect(existsSync(join(home, '.openclaw/agents'))).toBe(false);
  });

  it('takes what age encrypts, with the key, and says so in the command that repairs', async () => {
    const home = built(CONFIG, 'bob');
    const sealed = `${guideArchive()}.age`;
    const identity = await generateIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const plain = readFileSync(sealed.replace(/\.age$/, ''));
    writeFileSync(sealed, await encrypter.encrypt(plain), { mode: 0o600 });
    writeFileSync(join(home, 'key.txt'), `${identity}\n`, { mode: 0o600 });
    const shut = await runHere(['--fix', '--from', sealed], home);
    expect(shut).toMatchObject({ status: 2, stderr: expect.stringContaining('--age-identity') });
    const key = ['--from', sealed, '--age-identity', 'key.txt'];
    const shown = await runHere(['--dry-run', ...key], home);
    expect(shown.stdout).toContain(`--fix --age-identity key.txt --from ${sealed}`);
    // Several are also checked like installs.
    const both = await runHere(['--fix', '--json', ...key, '--from', guideArchive()], home);
    expect(JSON.parse(both.stdout).sources[0]).toMatchObject({ isUsable: true, problems: [] });
    expect(existsSync(join(home, '.openclaw/workspace/SOUL.md'))).toBe(true);
    for (const secret of [...FAKE_SECRETS, identity]) expect(both.stdout).not.toContain(secret);
  });

  it('takes what is in a zip, and of a damaged one nothing', async () => {
    const home = built(CONFIG, 'bob');
    const files: Record<string, string> = {};
    for (const [path, file] of Object.entries(TREE)) {
      const text = typeof file === 'string' ? file : 'text' in file ? file.text : undefined;
      if (typeof text === 'string') files[path] = text;
    }
    const whole = zip(files);
    const at = join(dirname(home), 'moved.zip');
    writeFileSync(at, whole, { mode: 0o600 });
    const before = snapshot(home);
    const done = await runHere(['--fix', '--from', at], home);
    expect(done.stderr).toBe('');
    expect(done.stdout).toContain('moved.zip');
    expect(existsSync(join(home, '.openclaw/workspace/SOUL.md'))).toBe(true);
    expect((await runHere(['undo'], home)).status).toBe(0);
    expect(snapshot(home)).toEqual(before);
    const spoilt = Buffer.from(whole);
    spoilt.write('X', spoilt.indexOf(files['.openclaw/workspace/SOUL.md'] || '# '));
    writeFileSync(at, spoilt, { mode: 0o600 });
    const refused = await runHere(['--fix', '--from', at], home);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('is damaged') });
    expect(snapshot(home)).toEqual(before);
    const several = ['--fix', '--json', '--from', at, '--from', guideArchive()];
    const { sources } = JSON.parse((await runHere(several, home)).stdout);
    expect(sources).toMatchObject([{ isUsable: false }, { isUsable: true }]);
  });

  it('says in one line what cannot be restored from', async () => {
    const home = built(CONFIG, 'bob');
    mkdirSync(join(home, 'empty'));
    for (const [from, message] of [
      ['nowhere.tgz', /there is no .*nowhere\.tgz to restore from/],
      ['empty', /contains neither an OpenClaw state directory nor a workspace/],
      ['.openclaw/openclaw.json', /is not an archive/],
    ] as const) {
      const done = await runHere(['--fix', '--from', from], home);
      expect(done.status).toBe(2);
      expect(done.stderr).toMatch(message);
      expect(done.stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it.each([
    ['is offered where it has what is missing', CONFIG, true],
    ['is not offered where it has none of it', { ...TREE, '.openclaw/.env': '' }, false],
  ])('a backup in the home %s', async (_, tree, isOffered) => {
    const home = built(tree, 'bob');
    const config = readFileSync(join(home, '.openclaw/openclaw.json'), 'utf8');
    writeFileSync(
      join(home, '.openclaw/openclaw.json'),
      config.replace('{', `{ "env": { "vars": { "KEY": "\${NOT_SET_ANYWHERE}" } },`),
    );
    copyFileSync(guideArchive(), join(home, 'openclaw-state.tgz'));
    chmodSync(join(home, 'openclaw-state.tgz'), 0o644);
    const { stdout } = await runHere([join(home, '.openclaw')], home);
    expect(stdout).toContain('unresolved-env');
    expect(stdout).toContain('plaintext-backups');
    expect(stdout.includes('--fix --from')).toBe(isOffered);
  });

  it('a backup in the home is not offered where several installs lack something', async () => {
    const config = CONFIG['.openclaw/openclaw.json'];
    const home = built({ ...CONFIG, '.openclaw-work/openclaw.json': config }, 'bob');
    copyFileSync(guideArchive(), join(home, 'openclaw-state.tgz'));
    chmodSync(join(home, 'openclaw-state.tgz'), 0o644);
    const { stdout } = await runHere(['--all'], home);
    expect(stdout).toContain('json-only-copy');
    const offer = /--fix --from \S*openclaw-state\.tgz/;
    expect(stdout).not.toMatch(offer);
    expect((await runHere(['.openclaw'], home)).stdout).toMatch(offer);
  });
});
