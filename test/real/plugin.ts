/**
 * The plugin in the real OpenClaw: it installs, its command is the check, and an agent can call its
 * tool.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Release } from './cache.ts';
import { check, faults, type JsonReport } from './check.ts';
import { checkUntouched, expectHealthy } from './expect.ts';
import { askForTool } from './fake-model.ts';
import { installed } from './installs.ts';
import { moveHome } from './move.ts';
import {
  child,
  editConfig,
  type Home,
  must,
  run,
  stateDir,
  turn,
  usesDatabases,
} from './openclaw.ts';
import { stage } from './stage.ts';

const PACK = resolve(import.meta.dirname, '../../tools/pack-plugin.mjs');
const TOOL = 'openclaw_migcheck';

/** The options that each release requires before it installs a package from a file. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  '2026.9.6': ['--force', '--accept-capabilities'],
};

/**
 * Settings that let the model see the tool itself: a profile leaves it out, and a tool that
 * searches for tools hides it.
 */
const TOOLS: Readonly<Record<string, object>> = {
  '2026.5.28': { alsoAllow: [TOOL] },
  '2026.9.6': { toolSearch: false },
};

/** Packed once in a run. */
function packed(): string {
  const file = join(stage().scratch, 'plugin.tgz');
  if (!existsSync(file)) {
    const made = execFileSync(process.execPath, [PACK, stage().scratch], { encoding: 'utf8' });
    renameSync(made.trim(), file);
  }
  return file;
}

async function withPlugin(release: Release): Promise<Home> {
  const home = await installed(stage(), release);
  await install(home);
  return home;
}

/** These also fetch dependencies that a package bundles, so they get it as a directory. */
const LINKS: readonly Release[] = ['2026.1.30'];

async function install(home: Home): Promise<void> {
  if (LINKS.includes(home.release)) {
    const directory = join(home.dir, 'plugin');
    mkdirSync(directory);
    execFileSync('tar', ['-xzf', packed(), '-C', directory, '--strip-components=1']);
    await must(home, ['plugins', 'install', '--link', directory]);
    return;
  }
  const answers = ANSWERS[home.release] ?? [];
  await must(home, ['plugins', 'install', `npm-pack:${packed()}`, ...answers]);
}

export function plugin(release: Release): void {
  it('has a command and a tool with the plugin, which is no fault', async () => {
    const home = await withPlugin(release);
    expectHealthy(checkUntouched(home.dir, stateDir(home)));

    const { status, stdout } = await run(home, ['migcheck', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ error: null, findings: [] });
    expect(status).toBe(0);
    const unknown = await run(home, ['migcheck', '--nonsense']);
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.stderr).toContain('openclaw migcheck --help');

    editConfig(home, (config) => Object.assign(child(config, 'tools'), TOOLS[release]));
    const answer = (await turn(home, askForTool(TOOL))).stdout;
    expect(answer).toContain('The tool said:');
    expect(answer).toMatch(/"headline": "This copy is ready\."/);
  });

  it.skipIf(LINKS.includes(release))(
    'has the command again after a move, once its path is repaired as the report says',
    async () => {
      const bob = moveHome(await withPlugin(release));
      vi.stubEnv('XDG_STATE_HOME', join(bob.dir, '.local', 'state'));
      const { report } = check(stateDir(bob));
      expect(report.findings.map(({ ruleId }) => ruleId)).toContain('stale-plugin-path');
      expect((await run(bob, ['migcheck', '--json'])).stdout).not.toContain('"findings"');
      check(stateDir(bob), '--fix');
      vi.unstubAllEnvs();
      // Where the path is in a database, the plugin must be installed again.
      if (usesDatabases(release)) await install(bob);
      // Besides the reminders that every copy gets.
      const again = reportIn((await run(bob, ['migcheck', '--json'])).stdout);
      expect(again).toMatchObject({ error: null });
      expect(faults({ report: again })).toEqual([]);
    },
  );
}

/** Without what OpenClaw itself prints first about a state that it migrates. */
function reportIn(stdout: string): JsonReport {
  return JSON.parse(stdout.slice(stdout.search(/^\{/m))) as JsonReport;
}
