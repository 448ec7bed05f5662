/** The rows that were measured, kept by release beside this file, and docs/rescue.md made of them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELEASES, type Release } from '../cache.ts';
import { TROUBLES } from './troubles.ts';
import { type Row, works } from './words.ts';

type Rows = Record<string, Row>;

const DOCUMENT = fileURLToPath(new URL('../../../docs/rescue.md', import.meta.url));

function fileOf(release: Release): string {
  return fileURLToPath(new URL(`./measured/${release}.json`, import.meta.url));
}

/** What was measured of a release so far. */
export function rowsOf(release: Release): Rows {
  const file = fileOf(release);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Rows) : {};
}

/** Keep a row; those of other faults stay as they are. */
export function writeRow(release: Release, trouble: string, row: Row): void {
  const file = fileOf(release);
  const all = { ...rowsOf(release), [trouble]: row };
  const inOrder = TROUBLES.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}

export function writeTable(): void {
  writeFileSync(DOCUMENT, documentOf(rowsOf));
}

const HEAD = `<!-- Made by \`npm run rescue -- --write\`. Nothing here is written by hand. -->

# What can be rescued

Alice onboards the real OpenClaw, keeps a memory, gives it a cron job and has a conversation. Her install is then
moved to bob's home on a machine without hers, with one fault of a move in it. bob is an ordinary user. The model is a
fake one on loopback that answers with what it was sent of the conversation and of the memory, so that an agent
that answers and has forgotten is told from one that works. It looks at no key: where one is lost, a release that sends
something in its place seems to work.

Each fault is made three times on a fresh copy: to see what the product does with it, to repair it with
\`openclaw doctor --fix\`, and to repair it with \`openclaw-migcheck --fix\` and the remedy of what that leaves. After
each the product is started again. **works** means: the turn is answered, with the conversation and the memory, and
where the gateway is in question, it starts; where cron jobs are, it knows hers. The number of files is what the
repair changed, made or removed in the home.
`;

/** @param rowsOf what was measured of a release, by fault */
export function documentOf(rowsOf: (release: Release) => Readonly<Rows>): string {
  return `${[HEAD.trimEnd(), ...RELEASES.map((release) => section(release, rowsOf(release)))].join('\n\n')}\n`;
}

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
    `Of ${broken.length} faults that stop it or make it forget,`,
    `\`openclaw doctor --fix\` rescues ${count('doctor')},`,
    `\`openclaw-migcheck --fix\` with the remedies ${count('migcheck')}.`,
  ].join(' ');
}

function line(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
