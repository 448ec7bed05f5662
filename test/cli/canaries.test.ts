/** Secrets in every position of every kind of file: no command, format or error shows a byte of one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check, renderGithub, renderJson, renderPretty } from '../../src/index.ts';
import { FORMATS } from '../../src/report/format.ts';
import { Canaries, KINDS } from '../support/canaries.ts';
import { type BuiltHome, buildHome, jsonEra } from '../support/install-builder.ts';
import { plantedHome, type Store } from '../support/planted-home.ts';
import { runHere } from './command.ts';

const built: BuiltHome[] = [];
afterEach(() => {
  for (const home of built.splice(0)) home.remove();
});

function build(tree: Parameters<typeof buildHome>[0]): string {
  const home = buildHome(tree);
  built.push(home);
  return home.path;
}

/** What a command line writes, to both streams. */
async function output(words: readonly string[], home: string) {
  const env = { PATH: '', XDG_STATE_HOME: join(home, '..', 'state') };
  const { status, stdout, stderr } = await runHere(words, home, { env });
  return { text: stdout + stderr, status };
}

const HOST = ['--home', '/home/bob', '--openclaw', '2026.9.6', '--fail-on', 'never'];
const READING: readonly (readonly string[])[] = [
  ['--verbose'],
  ['--dry-run', '--unsafe-fixes'],
  ['--dry-run', '--format', 'json'],
];

/** The report in every format, from one run. */
async function inAllFormats(words: readonly string[], home: string) {
  const files = FORMATS.map((format) => join(home, '..', `report.${format}`));
  const formats = FORMATS.flatMap((format, index) => ['--format', `${format}=${files[index]}`]);
  const { text } = await output([...words, ...formats], home);
  expect(text).toBe('');
  return files.map((file) => ({ text: readFileSync(file, 'utf8') }));
}

function shown(canaries: Canaries, outputs: readonly { readonly text: string }[]): string[] {
  return outputs.flatMap(({ text }) => canaries.in(text));
}

describe.each(['files', 'rows'] as const satisfies readonly Store[])('%s', (store) => {
  it.each(KINDS.map((kind, index) => [kind, index] as const))(
    'a check shows none, whatever the kinds are (%s first)',
    async (_, index) => {
      const canaries = new Canaries(1000 + index * 100_003, index);
      const home = build(plantedHome(canaries, store));
      const host = index % 2 === 0 ? HOST : HOST.slice(2);
      const outputs = await inAllFormats(['.openclaw', ...host], home);
      for (const words of READING)
        outputs.push(await output(['.openclaw', ...host, ...words], home));
      expect(shown(canaries, outputs)).toEqual([]);
      expect(canaries.count).toBeGreaterThan(120);
      // Each of them printed something.
      for (const { text } of outputs) expect(text.length).toBeGreaterThan(1000);
    },
  );

  it('a repair and its undo show none', async () => {
    const canaries = new Canaries(7000);
    const home = build(plantedHome(canaries, store));
    const outputs = [];
    for (const words of [
      ['.openclaw', ...HOST.slice(2), '--fix', '--unsafe-fixes', '--verbose'],
      ['runs'],
      ['.openclaw', ...HOST.slice(2), '--format', 'json'],
      ['undo'],
      ['.openclaw', ...HOST.slice(2), '--fix', '--format', 'json'],
      ['undo', 'x'],
    ])
      outputs.push(await output(words, home));
    expect(shown(canaries, outputs)).toEqual([]);
    expect(outputs[1]?.text).toMatch(/steps/);
    expect(outputs[3]?.text).toMatch(/undone/);
  });

  it('a restore shows none', async () => {
    const canaries = new Canaries(9000);
    const backup = build(plantedHome(canaries, store));
    const home = build({ '.openclaw/openclaw.json': '{"gateway":{"mode":"local"}}' });
    const from = ['--from', join(backup, '.openclaw'), '--unsafe-fixes'];
    const outputs = [
      await output(['.openclaw', ...from, '--dry-run'], home),
      await output(['.openclaw', ...from, '--dry-run', '--format', 'json'], home),
      await output(['.openclaw', ...from, '--fix'], home),
    ];
    expect(shown(canaries, outputs)).toEqual([]);
    expect(outputs[0]?.text).toMatch(/restore/);
  });

  it('the library shows none', async () => {
    const canaries = new Canaries(11_000);
    const home = build(plantedHome(canaries, store));
    const report = await check({ path: '.openclaw' }, { env: { HOME: home, PATH: '' }, cwd: home });
    const pretty = { color: false, width: 80, quiet: false, verbose: true };
    const texts = [renderJson(report), renderGithub(report), renderPretty(report, pretty)];
    expect(texts.flatMap((text) => canaries.in(text))).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(10);
  });
});

describe('errors', () => {
  const SETTINGS = {
    'unknown.json': (secret: string) => JSON.stringify({ [secret]: secret, user: [secret] }),
    'broken.json': (secret: string) => `{ "user": "${secret}" "${secret}" ${secret}`,
    'alias.yaml': (secret: string) => `user: *${secret}\nx: !${secret} ${secret}\n`,
    'key.yaml': (secret: string) => `rules: { ${secret}: ${secret} }\n${secret}\n  - ${secret}`,
    'suppression.yaml': (secret: string) => `suppressions: [{ fingerprint: "${secret}" }]\n`,
  };

  it.each(Object.entries(SETTINGS))('a wrong %s of settings is not quoted', async (name, make) => {
    for (const [index, kind] of KINDS.entries()) {
      const canaries = new Canaries(20_000 + index * 1000);
      const home = build(jsonEra('2026.5.28'));
      writeFileSync(join(home, name), make(canaries.plant(name, kind)));
      const done = await output(['.openclaw', '--config', name, '--json'], home);
      expect(done.status).toBe(2);
      expect(canaries.in(done.text)).toEqual([]);
    }
  });

  it('names beside what is asked for are not listed', async () => {
    const canaries = new Canaries(30_000);
    const home = build({});
    for (const name of [
      canaries.plantName('a profile', true),
      canaries.plantName('a profile', true),
    ]) {
      mkdirSync(join(home, `.openclaw-${name}`, 'agents'), { recursive: true });
      writeFileSync(join(home, `.openclaw-${name}`, 'openclaw.json'), '{}');
    }
    const outputs = [
      await output([], home),
      await output(['--profile', 'work'], home),
      await output(['.openclaw'], home),
      await output(['--all', '--json'], home),
      await output(['--all', '--verbose'], home),
    ];
    expect(shown(canaries, outputs)).toEqual([]);
  });

  it('a journal that somebody wrote to is not quoted', async () => {
    const canaries = new Canaries(40_000);
    const home = build(jsonEra('2026.5.28', { home: '/home/alice' }));
    await output(['.openclaw', ...HOST.slice(2), '--fix'], home);
    const runs = join(home, '..', 'state', 'openclaw-migcheck', 'runs');
    const [id = ''] = /\S+/.exec((await output(['runs'], home)).text) ?? [];
    const journal = join(runs, id, 'journal.jsonl');
    writeFileSync(
      journal,
      `${readFileSync(journal, 'utf8')}{"${canaries.plant('a journal', 'word')}`,
    );
    const outputs = [await output(['runs'], home), await output(['undo'], home)];
    expect(shown(canaries, outputs)).toEqual([]);
  });
});
