/**
 * Everything that the program prints for people is in the language: each text is in brackets here,
 * and no sentence is outside.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { load } from 'cheerio';
import type { Option } from 'commander';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { createProgram } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { handleSignals } from '../../src/cli/signals.ts';
import { noteUnfinished, type Unfinished } from '../../src/install/files/unfinished.ts';
import { identify } from '../../src/install/host/processes.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { languageOf, type RuleWords } from '../../src/phrases/language.ts';
import { rules } from '../../src/rules/index.ts';
import { argsFor, brokenHome, RESTORABLE } from '../cli/broken-home.ts';
import { plainEnv } from '../cli/command.ts';
import { Scene } from '../cli/scene.ts';
import { ENCRYPTED, type Files, tar, tarGz, zip } from '../support/archives.ts';
import { tarOf } from '../support/tar-entries.ts';

vi.mock('../../src/languages/index.ts', async (original) => ({
  ...(await original<object>()),
  loadLanguage: async () => bracketed(),
}));

/** A language in which each text is the English one in brackets. */
function bracketed() {
  const phrases = Object.entries(ENGLISH).map(([id, text]) => [id, inBrackets(text)]);
  const words = rules.map(({ id, title, why, messages, texts = {} }): [string, RuleWords] => [
    id,
    {
      title: inBrackets(title),
      why: inBrackets(why),
      texts: allInBrackets(texts),
      messages: Object.fromEntries(
        Object.entries(messages).map(([message, { text, remedy }]) => [
          message,
          { text: inBrackets(text), remedy: inBrackets(remedy) },
        ]),
      ),
    },
  ]);
  return languageOf(
    { tag: 'nl', andMore: inBrackets('{names} and {more} more') },
    Object.fromEntries(phrases),
    Object.fromEntries(words),
  );
}

function allInBrackets(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, inBrackets(text)]));
}

/** What the next steps leave out stays at the beginning. */
function inBrackets(text: string): string {
  const [, stop = '', space = ''] = /^\[([^\]]*)\]( ?)/.exec(text) ?? [];
  if (stop === '') return `⟦${text}⟧`;
  return `[⟦${stop}⟧]${space}⟦${text.slice(stop.length + space.length + 2)}⟧`;
}

let scene: Scene;
beforeEach(() => {
  scene = new Scene(brokenHome);
});
afterEach(() => scene.remove());

/** The output of the command, on both streams. */
async function said(...words: readonly string[]): Promise<string> {
  return (await saidOnEach(...words)).join('\n');
}

/** The same, stream by stream. */
function saidOnEach(...words: readonly string[]): Promise<string[]> {
  return saidTo('', ...words);
}

/** @param typed what a person at a terminal types */
function saidTo(typed: string, ...words: readonly string[]): Promise<string[]> {
  return saidOf([...words, '--lang', 'nl'], typed);
}

/** The same of a command line as it stands: not every command has a language. */
async function saidOf(words: readonly string[], typed = ''): Promise<string[]> {
  const terminal = () => Object.assign(new PassThrough(), { isTTY: typed !== '', columns: 80 });
  const [stdin, stdout, stderr] = [terminal(), terminal(), terminal()];
  stdin.end(typed);
  const io = {
    env: { ...plainEnv(scene.home), XDG_STATE_HOME: scene.stateHome },
    cwd: scene.home,
    stdin,
    stdout,
    stderr,
    unmasked: stdout,
    echo: stderr,
  } as unknown as Io;
  await run(words, io);
  return [stdout, stderr].map((stream) => String(stream.read() ?? ''));
}

/** The arguments of a check of the scene. */
const check = (...more: readonly string[]) => argsFor(scene.home, '--color', 'never', ...more);

/** The text outside brackets, without diffs and commands, where it contains two words in a row. */
function inEnglish(text: string): string[] {
  let rest = text
    .replaceAll(/```.*?```/gs, '')
    .split('\n')
    .filter((line) => !/^(?:[-+ ]|@@)/.test(line) || /^ {2}/.test(line))
    .map((line) => line.replace(/\$ .*/, ''))
    .join(' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest.match(/(?<![\w/.-])[A-Za-z]{3,} +[a-z]{3,}(?![\w/.-])/g) ?? [];
}

async function expectAllSaid(what: string, ...words: readonly string[]): Promise<string> {
  return expectBracketed(what, await said(...words));
}

function expectBracketed(what: string, text: string): string {
  expect(text).toContain('⟦');
  expect({ what, left: inEnglish(text) }).toEqual({ what, left: [] });
  return text;
}

describe('nothing is left in English', () => {
  it('where nothing may be repaired, and in a plan then', async () => {
    mkdirSync(scene.stateHome, { recursive: true });
    chmodSync(scene.stateHome, 0o777);
    expect(await expectAllSaid('refused', ...check('--fix'))).toContain('chmod go-w');
    expect(await expectAllSaid('plan', ...check('--dry-run'))).toContain('chmod go-w');
  });

  it('in a page, a plan, a repair and what takes it back', async () => {
    await expectAllSaid('unsafe plan', ...check('--dry-run', '--unsafe-fixes'));
    await expectAllSaid('fix', ...check('--fix'));
    await expectAllSaid('runs', 'runs');
    appendFileSync(join(scene.home, '.openclaw', 'openclaw.json'), '\n');
    const undone = await expectAllSaid('undo', 'undo');
    expect(undone).toContain('it was changed since the repair');
    await expectAllSaid('no more', ...check('--dry-run', '--only', 'stale-lock'));
  });

  it('in the questions of --interactive', async () => {
    const text = (await saidTo('?\ny\nn\nq\n', ...check('--fix', '--interactive'))).join('\n');
    expect(text).toContain('⟦Repair this?⟧');
    expect(inEnglish(text)).toEqual([]);
  });

  it('before a move and at its end', async () => {
    mkdirSync(scene.stateHome, { recursive: true });
    const record = join(scene.stateHome, 'moved.json');
    await expectAllSaid('record', 'record', '-o', record);
    await expectAllSaid('prepare', 'prepare', scene.home);
    await expectAllSaid('prepare with a record', 'prepare', record);
    await expectAllSaid('verify', 'verify', '--openclaw', '2026.5.28');
    await expectAllSaid('stopped', 'verify', '--openclaw', '2026.5.28', '--old-stopped');
    await expectAllSaid('markdown', 'verify', '--old-stopped', '--format', 'markdown');
  });
});

/** A file beside the home. */
function beside(name: string, bytes: Buffer | string): string {
  const path = join(scene.home, '..', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** What is written into the state directory that is checked. */
function inState(name: string, text: string): void {
  const path = join(scene.home, '.openclaw', name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, text, { mode: 0o600 });
}

/** A tar whose first file is larger than what is read. */
async function hugeTar(): Promise<Buffer> {
  const packer = pack();
  packer.entry({ name: '.openclaw/huge', size: 70 * 1024 ** 3 });
  const header = await new Promise((resolve) => packer.once('data', resolve));
  return Buffer.concat([header as Buffer, Buffer.alloc(2048)]);
}

const STATE: Files = { '.openclaw/openclaw.json': '{}', '.openclaw/agents/main/sessions/': '' };

describe('nothing is left in English of an error', () => {
  const refusedArchives: readonly (readonly [string, () => Buffer | Promise<Buffer>])[] = [
    ['empty', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('hello')],
    ['encrypted', () => ENCRYPTED.openssl],
    ['age', () => Buffer.from('age-encryption.org/v1\n-> X25519 x\n')],
    ['7z', () => ENCRYPTED['7z']],
    ['xz', () => Buffer.from('\xfd7zXZ\0 and more', 'latin1')],
    ['rar', () => Buffer.from('Rar!\x1a\x07\x00 and more', 'latin1')],
    ['nothing of OpenClaw', () => tarGz({ a: 'x' })],
    ['cut', async () => (await tar({ b: 'x', a: 'x'.repeat(2000) })).subarray(0, 2200)],
    ['several', () => tarGz({ 'a/openclaw.json': '{}', 'b/openclaw.json': '{}' })],
    ['a password', async () => zip({ 'x/a': 'x' }, true)],
    ['a broken zip', async () => zip(STATE).subarray(0, 60)],
  ];

  it.each(refusedArchives)('of an archive: %s', async (name, bytes) => {
    const path = beside('a.tgz', await bytes());
    await expectAllSaid(`check of ${name}`, path);
    await expectAllSaid(`--from of ${name}`, ...check('--dry-run', '--from', path));
    await expectAllSaid(`--against of ${name}`, ...check('--against', path));
    await expectAllSaid(`prepare of ${name}`, 'prepare', path);
  });

  it('of a source to restore from', async () => {
    const empty = join(scene.home, '..', 'empty');
    mkdirSync(empty);
    const other = beside('other.tgz', await tarGz({ '.openclaw-work/openclaw.json': '{}' }));
    const huge = beside('huge.tar', await hugeTar());
    for (const from of [empty, other, huge, scene.home, '/nowhere', '/dev/null']) {
      await expectAllSaid(`--from ${from}`, ...check('--dry-run', '--from', from));
    }
    const several = [empty, huge].flatMap((from) => ['--from', from]);
    await expectAllSaid('several --from', ...check('--dry-run', ...several));
  });

  it('of what something is compared with', async () => {
    const file = (text: string) => beside('moved.json', text);
    const record = { format: 'openclaw-migcheck-record', version: 1 };
    for (const text of [
      ...['{', '{}', '{"assets": [], "schemaVersion": 1}', 'openclaw-migcheck listing\nroot /x\n'],
      ...[JSON.stringify(record), JSON.stringify({ ...record, version: 7 })],
      JSON.stringify({ ...record, recordedAt: '2026-11-20T00:00:00Z', stateDir: 'x' }),
    ]) {
      await expectAllSaid(`--against ${text}`, ...check('--against', file(text)));
    }
    for (const place of ['/nowhere', dirname(scene.home)]) {
      await expectAllSaid(`--against ${place}`, ...check('--against', place));
    }
  });

  it('of a place where nothing is, and of a user whom nobody knows', async () => {
    const empty = join(scene.home, '..', 'empty');
    mkdirSync(empty);
    symlinkSync('/nowhere', join(scene.home, '..', 'dangling'));
    symlinkSync('loop', join(scene.home, '..', 'loop'));
    const text = beside('text', 'x');
    for (const path of [empty, join(empty, 'x'), join(empty, '..', 'dangling'), text, '/usr/bin']) {
      await expectAllSaid(path, path);
    }
    await expectAllSaid('loop', join(scene.home, '..', 'loop'));
    await expectAllSaid('an empty path', '');
    await expectAllSaid('a neighbour', join(scene.home, '..', 'danglin'));
    const archive = beside('a.tar', await tar(STATE));
    await expectAllSaid('an archive to repair', archive, '--fix');
    await expectAllSaid('a profile', '--profile', 'work');
    await expectAllSaid('no profile', '--profile', '../x');
    await expectAllSaid('a user', join(scene.home, '.openclaw'), '--user', 'nobody-at-all');
    await expectAllSaid('several', empty, text, '--fail-on', 'never');
  });

  it('of an undo', async () => {
    await expectAllSaid('nothing to undo', 'undo');
    await expectAllSaid('unknown', 'undo', '20261120T000000000-00000000');
    await said(...check('--fix'));
    await said('undo');
    await expectAllSaid('undone', 'undo');
    await expectAllSaid('undone by its id', 'undo', scene.runs[0]?.id ?? '');
  });

  it.each<Unfinished>([
    { what: 'copies' },
    ...(['repair', 'repaired', 'undo', 'undone'] as const).map((what) => ({ what, runId: 'x' })),
  ])('of a run that a signal stops: %j', (thing) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    const lines: string[] = [];
    try {
      handleSignals((line) => lines.push(line), 'openclaw-migcheck', bracketed());
      noteUnfinished(thing);
      process.emit('SIGTERM', 'SIGTERM');
    } finally {
      exit.mockRestore();
    }
    expect(lines).toEqual([expect.stringMatching(/^openclaw-migcheck: ⟦.*⟧\n$/)]);
  });
});

describe('nothing is left in English of a wrong command line', () => {
  it.each([
    [['--no-such', '-']],
    [['--dep']],
    [['undo', 'a', 'b']],
    [['explain']],
    [['suppress', 'x']],
    [['suppress', 'x', '--reason', 'r']],
    [['suppress', '0123456789abcdef', '--reason', 'r', '--expires', '2020-01-01']],
    [['check', 'it']],
    [['doctor']],
    [['rulse']],
    [['explain', 'stale-lok']],
    [['explain', 'nothing-like-it']],
    [['merge']],
    [['convert', '/nowhere']],
    [['convert', '/dev/null']],
    [['runs', '--prune', 'x']],
    [['verify', '--old', 'a b']],
    [['verify', '--old', 'a@b', '--old-stopped']],
    [['verify', '--skip', 'x']],
    [['schema', 'x']],
    [['completion', 'x']],
    [['-', '-']],
    [['prepare', '-']],
  ])('%j', async (words) => {
    expectBracketed(words.join(' '), (await saidOf(words, ' ')).join('\n'));
  });

  it('with a value that no option takes, or with too little', async () => {
    for (const { name, options } of commandsOf()) {
      for (const { long, required, argChoices } of options) {
        const lines = [
          ...(required ? [[...name, long ?? '']] : []),
          ...(argChoices === undefined ? [] : [[...name, long ?? '', 'no such']]),
        ];
        for (const line of lines) {
          expectBracketed(line.join(' '), (await saidOf(line)).join('\n'));
        }
      }
    }
  });

  it.each([
    [['--from', 'x']],
    [['--dry-run', '--format', 'junit']],
    [['--interactive']],
    [['--interactive', '--fix']],
    [['--unsafe-fixes']],
    [['--age-recipient', 'age1x']],
    [['--all', '--profile', 'x']],
    [['--all', '--against', 'x']],
    [['--all', '--state-dir', '/x']],
    [['--workspace', 'nowhere']],
    [['--only', 'nothing-like-it']],
    [['--format', 'junit', '--format', 'sarif']],
    [['--format', 'junit=x', '--format', 'sarif=x']],
    [['--format', 'junit=x', '--output', 'y']],
    [['--format', 'junit=']],
    [['--rule', 'x']],
    [['--home', '~/x']],
    [['--openclaw', 'x']],
    [['--platform', 'x']],
    [['--output', '/nowhere/x']],
    [['--output', '.']],
    [['--output', '.openclaw/x']],
    [['--dry-run', '--unsafe-fixes', '--age-recipient', 'AGE-SECRET-KEY-1']],
    [['--dry-run', '--unsafe-fixes', '--age-recipient', 'ssh-rsa x']],
    [['--dry-run', '--unsafe-fixes', '--age-recipient', 'age1x']],
    [['--dry-run', '--unsafe-fixes', '--age-recipient', '/nowhere']],
    [['--dry-run', '--unsafe-fixes', '--age-identity', '.openclaw/openclaw.json']],
  ])('of a check: %j', async (words) => {
    await expectAllSaid('', ...check(...words));
  });

  it.each([
    ['--fix'],
    ['--dry-run'],
    ['--against', 'x'],
    ['--state-dir', '/x'],
    ['--workspace', '.'],
  ])('of a check of several installs: %s %s', async (...words) => {
    const other = join(scene.home, '..', 'other', '.openclaw');
    mkdirSync(other, { recursive: true });
    await expectAllSaid('', join(scene.home, '.openclaw'), other, ...words.filter((word) => word));
  });

  it('with settings that are wrong', async () => {
    const fingerprint = '0123456789abcdef';
    for (const settings of [
      ...['[]', '{"rulez": {}}', '{"colour": 1}', '{"rules": {"x": 1}}', '{"rules": {"x": "off"}}'],
      ...[
        '{"rules": {"stale-lok": "off"}}',
        '{"ignore": [1, ""]}',
        '{"user": -1}',
        '{"home": "x"}',
      ],
      ...['{"$import": "x"}', `{"suppressions": [{"fingerprint": "x", "expires": "x"}]}`],
      `{"suppressions": [{"fingerprint": "${fingerprint}", "reason": " ", "expire": 1}]}`,
      JSON.stringify({ ignore: Array(50).fill(1) }),
    ]) {
      const config = beside('settings.json', settings);
      await expectAllSaid(settings, ...check('--config', config));
    }
    const config = beside('settings.json', '{');
    // The library's own words stand in a sentence of the language.
    expect(await said(...check('--config', config))).toMatch(/⟦\S+ is not valid JSON or YAML: .*⟧/);
    await expectAllSaid('no file', ...check('--config', '/nowhere'));
    await expectAllSaid('a directory', ...check('--config', '/'));
    await expectAllSaid('a program', ...check('--config', beside('settings.js', '')));
    await expectAllSaid('large', ...check('--config', beside('l.json', ' '.repeat(1_100_000))));
  });
});

/** Each command line, with the options that it has. */
function commandsOf(): { name: string[]; options: readonly Option[] }[] {
  const program = createProgram(
    'x',
    {} as never,
    { stdout: new PassThrough(), stderr: new PassThrough() },
    () => undefined,
  );
  return [program, ...program.commands].map((command) => ({
    name: command === program ? [] : [command.name()],
    options: command.options,
  }));
}

describe('nothing is left in English of what is not whole', () => {
  it('in a restore, of what stays out', async () => {
    scene.remove();
    scene = new Scene(RESTORABLE);
    const source = brokenHome();
    const state = join(source.path, '.openclaw');
    const put = (name: string, text: string) => {
      mkdirSync(dirname(join(state, name)), { recursive: true });
      writeFileSync(join(state, name), text);
    };
    put('agents/main/sessions/a.jsonl.lock', 'x');
    put('agents/main/sessions/empty.jsonl', '');
    put('cron/jobs.json', '{"version": 1,');
    symlinkSync('/etc/passwd', join(state, 'workspace', 'out.md'));
    symlinkSync('auth-profiles.json', join(state, 'agents/main/agent/link.json'));
    execFileSync('mkfifo', [join(state, 'workspace', 'pipe')]);
    const plan = ['--dry-run', '--unsafe-fixes', '--from', source.path];
    const text = await expectAllSaid('restore', ...check(...plan));
    for (const id of ['no-state', 'link', 'link-out', 'kind', 'empty', 'cut-off'] as const) {
      expect.soft(text).toContain(id === 'kind' ? 'FIFO' : ENGLISH[`not-taken.${id}`]);
    }
    source.remove();
    const named = (name: string, more = {}) => ({ name: `.openclaw/${name}`, text: 'x', ...more });
    const archive = beside(
      'names.tar',
      await tarOf([
        ...[named('openclaw.json'), named('workspace/../../x'), named('workspace/a\\b')],
        ...[named('workspace/a\u001b'), named(`workspace/${'x'.repeat(300)}`)],
        { name: 'C:/x', text: 'x' },
        { name: '.openclaw/workspace/hard', type: 'link', linkname: '/etc/passwd' },
        { name: '.openclaw/workspace/device', type: 'character-device' },
      ]),
    );
    const names = await expectAllSaid('names', ...check('--dry-run', '--from', archive));
    expect(names).toContain(ENGLISH['not-taken.hard-link']);
    await expectAllSaid('both', ...check(...plan, '--from', join(scene.home, '../backup.tgz')));
  });

  it('in a check, of files that cannot be read', async () => {
    inState('.env', 'A'.repeat(1024 * 1024 + 1));
    inState('tmp/x', '');
    const units = join(scene.home, '.config/systemd/user');
    mkdirSync(units, { recursive: true });
    for (const [name, text] of [
      ['garbage', 'garbage'],
      ['empty', '[Service]\nExecStart=/bin/x "a\n'],
      ['files', '[Service]\nExecStart=/bin/x gateway\nEnvironmentFile=/home/carol/*/x\n'],
    ] as const) {
      writeFileSync(join(units, `openclaw-gateway-${name}.service`), text);
    }
    execFileSync('mkfifo', [join(units, 'openclaw-gateway-fifo.service')]);
    const text = await expectAllSaid('units', ...check('--verbose'));
    expect(text).toContain(ENGLISH['problem.unit-empty']);
    for (const config of [
      ...['', '{', '{a:}', '[]', '{"$include": "./openclaw.json"}', '{"$include": "./none.json"}'],
      ...['{"$include": "/etc/passwd"}', '['.repeat(300), `[${'1,'.repeat(30_000)}1]`],
    ]) {
      inState('openclaw.json', config);
      await expectAllSaid(`config ${config.slice(0, 40)}`, ...check('--verbose'));
    }
  });

  it('in a check of an archive that is damaged', async () => {
    const whole = await tar({ ...STATE, '.openclaw/agents/main/agent/x.json': 'x'.repeat(2000) });
    const path = beside('cut.tar', whole.subarray(0, whole.length - 2500));
    await expectAllSaid('cut', path);
    await expectAllSaid('against', ...check('--against', path));
    await expectAllSaid('huge', beside('huge.tar', await hugeTar()));
  });

  it('in a record that is made while the gateway runs', async () => {
    const { pid, startTime } = identify(process.pid);
    inState('tmp/openclaw-0/gateway.0.lock', JSON.stringify({ pid, startTime }));
    const record = beside('moved.json', '');
    const text = await expectAllSaid('record', 'record', '-o', record);
    expect(text).toContain('⟦the gateway runs');
    expect(await expectAllSaid('against', ...check('--against', record))).toContain(
      '⟦the gateway runs',
    );
  });
});

it('nothing is left in English of reports that are written to files', async () => {
  const output = beside('report.json', '');
  const written = ['--format', 'json', '--output', output];
  mkdirSync(scene.stateHome, { recursive: true });
  chmodSync(scene.stateHome, 0o777);
  expect(await expectAllSaid('refused', ...check('--fix', ...written))).toContain('⟦others');
  chmodSync(scene.stateHome, 0o700);
  expect(await expectAllSaid('plan', ...check('--dry-run', ...written))).toContain(output);
  expect(await expectAllSaid('fix', ...check('--fix', ...written))).toContain('undo ');
});

it('nothing is left in English of the report of many machines', async () => {
  const [first, broken, last] = ['a.json', 'broken.json', 'last.json'].map((name) =>
    beside(name, ''),
  );
  const written = (file = '') => ['--format', `json=${file}`];
  await said(...check('--label', 'alice', ...written(first)));
  const files = ['merge', first ?? '', '--expect', 'carol'];
  await said(...files, ...written(last));
  inState('agents/main/sessions/new.jsonl.lock', '{"pid": 999999}');
  await said(...check('--label', 'alice', ...written(first)));
  for (const text of ['{', '{}', '{"schemaVersion": 7}', '{"kind": "fleet"}']) {
    writeFileSync(broken ?? '', text);
    const more = [...files, broken ?? '', '--baseline', last ?? ''];
    expect(await expectAllSaid(`markdown ${text}`, ...more)).toContain('`carol`');
    const page = load(await said(...more, '--format', 'html'));
    page('style, script, pre, code').remove();
    const shown = page('title, h1, header p, h2, label, th, td, summary span, li').toArray();
    expect(shown.flatMap((one) => inEnglish(page(one).text()))).toEqual([]);
  }
  const [output = ''] = await saidOnEach(...files, '--format', 'json');
  expect(output).not.toContain('⟦');
});

it('nothing is left in English of several installs in one report', async () => {
  const empty = join(scene.home, '..', 'empty');
  mkdirSync(empty);
  const several = [join(scene.home, '.openclaw'), empty, '--fail-on', 'never'];
  await expectAllSaid('markdown', ...several, '--format', 'markdown');
});

it('JSON stays English', async () => {
  for (const words of [
    ...[['verify', '--old-stopped'], ['prepare', scene.home], check('--fix')],
    ['/nowhere'],
    check('--against', '/nowhere'),
  ]) {
    const [output = ''] = await saidOnEach(...words, '--format', 'json');
    expect(output).not.toContain('⟦');
    expect(output).toContain('{');
  }
});
