/**
 * A copy may be hostile: its repositories can name programs. A command to paste must not run one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';

let scratch: string;
let repository: string;
let canary: string;

const HOOKS = ['post-index-change', 'post-checkout', 'reference-transaction', 'pre-commit'];
const CONFIGURED = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.sshCommand',
  'filter.x.clean',
];

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'migcheck-prepared-'));
  repository = join(scratch, 'repository');
  canary = join(scratch, 'canary');
  execFileSync('git', ['init', '--quiet', repository]);
  writeFileSync(join(repository, '.gitattributes'), '* filter=x\n');
  writeFileSync(join(repository, 'secret'), 'x');
  git('add', '--all');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'x');
  git('worktree', 'add', '--quiet', join(scratch, 'worktree'));
  const program = join(scratch, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${canary}'\ncat\n`, { mode: 0o755 });
  for (const key of CONFIGURED) git('config', key, program);
  for (const hook of HOOKS) {
    const text = `#!/bin/sh\necho ${hook} >> '${canary}'\n`;
    writeFileSync(join(repository, '.git/hooks', hook), text, { mode: 0o755 });
  }
  // As in every copy: Git reads files whose time differs from that in its index.
  utimesSync(join(repository, 'secret'), 1, 1);
});

afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
}

/** Each command of a rule that starts Git, with values for its placeholders. */
function commands(): string[] {
  const values: Readonly<Record<string, string>> = {
    ...{ repository, root: repository, worktree: join(scratch, 'worktree') },
    ...{ files: 'secret', pattern: 'user' },
  };
  return rules
    .flatMap(({ messages }) => Object.values(messages))
    .flatMap((message) => ('commands' in message ? (message.commands ?? []) : []))
    .filter((command) => command.startsWith('git '))
    .map((command) => command.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? name));
}

it('starts no program of the repository', () => {
  const found = [...new Set(commands())];
  expect(found.length).toBeGreaterThan(3);
  for (const command of found) {
    spawnSync('sh', ['-c', command], { env: { PATH: process.env.PATH, HOME: scratch } });
    expect(existsSync(canary) && readFileSync(canary, 'utf8'), command).toBe(false);
  }
  const index = execFileSync('git', ['ls-files'], { cwd: repository, encoding: 'utf8' });
  expect(index).toBe('.gitattributes\n');
});

it('would be started by a command that looks into the work tree', () => {
  appendFileSync(join(repository, 'secret'), 'y');
  git('status');
  expect(existsSync(canary)).toBe(true);
});
