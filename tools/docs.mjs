// Writes docs/rules/<id>.md, docs/schemas and the rule table of the README. --check only says what is stale.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { HOST_OPTIONS, layOutExample } from './example.mjs';

const {
  rules,
  readable,
  loadPreparationSchema,
  loadReportSchema,
  loadSettingsSchema,
  loadVerificationSchema,
} = await import(new URL('../dist/index.js', import.meta.url));
const FOLDER = 'docs/rules';
const SCHEMAS = {
  'docs/schemas/report-1.json': loadReportSchema,
  'docs/schemas/verification-1.json': loadVerificationSchema,
  'docs/schemas/preparation-1.json': loadPreparationSchema,
  'docs/schemas/settings.json': loadSettingsSchema,
};
const HOST = /will run as .*?\(as\s+you\s+said\)/s;
const BOB = `will run as user id 1001, home /home/bob, linux, OpenClaw 2026.5.28 (as you
              said)`;

const wanted = new Map(rules.map((rule) => [`${FOLDER}/${rule.id}.md`, page(rule)]));
for (const [path, load] of Object.entries(SCHEMAS)) {
  wanted.set(path, `${JSON.stringify(await load(), null, 2)}\n`);
}
const leftovers = pagesThere().filter((path) => !wanted.has(path));
if (existsSync('README.md'))
  wanted.set('README.md', withGenerated(readFileSync('README.md', 'utf8')));
const stale = [...wanted].filter(([path, text]) => !isSame(path, text)).map(([path]) => path);

if (process.argv.includes('--check')) {
  const wrong = [...stale, ...leftovers];
  for (const path of wrong) console.error(`stale: ${path}`);
  if (wrong.length > 0)
    console.error('The rules changed: run `npm run docs` and commit the result.');
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  for (const path of stale) mkdirSync(dirname(path), { recursive: true });
  for (const path of stale) writeFileSync(path, wanted.get(path));
  for (const path of leftovers) rmSync(path);
}

function pagesThere() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${FOLDER}/${name}`);
}

function isSame(path, text) {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

function withGenerated(readme) {
  return between(between(readme, 'rules', table), 'example', example);
}

function between(text, name, content) {
  const [open, close] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) return text;
  return `${text.slice(0, start + open.length)}\n\n${content()}\n\n${text.slice(end)}`;
}

/** What npx says of the bundled example; who makes the documentation, and on what, is replaced by bob and Linux. */
function example() {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'openclaw-migcheck-docs-')));
  try {
    layOutExample(join(scratch, 'copy/bob'));
    const report = migcheck(scratch, ['copy/bob', ...HOST_OPTIONS, '--format', 'json']);
    // Before lines are wrapped: how long the name of the temporary directory is depends on the machine.
    const here = JSON.parse(report).installs[0].stateDir.replace(/\/copy\/bob\/\.openclaw$/, '');
    writeFileSync(join(scratch, 'report.json'), report.replaceAll(here, ''));
    const output = migcheck(scratch, ['convert', 'report.json', '--format', 'pretty']);
    const text = output.replace(HOST, BOB).trimEnd();
    return `\`\`\`text\n${excerpt(text)}\n\`\`\``;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** With neither the settings nor the colours of who makes the documentation. */
function migcheck(cwd, args) {
  const { stdout } = spawnSync(process.execPath, [resolve('dist/cli.cjs'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { HOME: cwd, npm_lifecycle_event: 'npx' },
  });
  return stdout;
}

/** One finding stands for all of them: the first screen shows what the report is like, `npm start` the whole. */
function excerpt(output) {
  const blocks = output.split('\n\n');
  const isFinding = (block) => /^(?:[A-Z][\w ]*\n)?[✗!i] (?:error|warning|info) /.test(block);
  const shown = blocks.find((block) => isFinding(block) && block.includes('stale-home-path'));
  const left = blocks.filter(isFinding).length - 1;
  return blocks
    .filter((block) => !isFinding(block) || block === shown)
    .flatMap((block) => (block === shown ? [block, `  … and ${left} more …`] : [block]))
    .join('\n\n');
}

function table() {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${FOLDER}/${rule.id}.md) | ${rule.severity} | ${cell(rule.title)} | ${repair(rule)} |`,
  );
  return ['| rule | severity | finds | repairs |', '|---|---|---|---|', ...rows].join('\n');
}

function repair(rule) {
  const flags = { safe: '`--fix`', unsafe: '`--unsafe-fixes`', restore: '`--from`' };
  return repairsOf(rule)
    .map((kind) => flags[kind])
    .join(', ');
}

function repairsOf({ fixes = [], step }) {
  return step === 'restore' ? [...fixes, step] : fixes;
}

function page(rule) {
  const deep = rule.deep ? ' It reads very much, so it runs only with `--deep`.' : '';
  const against = rule.comparesRecord ? ' It runs only with `--against`.' : '';
  return `${[
    '<!-- Made from the rule by `npm run docs`. Change the rule, not this page. -->',
    `# ${rule.id}`,
    `${rule.title}.`.replace(/\.\.$/, '.'),
    `Usual severity: ${rule.severity}. Breaks: ${rule.breaks.join(', ')}. Releases: ${rule.releases}.${deep}${against}`,
    '## Why it matters',
    rule.why,
    '## What it reports',
    ...Object.entries(rule.messages).map(([id, message]) => said(id, message)),
    ...repairSection(rule),
    '## What it does not report',
    rule.silent.map((one) => `- ${one}`).join('\n'),
    '## Where this comes from',
    rule.sources.map((one) => `- ${one}`).join('\n'),
  ].join('\n\n')}\n`;
}

function repairSection(rule) {
  const words = {
    safe: '`openclaw-migcheck --fix` repairs it where that cannot lose anything. `--dry-run` shows the repair first.',
    unsafe:
      '`--fix --unsafe-fixes` repairs more, and may change what you meant. Look at it with `--dry-run` first.',
    restore: '`--fix --from <backup>` restores what is missing from a backup or another directory.',
  };
  const repairs = repairsOf(rule);
  return repairs.length === 0 ? [] : ['## Repair', repairs.map((kind) => words[kind]).join(' ')];
}

function said(id, message) {
  const commands = message.commands?.length
    ? `\n\n\`\`\`sh\n${message.commands.join('\n')}\n\`\`\``
    : '';
  return `### ${id}\n\n> ${readable(message.text)}\n\n${readable(message.remedy)}${commands}`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
