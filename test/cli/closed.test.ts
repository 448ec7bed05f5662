/** An install that its own user cannot enter: the report says so, and what to do. */
import { chmodSync, lchownSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pathsBelow } from '../../src/testing/snapshot.ts';
import { type BuiltHome, buildHome, IS_ROOT, jsonEra } from '../support/install-builder.ts';
import { run } from './command.ts';

/** Bob, where the tests run as root, because root can enter everything. */
const BOB = IS_ROOT ? 12_345 : (process.getuid?.() ?? 0);

let built: BuiltHome;

function lay(): string {
  built = buildHome(jsonEra('2026.5.28'), 'bob', IS_ROOT ? BOB : undefined);
  return built.path;
}

afterEach(() => {
  chmodSync(built.path, 0o755);
  chmodSync(join(built.path, '.openclaw'), 0o755);
  built.remove();
});

function check(home: string, ...args: readonly string[]) {
  const as = IS_ROOT ? { as: { uid: BOB, programs: dirname(home) } } : {};
  return run(args, home, { cwd: '/', ...as });
}

function giveToRoot(path: string): void {
  for (const each of ['', ...pathsBelow(path)]) lchownSync(join(path, each), 0, 0);
}

interface Told {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly remedy: { readonly text: string; readonly commands: readonly string[] };
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly status: string;
    readonly reason: string;
  }[];
  readonly installs: readonly {
    readonly stateDir: string;
    readonly inventory: readonly { readonly status: string }[];
  }[];
  readonly complete: boolean;
}

describe('an install that cannot be entered', () => {
  it.runIf(IS_ROOT)('is a finding where root made the copy', () => {
    const home = lay();
    const state = join(home, '.openclaw');
    giveToRoot(state);
    chmodSync(state, 0o700);
    for (const path of [[], [home], [state], [join(state, 'openclaw.json')]]) {
      const { status, stdout } = check(home, ...path, '--format', 'json');
      const told: Told = JSON.parse(stdout);
      expect(status).toBe(1);
      expect(told.installs[0]?.stateDir).toBe(state);
      expect(told.findings).toMatchObject([
        {
          ruleId: 'wrong-ownership',
          message: expect.stringContaining('the owner is root, the mode is 0700'),
          remedy: { commands: [`sudo chown -R ${BOB}:${BOB} ${state}`] },
        },
      ]);
      const others = told.rules.filter(({ id }) => id !== 'wrong-ownership');
      expect(new Set(others.map((rule) => `${rule.status}: ${rule.reason}`))).toEqual(
        new Set([`skipped: you cannot enter ${state}`]),
      );
      expect(told.complete).toBe(false);
      expect(new Set(told.installs[0]?.inventory.map((one) => one.status))).toEqual(
        new Set(['unknown']),
      );
    }
  });

  it.runIf(IS_ROOT)('is a finding where root made the home', () => {
    const home = lay();
    lchownSync(home, 0, 0);
    chmodSync(home, 0o700);
    const { status, stdout } = check(home);
    expect(status).toBe(1);
    expect(stdout).toContain(`$ sudo chown -R ${BOB}:${BOB} ${home}`);
    expect(stdout).toMatch(/\d+ rules \(skipped\): you cannot enter/);
  });

  it.each([0o000, 0o600])('is one where the mode is %o, which --fix opens', (mode) => {
    const home = lay();
    chmodSync(join(home, '.openclaw'), mode);
    const { status, stdout } = check(home);
    expect(status).toBe(1);
    expect(stdout).toContain(`$ chmod -R u+rwX ${home}/.openclaw`);
    expect(check(home, '--fix', '--only', 'wrong-ownership').status).toBe(0);
    expect(check(home, '--only', 'wrong-ownership', '--format', 'json').stdout).toContain(
      '"findings": []',
    );
  });

  it.runIf(IS_ROOT)('is no finding where only somebody else cannot enter it', () => {
    const home = lay();
    chmodSync(join(home, '.openclaw'), 0o700);
    const stranger = { uid: BOB + 1, programs: dirname(home) };
    const { status, stderr } = run([join(home, '.openclaw')], '/', { cwd: '/', as: stranger });
    expect(status).toBe(2);
    expect(stderr).toContain('Run the check as its owner or as root.');
  });
});

describe('a part that cannot be entered', () => {
  it.runIf(IS_ROOT)('lets no rule pass', () => {
    const home = lay();
    const agents = join(home, '.openclaw/agents');
    giveToRoot(agents);
    chmodSync(agents, 0o700);
    const { status, stdout } = check(home, '--format', 'json');
    const told: Told = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(told.findings.map(({ ruleId }) => ruleId)).toContain('wrong-ownership');
    expect(told.rules.filter((rule) => rule.status === 'passed')).toEqual([]);
  });
});
