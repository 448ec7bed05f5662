import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/install/inventory.ts';
import { below, buildHome, moved, tight, without } from '../support/home-tree.ts';
import { type InstallCase, jsonEra, openCase, sqliteEra } from '../support/install-builder.ts';

/** What one line of the summary says: sign and words. */
async function arrival(what: Arrival['what'], wanted: InstallCase): Promise<string> {
  const home = buildHome(wanted.home);
  try {
    const install = await openCase(home.path, wanted);
    const line = install.arrivals.find((one) => one.what === what);
    return `${line?.status}: ${line?.detail}`.replaceAll(home.path, '{HOME}');
  } finally {
    home.remove();
  }
}

const files = jsonEra('2026.5.28');
const fromAlice = jsonEra('2026.5.28', { home: '/home/alice' });
const WORKSPACE = '.openclaw/workspace';

describe('what arrived', () => {
  it.each<[string, Arrival['what'], InstallCase, string]>([
    ['the configuration', 'configuration', { home: files }, 'arrived: openclaw.json'],
    [
      'a configuration that is cut off',
      'configuration',
      { home: { ...files, '.openclaw/openclaw.json': tight('{ "gateway": ') } },
      'missing: openclaw.json is broken',
    ],
    ['transcripts', 'sessions', { home: files }, 'arrived: 1 transcript'],
    [
      'sessions of the sqlite era',
      'sessions',
      { home: sqliteEra('2026.9.6') },
      'arrived: 1 session in the databases',
    ],
    [
      'an index without its transcripts',
      'sessions',
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
      'arrived: in workspace/, where the configuration does not look',
    ],
    [
      'a workspace that did not come along',
      'workspace',
      { home: without(files, ...Object.keys(below(files, WORKSPACE))) },
      'missing: configured, but not there',
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
      'arrived: whatsapp, telegram, signal (1 login file)',
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
      'missing: whatsapp, telegram, zalo (no login for whatsapp, telegram)',
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
  ])('tells %s', async (_, what, wanted, expected) => {
    expect(await arrival(what, wanted)).toBe(expected);
  });
});
