/** The rows that were measured, kept by release beside this file, and docs/measured/rescue.md rendered from them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELEASES, type Release } from '../cache.ts';
import { untestedIn } from '../untested-rules.ts';
import { nameOf, type Original, PAIRS, type Pair } from './original.ts';
import { TROUBLES } from './troubles.ts';
import { type Row, works } from './words.ts';

type Rows = Record<string, Row>;

interface RuleToShow {
  readonly id: string;
  readonly severity: string;
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`./measured/${name}.json`, import.meta.url));
}

function read<T>(name: string): Record<string, T> {
  const file = fileOf(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>) : {};
}

/** Keep what was measured under these keys, in their order. */
function write<T>(name: string, keys: readonly string[], all: Readonly<Record<string, T>>): void {
  const inOrder = keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]]));
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}

/** The measurements of a release so far, by fault. */
export function rowsOf(release: Release): Rows {
  return read<Row>(release);
}

/** Stores a row. Those of other faults stay. */
export function writeRow(release: Release, trouble: string, row: Row): void {
  const ids = TROUBLES.map(({ id }) => id);
  write(release, ids, { ...rowsOf(release), [trouble]: row });
}

/** The measurements of the originals beside a copy so far, by the name of the pair. */
export function originals(): Readonly<Record<string, Original>> {
  return read<Original>('original');
}

/** Stores the measurement of one pair. */
export function writeOriginal(pair: Pair, original: Original): void {
  write('original', PAIRS.map(nameOf), { ...originals(), [nameOf(pair)]: original });
}

const HEAD = `<!-- Rendered from test/real/rescue/measured by \`npm run docs\`; \`npm run rescue -- --write\` measures. -->

# What can be rescued

Alice onboards the real OpenClaw, gives its agent something to remember and a cron job, and has a conversation. Her
install is then moved to bob's home, on a machine without her home, with one fault in the copy. bob is an ordinary user.
The model is a fake one on loopback. It answers with what it was sent of the conversation and the memory, so an agent
that answers but has forgotten does not count as one that works. It answers only those who have the key.

Each fault is made in three fresh copies. The first shows what OpenClaw does with it. The second is repaired with
\`openclaw doctor --fix\`. The third is repaired with \`openclaw-migcheck --fix\` and the remedies that are left, until
neither has anything to do. Alice's disk and the archive that the migration guide makes can still be read. \`--from\`
restores from one of them, and so does a remedy that copies something again. \`openclaw doctor\` cannot use them. Then
OpenClaw is started again.

**works** means that OpenClaw answers, with the conversation and the memory. If the fault concerns the gateway, cron jobs
or a plugin, the gateway also starts, knows the job or loads the plugin. The number of files is what the repair changed,
created or removed in the home.
`;

/**
 * The whole document.
 * @param rowsOf what was measured of a release, by fault
 * @param originals what was measured of the originals beside a copy, by the name of the pair
 * @param rules those of which a row or a reason is expected
 */
export function documentOf(
  rowsOf: (release: Release) => Readonly<Rows>,
  originals: Readonly<Record<string, Original>>,
  rules: readonly RuleToShow[],
): string {
  const sections = RELEASES.map((release) => section(release, rowsOf(release)));
  const all = [
    HEAD.trimEnd(),
    ...sections,
    originalSection(originals),
    notShownSection(),
    ...notMeasuredSection(rowsOf, rules),
  ];
  return `${all.join('\n\n')}\n`;
}

const ORIGINAL_HEAD = `## The original beside its copy

People often repair a copy on the machine where they made it. Here bob's home is a plain copy of alice's, and hers is
still there. Whoever repairs the copy may write to both. The table lists the files in **her** home that the repair of
**his** copy changed, created or removed.
`;

function originalSection(originals: Readonly<Record<string, Original>>): string {
  const rows = Object.entries(originals).map(([release, { doctor, migcheck }]) =>
    line(release, pathsInWords(doctor), pathsInWords(migcheck)),
  );
  const head = line('release', '`openclaw doctor --fix`', '`openclaw-migcheck --fix`');
  return [ORIGINAL_HEAD, head, '|---|---|---|', ...rows].join('\n');
}

function notShownSection(): string {
  const rows = untestedIn('rescue').map(({ rule, because }) => line(`\`${rule}\``, because));
  return ['## What is not shown\n', line('rule', 'why not'), '|---|---|', ...rows].join('\n');
}

/** A rule that requires action is shown, has a reason why not, or waits for its measurement. */
function notMeasuredSection(
  rowsOf: (release: Release) => Readonly<Rows>,
  rules: readonly RuleToShow[],
): string[] {
  const shown = RELEASES.flatMap((release) => Object.values(rowsOf(release)))
    .flatMap((row) => row.rules.split(', '))
    .map((rule) => rule.replaceAll('`', ''));
  const known = new Set([...shown, ...untestedIn('rescue').map(({ rule }) => rule)]);
  const left = rules.filter(({ id, severity }) => severity !== 'info' && !known.has(id));
  if (left.length === 0) return [];
  return [`## Not measured yet\n\n${left.map(({ id }) => `- \`${id}\``).join('\n')}`];
}

function pathsInWords(paths: readonly string[]): string {
  if (paths.length === 0) return 'none';
  const named = paths.map((path) => `\`${path.replaceAll(ID, '…')}\``);
  return `${paths.length}: ${named.join(', ')}`;
}

/** What differs in each install. */
const ID = /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32,}|\d{10,}/g;

function section(release: Release, rows: Readonly<Rows>): string {
  const lines = TROUBLES.flatMap(({ id, title }) => {
    const row = rows[id];
    return row === undefined ? [] : [line(title, row.rules, row.before, row.doctor, row.migcheck)];
  });
  return [
    `## ${release}\n`,
    `${summary(Object.values(rows))}\n`,
    line(
      'fault',
      'found by',
      'before',
      'after `openclaw doctor --fix`',
      'after `openclaw-migcheck --fix`',
    ),
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function summary(rows: readonly Row[]): string {
  const broken = rows.filter(({ before }) => !works(before));
  const count = (cell: keyof Row): number => broken.filter((row) => works(row[cell])).length;
  return [
    `${broken.length} faults stop OpenClaw or make it forget.`,
    `\`openclaw doctor --fix\` repairs ${count('doctor')} of them,`,
    `\`openclaw-migcheck --fix\` with the remedies ${count('migcheck')}.`,
  ].join(' ');
}

function line(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
