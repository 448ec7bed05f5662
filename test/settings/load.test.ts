import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  leftOutSettings,
  loadSettings,
  placeForSettings,
  type SettingsSearch,
} from '../../src/settings/load.ts';
import { SettingsError } from '../../src/settings/settings.ts';

let home: string;
let before: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-settings-')));
  before = process.cwd();
});

afterEach(() => {
  process.chdir(before);
  rmSync(home, { recursive: true, force: true });
});

function write(path: string, text: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function load(change: Partial<SettingsSearch> = {}) {
  return loadSettings({ cwd: home, env: { HOME: home }, checked: [], ...change });
}

const QUIET = '{"rules": {"a": "off"}}';

describe('where settings are found', () => {
  it.each([
    ['.openclaw-migcheckrc', 'rules:\n  a: off'],
    ['.openclaw-migcheckrc.json', QUIET],
    ['.openclaw-migcheckrc.yaml', 'rules: {a: "off"}'],
    ['.openclaw-migcheckrc.yml', 'rules: {a: "off"}'],
    ['openclaw-migcheck.config.json', QUIET],
    ['openclaw-migcheck.config.yaml', 'rules: {a: "off"}'],
    ['openclaw-migcheck.config.yml', 'rules: {a: "off"}'],
    ['.config/openclaw-migcheck/config.json', QUIET],
  ])('in %s', async (place, text) => {
    const path = write(place, text);
    expect(await load()).toMatchObject({ path, settings: { rules: { a: 'off' } } });
  });

  describe.runIf(process.platform !== 'win32')(
    'not where somebody else could have written them',
    () => {
      const search = (change: Partial<SettingsSearch> = {}) => ({
        cwd: join(home, 'work'),
        env: { HOME: home },
        checked: [],
        ...change,
      });

      it.each([
        ['a file that all may write', 'work/.openclaw-migcheckrc', 0o666],
        ['a directory that all may write to', 'work', 0o777],
      ])('%s', async (_, path, mode) => {
        const file = write('work/.openclaw-migcheckrc', QUIET);
        chmodSync(join(home, path), mode);
        expect(await loadSettings(search())).toBeUndefined();
        expect(leftOutSettings(search())).toEqual([{ file, path: join(home, path) }]);
        expect(() => placeForSettings(search())).toThrow('others can write to');
      });

      it.runIf(process.getuid?.() === 0).each([
        ['a file', 'work/.openclaw-migcheckrc'],
        ['a directory', 'work'],
      ])('%s of another user, seen by root', async (_, path) => {
        const file = write('work/.openclaw-migcheckrc', QUIET);
        chownSync(join(home, path), 4321, 4321);
        expect(await loadSettings(search())).toBeUndefined();
        expect(leftOutSettings(search())).toEqual([{ file, path: join(home, path), uid: 4321 }]);
        expect(() => placeForSettings(search())).toThrow('belongs to another user');
      });

      it('but those further up, where they are the own ones', async () => {
        chmodSync(write('work/.openclaw-migcheckrc', QUIET), 0o666);
        const path = write('.openclaw-migcheckrc', QUIET);
        expect(await loadSettings(search())).toMatchObject({ path });
        expect(leftOutSettings(search())).toHaveLength(1);
      });

      it('but a file that is named', async () => {
        const file = write('work/.openclaw-migcheckrc', QUIET);
        chmodSync(file, 0o666);
        expect(await loadSettings(search({ file }))).toMatchObject({ path: file });
        expect(leftOutSettings(search({ file }))).toEqual([]);
      });
    },
  );

  it('nowhere, where there are none', async () => {
    expect(await load()).toBeUndefined();
  });

  it('in a parent, up to the home and not above it', async () => {
    const path = write('.openclaw-migcheckrc.json', QUIET);
    mkdirSync(join(home, 'a/b'), { recursive: true });
    expect((await load({ cwd: join(home, 'a/b') }))?.path).toBe(path);
    expect(await load({ cwd: join(home, 'a/b'), env: { HOME: join(home, 'a') } })).toBeUndefined();
  });

  it('in the file that is named, and nowhere else', async () => {
    write('.openclaw-migcheckrc.json', QUIET);
    write('other.json', '{"ignore": ["x"]}');
    const found = await load({ file: 'other.json' });
    expect(found?.settings).toEqual({ rules: {}, ignore: ['x'], suppressions: [] });
    await expect(load({ file: 'none.json' })).rejects.toThrow(/^there is no .*none\.json$/);
  });

  it('never inside of a state directory, or of what is checked', async () => {
    write('.openclaw/workspace/.openclaw-migcheckrc.json', QUIET);
    write('.openclaw-work/.openclaw-migcheckrc.json', QUIET);
    write('copy/deep/.openclaw-migcheckrc.json', QUIET);
    symlinkSync(join(home, 'copy'), join(home, 'link'));
    expect(await load({ cwd: join(home, '.openclaw/workspace') })).toBeUndefined();
    expect(await load({ cwd: join(home, '.openclaw-work') })).toBeUndefined();
    const cwd = join(home, 'copy/deep');
    expect(await load({ cwd, checked: [join(home, 'copy')] })).toBeUndefined();
    expect(await load({ cwd, checked: [join(home, 'link')] })).toBeUndefined();
    expect(await load({ cwd })).toBeDefined();
  });
});

describe('code beside the settings', () => {
  const CANARY = `require('node:fs').writeFileSync(__dirname + '/canary', ''); module.exports = {};`;
  const CANARY_ESM = `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('./canary', import.meta.url), ''); export default {};`;

  const sung = () => ['canary', '.config/canary'].filter((name) => existsSync(join(home, name)));

  it.each([
    ['.openclaw-migcheckrc.js', CANARY],
    ['.openclaw-migcheckrc.cjs', CANARY],
    ['.openclaw-migcheckrc.mjs', CANARY_ESM],
    ['.openclaw-migcheckrc.ts', CANARY_ESM],
    ['openclaw-migcheck.config.js', CANARY],
    ['openclaw-migcheck.config.cjs', CANARY],
    ['openclaw-migcheck.config.mjs', CANARY_ESM],
    ['openclaw-migcheck.config.ts', CANARY_ESM],
    ['.config/config.js', CANARY],
    ['.config/config.cjs', CANARY],
    ['.config/config.mjs', CANARY_ESM],
    ['.config/config.ts', CANARY_ESM],
    ['.config/openclaw-migcheckrc.js', CANARY],
  ])('does not run: %s', async (place, code) => {
    write(place, code);
    write('openclaw-migcheck.config.yml', 'ignore: [x]');
    process.chdir(home);
    expect((await load())?.settings.ignore).toEqual(['x']);
    expect(sung()).toEqual([]);
  });

  it.each([
    ['package.json', '{"cosmiconfig": {"$import": "./canary.js", "searchPlaces": ["canary.js"]}}'],
    [
      '.config/config.json',
      '{"cosmiconfig": {"searchPlaces": ["canary.js"]}, "$import": "../canary.js"}',
    ],
    ['.config/config.yaml', 'cosmiconfig: {searchPlaces: [canary.js]}\n$import: ../canary.js'],
  ])('does not run through the settings of cosmiconfig itself: %s', async (place, text) => {
    write('canary.js', CANARY);
    write(place, text);
    write('openclaw-migcheck.config.yml', 'ignore: [x]');
    process.chdir(home);
    expect((await load())?.settings.ignore).toEqual(['x']);
    expect(sung()).toEqual([]);
  });

  it.each(['{"$import": "./canary.js"}', '{"$import": ["./canary.js", "./x.json"]}'])(
    'does not run through an import: %s',
    async (text) => {
      write('canary.js', CANARY);
      write('.openclaw-migcheckrc.json', text);
      await expect(load()).rejects.toThrow('$import: settings cannot import another file');
      expect(sung()).toEqual([]);
    },
  );

  it.each(['own.js', 'own.cjs', 'own.mjs', 'own.ts', 'own.toml'])(
    'does not run where it is named itself: %s',
    async (name) => {
      write(name, CANARY);
      await expect(load({ file: name })).rejects.toThrow(/not a program/);
      expect(sung()).toEqual([]);
    },
  );

  it('would have run with cosmiconfig as it comes', () => {
    write('.config/config.cjs', CANARY);
    const cosmiconfig = new URL('../../node_modules/cosmiconfig/dist/index.js', import.meta.url);
    const code = `require(${JSON.stringify(cosmiconfig.pathname)}).cosmiconfigSync('x')`;
    execFileSync(process.execPath, ['-e', code], { cwd: home });
    expect(sung()).toEqual(['.config/canary']);
  });
});

describe('settings that cannot be used', () => {
  it.each([
    ['{"rulez": {}}', /^ {2}key 1: there is no such setting\. Did you mean "rules"\?$/m],
    ['{"colour": "never"}', /^ {2}key 1: there is no such setting$/m],
    ['{"rules": {"a": "loud"}}', /^ {2}rules, key 1: must be off, info, warning or error$/m],
    ['{"rules": {"a\\nb": 1}}', /^ {2}rules, key 1: must be off/m],
    ['{"rules": ["a"]}', /^ {2}rules: /m],
    ['{"ignore": [1]}', /^ {2}ignore\[0\]: must be text, in quotes$/m],
    ['{"user": -1}', /^ {2}user: must be a name or a uid$/m],
    ['{"user": ""}', /^ {2}user: must not be empty$/m],
    ['{"home": "bob"}', /^ {2}home: must be an absolute path$/m],
    [
      '{"suppressions": [{"fingerprint": "0123456789abcdef"}]}',
      /^ {2}suppressions\[0\]\.reason: is missing$/m,
    ],
    [
      '{"suppressions": [{"fingerprint": 1234567890123456, "reason": "y"}]}',
      /fingerprint: must be text, in quotes$/m,
    ],
    [
      '{"suppressions": [{"fingerprint": "0123456789abcdef", "reason": "y", "expire": "x"}]}',
      /suppressions\[0\], key 3: there is no such setting\. Did you mean "expires"\?$/m,
    ],
    [
      '{"suppressions": [{"fingerprint": "x", "reason": "y"}]}',
      /fingerprint: must be a fingerprint/,
    ],
    [
      '{"suppressions": [{"fingerprint": "0123456789abcdef", "reason": " "}]}',
      /reason: must give a reason/,
    ],
    [
      '{"suppressions": [{"fingerprint": "0123456789abcdef", "reason": "y", "expires": "soon"}]}',
      /expires: must be a date/,
    ],
    ['[]', /the file: /],
    ['{"rules": ', /is not valid JSON or YAML: Unexpected end of JSON input( \(line 1\))?$/],
    ['{\n  // no\n}', /is not valid JSON or YAML: Expected property name or '}' \(line 2\)$/],
  ])('say which key is wrong: %s', async (text, message) => {
    const path = write('.openclaw-migcheckrc.json', text);
    const failure = load();
    await expect(failure).rejects.toThrow(SettingsError);
    await expect(failure).rejects.toThrow(path);
    await expect(failure).rejects.toThrow(message);
  });

  it('say where YAML is wrong, and quote nothing', async () => {
    write('.openclaw-migcheckrc.yaml', 'rules:\n a: off\n  b: secret');
    await expect(load()).rejects.toThrow(
      /is not valid JSON or YAML: bad indentation of a mapping entry \(3:4\)$/,
    );
  });

  it.each([
    'rules: *swordfish',
    'rules: !swordfish x',
    'rules: !<swordfish> x',
    'rules: !swordfish!x y',
    'rules:\n  swordfish: 1\n  swordfish: 2',
    'swordfish: {swordfish: swordfish}',
    'rules: {swordfish: swordfish}',
    'rules: [swordfish',
    'rules: "swordfish',
    "rules: {'swordfish': off} swordfish",
    'suppressions: [{fingerprint: swordfish, reason: swordfish, expires: swordfish}]',
    '{"rules": swordfish}',
    '{"rules": {"swordfish": tru}}',
    '{"swordfish" "swordfish"}',
    '{"rules": "\\swordfish"}',
    'swordfish',
    'user: [swordfish]',
    'home: swordfish',
  ])('quote nothing: %j', async (text) => {
    write('.openclaw-migcheckrc', text);
    const failure = await load().catch((error) => error);
    expect(failure).toBeInstanceOf(SettingsError);
    expect(failure.message).not.toMatch(/sword|fish/);
    expect(failure.message).toMatch(/(?:cannot be used|is not valid JSON or YAML):\s+\S.*\S/);
  });

  it('are wrong throughout, and told by their beginning', async () => {
    write('.openclaw-migcheckrc.json', JSON.stringify({ ignore: Array(5000).fill(1) }));
    const failure = await load().catch((error) => error);
    expect(failure.message.split('\n')).toHaveLength(12);
    expect(failure.message).toMatch(/\n {2}and 4990 more$/);
  });

  it.each([
    ['.openclaw-migcheckrc.yaml', 'lists in lists', bomb()],
    ['.openclaw-migcheckrc.yaml', 'merged maps', mergeBomb()],
    ['.openclaw-migcheckrc.yaml', 'brackets', '['.repeat(1_000_000)],
    ['.openclaw-migcheckrc.json', 'brackets', '['.repeat(1_000_000)],
  ])('do harm to nobody: %s of %s', async (place, _, text) => {
    write(place, text);
    await expect(load()).rejects.toThrow(SettingsError);
  });

  it('are no regular file', async () => {
    execFileSync('mkfifo', [join(home, '.openclaw-migcheckrc')]);
    await expect(load()).rejects.toThrow('not a regular file');
  });

  it('are far too large', async () => {
    write('.openclaw-migcheckrc', ' '.repeat(1024 * 1024 + 1));
    await expect(load()).rejects.toThrow('larger than 1 MiB');
  });

  it('are a device by another name', async () => {
    const file = '.openclaw-migcheckrc.json';
    symlinkSync('/dev/zero', join(home, file));
    await expect(load({ file })).rejects.toThrow('not a regular file');
    // Everybody may write to it, so no search takes it.
    expect(await load()).toBeUndefined();
  });

  it('are a link that leads nowhere', async () => {
    symlinkSync(join(home, 'none'), join(home, 'own.json'));
    await expect(load({ file: 'own.json' })).rejects.toThrow(/^there is no .*own\.json$/);
  });

  it('may be empty, and then say nothing', async () => {
    write('.openclaw-migcheckrc.json', '');
    expect((await load())?.settings).toEqual({ rules: {}, ignore: [], suppressions: [] });
  });
});

describe('settings as people write them', () => {
  it('have dates without quotes, and a user by number', async () => {
    const suppression = 'fingerprint: 0123456789abcdef\n    reason: y\n    expires: 2026-12-01';
    write('.openclaw-migcheckrc.yaml', `user: 1001\nsuppressions:\n  - ${suppression}`);
    expect((await load())?.settings).toMatchObject({
      user: '1001',
      suppressions: [{ expires: '2026-12-01' }],
    });
  });

  it('begin with a byte order mark', async () => {
    write('.openclaw-migcheckrc.json', `\ufeff${QUIET}`);
    expect((await load())?.settings.rules).toEqual({ a: 'off' });
  });

  it('set nothing by the name of a prototype', async () => {
    write('.openclaw-migcheckrc.json', '{"rules": {"__proto__": "off", "constructor": "off"}}');
    const rules = (await load())?.settings.rules;
    expect(Object.getPrototypeOf(rules)).toBe(Object.prototype);
    expect(Object.keys(rules ?? {})).toEqual(['constructor']);
  });
});

/** Few bytes that stand for more lists than any memory holds. */
function bomb(): string {
  const names = [...'abcdefghij'];
  const layers = names.map((name, index) => {
    const below = index === 0 ? 'x' : `*${names[index - 1]}`;
    return `${name}: &${name} [${Array(9).fill(below).join(',')}]`;
  });
  return [...layers, 'ignore: [*j]'].join('\n');
}

function mergeBomb(): string {
  const keys = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join(',');
  const layers = Array.from(
    { length: 100 },
    (_, index) => `a${index + 1}: &a${index + 1} {<<: [*a${index}, *a${index}, *a${index}]}`,
  );
  return [`a0: &a0 {${keys}}`, ...layers].join('\n');
}
