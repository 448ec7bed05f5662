import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema.ts';
import { CLI, plainEnv, type Run, remoteHome, runHere, write } from './command.ts';

const RULE = 'remote-mode-host';

let home: string;
let state: string;

beforeAll(() => {
  home = remoteHome();
  state = join(home, '.openclaw');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The only rule that this install breaks, so that no other rule affects these tests. */
function check(args: readonly string[] = [], options: Run = {}) {
  return runHere([state, '--only', RULE, ...args], home, options);
}

describe('the status', () => {
  it.each([
    [['--rule', `${RULE}=error`], 1],
    [['--rule', `${RULE}=warning`], 0],
    [['--rule', `${RULE}=warning`, '--fail-on', 'warning'], 1],
    [['--rule', `${RULE}=info`, '--fail-on', 'info'], 1],
    [['--rule', `${RULE}=error`, '--fail-on', 'never'], 0],
    [['--rule', `${RULE}=warning`, '--fail-on', 'info', '--severity-min', 'error'], 0],
    [['--rule', `${RULE}=off`, '--fail-on', 'info'], 0],
    [['--skip', RULE, '--fail-on', 'info'], 0],
  ])('with %j is %i', async (args, status) => {
    const done = await check(args);
    expect(done.stderr).toBe('');
    expect(done.status).toBe(status);
  });

  it.each([
    [['--nope'], /there is no option --nope$/m],
    [['--format', 'xml'], /--format/],
    [['--severity-min', 'loud'], /--severity-min/],
    [
      ['--platform', 'beos'],
      /"beos" is not a valid value for --platform\. Choose from: linux, macos and windows\.$/m,
    ],
    [['--home', '~/bob'], /an absolute path/],
    [['--openclaw', 'banana'], /a release, for instance/],
    [['--rule', 'x'], /<rule>=</],
    [['--only', 'remote-mode-hots'], /no rule "remote-mode-hots". Did you mean "remote-mode-host"/],
    [['--skip', 'remote-mode'], /Did you mean "remote-mode-host"/],
    [['--only', 'nope'], /no rule "nope"\. The command "rules" lists all rules\.$/m],
    [['--rule', 'nothing=off'], /no rule "nothing"/],
    [['--config', 'none.json'], /there is no \S*none\.json/],
    [['--workspace', 'none'], /--workspace none: there is no such directory\.$/m],
    [['--output', 'none/x', '--fix'], /--output none\/x: there is no directory .*\/none\.$/m],
    [['--dry-run', '--format', 'junit'], /--dry-run/],
    [['--format', 'sarif='], /Give a file: sarif=<file>/],
    [['--format', 'sarif=x', '--output', 'y'], /--output y: the report already goes to x/],
    [['--format', 'sarif=x', '--format', 'junit=./x'], /two reports cannot share a file/],
    [['--all', '--profile', 'work'], /--all/],
    [['--unsafe-fixes'], /Add --fix to do them/],
  ])('of a wrong command line is 2: %j', async (args, message) => {
    const done = await check(args);
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(message);
    expect(done.stdout).toBe('');
  });

  it('is 2 for two reports at one place, and the report is JSON', async () => {
    const done = await check(['--json', '--format', 'github']);
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(/only one report can go to standard output/);
    expect(JSON.parse(done.stdout).findings).toEqual([]);
  });

  it('is 2 where there is nothing to check', async () => {
    mkdirSync(join(home, 'empty'), { recursive: true });
    for (const path of [join(home, 'not-there'), join(home, 'empty')]) {
      const done = await runHere([path], home);
      expect(done.status).toBe(2);
      expect(done.stderr).toMatch(/^openclaw-migcheck: [^\n]+\n/);
      expect(done.stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('is 2 where the configuration cannot be understood, and says where', async () => {
    const broken = write(home, 'broken/.openclaw/openclaw.json', '{\n  "gateway": {,\n}');
    mkdirSync(join(home, 'broken/.openclaw/agents'), { recursive: true });
    const done = await runHere([join(home, 'broken'), '--only', RULE], home);
    expect(done.status).toBe(2);
    expect(done.stdout).toContain(`${broken}:2:15`);
  });

  it('is no error where the reader goes away', async () => {
    const child = spawn(process.execPath, [CLI, 'schema'], { env: plainEnv(home) });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });
});

describe('the output', () => {
  it('is JSON that the schema accepts, the same in every run', async () => {
    const done = await check(['--format', 'json']);
    const report = JSON.parse(done.stdout);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.findings).toMatchObject([
      { ruleId: RULE, line: 3, keyPath: 'gateway.mode', install: state },
    ]);
    expect((await check(['--format', 'json'])).stdout).toBe(done.stdout);
    expect((await check(['--json'])).stdout).toBe(done.stdout);
  });

  it('is annotations, with paths relative to the working directory where no Git is', async () => {
    const inside = await check(['--format', 'github'], { cwd: home });
    expect(inside.stdout).toMatch(/^::\w+ file=[.]openclaw\/openclaw.json,line=3,col=\d+,title=/);
    mkdirSync(join(home, 'elsewhere/.git'), { recursive: true });
    const outside = await check(['--format', 'github'], { cwd: join(home, 'elsewhere') });
    expect(outside.stdout).toMatch(/^::\w+ title=/);
  });

  it('is several reports at once, each where it was asked to go', async () => {
    const args = ['--format', 'pretty', '--format', 'sarif=out.sarif', '--format', 'json'];
    const cwd = join(home, 'several');
    mkdirSync(cwd);
    const done = await check([...args, '--output', 'out.json', '--fail-on', 'never'], { cwd });
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toContain(RULE);
    expect(readdirSync(cwd).sort()).toEqual(['out.json', 'out.sarif']);
    const { runs } = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'));
    expect(runs[0].results).toMatchObject([{ ruleId: RULE }]);
    const { findings } = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'));
    expect(findings).toMatchObject([{ ruleId: RULE }]);
  });

  it('goes to a file, and only there', async () => {
    const file = join(home, 'report.json');
    const done = await check(['--format', 'json', '--output', file, '--fail-on', 'never']);
    expect({ status: done.status, stdout: done.stdout, stderr: done.stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(file, 'utf8')).schemaVersion).toBe(1);
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('never goes into what is checked', async () => {
    const done = await check(['--output', join(state, 'report.txt')]);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('which is being checked');
    expect(existsSync(join(state, 'report.txt'))).toBe(false);
  });

  it('cannot go where nothing can be written', async () => {
    const done = await check(['--output', join(home, 'no/such/place.txt')]);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('there is no directory');
  });

  it.each<[readonly string[], NodeJS.ProcessEnv, boolean]>([
    [[], {}, false],
    [[], { CI: '1' }, false],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('in a pipe, with %j and %j, has colour: %s', async (args, env, isColored) => {
    expect((await check(args, { env })).stdout.includes('\u001b[')).toBe(isColored);
  });

  it('stops the gateway first, and looks whether it works last', async () => {
    const release = ['--openclaw', '2026.9.6'];
    const report = JSON.parse(
      (await check(['--format', 'json', '--rule', `${RULE}=error`, ...release])).stdout,
    );
    expect(report.nextSteps[0].commands).toEqual(['openclaw gateway stop']);
    expect(report.nextSteps.at(-1).commands).toContain('openclaw status');
  });

  it('is nothing for a quiet check that finds nothing', async () => {
    expect((await check(['--quiet', '--rule', `${RULE}=off`])).stdout).toBe('');
  });
});

describe('settings', () => {
  it('hold, and the command line outweighs them', async () => {
    const file = write(home, 'with/.openclaw-migcheckrc.json', `{"rules": {"${RULE}": "error"}}`);
    const cwd = join(home, 'with');
    const done = await check(['--format', 'json'], { cwd });
    expect(done.status).toBe(1);
    expect(JSON.parse(done.stdout).notes).toEqual([`Settings: ${file}.`]);
    expect((await check(['--skip', RULE, '--quiet'], { cwd })).stdout).toBe('');
    expect((await check(['--rule', `${RULE}=info`], { cwd })).status).toBe(0);
  });

  it('suppress by fingerprint, until they expire', async () => {
    const { fingerprint } = JSON.parse((await check(['--format', 'json'])).stdout).findings[0];
    const settings = (expires: string) =>
      write(
        home,
        'suppress.json',
        JSON.stringify({ suppressions: [{ fingerprint, reason: 'known', expires }] }),
      );
    const args = ['--fail-on', 'info', '--format', 'json', '--config', 'suppress.json'];
    settings('9999-12-31');
    const held = await check(args);
    expect(held.status).toBe(0);
    expect(JSON.parse(held.stdout).summary.suppressed).toBe(1);
    settings('2001-01-01');
    const back = await check(args);
    expect(back.status).toBe(1);
    expect(JSON.parse(back.stdout).notes).toEqual([expect.stringContaining('expired')]);
  });

  it('are not taken from a workspace that only the configuration names', async () => {
    const other = join(home, 'elsewhere/.openclaw');
    write(
      home,
      'elsewhere/.openclaw/openclaw.json',
      JSON.stringify({
        gateway: { mode: 'remote' },
        agents: { defaults: { workspace: join(home, 'elsewhere/ws') } },
      }),
    );
    write(home, 'elsewhere/ws/.openclaw-migcheckrc.json', `{"rules": {"${RULE}": "off"}}`);
    const done = await runHere([other, '--only', RULE, '--format', 'json'], home, {
      cwd: join(home, 'elsewhere/ws'),
    });
    const report = JSON.parse(done.stdout);
    expect(report.findings).toHaveLength(1);
    expect(report.notes).toEqual([expect.stringContaining('was not used')]);
  });

  it('that are wrong are a usage error that names the key', async () => {
    write(home, 'wrong.json', '{"rules": {"x": 1}}');
    const done = await check(['--config', 'wrong.json']);
    expect(done.status).toBe(2);
    expect(done.stderr).toContain('rules, key 1: must be');
  });

  it.each([{}, { CI: 'true' }, { FORCE_COLOR: '1' }])(
    'that are no JSON are told by their line, and not quoted, with %j',
    async (env) => {
      const file = write(home, 'broken.json', '{\n  // none of your business\n}');
      const done = await check(['--config', 'broken.json'], { env });
      expect(done.status).toBe(2);
      expect(done.stderr).toBe(
        `openclaw-migcheck: ${file} is not valid JSON or YAML: Expected property name or '}' (line 2)\n`,
      );
    },
  );

  it('that name a rule that is not there are a usage error that names the file', async () => {
    const file = write(home, 'unknown.json', '{"rules": {"remote-mode-hots": "off"}}');
    const done = await check(['--config', 'unknown.json']);
    expect(done.status).toBe(2);
    expect(done.stderr).toBe(
      `openclaw-migcheck: ${file} cannot be used:\n  rules, key 1: there is no such rule. Did you mean "remote-mode-host"?\n`,
    );
  });
});
