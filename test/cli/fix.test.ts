import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remoteHome, runHere } from './command.ts';

const RULE = 'loose-permissions';

let home: string;
let config: string;

beforeEach(() => {
  home = remoteHome();
  config = join(home, '.openclaw/openclaw.json');
  mkdirSync(join(home, '.openclaw/agents'));
  chmodSync(join(home, '.openclaw'), 0o700);
  chmodSync(config, 0o644);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

async function check(...args: readonly string[]) {
  return runHere(
    [join(home, '.openclaw'), '--only', RULE, '--rule', `${RULE}=error`, ...args],
    home,
  );
}

const modeOf = (path: string) => lstatSync(path).mode & 0o777;

describe.skipIf(process.platform === 'win32')('a repair', () => {
  it('is only shown with --dry-run, with and without --fix', async () => {
    for (const args of [['--dry-run'], ['--fix', '--dry-run']]) {
      const done = await check(...args);
      expect(done.stdout).toContain(config);
      expect(done.status).toBe(1);
      expect(modeOf(config)).toBe(0o644);
    }
  });

  it('is done with --fix, checked again, and reported', async () => {
    expect((await check()).status).toBe(1);
    const done = await check('--fix', '--json');
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(modeOf(config)).toBe(0o600);
    expect(JSON.parse(done.stdout)).toMatchObject({
      findings: [],
      fixes: [
        {
          ruleId: RULE,
          status: 'fixed',
          reason: null,
          undo: expect.stringMatching(/^openclaw-migcheck undo \d{8}T/),
        },
      ],
    });
  });

  it('is not needed twice', async () => {
    await check('--fix');
    expect((await check('--dry-run')).stdout).toBe(
      'Nothing is wrong, so there is nothing to repair.\n',
    );
  });

  it('that would be refused now is shown with the reason', async () => {
    const env = { XDG_STATE_HOME: join(home, '.openclaw/state-home') };
    const args = [join(home, '.openclaw'), '--only', RULE, '--dry-run', '--fail-on', 'never'];
    const { status, stdout } = await runHere(args, home, { env });
    expect(stdout).toContain(`--fix would be refused in ${join(home, '.openclaw')} now`);
    expect(stdout).toContain('the journal would be inside the install. Set XDG_STATE_HOME');
    expect(status).toBe(0);
  });

  it('says what is left where it has nothing to do', async () => {
    const { stdout } = await runHere([join(home, '.openclaw'), '--dry-run'], home);
    expect(stdout).not.toContain('--fix can repair nothing here');
    await check('--fix');
    const only = ['--only', RULE, '--only', 'remote-mode-host', '--dry-run'];
    const left = (await runHere([join(home, '.openclaw'), ...only], home)).stdout;
    expect(left).toMatch(
      /^--fix can repair nothing here\. 1 finding remains\. Check without --dry-run to see what to do\.\n/,
    );
  });

  it('says where it changes nothing, because it looks like a check then', async () => {
    writeFileSync(config, '{}');
    const only = [join(home, '.openclaw'), '--only', 'missing-gateway-mode'];
    const note = '--fix can repair nothing here, so nothing was changed.';
    const noted = async (...args: readonly string[]) =>
      (await runHere([...only, ...args], home)).stdout.includes(note);
    expect(await noted('--fix')).toBe(true);
    expect(await noted()).toBe(false);
    expect(await noted('--fix', '--quiet')).toBe(false);
  });

  it('that is refused is told of in every format, and the status is 2', async () => {
    const env = { XDG_STATE_HOME: join(home, '.openclaw/state-home') };
    const fix = (...args: readonly string[]) =>
      runHere([join(home, '.openclaw'), '--only', RULE, '--fix', ...args], home, { env });
    const why =
      'the journal would be inside the install. Set XDG_STATE_HOME to a directory outside';
    const pretty = await fix();
    expect(pretty.status).toBe(2);
    expect(pretty.stdout.replace(/\s+/g, ' ')).toContain(
      `✗ NOTHING WAS REPAIRED in ${join(home, '.openclaw')} ${why}`,
    );
    // Once for all of them, and not for each.
    expect(pretty.stdout).not.toContain('not done');
    const json = await fix('--format', 'json', '--fail-on', 'never');
    expect(json.status).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({
      refusals: [{ install: join(home, '.openclaw'), reason: why }],
      fixes: [{ status: 'skipped', reason: why }],
    });
    expect((await fix('--format', 'github')).stdout).toContain(
      '::error title=openclaw-migcheck::Nothing',
    );
    expect(modeOf(config)).toBe(0o644);
  });
});

describe('an unsafe repair', () => {
  /** Without gateway.mode, whose value cannot be guessed. */
  const ONLY = ['--only', 'missing-gateway-mode'];
  const unsafely = (...args: readonly string[]) =>
    runHere([join(home, '.openclaw'), ...ONLY, ...args], home);
  const TEXT = '{ gateway: { port: 18789 } } // mine\n';

  beforeEach(() => writeFileSync(config, TEXT));

  it('is left alone by --fix, which says that there is one', async () => {
    const done = await unsafely('--fix');
    expect(done.stdout).toMatch(
      /1\s+repair\s+may\s+change\s+what\s+you\s+set\s+up\s+on\s+purpose,\s+so\s+--fix\s+leaves\s+it\s+out\.\s+To\s+do\s+it,\s+use\s+--fix\s+--unsafe-fixes/,
    );
    expect(done.status).toBe(1);
    expect((await unsafely('--dry-run')).stdout).toMatch(
      /^with --unsafe-fixes: set gateway\.mode/m,
    );
    expect(readFileSync(config, 'utf8')).toBe(TEXT);
  });

  it('is shown with --dry-run --unsafe-fixes', async () => {
    const { stdout } = await unsafely('--dry-run', '--unsafe-fixes');
    expect(stdout).toMatch(/^\+.*mode: "local"/m);
    expect(readFileSync(config, 'utf8')).toBe(TEXT);
  });

  it('is done with --fix --unsafe-fixes', async () => {
    const done = await unsafely('--fix', '--unsafe-fixes');
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(readFileSync(config, 'utf8')).toBe(
      '{ gateway: { port: 18789, mode: "local" } } // mine\n',
    );
  });
});
