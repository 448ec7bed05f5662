/** Archives of a real install: from OpenClaw's own command and from common archivers. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import type { Release } from './cache.ts';
import { check, record as recordTo } from './check.ts';
import { installed } from './installs.ts';
import { type Home, must, stateDir } from './openclaw.ts';
import { lost, removeRow } from './recorded.ts';
import { stage } from './stage.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/**
 * The findings that all of these archives have: they are not encrypted, and 2026.5.28 makes its own
 * readable by all.
 */
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

    it('of GNU tar without hidden names lacks them', () => {
      const path = join(directory, 'visible.tgz');
      const pack = `tar --exclude='.*' -czf ${path} *`;
      execFileSync('sh', ['-c', pack], { cwd: stateDir(alice) });
      expect(faultsIn(checked(path, release))).toEqual(['incomplete-archive hidden']);
    });

    it('is what another copy is compared with', async () => {
      const path = join(directory, 'against.tar.gz');
      await must(alice, ['backup', 'create', '--output', path]);
      const said = lost(check(stateDir(alice), '--against', path));
      expect(said).toEqual([]);
    });

    it.runIf(release === '2026.9.6')(
      'that OpenClaw restores has all; a file and a row that are removed are named',
      async () => {
        const record = join(directory, 'moved.json');
        expect(recordTo(stateDir(alice), record)).toBe(0);
        const path = join(directory, 'restored.tar.gz');
        await must(alice, ['backup', 'create', '--output', path]);
        const target = join(directory, 'staging');
        await must(alice, ['backup', 'restore', path, '--target', target]);
        const [root = ''] = readdirSync(target);
        const state = join(target, root, 'payload', 'posix', stateDir(alice));
        const compared = () => lost(check(state, '--home', alice.dir, '--against', record));
        expect(compared()).toEqual([]);
        rmSync(join(state, 'workspace', 'MEMORY.md'));
        removeRow(state);
        expect(compared()).toEqual([
          expect.stringMatching(/agent main lack 1 message that/),
          expect.stringMatching(/^This workspace lacks 1 file that .* lists: MEMORY\.md\.$/),
        ]);
      },
    );

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

/** The findings beyond those of every archive, as `<rule> <message>`. */
function faultsIn({ error, findings, rules }: Report): string[] {
  expect(error).toBeNull();
  expect(rules.filter(({ status }) => status === 'crashed')).toEqual([]);
  return findings
    .filter(({ ruleId, severity }) => !ALWAYS.includes(ruleId) && severity !== 'info')
    .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
}
