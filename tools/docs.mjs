// Writes docs/rules.md, docs/rules/<id>.md, docs/schemas, docs/example.md and its beginning in the README.
// --check only says what is stale.
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

const PHRASES = readFileSync(new URL('../src/phrases/english.ts', import.meta.url), 'utf8');
/** What a report says above the findings that break something: `later` alone says little. */
const HEADINGS = new Map(
  [...PHRASES.matchAll(/'heading\.(\w+)': '([^']+)'/g)].map(([, what, heading]) => [what, heading]),
);

const wanted = new Map(rules.map((rule) => [`${FOLDER}/${rule.id}.md`, page(rule)]));
for (const [path, load] of Object.entries(SCHEMAS)) {
  wanted.set(path, `${JSON.stringify(await load(), null, 2)}\n`);
}
const leftovers = pagesThere().filter((path) => !wanted.has(path));
wanted.set('docs/rules.md', rulesPage());
if (existsSync('README.md')) {
  const output = exampleOutput();
  wanted.set('docs/example.md', examplePage(output));
  wanted.set('README.md', withFirstScreen(readFileSync('README.md', 'utf8'), output));
}
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

function withFirstScreen(readme, output) {
  const [open, close] = ['<!-- example:start -->', '<!-- example:end -->'];
  const start = readme.indexOf(open);
  const end = readme.indexOf(close);
  if (start < 0 || end < start) return readme;
  return `${readme.slice(0, start + open.length)}\n\n${fenced(firstScreen(output))}\n\n${readme.slice(end)}`;
}

/** As much as fits on a screen: the answer, what arrived and the first steps. */
function firstScreen(output) {
  return `${output.slice(0, output.indexOf('\n  3. '))}\n  …`;
}

function fenced(output) {
  return `\`\`\`text\n${output}\n\`\`\``;
}

/** What npx says of the bundled example; who makes the documentation, and on what, is replaced by bob and Linux. */
function exampleOutput() {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'openclaw-migcheck-docs-')));
  try {
    layOutExample(join(scratch, 'copy/bob'));
    const report = migcheck(scratch, ['copy/bob', ...HOST_OPTIONS, '--format', 'json']);
    // Before lines are wrapped: how long the name of the temporary directory is depends on the machine.
    const here = JSON.parse(report).installs[0].stateDir.replace(/\/copy\/bob\/\.openclaw$/, '');
    writeFileSync(join(scratch, 'report.json'), report.replaceAll(here, ''));
    const output = migcheck(scratch, ['convert', 'report.json', '--format', 'pretty']);
    return output.replace(HOST, BOB).trimEnd();
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

function examplePage(output) {
  return `${[
    '<!-- Made by `npm run docs`. -->',
    '# What it prints',
    `Alice's install was copied to Bob's new laptop, and is checked before it is put in its place. This is the whole output for
the [bundled example](../fixtures/README.md). In a clone, \`npm start\` prints it.`,
    fenced(output),
  ].join('\n\n')}\n`;
}

function rulesPage() {
  return `${[
    '<!-- Made from the rules by `npm run docs`. Change the rules, not this page. -->',
    '# Rules',
    `What each rule finds, and what repairs it: \`--fix\`, \`--fix --unsafe-fixes\` where the repair may change what you set up on purpose, or
\`--fix --from <backup>\`. [Repairs](repairs.md) and [restoring](restore.md) have the details.`,
    table(),
  ].join('\n\n')}\n`;
}

function table() {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](rules/${rule.id}.md) | ${rule.severity} | ${cell(rule.title)} | ${repair(rule)} |`,
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
  return `${[
    '<!-- Made from the rule by `npm run docs`. Change the rule, not this page. -->',
    `# ${rule.id}`,
    `${rule.title}.`.replace(/\.\.$/, '.'),
    [
      `- Usual severity: ${rule.severity}`,
      `- What it breaks: ${rule.breaks.map((what) => HEADINGS.get(what)).join(', ')}`,
      `- Releases: ${prose(rule.releases)}`,
      ...(rule.deep ? ['- Runs only with `--deep`, because it reads whole databases'] : []),
      ...(rule.comparesRecord ? ['- Runs only with `--against`'] : []),
    ].join('\n'),
    '## Why it matters',
    prose(rule.why),
    ...exampleSection(rule),
    '## What it reports',
    ...Object.entries(rule.messages).map(([id, message]) => said(id, message)),
    ...repairSection(rule),
    '## What it does not report',
    rule.silent.map((one) => `- ${prose(one)}`).join('\n'),
    '## Where this comes from',
    rule.sources.map((one) => `- ${withIssues(prose(one))}`).join('\n'),
  ].join('\n\n')}\n`;
}

/** As the test of the rule keeps it. */
function exampleSection({ id }) {
  const file = `test/rules/${id}/example.txt`;
  if (!existsSync(file)) {
    console.error(`${file} is missing: \`npx vitest run test/rules/${id}\` writes it.`);
    process.exit(1);
  }
  return ['## Example', `\`\`\`text\n${readFileSync(file, 'utf8')}\`\`\``];
}

function repairSection(rule) {
  const repairs = repairsOf(rule);
  if (repairs.length === 0) return [];
  const words = {
    safe: '`--fix` repairs it if nothing can be lost.',
    unsafe: `\`--fix --unsafe-fixes\` repairs ${repairs.includes('safe') ? 'more' : 'it'}, and may change what you set up on purpose.`,
    restore: '`--fix --from <backup>` restores it from a backup or another directory.',
  };
  const sentences = repairs.map((kind) => words[kind]);
  return ['## Repair', `${sentences.join(' ')} Add \`--dry-run\` to see the changes first.`];
}

/** A text of a rule is no Markdown, apart from its backticks: `<name>` would vanish, and `*.a and *.b-*` be slanted. */
function prose(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<*]/g, '\\$&')))
    .join('');
}

/** `owner/name#1, #2` as links: GitHub makes none of them in a file. */
function withIssues(text) {
  let repository;
  return text.replace(/([\w.-]+\/[\w.-]+)?#(\d+)/g, (issue, name, number) => {
    repository = name ?? repository;
    return repository ? `[${issue}](https://github.com/${repository}/issues/${number})` : issue;
  });
}

function said(id, message) {
  const commands = message.commands?.length
    ? `\n\n\`\`\`sh\n${message.commands.join('\n')}\n\`\`\``
    : '';
  const [text, remedy] = [message.text, message.remedy].map((words) => prose(readable(words)));
  return `### ${id}\n\n> ${text}\n\n${remedy}${commands}`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
