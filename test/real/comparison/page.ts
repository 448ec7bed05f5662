/** docs/measured/coverage.md: a pure function of the stored measurements and the list of rules. */
import type { NotProvoked } from '../catalogue/fault.ts';
import type { Tool } from './ask.ts';
import type { Measurements, StoredBaseline, StoredRow } from './stored.ts';

export interface Measured extends Measurements {
  readonly notProvoked: readonly NotProvoked[];
  /** The ids of the rules, in the order in which they are listed. */
  readonly order: readonly string[];
}

const SILENT = '–';
const DOCTOR = '`openclaw doctor --lint --all`';
const AUDIT = '`openclaw security audit`';
const OURS = '`openclaw-migcheck`';

export function page(measured: Measured): string {
  const { release } = measured;
  return `${[
    '<!-- Rendered from test/real/comparison/measured.json by `npm run docs`; `npm run coverage -- --write` measures. -->',
    '# What finds which fault',
    `Each fault was made in a copy of a real install of OpenClaw ${release} that had been moved to another home with care; then three commands looked at it, each at a copy of its own, since OpenClaw's own checks write into what they look at.`,
    `A check of OpenClaw's counts as reporting a fault where it says more than it says about the same install without the fault, by its id and place. Any difference counts, also one that names a consequence and not its cause; where it ends without findings, its exit code stands there. For ${OURS} only the finding of the rule in the first column counts. The last column says how serious it is.`,
    '## Without a fault',
    baselineTable(measured),
    'What they say here is left out below.',
    '## With one fault',
    faultTable(measured),
    ...notes(measured),
    '## In numbers',
    numbers(measured),
    '## Rules without a fault here',
    notProvokedTable(measured),
    ...notMeasured(measured),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function baselineTable({ baselines }: Measured): string {
  const cells = ({ tree, doctor, audit, migcheck }: StoredBaseline): string[] => [
    TREES[tree],
    findings(doctor),
    findings(audit),
    findings(migcheck),
  ];
  return table(['install', DOCTOR, AUDIT, OURS], baselines.map(cells));
}

const TREES = {
  default: 'default',
  profile: 'a profile',
  service: 'default, with a service',
} as const;

function findings(count: number): string {
  return count === 0 ? 'nothing' : `${count} ${count === 1 ? 'finding' : 'findings'}`;
}

function faultTable({ rows, order }: Measured): string {
  const sorted = order.flatMap((id) => rows.filter(({ rule }) => rule === id));
  return table(
    ['rule', 'fault', DOCTOR, AUDIT, OURS],
    sorted.map((row) => [
      `[\`${row.rule}\`](../rules/${row.rule}.md)`,
      row.title,
      theirs(row, 'doctor'),
      theirs(row, 'audit'),
      ours(row),
    ]),
  );
}

function theirs({ reported, unheard }: StoredRow, tool: Tool): string {
  if (reported[tool].length > 0) return reported[tool].map((id) => `\`${id}\``).join(', ');
  return tool === 'doctor' && unheard !== undefined ? '[?](#not-asked)' : SILENT;
}

function ours({ severity, options }: StoredRow): string {
  if (severity === undefined) return '**silent**';
  return options === undefined ? severity : `${severity} (${options.join(' ')})`;
}

function notes({ rows }: Measured): string[] {
  const [first] = rows.filter(isUnheard);
  if (first === undefined) return [];
  return [
    '### Not asked',
    `**?** ${DOCTOR} asks ${first.unheard} about services, which did not run where this was measured: that it was silent proves nothing, and these faults are left out of its numbers.`,
  ];
}

/** Silent, and no wonder. */
function isUnheard({ unheard, reported }: StoredRow): boolean {
  return unheard !== undefined && reported.doctor.length === 0;
}

function numbers({ rows }: Measured): string {
  const heard = rows.filter((row) => !isUnheard(row));
  const by = (tool: Tool): StoredRow[] => rows.filter(({ reported }) => reported[tool].length > 0);
  const both = rows.filter(({ reported }) => Object.values(reported).some((ids) => ids.length > 0));
  const found = rows.filter(({ severity }) => severity !== undefined);
  return table(
    ['reported by', 'faults', 'of', 'rules', 'of'],
    [
      [DOCTOR, by('doctor'), heard] as const,
      [AUDIT, by('audit'), rows] as const,
      ['one of the two', both, heard] as const,
      [OURS, found, rows] as const,
    ].map(([who, some, all]) => [
      who,
      String(some.length),
      String(all.length),
      String(rulesIn(some)),
      String(rulesIn(all)),
    ]),
  );
}

function rulesIn(rows: readonly StoredRow[]): number {
  return new Set(rows.map(({ rule }) => rule)).size;
}

function notProvokedTable({ notProvoked }: Measured): string {
  return table(
    ['rule', 'it is about'],
    notProvoked.map(({ rule, because }) => [`[\`${rule}\`](../rules/${rule}.md)`, because]),
  );
}

function notMeasured({ order, rows, notProvoked }: Measured): string[] {
  const known = new Set([...rows, ...notProvoked].map(({ rule }) => rule));
  const left = order.filter((id) => !known.has(id));
  if (left.length === 0) return [];
  return ['## Not measured yet', left.map((id) => `- [\`${id}\`](../rules/${id}.md)`).join('\n')];
}
