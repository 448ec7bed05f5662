/** `--interactive`: one question for each repair, and only accepted repairs are made. */
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { Interrupted } from '../../src/cli/interrupted.ts';
import type { Io } from '../../src/cli/io.ts';
import { type Actions, createProgram } from '../../src/cli/program.ts';
import type { Report } from '../../src/report/report.ts';
import { modeOf, snapshot } from '../repair/support.ts';
import { tarGz } from '../support/archives.ts';
import { argsFor, brokenHome } from './broken-home.ts';
import { CLI, plainEnv } from './command.ts';
import { Scene } from './scene.ts';

/** util-linux's `script`: it creates a terminal and types its input there. */
const SCRIPT = '/usr/bin/script';
/** How readline moves the cursor to the end of its question. */
const CURSOR = '\u001b[22m\u001b[26G';

/** Six repairs; root has one more. */
const ASKED = ['--fix', '--interactive', '--skip', 'wrong-ownership'];

let scene: Scene;
let before: Record<string, string>;
beforeEach(() => {
  scene = new Scene(brokenHome);
  before = snapshot(scene.home);
});
afterEach(() => scene.remove());

interface Told {
  readonly status: number;
  readonly asked: string;
  readonly report: Report;
}

/** @param typed what a person types, to the end of the input */
async function answer(typed: string, ...more: readonly string[]): Promise<Told> {
  const [stdin, stdout, stderr] = [terminal(), new PassThrough(), terminal()];
  stdin.end(typed);
  const io = {
    env: { ...plainEnv(scene.home), XDG_STATE_HOME: scene.stateHome },
    cwd: scene.home,
    stdin,
    unmasked: stdout,
    stdout,
    stderr,
    echo: stderr,
  } as unknown as Io;
  const args = argsFor(scene.home, ...ASKED, '--format', 'json', ...more);
  try {
    const status = await checkWith(args, io);
    stdout.end();
    return { status, asked: written(stderr), report: JSON.parse(await text(stdout)) };
  } catch (error) {
    if (error instanceof Error) error.message += `\n${written(stderr)}`;
    throw error;
  }
}

function terminal(): PassThrough {
  return Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
}

function written(stream: PassThrough): string {
  return String(stream.read() ?? '');
}

async function checkWith(args: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.unchecked;
  const none = async () => EXIT.unchecked;
  const others = ['rules', 'explain', 'schema', 'undo', 'runs', 'convert', 'merge', 'suppress'];
  const actions = Object.fromEntries(
    [...others, 'init', 'completion', 'man', 'record', 'verify', 'prepare'].map((name) => [
      name,
      none,
    ]),
  ) as unknown as Omit<Actions, 'check'>;
  const program = createProgram(
    'openclaw-migcheck',
    { ...actions, check: (path, options) => check(path, options, io) },
    io,
    (result) => {
      status = result;
    },
  );
  await program.parseAsync([...args], { from: 'user' });
  return status;
}

const statuses = ({ fixes }: Report) => fixes.map(({ status, reason }) => [status, reason]);

describe.skipIf(process.platform === 'win32')('--interactive', () => {
  it('shows each repair as --dry-run does, and its number', async () => {
    const shown = (await scene.check('--dry-run', '--only', 'loose-permissions')).stdout;
    const { asked } = await answer('n\n', '--only', 'loose-permissions');
    expect(asked).toContain('(1/1) loose-permissions: remove other users');
    const [, changes] = shown.split('\n\n');
    expect(changes).toMatch(/^mode/);
    expect(asked).toContain(changes);
    expect(asked).toContain('Repair this? [y,n,a,q,?] ');
  });

  it('does what was said yes to, and nothing else', async () => {
    const { report, asked } = await answer('n\nn\nn\ny\nn\nn\n');
    expect(asked.match(/Repair this\?/g)).toHaveLength(6);
    expect(report.plans[0]?.steps).toMatchObject([
      { kind: 'mode', path: join(scene.home, '.openclaw/.env') },
    ]);
    expect(statuses(report)).toEqual([
      ['fixed', null],
      ...Array.from({ length: 5 }, () => ['skipped', 'you said no']),
    ]);
    const after = snapshot(scene.home);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
      '.openclaw/.env',
    ]);
  });

  it('does all the rest after a', async () => {
    const { report, asked } = await answer('n\na\n');
    expect(asked.match(/Repair this\?/g)).toHaveLength(2);
    expect(statuses(report).filter(([status]) => status === 'skipped')).toEqual([
      ['skipped', 'you said no'],
    ]);
    expect(report.plans[0]?.fixes).toHaveLength(5);
  });

  it('does what was accepted before q, and no more', async () => {
    const { report } = await answer('y\nq\n');
    expect(report.plans[0]?.fixes).toHaveLength(1);
    expect(statuses(report)).toEqual([
      ['fixed', null],
      ['skipped', 'you said no'],
      ...Array.from({ length: 4 }, () => ['skipped', 'you quit before this one']),
    ]);
  });

  it('asks about each of the repairs of one finding', async () => {
    const archive = join(scene.home, 'openclaw-backup.tar.gz');
    const files = { 'o/.openclaw/openclaw.json': '{}', 'o/.openclaw/.env': 'KEY=fake' };
    writeFileSync(archive, await tarGz(files), { mode: 0o644 });
    const recipient = await identityToRecipient(await generateIdentity());
    const { report, asked } = await answer(
      'n\ny\n',
      ...['--only', 'plaintext-backups', '--unsafe-fixes', '--age-recipient', recipient],
    );
    expect(asked).toMatch(
      /\(1\/2\) plaintext-backups: make openclaw-backup\.tar\.gz accessible only[\s\S]*\(2\/2\)/,
    );
    expect(asked).toContain(`encrypt: ${archive} -> ${archive}.age for ${recipient}`);
    expect(statuses(report).map(([status]) => status)).toEqual(['fixed', 'skipped']);
    expect(modeOf(archive)).toBe('644');
    expect(existsSync(`${archive}.age`)).toBe(true);
  });

  it('explains the answers after ?, and after what is none', async () => {
    const { asked } = await answer('?\nmaybe\n\nq\n');
    expect(
      asked.match(/no to this and to all that follow; repairs you said yes to are done/g),
    ).toHaveLength(3);
    expect(snapshot(scene.home)).toEqual(before);
  });

  it.each([
    ['the end of the input', 'y\n'],
    ['Ctrl-C', 'y\n\u0003'],
  ])('does nothing at all after %s', async (_, typed) => {
    await expect(answer(typed)).rejects.toThrow(Interrupted);
    expect(snapshot(scene.home)).toEqual(before);
    expect(scene.runs).toEqual([]);
  });

  it('shows no control character of a hostile name', async () => {
    const evil = join(scene.home, '.openclaw/workspace/._\u001b[2J\u202e');
    writeFileSync(evil, Buffer.from([0, 5, 0x16, 7]));
    const { asked } = await answer('q\n', '--only', 'archive-debris');
    expect(asked).toContain('/.openclaw/workspace/•••\n');
    expect(asked).not.toContain('\u001b[2J');
    expect(asked).not.toContain('\u202e');
  });

  it('is refused where nobody can answer, with what to do instead', async () => {
    const done = await scene.check('--fix', '--interactive');
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(/needs a terminal.*--dry-run.*--only.*--fix/);
    expect(snapshot(scene.home)).toEqual(before);
  });

  it.each([[[]], [['--fix', '--dry-run']]])('is refused with %j', async (args) => {
    const done = await scene.check('--interactive', ...args);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('--interactive asks before each repair');
  });

  it.runIf(process.platform === 'linux' && existsSync(SCRIPT))(
    'asks at a real terminal, and ends there with Ctrl-C',
    async () => {
      const broken = await atTerminal('y\r', '\u0003');
      expect(broken.shown).toContain('nothing was repaired');
      expect(broken.status).toBe(130);
      expect(snapshot(scene.home)).toEqual(before);
      const done = await atTerminal('n\r', 'a\r');
      expect(done.shown).toContain('What is different now');
      expect(scene.runs).toMatchObject([{ status: 'done' }]);
    },
  );
});

/** Types each answer when its question appears. */
function atTerminal(
  ...typed: readonly string[]
): Promise<{ shown: string; status: number | null }> {
  const words = [process.execPath, CLI, ...argsFor(scene.home, ...ASKED)];
  const env = { ...plainEnv(scene.home), XDG_STATE_HOME: scene.stateHome, TERM: 'xterm' };
  const child = spawn(SCRIPT, ['-qec', words.join(' '), '/dev/null'], { env, timeout: 60_000 });
  return new Promise((resolve) => {
    let shown = '';
    let asked = 0;
    child.stdout.on('data', (chunk) => {
      shown += chunk;
      const questions = shown.split('(1/6) ').length + shown.split('(2/6) ').length - 2;
      if (questions > asked && shown.trimEnd().endsWith(`[y,n,a,q,?] ${CURSOR}`)) {
        child.stdin.write(typed[asked] ?? '');
        asked += 1;
      }
    });
    child.on('close', (status) => resolve({ shown, status }));
  });
}
