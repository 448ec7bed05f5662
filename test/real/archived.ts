/** Archives of a real install: of OpenClaw's own command and of the archivers that people have. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import type { Release } from './cache.ts';
import { installed } from './installs.ts';
import { type Home, must } from './openclaw.ts';
import { stage } from './stage.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/** What is true of each of these archives: nobody encrypts them, and 2026.5.28 writes its own for all to read. */
const ALWAYS = ['plaintext-backups'];

const ARCHIVERS: readonly (readonly [string, readonly string[], string])[] = [
  ['tar', ['-czf'], 'gnu.tgz'],
  ['bsdtar', ['-czf'], 'bsd.tgz'],
  ['zip', ['-qry'], 'zip.zip'],
];

export function archived(release: Release): void {
  describe('an archive', () => {
    let alice: Home;
    let directory: string;

    beforeAll(async () => {
      alice = await installed(stage(), release);
      mkdirSync(stage().scratch, { recursive: true });
      directory = mkdtempSync(join(stage().scratch, 'archives-'));
    });

    afterAll(() => rmSync(directory, { recursive: true, force: true }));

    it('of `openclaw backup create` lacks what that release leaves out, and nothing else', async () => {
      const path = join(directory, 'all.tar.gz');
      await must(alice, ['backup', 'create', '--output', path]);
      const report = checked(path, release);
      const lost = release === '2026.5.28' ? ['incomplete-archive transcripts'] : [];
      expect(faultsIn(report)).toEqual(lost);
    });

    for (const [program, args, name] of ARCHIVERS) {
      it(`of ${program} has all`, ({ skip }) => {
        if (spawnSync(program, ['--version']).error !== undefined) skip(`there is no ${program}`);
        const path = join(directory, name);
        execFileSync(program, [...args, path, '.openclaw'], { cwd: alice.dir });
        expect(faultsIn(checked(path, release))).toEqual([]);
      });
    }
  });
}

function checked(path: string, release: Release): Report {
  const done = spawnSync(process.execPath, [CLI, path, '--json', '--openclaw', release], {
    encoding: 'utf8',
  });
  return JSON.parse(done.stdout);
}

/** What is said beyond what is true of each, as `<rule> <message>`. */
function faultsIn({ error, findings, rules }: Report): string[] {
  expect(error).toBeNull();
  expect(rules.filter(({ status }) => status === 'crashed')).toEqual([]);
  return findings
    .filter(({ ruleId, severity }) => !ALWAYS.includes(ruleId) && severity !== 'info')
    .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
}
