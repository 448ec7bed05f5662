/** No secret and no text of a conversation gets into a record. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { renderRecord } from '../../src/record/schema.ts';
import { recordOf } from '../../src/testing/recorded.ts';
import { run } from '../cli/command.ts';
import { Canaries, KINDS, SHAPED } from '../support/canaries.ts';
import {
  buildHome,
  FAKE_SECRETS,
  type HomeTree,
  jsonEra,
  sqliteEra,
  systemdUnit,
} from '../support/install-builder.ts';

/** Files of an install, each with secrets in every form. */
const FILES = [
  ...['openclaw.json.bak', '.env', 'secrets.json', 'credentials/whatsapp/default/creds.json'],
  ...['credentials/telegram-pairing.json', 'agents/main/agent/auth-profiles.json'],
  ...['agents/main/sessions/b8404fe5-eaf9-46b8-814c-ab71a507f86b.jsonl', 'notes.txt', 'memory.txt'],
  ...['workspace/MEMORY.md', 'workspace/memory/day.md', 'workspace/.env', 'workspace/id_rsa'],
  ...['workspace/skills/tides/SKILL.md', 'gateway.systemd.env', 'media/inbound/a.bin'],
];

function withSecrets(tree: HomeTree, canaries: Canaries): HomeTree {
  const texts = FILES.map((path): [string, string] => {
    const lines = KINDS.map((kind) => `KEY_${kind}=${canaries.plant(path, kind)}`);
    return [`.openclaw/${path}`, `${lines.join('\n')}\n`];
  });
  const names = ['workspace', 'credentials/matrix', 'media/inbound', 'agents/main/sessions', 'bin']
    .flatMap((directory) => SHAPED.map((kind) => ({ directory, kind })))
    .map(({ directory, kind }): [string, string] => {
      const name = canaries.plant(`a name in ${directory}`, kind).replaceAll('/', '_');
      return [`.openclaw/${directory}/${name}`, 'text\n'];
    });
  const events = KINDS.map((kind, index) => {
    const text = canaries.plant('an event', kind).replaceAll("'", '');
    const key = canaries.plant('a session key', kind).replaceAll("'", '');
    return [
      `INSERT INTO transcript_events VALUES ('${key}', ${index + 10}, '{"type":"message","text":"${text}"}')`,
      `INSERT INTO session_nodes VALUES ('${key}', 'x', '{"text":"${text}"}')`,
    ];
  });
  const database = '.openclaw/agents/main/agent/openclaw-agent.sqlite';
  const node = tree[database];
  const rows =
    typeof node === 'object' && 'sql' in node
      ? { [database]: { ...node, sql: [...node.sql, ...events.flat()] } }
      : {};
  return { ...tree, ...rows, ...Object.fromEntries([...texts, ...names]) };
}

describe.each([
  ['files', jsonEra('2026.5.28')],
  ['rows', sqliteEra('2026.9.6')],
])('a record of %s', (_, tree) => {
  it('shows no secret', async () => {
    const canaries = new Canaries();
    const unit = '.config/systemd/user/openclaw-gateway.service';
    const secret = canaries.plant('a service');
    const whole = withSecrets(
      {
        ...tree,
        ...systemdUnit(),
        [unit]: `${systemdUnit()[unit]}`.replace(
          '[Install]',
          `Environment="SOME_KEY=${secret}"\n[Install]`,
        ),
      },
      canaries,
    );
    const text = [...renderRecord(await recordOf(whole))].join('');
    expect(canaries.count).toBeGreaterThan(100);
    expect(canaries.in(text)).toEqual([]);
    for (const fake of FAKE_SECRETS) expect(text).not.toContain(fake);
    // The record is not empty.
    expect(text).toContain('workspace/skills/tides/SKILL.md'.slice('workspace/'.length));
    expect(text).toContain('SOME_KEY');
    expect(text).toContain('•••');
  });
});

describe('the record of a home', () => {
  const home = buildHome(jsonEra('2026.5.28'));
  afterEach(() => rmSync(dirname(home.path), { recursive: true, force: true }));

  it('goes to standard output as it is, and says nothing secret beside it', () => {
    const canaries = new Canaries();
    const path = join(home.path, '.openclaw/workspace', canaries.plant('a name', 'github'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, canaries.plant('a text'));
    const done = run(['record'], home.path);
    expect(done.status).toBe(0);
    expect(canaries.in(done.stdout + done.stderr)).toEqual([]);
    const { key, entries } = JSON.parse(done.stdout);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(entries.filter((entry: { digest?: string }) => entry.digest).length).toBeGreaterThan(5);
  });
});
