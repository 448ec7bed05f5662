/** Renders docs/measured/releases.md from the stored rows and nothing else. */
import type { Release } from '../cache.ts';
import { works } from '../rescue/words.ts';
import { nameOf, PAIRS, type Pair } from './pairs.ts';
import { inOrder, knownReleases } from './releases.ts';
import type { Copied, Found, PairRow, ReleaseRow } from './row.ts';
import { MEASURED, readRow } from './rows.ts';

/** The data for the page. */
export interface Measured {
  readonly releases: readonly Release[];
  readonly release: (release: Release) => ReleaseRow | undefined;
  readonly pairs: readonly Pair[];
  readonly pair: (pair: Pair) => PairRow | undefined;
}

const HEAD = `<!-- Made by \`npm run docs\` from the rows that \`npm run test:real:sweep\` keeps. Nothing here is written by hand. -->

# Every release, moved

Alice onboards a real OpenClaw, gives its agent something to remember, has a conversation and adds a cron job.
\`openclaw-migcheck\` checks her install. Then bob gets a plain copy in his own home, on a machine where alice has no home.
He runs the copy as it is. He also repairs a second copy with \`openclaw-migcheck --fix\`, follows the remedies that are
left, and runs that copy. The model is a fake one on loopback, which answers with what OpenClaw sends of the conversation and the memory.

**works** means: the gateway starts and has the cron job, and the agent answers with the conversation and the memory.
A bold rule is an error, a plain one a warning. The reminders that every copy gets, \`host-bound-network\` and
\`shared-identity\`, are left out. "Right" says whether the check predicts what OpenClaw does, before and after the
repair: OpenClaw works, or does what it does without a move, exactly if the check has no error.
In parentheses: how many files \`--fix\` changed, then the rules whose remedies were followed.

\`npm run test:real:sweep\` measures what is not measured yet. It needs Linux, root and the network.
`;

/** Renders the page from what is stored. */
export function storedPage(): string {
  return page({
    releases: knownReleases(),
    release: (release) => readRow<ReleaseRow>(MEASURED, release),
    pairs: PAIRS,
    pair: (pair) => readRow<PairRow>(MEASURED, nameOf(pair)),
  });
}

export function page(measured: Measured): string {
  return `${[HEAD.trimEnd(), releaseSection(measured), pairSection(measured)].join('\n\n')}\n`;
}

const COPY_HEAD = ['check of the copy', 'OpenClaw', 'after the repair', 'check after it', 'right'];

const NOT_YET = 'not measured yet';

function releaseSection({ releases, release }: Measured): string {
  const newestFirst = [...releases].sort((a, b) => inOrder(b, a));
  const rows = newestFirst.map((each) => releaseLine(each, release(each)));
  const measured = newestFirst.filter((each) => release(each)?.moved !== undefined).length;
  return [
    '## Moved, and run by the same release\n',
    `${measured} of ${releases.length} stable releases are measured.\n`,
    ...table(['release', 'Node', 'check before the move', ...COPY_HEAD], rows),
  ].join('\n');
}

function releaseLine(release: Release, row: ReleaseRow | undefined): readonly string[] {
  if (row === undefined) return [release, NOT_YET];
  if (row.moved === undefined || row.stayed === undefined)
    return [release, row.node ?? '', `cannot be used here: ${row.cannot ?? 'no word'}`];
  return [release, row.node ?? '', inWords(row.stayed), ...copyCells(row.moved)];
}

function pairSection({ pairs, pair }: Measured): string {
  const rows = pairs.flatMap((each) => pairLines(each, pair(each)));
  return [
    '## Moved, and run by another release\n',
    'The second line of each pair is a copy over the state directory of a fresh onboarding of the release that runs it.\n',
    ...table(['state', 'run by', 'copied', ...COPY_HEAD], rows),
  ].join('\n');
}

function pairLines({ made, runs }: Pair, row: PairRow | undefined): readonly string[][] {
  if (row === undefined) return [[made, runs, NOT_YET]];
  return [
    [made, runs, 'alone', ...copyCells(row.moved)],
    [made, runs, 'over a fresh one', ...copyCells(row.over)],
  ];
}

function copyCells(copied: Copied): readonly string[] {
  const { found, before, after, left } = copied;
  return [
    inWords(found),
    before,
    repairInWords(copied, after),
    inWords(left),
    rightInWords(copied),
  ];
}

function repairInWords({ changed, remedies, failed, unmoved }: Copied, after: string): string {
  const same = after === unmoved ? ', without a move too' : '';
  const files = changed === 1 ? '1 file' : `${changed} files`;
  const then = remedies.length === 0 ? '' : `, then ${listed(remedies)}`;
  const stopped = failed === undefined ? '' : `; a remedy fails: ${failed}`;
  return `${after}${same} (${files}${then}${stopped})`;
}

function rightInWords({ found, before, left, after, unmoved }: Copied): string {
  // What OpenClaw does without a move too is no fault of the copy.
  const isRight = (check: Found, seen: string): boolean =>
    (check.error.length === 0) === (works(seen) || seen === unmoved);
  const wrong = [
    ...(isRight(found, before) ? [] : ['before']),
    ...(isRight(left, after) ? [] : ['after']),
  ];
  return wrong.length === 0 ? 'yes' : `**no**: ${wrong.join(', ')}`;
}

const REMINDERS = ['host-bound-network', 'shared-identity'];

function inWords({ error, warning, info }: Found): string {
  const others = info.filter((rule) => !REMINDERS.includes(rule));
  const cells = [
    ...error.map((rule) => `**\`${rule}\`**`),
    ...warning.map((rule) => `\`${rule}\``),
    ...others.map((rule) => `\`${rule}\` (info)`),
  ];
  return cells.join(', ') || 'nothing';
}

function listed(rules: readonly string[]): string {
  return rules.map((rule) => `\`${rule}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const full = (cells: readonly string[]): readonly string[] =>
    head.map((_, index) => cells[index] ?? '');
  return [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(full(cells)))];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
