import { describe, expect, it } from 'vitest';
import type { InventoryItem } from '../../src/install/inventory/item.ts';
import { INTO_ENGLISH, joined } from '../../src/phrases/language.ts';
import { below, buildHome, moved, tight, without } from '../../src/testing/home-tree.ts';
import { type InstallCase, jsonEra, openCase, sqliteEra } from '../support/install-builder.ts';

/** The sign and the words of one line of the summary. */
async function item(what: InventoryItem['what'], wanted: InstallCase): Promise<string> {
  const home = buildHome(wanted.home);
  try {
    const install = await openCase(home.path, wanted);
    const line = install.inventory.find((one) => one.what === what);
    return `${line?.status}: ${joined(line?.detail ?? [], INTO_ENGLISH)}`.replaceAll(
      home.path,
      '{HOME}',
    );
  } finally {
    home.remove();
  }
}

const files = jsonEra('2026.5.28');
const fromAlice = jsonEra('2026.5.28', { home: '/home/alice' });
const WORKSPACE = '.openclaw/workspace';

describe('what arrived', () => {
  it.each<[string, InventoryItem['what'], InstallCase, string]>([
    ['the configuration', 'configuration', { home: files }, 'arrived: openclaw.json'],
    [
      'a configuration that is cut off',
      'configuration',
      { home: { ...files, '.openclaw/openclaw.json': tight('{ "gateway": ') } },
      'broken: openclaw.json is broken',
    ],
    ['transcripts', 'conversations', { home: files }, 'arrived: 1 transcript'],
    [
      'sessions of the sqlite era',
      'conversations',
      { home: sqliteEra('2026.9.6') },
      'arrived: 1 session in the databases',
    ],
    [
      'an index without its transcripts',
      'conversations',
      {
        home: without(
          files,
          ...Object.keys(files).filter((path) => path.endsWith('.jsonl') && /sessions/.test(path)),
        ),
      },
      'missing: 1 session in the index, no transcript',
    ],
    [
      'a workspace in the state directory',
      'workspace',
      { home: files },
      'arrived: 8 files in workspace/',
    ],
    ...(['workspace', 'memory'] as const).map(
      (what): [string, InventoryItem['what'], InstallCase, string] => [
        `an empty workspace: ${what}`,
        what,
        { home: { ...without(files, WORKSPACE), [`${WORKSPACE}/skills`]: { directory: 0o755 } } },
        what === 'workspace' ? 'missing: empty: workspace/' : 'none: no workspace here',
      ],
    ),
    [
      'an empty workspace that is to be so',
      'workspace',
      {
        home: {
          ...without(files, WORKSPACE),
          [WORKSPACE]: { directory: 0o755 },
          '.openclaw/openclaw.json': tight('{ agents: { defaults: { skipBootstrap: true } } }'),
        },
      },
      'none: empty: workspace/',
    ],
    [
      'a workspace outside of it, with its place',
      'workspace',
      {
        home: {
          ...moved(jsonEra('2026.5.28'), WORKSPACE, 'brain'),
          '.openclaw/openclaw.json': tight(
            '{ agents: { defaults: { workspace: "{HOME}/brain" } } }',
          ),
        },
      },
      'arrived: 8 files in {HOME}/brain',
    ],
    [
      'a workspace that the configuration looks for in the old home',
      'workspace',
      { home: fromAlice, there: '/home/bob' },
      'broken: found in workspace/, but the configuration points elsewhere',
    ],
    [
      'a workspace that did not come along',
      'workspace',
      { home: without(files, ...Object.keys(below(files, WORKSPACE))) },
      'missing: configured, but not here',
    ],
    [
      'channels with their logins',
      'channels',
      {
        home: {
          ...files,
          '.openclaw/openclaw.json': tight(
            '{ channels: { whatsapp: { enabled: true }, telegram: { botToken: "fake" }, signal: { account: "1" } } }',
          ),
          '.openclaw/credentials/whatsapp/default/creds.json': tight('{"me":{}}'),
        },
      },
      'arrived: whatsapp, telegram and signal (1 login file)',
    ],
    [
      'channels without their logins',
      'channels',
      {
        home: {
          ...files,
          '.openclaw/openclaw.json': tight(
            '{ channels: { whatsapp: { accounts: { a: {}, b: {} } }, telegram: { enabled: true }, zalo: { botToken: "fake" } } }',
          ),
        },
      },
      'missing: whatsapp, telegram and zalo (no login for whatsapp and telegram)',
    ],
    [
      'channels of a client, which are on the other host',
      'channels',
      {
        home: {
          ...files,
          '.openclaw/openclaw.json': tight(
            '{ gateway: { mode: "remote" }, channels: { whatsapp: { enabled: true } } }',
          ),
        },
      },
      'arrived: whatsapp',
    ],
    [
      'a model key in a variable that nothing sets',
      'logins',
      {
        home: {
          ...files,
          '.openclaw/openclaw.json': tight(
            // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of OpenClaw
            '{ models: { providers: { lab: { apiKey: "${LAB_KEY}" } } } }',
          ),
        },
      },
      'broken: a key is expected in LAB_KEY, which is not set',
    ],
    [
      'the notes of the agent',
      'memory',
      {
        home: {
          ...files,
          [`${WORKSPACE}/MEMORY.md`]: 'x',
          [`${WORKSPACE}/memory/2026-01-01.md`]: 'x',
          [`${WORKSPACE}/notes/memory.md`]: 'x',
        },
      },
      'arrived: 3 notes',
    ],
    [
      'memory in a workspace that nothing uses',
      'memory',
      {
        home: { ...fromAlice, [`${WORKSPACE}/MEMORY.md`]: 'x' },
        there: '/home/bob',
      },
      'broken: in a workspace that the configuration does not use',
    ],
    [
      'cron jobs of a file',
      'cron jobs',
      { home: { ...files, '.openclaw/cron/jobs.json': tight('{"jobs":[{"id":"a"},{"id":"b"}]}') } },
      'arrived: 2 jobs',
    ],
    [
      'cron jobs that cannot be read',
      'cron jobs',
      { home: { ...files, '.openclaw/cron/jobs.json': tight('{"jobs":') } },
      'unknown: they cannot be read',
    ],
    [
      'plugins of the state directory',
      'plugins',
      {
        home: {
          ...files,
          '.openclaw/extensions/one/package.json': '{}',
          '.openclaw/extensions/.staging/package.json': '{}',
          '.openclaw/npm/projects/two/package.json': '{}',
          '.openclaw/npm/projects/.staging/package.json': '{}',
        },
      },
      'arrived: 2 plugins',
    ],
    [
      'skills of the state directory and of the workspace',
      'skills',
      {
        home: {
          ...files,
          '.openclaw/skills/a/SKILL.md': 'x',
          [`${WORKSPACE}/skills/b/SKILL.md`]: 'x',
          [`${WORKSPACE}/skills/none/README.md`]: 'x',
        },
      },
      'arrived: 2 skills',
    ],
    [
      'the identity of the device',
      'device identity',
      { home: { ...files, '.openclaw/identity/device.json': tight('{}') } },
      'arrived: the key of this gateway',
    ],
  ])('lists %s', async (_, what, wanted, expected) => {
    expect(await item(what, wanted)).toBe(expected);
  });
});
