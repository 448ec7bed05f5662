import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What a folder may import of the others. `.` stands for the files right in src, the library's public face. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  masking: [],
  engine: [],
  phrases: ['engine'],
  // Only the types of the rules, to check a translation against the English text.
  languages: ['engine', 'phrases', 'rules'],
  formats: ['engine', 'phrases'],
  install: ['engine', 'formats', 'masking', 'phrases'],
  rules: ['engine', 'formats', 'install', 'masking', 'phrases'],
  repair: ['engine', 'formats', 'install', 'masking', 'phrases'],
  restore: ['engine', 'formats', 'install', 'masking', 'phrases'],
  archive: ['engine', 'formats', 'install', 'masking', 'phrases', 'restore'],
  record: ['engine', 'formats', 'install', 'masking', 'phrases'],
  report: ['engine', 'install', 'masking', 'phrases'],
  verify: ['engine', 'install', 'masking', 'phrases', 'report'],
  prepare: ['engine', 'install', 'masking', 'phrases', 'record', 'repair', 'report'],
  settings: ['engine', 'install', 'masking', 'phrases'],
  migcheck: [
    ...['masking', 'engine', 'install', 'rules', 'repair', 'restore', 'report', 'settings'],
    ...['archive', 'record', 'verify', 'prepare', 'phrases'],
  ],
  '.': [
    'masking',
    'engine',
    'install',
    'rules',
    'repair',
    'report',
    'settings',
    'verify',
    'prepare',
    'migcheck',
  ],
  cli: [
    ...['masking', 'engine', 'install', 'rules', 'repair', 'record', 'report', 'settings'],
    ...['verify', 'prepare', 'migcheck', '.', 'phrases', 'languages'],
  ],
  testing: ['engine', 'install', 'masking', 'record', 'rules', 'repair'],
};

/**
 * A private copy of a database, and what is unpacked to be checked, are outside the install; so is
 * the file of `--output`.
 */
const MAY_WRITE: ReadonlySet<string> = new Set([
  'archive/links.ts',
  'archive/open.ts',
  'archive/piece-file.ts',
  'archive/unpacker.ts',
  'install/databases/plain-copy.ts',
  'install/files/scratch.ts',
  'cli/output.ts',
  'cli/standard-output.ts',
]);

/**
 * Before a repair, where the kernel has no table of ports to read (macOS): a Node of its own asks whether
 * something listens on the gateway's port of this machine. `verify` asks the gateway itself. Never on a check, never to
 * another host.
 */
const MAY_PROBE: ReadonlySet<string> = new Set(['repair/in-use.ts', 'verify/probe.ts']);

/**
 * While it repairs: the system's own `cp` keeps access lists, for which Node has no call. For `--against user@host:path`
 * and `verify --old user@host` alone: the system's own `ssh`. And the bytecode that the build kept of this program.
 */
const MAY_RUN: ReadonlySet<string> = new Set([
  'repair/extended-attributes.ts',
  'migcheck/ssh.ts',
  'cli/code-cache.ts',
]);

/**
 * Examples in texts for people, and a way to be exposed that has the same name as a rule. Nothing is decided by a rule
 * there.
 */
const MAY_NAME_RULES: readonly string[] = [
  'cli/help.ts',
  'install/backups/exposure.ts',
  'settings/template.ts',
];

/** The only modules of Node that a folder may use; undefined: any. */
const MAY_USE_NODE: Readonly<Record<string, readonly string[] | undefined>> = {
  engine: ['node:crypto'],
  rules: ['node:path', 'node:crypto'],
};

/** A rule is a pure function. What only this rule reads is in the facts beside it. */
function isPure(path: string): boolean {
  return /^(?:engine|rules)\//.test(path) && !/^rules\/[^/]+\/facts\.ts$/.test(path);
}

/**
 * A fact says with `Pick` what it reads. Only what makes an install, and a rule, gets all of it.
 */
function isReader(path: string): boolean {
  const makesIt = /^install\/(?:install|open-options|opened|open)\.ts$/.test(path);
  return /^(?:install|report)\/|^rules\/[^/]+\/facts\.ts$/.test(path) && !makesIt;
}

const WHOLE_INSTALL = /(?<!\bPick)(?:[:<|&]|=>)\s*Install\b(?!\[)/;

const WRITES =
  /\b(?:write|writev|append|copy|rename|rm|rmdir|unlink|mkdir|mkdtemp|symlink|link|chmod|lchmod|fchmod|chown|lchown|fchown|utimes|lutimes|futimes|truncate|ftruncate|createWriteStream|cp)(?:File|Stream)?(?:Sync)?\b/;
const PRINTS = /\bconsole\.\w+\(|\bprocess\.(?:stdout|stderr)\b/;
/** Signal 0 ends nothing: it only shows whether a process exists. */
const EXITS = /\bprocess\.(?:exit|exitCode|abort)\b|\bprocess\.kill\((?!\w+, 0\))/;
const RUNS =
  /['"]node:(?:child_process|net|http|https|http2|dgram|dns|tls|cluster|inspector|vm)['"]/;

/** These calculate with addresses, and open nothing. */
const ADDRESS_ARITHMETIC =
  /^import \{ (?:(?:BlockList|isIP|isIPv4|isIPv6)(?:, )?)+ \} from 'node:net';$/m;

interface Source {
  /** Relative to src, with `/`. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))
  .map((path) => ({
    path,
    folder: folderOf(path),
    text: withoutComments(readFileSync(join(SRC, path), 'utf8')),
  }));

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/', 1)[0] ?? '.') : '.';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

const STATEMENT = /^(?:import|export)\s(?:[\w*{}\s,$]*?\bfrom\s+)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;

/** The modules that a source imports, including type imports: a type is a dependency too. */
function importsOf(text: string): string[] {
  return [...text.matchAll(STATEMENT), ...text.matchAll(DYNAMIC)].map(([, name = '']) => name);
}

/** The files of src that a source names, relative to src. */
function importedFiles({ path, text }: Source): string[] {
  return importsOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(SRC, resolve(SRC, dirname(path), name))
        .split(sep)
        .join('/'),
    );
}

/** One circle for each import that closes one. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, road: readonly string[]): void => {
    if (road.includes(file)) {
      circles.push([...road.slice(road.indexOf(file)), file].join(' → '));
    } else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) follow(next, [...road, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) follow(file, []);
  return circles;
}

function named(pattern: RegExp, from: readonly Source[]): string[] {
  return from.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('architecture', () => {
  it('sees the sources', () => {
    expect(new Set(sources.map(({ folder }) => folder))).toEqual(
      new Set(Object.keys(MAY_IMPORT).filter((folder) => sources.some((s) => s.folder === folder))),
    );
    expect(sources.length).toBeGreaterThan(40);
    // Each file imports something, otherwise this test would check nothing.
    const imports = sources.flatMap(({ text }) => importsOf(text));
    expect(imports.length).toBeGreaterThan(sources.length);
    expect(imports).toContain('node:fs');
    expect(imports).toContain('../install/install.ts');
  });

  it('imports in one direction only', () => {
    const wrong = sources.flatMap((source) =>
      importedFiles(source)
        .map(folderOf)
        .filter((to) => to !== source.folder && !MAY_IMPORT[source.folder]?.includes(to))
        .map((to) => `${source.path} imports ${to}`),
    );
    expect(wrong, 'MAY_IMPORT in this test says which folder imports which.').toEqual([]);
  });

  it('has no circle of files, types included', () => {
    expect(
      circlesIn(new Map(sources.map((source) => [source.path, importedFiles(source)]))),
    ).toEqual([]);
  });

  it('sees a circle where there is one', () => {
    const graph = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['e'] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(['b → c → b', 'e → e']);
  });

  it('names each file with its extension', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => name.startsWith('.') && !/\.(?:ts|json)$/.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the file system out of the engine and the rules', () => {
    const wrong = sources.flatMap(({ path, folder, text }) => {
      const allowed = isPure(path) ? MAY_USE_NODE[folder] : undefined;
      return importsOf(text)
        .filter(
          (name) => name.startsWith('node:') && allowed !== undefined && !allowed.includes(name),
        )
        .map((name) => `${path} uses ${name}`);
    });
    expect(wrong, 'A rule reads files in the facts.ts beside it.').toEqual([]);
  });

  it('keeps libraries out of the engine and the rules, but for the one that reads messages', () => {
    const wrong = sources
      .filter(({ path }) => isPure(path) && path !== 'engine/choice.ts')
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
          .map((name) => `${path} uses ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('writes in repair, in the homes of tests, and where it says so', () => {
    const writers = sources
      .filter(
        ({ text }) => /['"]node:fs(?:\/promises)?['"]/.test(text) && WRITES.test(fsImports(text)),
      )
      .map(({ path }) => path)
      .filter((path) => !/^(?:repair|testing)\//.test(path));
    const others = writers.filter((path) => !MAY_WRITE.has(path));
    expect(others, 'Only src/repair writes into an install.').toEqual([]);
  });

  it('lets a fact and a report say what they read of an install', () => {
    const readers = sources.filter(({ path }) => isReader(path));
    expect(readers.length).toBeGreaterThan(100);
    const whole = named(WHOLE_INSTALL, readers);
    expect(whole, "A fact takes what it reads: Pick<Install, 'tree' | 'config'>.").toEqual([]);
  });

  it('sees the whole install where a function takes it', () => {
    for (const text of [
      '(install: Install)',
      '(what: string, { home }: Install,',
      '<Install>',
      '=> Install;',
    ])
      expect(text).toMatch(WHOLE_INSTALL);
    for (const text of [
      "(install: Pick<Install, 'home'>)",
      "Pick<\n  Install,\n  'home'",
      "Install['tree']",
      "'Install it'",
    ])
      expect(text).not.toMatch(WHOLE_INSTALL);
  });

  it('names a rule in the folder of the rule only', () => {
    const ids = sources.flatMap(({ path }) => /^rules\/([^/]+)\/rule\.ts$/.exec(path)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(40);
    const anyId = new RegExp(`(?<![\\w.-])(?:${ids.join('|')})(?![\\w-])`);
    const others = sources.filter(({ folder }) => folder !== 'rules' && folder !== 'languages');
    const advice = 'A rule says itself what follows from it: see the fields in src/engine/rule.ts.';
    expect(named(anyId, others).sort(), advice).toEqual(MAY_NAME_RULES);
  });

  it('prints and exits in cli only', () => {
    const others = sources.filter(({ folder }) => folder !== 'cli');
    expect(named(PRINTS, others)).toEqual([]);
    expect(named(EXITS, others).filter((path) => !MAY_PROBE.has(path))).toEqual([]);
  });

  it('writes to the streams of the process in one file only, through what masks secrets', () => {
    expect(named(PRINTS, sources)).toEqual(['cli/main.ts']);
    const ofCli = sources.filter(({ folder }) => folder === 'cli');
    expect(named(/\bwriteSync\(/, ofCli)).toEqual(['cli/standard-output.ts']);
    expect(named(/\bnew StandardOutput\(/, ofCli)).toEqual(['cli/main.ts']);
    expect(named(/\becho\b/, ofCli)).toEqual(['cli/io.ts', 'cli/main.ts', 'cli/prompt.ts']);
    const [main] = ofCli.filter(({ path }) => path === 'cli/main.ts');
    for (const stream of ['stdout', 'stderr'])
      expect(main?.text).toMatch(new RegExp(`^ +${stream}: new MaskedOutput\\(`, 'm'));
  });

  it('starts no process and opens no connection', () => {
    const rest = sources.map((source) => ({
      ...source,
      text: source.text.replace(ADDRESS_ARITHMETIC, ''),
    }));
    const may = (path: string) => MAY_PROBE.has(path) || MAY_RUN.has(path);
    expect(named(RUNS, rest).filter((path) => !may(path))).toEqual([]);
  });
});

/** The names that a source imports from `node:fs`. */
function fsImports(text: string): string {
  return [...text.matchAll(/import\s+([^;]*?)\s+from\s+['"]node:fs(?:\/promises)?['"]/g)]
    .map(([, names]) => names)
    .join(' ');
}
