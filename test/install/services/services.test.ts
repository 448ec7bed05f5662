import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Home } from '../../../src/install/host/home.ts';
import { filesMatching } from '../../../src/install/services/file-pattern.ts';
import { readServices } from '../../../src/install/services/services.ts';
import { inWords } from '../../support/in-words.ts';

const UNITS = '.config/systemd/user';
const AGENTS = 'Library/LaunchAgents';

let here: string;
let home: Home;

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'services-')));
  home = { here, there: '/home/bob', uid: 0, gid: 0 };
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

function put(path: string, text: string | Buffer): string {
  const file = join(here, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function read() {
  return readServices(home, join(here, '.openclaw'));
}

function only() {
  const services = read();
  expect(services).toHaveLength(1);
  return services[0] as NonNullable<(typeof services)[0]>;
}

function environmentOf(service = only()): Record<string, string> {
  return Object.fromEntries([...service.environment].map(([name, { value }]) => [name, value]));
}

function unit(lines: string, name = 'openclaw-gateway.service'): string {
  return put(`${UNITS}/${name}`, `[Unit]\nDescription=A gateway\n\n[Service]\n${lines}\n`);
}

describe('systemd units', () => {
  it('reads command and environment, each with its place', () => {
    const path = unit(
      'ExecStart="/opt/my node/bin/node" /opt/openclaw/dist/index.js gateway --port 7\nEnvironment=HOME=/home/bob\nEnvironment="A=one two" B=2',
    );
    const service = only();
    expect(service.command.map((word) => word.value)).toEqual([
      ...['/opt/my node/bin/node', '/opt/openclaw/dist/index.js', 'gateway', '--port', '7'],
    ]);
    expect(service.command[1]?.at).toEqual({ path, line: 5, column: 35, keyPath: 'ExecStart' });
    expect(environmentOf(service)).toEqual({ HOME: '/home/bob', A: 'one two', B: '2' });
    expect(service.environment.get('B')?.at).toMatchObject({ path, line: 7, column: 25 });
    expect(service).toMatchObject({ kind: 'systemd', isLegacy: false });
    expect(service.stateDir).toBe('/home/bob/.openclaw');
    expect(service.problems).toBeUndefined();
  });

  it('joins continued lines, skips comments inside of them, and keeps the places', () => {
    unit('ExecStart=/bin/node \\\n# a comment\n  gateway\nEnvironment=A=1 \\\n  B=2');
    const service = only();
    expect(service.command.map((word) => word.value)).toEqual(['/bin/node', 'gateway']);
    expect(service.command[1]?.at).toMatchObject({ line: 7, column: 3 });
    expect(service.environment.get('B')?.at).toMatchObject({ line: 9, column: 3 });
  });

  it('has as many words as anybody puts into it', () => {
    unit(
      `ExecStart=/bin/node gateway\nEnvironment=A=1 B=2\nUnsetEnvironment=${'A '.repeat(130_000)}`,
    );
    expect(environmentOf()).toEqual({ B: '2' });
  });

  it('lets no unit grow by what is put into it more than the kernel takes', () => {
    const refers = ['$', '{A}'].join('').repeat(20_000);
    unit(
      `Environment=A=${'x'.repeat(60_000)}\nEnvironment=B=${'%n'.repeat(50_000)}\nExecStart=/bin/node ${refers} gateway`,
    );
    const words = only().command.map(({ value }) => value);
    const length = words.join('').length + (environmentOf().B ?? '').length;
    expect(length).toBeLessThan(3_000_000);
    expect([words[0], words[2]]).toEqual(['/bin/node', 'gateway']);
    expect(words[1]?.startsWith('xxx')).toBe(true);
  });

  it('resolves escapes, quotes inside a word, specifiers and variables', () => {
    unit(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of systemd
      'Environment="A=x\\x41\\t" B=q"u o"te C=%h/bin D=100%%\nExecStart=-/bin/sh ${A} $B $UNSET ${HOME}/x',
    );
    const service = only();
    expect(environmentOf(service)).toEqual({
      A: 'xA\t',
      B: 'qu ote',
      C: '/home/bob/bin',
      D: '100%',
    });
    expect(service.command.map((word) => word.value)).toEqual([
      ...['/bin/sh', 'xA\t', 'qu ote', '$UNSET', '/home/bob/x'],
    ]);
  });

  it('applies drop-ins in the order of their names, and empty assignments reset', () => {
    unit('ExecStart=/bin/old gateway\nEnvironment=A=unit B=unit');
    put(`${UNITS}/openclaw-gateway.service.d/20-b.conf`, '[Service]\nEnvironment=A=twenty\n');
    put(
      `${UNITS}/openclaw-gateway.service.d/10-a.conf`,
      '[Service]\nEnvironment=\nExecStart=\nExecStart=/bin/new gateway\nEnvironment=A=ten\n',
    );
    put(`${UNITS}/openclaw-gateway.service.d/notes.txt`, '[Service]\nEnvironment=A=no\n');
    put(`${UNITS}/openclaw-.service.d/20-b.conf`, '[Service]\nEnvironment=A=shadowed\n');
    put(
      `${UNITS}/openclaw-.service.d/05-c.conf`,
      '[Service]\nUnsetEnvironment=C\nEnvironment=C=3\n',
    );
    const service = only();
    expect(service.command[0]?.value).toBe('/bin/new');
    expect(environmentOf(service)).toEqual({ A: 'twenty' });
    expect(service.environment.get('A')?.at.path).toContain('20-b.conf');
  });

  it('reads environment files over the unit, in the syntax of systemd', () => {
    const file = put(
      '.openclaw/gateway.systemd.env',
      '# comment\nA=plain value  \nB="two\nlines"\nC=\'sin"gle\'\nD=con\\\ntinued\n;x\nE="q\\"\\n" \n1X=no\n',
    );
    unit('Environment=A=unit\nEnvironmentFile=-%h/.openclaw/gateway.systemd.env\nExecStart=/bin/x');
    const service = only();
    expect(environmentOf(service)).toEqual({
      A: 'plain value',
      B: 'two\nlines',
      C: 'sin"gle',
      D: 'continued',
      E: 'q"\\n',
    });
    expect(service.environment.get('D')?.at).toMatchObject({ path: file, line: 6 });
    expect(service.environment.get('E')?.at).toMatchObject({ path: file, line: 9 });
    expect(service.missingEnvironmentFiles).toEqual([]);
  });

  it('reads a hundred environment files, and says where there are more', () => {
    for (let index = 0; index <= 100; index += 1) put(`env/${1000 + index}.env`, `A${index}=x\n`);
    unit('EnvironmentFile=%h/env/*.env\nExecStart=/bin/x');
    expect(inWords(only().problems)).toEqual(['only 100 of its environment files are read']);
    expect(Object.keys(environmentOf(only()))).toHaveLength(100);
    unit(`${'EnvironmentFile=%h/env/1000.env\n'.repeat(100)}ExecStart=/bin/x`);
    expect(only().problems).toBeUndefined();
  });

  it('reads the environment files that a pattern means, in the order of their names', () => {
    put('.config/env.d/20-b.env', 'A=twenty\nB=b\n');
    put('.config/env.d/10-a.env', 'A=ten\n');
    put('.config/env.d/.hidden.env', 'A=hidden\n');
    put('.config/env.d/note.txt', 'A=note\n');
    put('.config/env.d/1x.env', 'C=c\n');
    unit('EnvironmentFile=%h/.config/env.d/[0-9]?-*.env\nExecStart=/bin/x');
    const service = only();
    expect(environmentOf(service)).toEqual({ A: 'twenty', B: 'b' });
    expect(service).toMatchObject({ missingEnvironmentFiles: [] });
    expect(service.problems).toBeUndefined();
  });

  it.each([
    ['a[!b].env', ['ac.env']],
    ['a[b-c].env', ['ab.env', 'ac.env']],
    ['*.en', []],
    ['a(b).env', ['a(b).env']],
    ['*[(]b?.env', ['a(b).env']],
    ['.*', ['.env']],
    ['[z-a]*', []],
    ['a[b.env', []],
    [`${'*a'.repeat(60)}x`, []],
  ])('reads the pattern %s as a shell does', (pattern, names) => {
    for (const name of ['ab.env', 'ac.env', 'a(b).env', '.env']) put(`env/${name}`, 'A=1\n');
    const found = filesMatching(join(here, 'env'), pattern);
    expect(found).toEqual(names.map((name) => join(here, 'env', name)));
  });

  it('tells of a pattern that means no file, where one must be there, and of one that it does not follow', () => {
    unit('EnvironmentFile=%h/env/*.env\nEnvironmentFile=-%h/too/*.env\nExecStart=/bin/x');
    expect(only().missingEnvironmentFiles.map(({ path }) => path)).toEqual(['/home/bob/env/*.env']);
    unit('EnvironmentFile=%h/*/x.env\nExecStart=/bin/x');
    expect(only().problems).toMatchObject([{ messageId: 'problem.directory-pattern' }]);
  });

  it('tells environment files that are missing and must be there', () => {
    unit(
      'ExecStart=/bin/x\nEnvironmentFile=/home/bob/gone.env\nEnvironmentFile=-/home/bob/too.env\nEnvironmentFile=/home/alice/.openclaw/x.env',
    );
    expect(only().missingEnvironmentFiles.map(({ path, at }) => [path, at.line])).toEqual([
      ['/home/bob/gone.env', 6],
      ['/home/alice/.openclaw/x.env', 8],
    ]);
  });

  it('forgets environment files at an empty assignment', () => {
    unit('EnvironmentFile=/home/bob/gone.env\nEnvironmentFile=\nExecStart=/bin/x');
    expect(only().missingEnvironmentFiles).toEqual([]);
  });

  it.each([
    ['Environment=OPENCLAW_STATE_DIR=/srv/claw/', '/srv/claw', undefined],
    ['Environment=OPENCLAW_STATE_DIR=~/claw', '/home/bob/claw', undefined],
    [
      'Environment=OPENCLAW_STATE_DIR=/home/bob/.openclaw-work OPENCLAW_PROFILE=work',
      '/home/bob/.openclaw-work',
      'work',
    ],
    ['Environment=OPENCLAW_PROFILE=work', '/home/bob/.openclaw', undefined],
    ['Environment=HOME=/home/alice', '/home/alice/.openclaw', undefined],
    ['Environment=HOME=/home/alice OPENCLAW_HOME=~/x', '/home/alice/x/.openclaw', undefined],
    ['Environment=OPENCLAW_STATE_DIR=undefined', '/home/bob/.openclaw', undefined],
  ])('finds the state directory of %s', (line, stateDir, profile) => {
    unit(`${line}\nExecStart=/bin/node /x/openclaw/dist/index.js gateway`);
    const service = only();
    expect([service.stateDir, service.profile]).toEqual([stateDir, profile]);
  });

  it.each([
    ['--profile work gateway', '/home/bob/.openclaw-work', 'work'],
    ['--profile=Work gateway', '/home/bob/.openclaw-Work', 'Work'],
    ['--profile default gateway', '/home/bob/.openclaw', undefined],
    ['--profile ../x gateway', '/home/bob/.openclaw', undefined],
    ['--dev gateway', '/home/bob/.openclaw-dev', 'dev'],
    ['gateway --dev', '/home/bob/.openclaw', undefined],
  ])('finds the profile of %s', (words, stateDir, profile) => {
    unit(`ExecStart=/bin/openclaw ${words}`);
    const service = only();
    expect([service.stateDir, service.profile]).toEqual([stateDir, profile]);
  });

  it('falls back to a legacy directory only where there is no other', () => {
    mkdirSync(join(here, '.clawdbot'));
    unit('ExecStart=/bin/x', 'clawdbot-gateway.service');
    expect(only()).toMatchObject({ isLegacy: true, stateDir: '/home/bob/.clawdbot' });
    mkdirSync(join(here, '.openclaw'));
    expect(only().stateDir).toBe('/home/bob/.openclaw');
  });

  it('leaves out node hosts, copies and masked units', () => {
    unit('ExecStart=/bin/x', 'openclaw-node.service');
    unit('ExecStart=/bin/x', 'openclaw-gateway.service.bak');
    unit('ExecStart=/bin/x\nEnvironment=OPENCLAW_SERVICE_KIND=node', 'openclaw-gateway-n.service');
    symlinkSync('/dev/null', join(here, UNITS, 'openclaw-gateway-work.service'));
    put(`${UNITS}/moltbot-gateway.service`, '');
    expect(read()).toEqual([]);
  });

  it('follows a link within the home, and no link out of it', () => {
    const real = put('dotfiles/unit', '[Service]\nExecStart=/bin/x gateway\n');
    mkdirSync(join(here, UNITS), { recursive: true });
    symlinkSync(real, join(here, UNITS, 'openclaw-gateway.service'));
    expect(only().command).toHaveLength(2);
    symlinkSync('/etc/hostname', join(here, UNITS, 'openclaw-gateway-out.service'));
    symlinkSync(
      'openclaw-gateway-loop.service',
      join(here, UNITS, 'openclaw-gateway-loop.service'),
    );
    expect(
      read().map(({ name, problems }) => [name, problems && String(inWords(problems))]),
    ).toEqual([
      ['openclaw-gateway-loop.service', 'the unit cannot be read: a link to itself'],
      [
        'openclaw-gateway-out.service',
        'the unit cannot be read: a link that leads out of the home',
      ],
      ['openclaw-gateway.service', undefined],
    ]);
  });

  it.each([
    ['garbage', Buffer.from([0, 255, 10, 27, 91, 61, 10, 61]), /no \[Service\] section/],
    ['no ExecStart', '[Service]\nEnvironment=A=1\n', /no ExecStart/],
    [
      'an open quote',
      '[Service]\nExecStart=/bin/x "a\n',
      /quote is not closed in ExecStart= \(line 2/,
    ],
    ['10 MB', Buffer.alloc(10 * 1024 * 1024, 'A=\\\n'), /larger than 256 KiB/],
  ])('says what is wrong with %s', (_what, text, problem) => {
    put(`${UNITS}/openclaw-gateway.service`, text);
    const service = only();
    expect(String(inWords(service.problems))).toMatch(problem);
    expect(service.stateDir).toBe('/home/bob/.openclaw');
  });

  it('is not held up by FIFOs, directories and units of nothing but continuations', () => {
    mkdirSync(join(here, UNITS, 'openclaw-gateway-dir.service'), { recursive: true });
    mkdirSync(join(here, '.openclaw'));
    execFileSync('mkfifo', [join(here, '.openclaw/pipe')]);
    execFileSync('mkfifo', [join(here, UNITS, 'openclaw-gateway-fifo.service')]);
    put(
      `${UNITS}/openclaw-gateway-long.service`,
      `[Service]\nExecStart=${'a \\\n'.repeat(60_000)}`,
    );
    unit('ExecStart=/bin/x\nEnvironmentFile=/home/bob/.openclaw/pipe');
    const problems = Object.fromEntries(
      read().map(({ name, problems }) => [name, problems && String(inWords(problems))]),
    );
    expect(problems).toEqual({
      'openclaw-gateway-dir.service': 'the unit cannot be read: not a regular file',
      'openclaw-gateway-fifo.service': 'the unit cannot be read: not a regular file',
      'openclaw-gateway-long.service': undefined,
      'openclaw-gateway.service': 'an environment file cannot be read: not a regular file',
    });
  });
});

describe('launchd agents', () => {
  const plist = (inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n${inner}\n</dict>\n</plist>\n`;
  const words = (...list: string[]): string =>
    `<key>ProgramArguments</key>\n<array>\n${list.map((word) => `  <string>${word}</string>`).join('\n')}\n</array>`;
  const variables = (pairs: Record<string, string>): string =>
    `<key>EnvironmentVariables</key><dict>${Object.entries(pairs)
      .map(([name, value]) => `<key>${name}</key><string>${value}</string>`)
      .join('\n')}</dict>`;

  it('reads command and environment, each with its place', () => {
    const path = put(
      `${AGENTS}/ai.openclaw.work.plist`,
      plist(
        `${words('/bin/node', 'a &amp; b', 'gateway')}\n${variables({
          OPENCLAW_STATE_DIR: '/home/bob/.openclaw-work',
          OPENCLAW_PROFILE: 'work',
        })}`,
      ),
    );
    const service = only();
    expect(service).toMatchObject({ kind: 'launchd', name: 'ai.openclaw.work', profile: 'work' });
    expect(service.command.map((word) => word.value)).toEqual(['/bin/node', 'a & b', 'gateway']);
    expect(service.command[1]?.at).toEqual({
      path,
      line: 8,
      column: 3,
      keyPath: 'ProgramArguments[1]',
    });
    expect(service.environment.get('OPENCLAW_PROFILE')?.at.line).toBe(12);
    expect(service.stateDir).toBe('/home/bob/.openclaw-work');
  });

  it('looks through the wrapper of an environment file', () => {
    const env = put(
      '.openclaw/service-env/ai.openclaw.gateway.env',
      "# Generated\nexport HOME='/home/bob'\nexport QUOTED='it'\\''s'\nnot a line\n",
    );
    const folder = '/home/bob/.openclaw/service-env';
    put(
      `${AGENTS}/ai.openclaw.gateway.plist`,
      plist(
        words(
          ...['/bin/sh', `${folder}/ai.openclaw.gateway-env-wrapper.sh`],
          ...[`${folder}/ai.openclaw.gateway.env`, '/bin/node', 'gateway'],
        ),
      ),
    );
    expect(only().command.map((word) => word.value)).toEqual(['/bin/node', 'gateway']);
    expect(environmentOf()).toEqual({ HOME: '/home/bob', QUOTED: "it's" });
    expect(only().environment.get('HOME')?.at).toMatchObject({ path: env, line: 2 });
    rmSync(env);
    expect(only().missingEnvironmentFiles[0]).toMatchObject({
      path: `${folder}/ai.openclaw.gateway.env`,
      at: { line: 9 },
    });
  });

  it('leaves out what is no gateway', () => {
    put(`${AGENTS}/ai.openclaw.node.plist`, plist(words('/bin/node', 'node')));
    put(`${AGENTS}/ai.openclaw.mac.plist`, plist(words('/Applications/X')));
    put(`${AGENTS}/ai.openclaw.menu.plist`, plist(words('/Applications/X')));
    put(`${AGENTS}/ai.openclaw.x.plist.bak`, plist(words('/bin/node', 'gateway')));
    put(`${AGENTS}/com.example.other.plist`, plist(words('/bin/node', 'gateway')));
    expect(read()).toEqual([]);
  });

  it('knows the legacy label', () => {
    put(`${AGENTS}/bot.molt.gateway.plist`, plist(words('/bin/node', 'gateway')));
    expect(only().isLegacy).toBe(true);
  });

  it.each([
    ['garbage', 'hello <a', /not well-formed/],
    ['an open string', '<plist><dict><key>a</key><string>SECRET', /not well-formed/],
    ['nothing but <', `<plist><dict>${'<'.repeat(200_000)}`, /not well-formed/],
    ['another document', '<html/>', /not well-formed/],
    ['a bomb', '<!DOCTYPE p [<!ENTITY a "aa">]><plist><string>&a;</string></plist>', /not well-f/],
    [
      'depth',
      `<plist>${'<array>'.repeat(15_000)}${'</array>'.repeat(15_000)}</plist>`,
      /no program/,
    ],
    ['a binary one', 'bplist00abc', /binary/],
    ['10 MB', Buffer.alloc(10 * 1024 * 1024, '<a>'), /larger than/],
    ['no program', plist(''), /no program/],
  ])('says what is wrong with %s, and prints nothing', (_what, text, problem) => {
    const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    put(`${AGENTS}/ai.openclaw.gateway.plist`, text);
    const service = only();
    expect(String(inWords(service.problems))).toMatch(problem);
    expect(JSON.stringify(service.problems)).not.toContain('SECRET');
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('the Windows script', () => {
  it('reads set lines and the one command', () => {
    const path = put(
      '.openclaw/gateway.cmd',
      '@echo off\r\nrem A gateway\r\nset "OPENCLAW_STATE_DIR=C:\\Users\\bob\\.openclaw-work\\"\r\nset PLAIN=100%%\r\n"C:\\Program Files\\node.exe" C:\\x\\openclaw\\dist\\index.js gateway --port 7 < NUL\r\n',
    );
    const service = only();
    expect(service.command.map((word) => word.value)).toEqual([
      ...[
        'C:\\Program Files\\node.exe',
        'C:\\x\\openclaw\\dist\\index.js',
        'gateway',
        '--port',
        '7',
      ],
    ]);
    expect(service.command[1]?.at).toMatchObject({ path, line: 5, column: 29 });
    expect(environmentOf(service).PLAIN).toBe('100%');
    expect(service.environment.get('PLAIN')?.at).toMatchObject({ line: 4, column: 1 });
    expect(service.stateDir).toBe('C:\\Users\\bob\\.openclaw-work');
  });

  it('says when it starts nothing', () => {
    put('.openclaw/gateway.cmd', '@echo off\r\n');
    expect(only().problems).toMatchObject([{ messageId: 'problem.script-starts-nothing' }]);
  });
});

it('finds nothing in a home without any', () => {
  expect(read()).toEqual([]);
});
