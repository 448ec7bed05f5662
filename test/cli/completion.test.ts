import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCompletion } from '../../src/cli/completion.ts';
import type { Io } from '../../src/cli/io.ts';
import { printManual } from '../../src/cli/man.ts';
import { type Actions, createProgram } from '../../src/cli/program.ts';
import { SHELLS, type Shell } from '../../src/cli/shells.ts';
import { rules } from '../../src/rules/index.ts';

const program = createProgram('openclaw-migcheck', {} as Actions, process, () => {});

function printed(print: (io: Io) => number): string {
  let text = '';
  const stdout = {
    write(more: string) {
      text += more;
    },
  };
  print({ stdout } as unknown as Io);
  return text;
}

const scripts = Object.fromEntries(
  SHELLS.map((shell) => [shell, printed((io) => printCompletion(shell, program, io))]),
) as Record<Shell, string>;
const manual = printed((io) => printManual(program, io));

function longOptions(command: Command): string[] {
  return command.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));
}

/** True where a program is on this machine. */
function has(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'migcheck-completion-'));
  for (const shell of SHELLS) writeFileSync(join(scratch, shell), scripts[shell]);
  writeFileSync(join(scratch, 'page.1'), manual);
  writeFileSync(join(scratch, 'report.json'), '{}');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the completion', () => {
  it.each(SHELLS)('of %s has every command and every option', (shell) => {
    for (const command of [program, ...program.commands]) {
      if (command !== program) expect(scripts[shell]).toContain(command.name());
      for (const long of longOptions(command)) {
        expect(scripts[shell]).toMatch(shell === 'fish' ? `-l ${long.slice(2)} ` : long);
      }
    }
    expect(scripts[shell]).toContain(rules[0]?.id);
  });

  it.runIf(has('bash'))('works in bash', () => {
    const complete = (...words: readonly string[]) => {
      const quoted = ['openclaw-migcheck', ...words].map((word) => `'${word}'`).join(' ');
      const line = `source ./bash; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _openclaw_migcheck; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
        cwd: scratch,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      return stdout.split('\n').filter((word) => word !== '');
    };
    expect(complete('--unsa')).toEqual(['--unsafe-fixes']);
    expect(complete('--format', 'sa')).toEqual(['sarif']);
    expect(complete('--only', 'stale-home')).toEqual(['stale-home-path']);
    expect(complete('expl')).toEqual(['explain']);
    expect(complete('explain', 'implicit')).toEqual(['implicit-timezone']);
    expect(complete('convert', 'rep')).toEqual(['report.json']);
    expect(complete('merge', '--format', 'ht')).toEqual(['html']);
    expect(complete('undo', '--age')).toEqual(['--age-identity']);
    expect(complete('--platform', 'w')).toEqual(['windows']);
    // Bash splits words before and after =.
    expect(complete('--format', '=', 'sa')).toEqual(['sarif']);
    expect(complete('--format', 'sarif', '=')).toContain('report.json');
    expect(complete('--format', 'sarif', '=', 'rep')).toEqual(['report.json']);
    expect(complete('--rule', 'stale-lock', '=', 'w')).toEqual(['warning']);
  });

  it.runIf(has('fish'))('works in fish', () => {
    const complete = (line: string) =>
      spawnSync('fish', ['-N', '-c', `source ./fish; complete -C '${line}'`], {
        cwd: scratch,
        encoding: 'utf8',
        env: { ...process.env, HOME: scratch },
      })
        .stdout.split('\n')
        .map((word) => word.split('\t', 1)[0])
        .filter((word) => word !== '');
    expect(complete('openclaw-migcheck --unsa')).toEqual(['--unsafe-fixes']);
    expect(complete('openclaw-migcheck expl')).toEqual(['explain']);
    expect(complete('openclaw-migcheck merge --format ht')).toEqual(['html']);
    expect(complete('openclaw-migcheck rep')).toEqual(['report.json']);
    expect(complete('openclaw-migcheck --all expl')).toEqual([]);
  });

  it.runIf(has('zsh'))('is understood by zsh', () => {
    const { status, stderr } = spawnSync('zsh', ['-n', 'zsh'], { cwd: scratch, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the manual page', () => {
  it('has every command and every option', () => {
    for (const command of [program, ...program.commands]) {
      if (command !== program) expect(manual).toContain(`.SS ${command.name()}`);
      for (const long of longOptions(command))
        expect(manual).toContain(long.replaceAll('-', '\\-'));
    }
    expect(manual).toContain('Exit status:');
    expect(manual).toContain('a workspace, or an archive');
    expect(manual).toContain('(choices: "pretty", "json"');
  });

  it('has only what each roff can read', () => {
    expect(manual).toMatch(/^[\n -~]+$/);
  });

  it.runIf(has('man'))('is a page', () => {
    const { status, stderr, stdout } = spawnSync('man', ['--warnings', '-l', 'page.1'], {
      cwd: scratch,
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '100', LC_ALL: 'C.UTF-8' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--dry-run');
  });
});
