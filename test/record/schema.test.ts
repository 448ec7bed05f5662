import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openInstalls } from '../../src/install/open.ts';
import type { InstallRecord } from '../../src/install/since-record.ts';
import { compareWithRecord } from '../../src/record/compare.ts';
import { parseListing } from '../../src/record/listing.ts';
import { parseRecord, RecordRefused, renderRecord } from '../../src/record/schema.ts';
import { recordOf } from '../../src/testing/recorded.ts';
import { buildHome, jsonEra, sqliteEra } from '../support/install-builder.ts';
import { runs } from '../support/runs.ts';

let record: InstallRecord;
let text: string;

beforeAll(async () => {
  record = await recordOf(jsonEra('2026.5.28'));
  text = [...renderRecord(record)].join('');
});

const refusal = (broken: string) => {
  try {
    parseRecord(broken, 'moved.json');
    return 'accepted';
  } catch (error) {
    if (error instanceof RecordRefused) return error.message;
    throw error;
  }
};

describe('a record', () => {
  it('comes back as it was', () => {
    expect(parseRecord(text, 'moved.json')).toEqual(record);
  });

  it.each([
    [
      '',
      'moved.json is neither a record nor an archive. A record is JSON, and this is not, or it was cut off',
    ],
    ['[]', "moved.json is not a record. Make one with 'record' on the old machine"],
    ['null', "moved.json is not a record. Make one with 'record' on the old machine"],
    [
      '{"schemaVersion":1,"archiveRoot":"x","assets":[]}',
      'moved.json is the manifest of an OpenClaw backup. It lists directories but no files',
    ],
    ['{"format":"openclaw-migcheck-record","version":2}', /too old for this record: update it/],
  ])('that is none says so: %s', (broken, message) => {
    expect(refusal(broken)).toMatch(message);
  });

  it.each([
    ['a path that leads out', { path: '../../etc/passwd' }, 'entries.0.path: is not a path inside'],
    ['an absolute path', { path: '/etc/passwd' }, 'entries.0.path: is not a path inside'],
    ['an entry of no directory', { root: 7 }, 'has an entry without a directory'],
    ['a size below nothing', { size: -1 }, 'entries.0.size: '],
    ['a digest that is none', { digest: 'x' }, 'entries.0.digest: is not a digest'],
  ])('with %s is refused', (_, change, message) => {
    const [first, ...rest] = record.entries;
    const broken = { ...record, entries: [{ ...first, ...change }, ...rest] };
    expect(refusal(JSON.stringify(broken))).toContain(message);
  });

  it.each([
    ['a release that is two words of a shell', { release: '2026.9.6; id' }, 'release: is not a'],
    [
      'a release that is another package',
      { machine: { home: '/home/alice', platform: 'linux', openclaw: 'npm:other@2026.9.9' } },
      'machine.openclaw: is not a release',
    ],
    ['a profile that OpenClaw cannot have', { profile: 'w; id' }, 'profile: is not the name'],
  ])('with %s is refused', (_, change, message) => {
    expect(refusal(JSON.stringify({ ...record, ...change }))).toContain(message);
  });

  it('that was cut or damaged anywhere is refused or compared, and never crashes', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 9 }), fc.nat(9), (at, put, cut) => {
        refusal(text.slice(0, at) + put + text.slice(at + cut));
      }),
      runs(2000),
    );
    fc.assert(
      fc.property(fc.json(), (json) => void refusal(json)),
      runs(2000),
    );
  });

  it('of the script that was damaged anywhere never crashes', () => {
    const listing = [
      'openclaw-migcheck-list 1\nhome /home/alice\nuser alice\nuid 1000\nsystem Linux',
      'time 2026-11-21T12:00:00Z\nroot /home/alice/.openclaw\n12/1/600/0/0/./openclaw.json',
      `7/1/644/0/0/./workspace/A.md\n${'a'.repeat(64)}  ./workspace/A.md\nend\n`,
    ].join('\n');
    expect(parseListing(listing, 'x').entries).toHaveLength(2);
    fc.assert(
      fc.property(
        fc.nat(listing.length),
        fc.string({ maxLength: 9 }),
        fc.nat(9),
        (at, put, cut) => {
          try {
            parseListing(listing.slice(0, at) + put + listing.slice(at + cut), 'x');
          } catch (error) {
            if (!(error instanceof RecordRefused)) throw error;
          }
        },
      ),
      runs(2000),
    );
  });

  it('with other values is compared without a crash, whatever they are', async () => {
    const home = buildHome(sqliteEra('2026.9.6'));
    try {
      const [install] = openInstalls({ env: { HOME: home.path, PATH: '' }, cwd: home.path });
      if (install === undefined) throw new Error('no install');
      const name = fc.constantFrom(
        ...['a', '../x', '__proto__', 'constructor', "x' OR 1=1 --", '•••', '\u202e', '$(id)'],
      );
      const hostile = fc.record({
        stateDir: fc.constantFrom('/', '/home', '/home/alice/.openclaw', 'C:\\x'),
        era: fc.constantFrom('json' as const, 'sqlite' as const),
        conversations: fc.array(
          fc.record({
            agent: name,
            id: name,
            events: fc.nat(),
            messages: fc.nat(),
            last: fc.integer(),
          }),
        ),
        cronJobs: fc.array(name),
        serviceVariables: fc.array(name),
        counts: fc.array(fc.record({ what: name, count: fc.nat() })),
        tables: fc.array(
          fc.record({
            database: fc.constantFrom('state/openclaw.sqlite', 'x'),
            table: fc.constantFrom('cron_jobs', 'device_identities', 'projects'),
            rows: fc.nat(),
          }),
        ),
      });
      await fc.assert(
        fc.asyncProperty(hostile, async (change) => {
          const changed = { ...record, ...change };
          const compared = await compareWithRecord(install, changed, async () => {});
          expect(compared.missing.every(({ at }) => at.startsWith('/'))).toBe(true);
        }),
        runs(40),
      );
    } finally {
      home.remove();
    }
  });
});
