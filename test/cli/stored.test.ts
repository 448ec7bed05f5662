/** Commands for stored reports and for settings, run in this process. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convert } from '../../src/cli/convert.ts';
import type { FleetFormat } from '../../src/cli/fleet-formats.ts';
import { init } from '../../src/cli/init.ts';
import type { Io } from '../../src/cli/io.ts';
import { merge } from '../../src/cli/merge.ts';
import { suppressCommand } from '../../src/cli/suppress.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { loadSettings } from '../../src/settings/load.ts';
import { FINDING, healthyReport, sampleReport } from '../report/sample-report.ts';

let directory: string;
let said: string;
let io: Io;

beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-stored-')));
  said = '';
  const stdout = {
    write(text: string) {
      said += text;
    },
  };
  io = { cwd: directory, env: { HOME: directory }, stdout, stderr: stdout } as unknown as Io;
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function store(name: string, report: Report = sampleReport()): string {
  writeFileSync(join(directory, name), renderJson(report));
  return name;
}

function read(name: string): string {
  return readFileSync(join(directory, name), 'utf8');
}

describe('convert', () => {
  it('renders a stored report for people', async () => {
    expect(await convert(store('r.json'), { color: 'never' }, io)).toBe(0);
    expect(said).toContain('This copy will not work yet.');
  });

  it('renders it in several formats at once', async () => {
    const reports = [
      { format: 'json' as const },
      { format: 'html' as const, file: 'r.html' },
      { format: 'junit' as const, file: 'r.xml' },
    ];
    await convert(store('r.json'), { color: 'never', reports }, io);
    expect(said).toBe(read('r.json'));
    expect(read('r.html')).toContain('<!doctype html>');
    expect(read('r.xml')).toContain('<testsuites');
  });

  it.each([
    ['missing.json', /there is no missing\.json/],
    ['.', /\. is not a file/],
    ['text', /text cannot be used as a report: it is not JSON/],
    ['empty.json', /empty\.json cannot be used as a report: it is not a report/],
  ])('refuses %s', async (name, message) => {
    writeFileSync(join(directory, 'text'), 'x');
    writeFileSync(join(directory, 'empty.json'), '{}');
    await expect(convert(name, { color: 'never' }, io)).rejects.toThrow(message);
    expect(said).toBe('');
  });
});

describe('merge', () => {
  const inFile = (format: FleetFormat, file: string) => ({ reports: [{ format, file }] });

  it('makes one report, with status 1 where a host needs attention', async () => {
    const findings = [{ ...FINDING, fixes: [] }];
    const files = [store('a.json', sampleReport({ findings })), store('b.json', healthyReport())];
    expect(await merge(files, {}, io)).toBe(1);
    expect(said).toContain('## 1 of 2 installs needs attention');
    expect(await merge(files.slice(1), {}, io)).toBe(0);
  });

  it('says what is new since the last one', async () => {
    await merge([store('a.json', healthyReport())], inFile('json', 'last'), io);
    await merge([store('a.json')], { baseline: 'last' }, io);
    expect(said).toContain('1 new and 0 gone since the baseline');
  });

  it('makes several at once', async () => {
    const reports = [
      { format: 'html' as const, file: 'fleet.html' },
      { format: 'json' as const },
      { format: 'sarif' as const, file: 'fleet.sarif' },
    ];
    await merge([store('a.json')], { reports }, io);
    expect(JSON.parse(said).kind).toBe('fleet');
    expect(read('fleet.html')).toContain('<!doctype html>');
    expect(JSON.parse(read('fleet.sarif')).version).toBe('2.1.0');
  });

  it('lists a machine whose report cannot be used, and still has the others', async () => {
    writeFileSync(join(directory, 'x.json'), '{"schemaVersion": 1');
    expect(await merge([store('b.json', healthyReport({ label: 'b' })), 'x.json'], {}, io)).toBe(1);
    expect(said).toContain('## 1 of 2 machines needs attention');
    expect(said).toMatch(/- `x` ❌ needs attention: Its report cannot be used: it is not JSON/);
    expect(said).toMatch(/- `b` ✅ ready/);
  });

  it('lists a machine that should have a report and has none', async () => {
    const files = [store('b.json', healthyReport({ label: 'b' }))];
    expect(await merge(files, { expect: ['b'] }, io)).toBe(0);
    said = '';
    const expected = { expect: ['b', 'c', 'c'] };
    expect(await merge(files, { ...expected, ...inFile('json', 'last') }, io)).toBe(1);
    await merge(files, { ...expected, baseline: 'last' }, io);
    expect(said).toContain('## 1 of 2 machines needs attention');
    expect(said).toMatch(
      /- `c` ❌ needs attention: It has no report\. \(0 errors, .*, 0 new, 0 gone\)/,
    );
  });

  it('refuses a file that is not there', async () => {
    await expect(merge([store('a.json'), 'y.json'], {}, io)).rejects.toThrow('there is no y.json');
  });
});

describe('suppress and init', () => {
  const { fingerprint } = FINDING;
  const settings = () => loadSettings({ cwd: directory, env: io.env, checked: [] });

  it('make settings that hold', async () => {
    expect(await init({}, io)).toBe(0);
    expect(said).toContain('openclaw-migcheck.config.yaml');
    const comments = read('openclaw-migcheck.config.yaml').match(/^#.*$/gm);
    await suppressCommand(fingerprint, { reason: 'we know', expires: '2999-01-01' }, io);
    expect((await settings())?.settings.suppressions).toEqual([
      { fingerprint, reason: 'we know', expires: '2999-01-01' },
    ]);
    expect(read('openclaw-migcheck.config.yaml').match(/^#.*$/gm)).toEqual(comments);
  });

  it('write into the settings that are in force, and keep their mode and their link', async () => {
    const file = join(directory, 'ours.json');
    writeFileSync(file, '{}', { mode: 0o640 });
    symlinkSync(file, join(directory, '.openclaw-migcheckrc.json'));
    await suppressCommand(fingerprint, { reason: 'we know' }, io);
    expect((await settings())?.settings.suppressions).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(JSON.parse(read('ours.json')).suppressions).toHaveLength(1);
  });

  it.each([
    ['xyz', { reason: 'r' }, /fingerprint: must be a fingerprint/],
    [fingerprint, { reason: ' ' }, /reason: must give a reason/],
    [fingerprint, { reason: 'r', expires: 'soon' }, /expires: must be a date/],
    [fingerprint, { reason: 'r', expires: '2020-01-01' }, /is in the past/],
  ])('refuse %s with %j', async (print, options, message) => {
    await expect(suppressCommand(print, options, io)).rejects.toThrow(message);
    expect(await settings()).toBeUndefined();
  });

  it('leave settings alone that are wrong already, and that are there', async () => {
    writeFileSync(join(directory, 'openclaw-migcheck.config.json'), '{"nope": 1}');
    await expect(suppressCommand(fingerprint, { reason: 'r' }, io)).rejects.toThrow(
      'cannot be used',
    );
    await expect(init({}, io)).rejects.toThrow('settings already exist');
    expect(read('openclaw-migcheck.config.json')).toBe('{"nope": 1}');
  });

  it('write no comments into a file that could not hold them', async () => {
    const config = join(directory, 'ours.json');
    await expect(init({ config }, io)).rejects.toThrow('Give a name that ends in .yaml');
    expect(existsSync(config)).toBe(false);
  });

  it('write nothing into an install', async () => {
    const state = join(directory, '.openclaw');
    mkdirSync(state);
    const inside = { ...io, cwd: state };
    await expect(init({}, inside)).rejects.toThrow('no settings are read in');
    await expect(suppressCommand(fingerprint, { reason: 'r' }, inside)).rejects.toThrow(
      'no settings',
    );
    expect(existsSync(join(state, 'openclaw-migcheck.config.yaml'))).toBe(false);
  });
});
