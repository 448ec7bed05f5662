/** No rule reports paths that the settings ignore, wherever they are. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tarGz } from '../support/archives.ts';
import { remoteHome, runHere, write } from './command.ts';

const PLACES = ['Backups/2025/a.tgz', 'b.tgz', '.openclaw/workspace/c.tgz', 'ws/keep/d.tgz'];

let home: string;
beforeEach(async () => {
  home = remoteHome();
  write(
    home,
    '.openclaw/openclaw.json',
    JSON.stringify({ agents: { defaults: { workspace: join(home, 'ws') } } }),
  );
  const bytes = await tarGz({ '.openclaw/openclaw.json': '{}', '.openclaw/credentials/x': 'x' });
  for (const place of PLACES) writeFileSync(write(home, place, ''), bytes);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The backups that are found while these patterns are ignored. */
async function found(...ignore: readonly string[]): Promise<string[]> {
  write(home, 'settings/.openclaw-migcheckrc.json', JSON.stringify({ ignore }));
  const args = [join(home, '.openclaw'), '--only', 'plaintext-backups', '--format', 'json'];
  const { stdout } = await runHere(args, home, { cwd: join(home, 'settings') });
  const { findings } = JSON.parse(stdout) as { findings: { path: string }[] };
  return findings.map(({ path }) => path.slice(home.length + 1)).sort();
}

it.each<[readonly string[], readonly string[]]>([
  [[], PLACES],
  [['Backups'], PLACES.filter((path) => !path.startsWith('Backups'))],
  [['Backups/2025/*'], PLACES.filter((path) => !path.startsWith('Backups'))],
  [['b.tgz'], PLACES.filter((path) => path !== 'b.tgz')],
  [['workspace'], PLACES.filter((path) => !path.includes('workspace'))],
  [['keep/**'], PLACES.filter((path) => !path.includes('keep'))],
  [['**/*.tgz'], []],
])('with %j ignored', async (ignore, expected) => {
  expect(await found(...ignore)).toEqual([...expected].sort());
});
