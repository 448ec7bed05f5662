/** The plugin in the real product: it installs, its command is the check, and an agent can call its tool. */
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { checkUntouched, expectHealthy } from './expect.ts';
import { askForTool } from './fake-model.ts';
import { installed } from './installs.ts';
import { child, editConfig, type Home, must, run, stateDir, turn } from './openclaw.ts';
import { stage } from './stage.ts';

const PACK = resolve(import.meta.dirname, '../../tools/pack-plugin.mjs');
const TOOL = 'openclaw_migcheck';

/** What each release wants to be told before it takes a package from a file. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  '2026.9.6': ['--force', '--accept-capabilities'],
};

/** What lets the model see the tool itself: a profile leaves it out, and a tool that searches for tools hides it. */
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
  const words = ['plugins', 'install', `npm-pack:${packed()}`, ...(ANSWERS[release] ?? [])];
  await must(home, words);
  return home;
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
}
