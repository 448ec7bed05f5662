/**
 * `openclaw backup create` leaves out `npm/` and `node_modules`: the report says what is not
 * restored automatically.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { runHere } from '../cli/command.ts';
import { backupOf, type TarHeader, tarOf } from '../support/tar-entries.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'migcheck-archived-plugins-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const STATE = '2026-11-21T10-46-34.718+00-00-openclaw-backup/payload/posix/home/alice/.openclaw';
/** The note of 2026.9.6 about what it left out. */
const SKIPPED = {
  skipped: [
    { kind: 'managed state', reason: 'regenerable', sourcePath: '/home/alice/.openclaw/npm' },
  ],
};

async function pluginFindings(entries: readonly TarHeader[]): Promise<string[]> {
  const path = join(home, 'backup.tar');
  writeFileSync(path, await tarOf([...backupOf(SKIPPED), ...entries]), { mode: 0o600 });
  const { stdout } = await runHere([path, '--json'], home);
  const { findings }: Report = JSON.parse(stdout);
  return findings
    .filter(({ breaks }) => breaks.includes('plugins'))
    .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
}

const file = (path: string, value: object): TarHeader => ({
  name: `${STATE}/${path}`,
  text: JSON.stringify(value),
});

it('a plugin that was installed into npm/', async () => {
  const record = {
    source: 'npm',
    spec: 'weather',
    installPath: '/home/alice/.openclaw/npm/weather',
  };
  const installs = { installRecords: { weather: record } };
  expect(await pluginFindings([file('plugins/installs.json', installs)])).toEqual([
    'stale-plugin-path nowhere',
  ]);
});

it('a plugin whose packages were in node_modules', async () => {
  const plugin = [
    file('extensions/weather/openclaw.plugin.json', { id: 'weather' }),
    file('extensions/weather/package.json', { dependencies: { zod: '4' } }),
  ];
  expect(await pluginFindings(plugin)).toContain('missing-plugin-dependencies missing');
});

it('and nothing where no plugin needs them', async () => {
  expect(await pluginFindings([])).toEqual([]);
});
