import { afterEach, describe, expect, it } from 'vitest';
import type { KnownSource, Origin } from '../../src/install/origin.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  jsonEra,
  openCase,
  sqliteEra,
} from '../support/install-builder.ts';

const built: BuiltHome[] = [];

afterEach(() => {
  for (const home of built.splice(0)) home.remove();
});

async function originOf(tree: HomeTree, source: KnownSource = {}): Promise<Origin> {
  const home = buildHome(tree);
  built.push(home);
  return (await openCase(home.path, { home: tree, source })).origin;
}

function transcript(name: string, home: string, day: string): HomeTree {
  const header = {
    type: 'session',
    version: 3,
    id: name,
    timestamp: `2026-11-${day}T08:00:00.000Z`,
    cwd: `${home}/.openclaw/workspace`,
  };
  return { [`.openclaw/agents/main/sessions/${name}.jsonl`]: `${JSON.stringify(header)}\n` };
}

/** Settings that point here, and a state database that says where it ran and when. */
function noted(...places: readonly (readonly [home: string, day: string])[]): HomeTree {
  return {
    ...sqliteEra('2026.9.6'),
    '.openclaw/state/openclaw.sqlite': {
      sql: [
        'CREATE TABLE config_health_entries (config_path TEXT PRIMARY KEY, last_known_good_json TEXT)',
        ...places.map(
          ([home, day]) =>
            `INSERT INTO config_health_entries VALUES ('${home}/.openclaw/openclaw.json', '{"observedAt":"2026-11-${day}T08:00:00.000Z"}')`,
        ),
      ],
      mode: 0o600,
    },
  };
}

describe('an install of which the user says where it was', () => {
  const source = { home: '/srv/agents/alice', platform: 'darwin' };

  it('came from there', async () => {
    const tree = { ...jsonEra('2026.1.30'), ...transcript('first', '/home/carol', '01') };
    expect(await originOf(tree, source)).toMatchObject({
      homes: ['/srv/agents/alice', '/home/carol'],
      formerHomes: ['/srv/agents/alice', '/home/carol'],
      user: 'alice',
      platform: 'darwin',
    });
  });

  it('came from there also where it has run here since', async () => {
    expect(await originOf(noted(['{HOME}', '20']), source)).toMatchObject({
      homes: [],
      formerHomes: ['/srv/agents/alice'],
    });
  });
});

describe('an install whose settings lead to this home', () => {
  it('came from where its latest transcript was begun', async () => {
    const origin = await originOf({
      ...jsonEra('2026.1.30'),
      ...transcript('first', '/home/carol', '01'),
      ...transcript('later', '/home/alice', '20'),
    });
    expect(origin).toMatchObject({
      homes: ['/home/alice', '/home/carol'],
      user: 'alice',
      platform: 'linux',
    });
  });

  it('came from nowhere once a transcript was begun here', async () => {
    const origin = await originOf({
      ...jsonEra('2026.5.28'),
      ...transcript('first', '/home/alice', '01'),
      ...transcript('later', '{HOME}', '20'),
    });
    expect(origin.homes).toEqual([]);
  });

  it('goes on where transcripts have no first line that says so', async () => {
    const origin = await originOf({
      ...jsonEra('2026.5.28'),
      '.openclaw/agents/main/sessions/cut.jsonl': '{"type":"session","cwd":"/home/ali',
      '.openclaw/agents/main/sessions/bare.jsonl': 'null\n',
      '.openclaw/agents/main/sessions/empty.jsonl': '',
      ...transcript('whole', '/home/alice', '20'),
    });
    expect(origin.homes).toEqual(['/home/alice']);
  });

  it('came from where its state database last noted it', async () => {
    const origin = await originOf(noted(['/home/carol', '01'], ['/home/alice', '20']));
    expect(origin.homes).toEqual(['/home/alice', '/home/carol']);
  });

  it('came from nowhere once the state database notes it here', async () => {
    const origin = await originOf(noted(['/home/alice', '01'], ['{HOME}', '20']));
    expect(origin.homes).toEqual([]);
  });

  it('came from where the cron jobs of its state database were made', async () => {
    const origin = await originOf({
      ...sqliteEra('2026.9.6'),
      '.openclaw/state/openclaw.sqlite': {
        sql: [
          'CREATE TABLE cron_jobs (store_key TEXT NOT NULL, job_id TEXT NOT NULL, name TEXT NOT NULL)',
          "INSERT INTO cron_jobs VALUES ('/srv/alice/.openclaw/cron/jobs.json', 'j1', 'morning')",
        ],
        mode: 0o600,
      },
    });
    expect(origin.homes).toEqual(['/srv/alice']);
  });
});

it('names what the settings lead to before where it last ran', async () => {
  const origin = await originOf({
    ...jsonEra('2026.5.28', { home: '/home/alice' }),
    ...transcript('earlier', '/home/carol', '01'),
  });
  expect(origin.homes).toEqual(['/home/alice', '/home/carol']);
});
