/** docs/measured/coverage.md: a pure function of the stored measurements and the list of rules. */
import type { UntestedRule } from '../untested-rules.ts';
import type { Tool } from './ask.ts';
import type { Measurements, StoredBaseline, StoredRow } from './stored.ts';

export interface Measured extends Measurements {
  readonly untested: readonly Pick<UntestedRule, 'rule' | 'because'>[];
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
    `A real install of OpenClaw ${release} was moved to another home with care. Each fault was made in a copy of that install. Then three commands checked it. Each had a copy of its own, because OpenClaw's own checks write to what they check.`,
    `A check of OpenClaw counts as reporting a fault if it reports something that it does not report without the fault, compared by id and place. Any difference counts, even one that shows a consequence and not the cause. If a check fails without listing findings, the table has its exit code. For ${OURS}, only the finding of the rule in the first column counts. The last column is the severity of that finding.`,
    '## Without a fault',
    baselineTable(measured),
    'These findings are left out below.',
    '## With one fault',
    faultTable(measured),
    ...notes(measured),
    '## In numbers',
    numbers(measured),
    '## Rules without a fault here',
    untestedTable(measured),
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
    `**?** ${DOCTOR} asks ${first.unheard} about services. That did not run where this was measured, so the silence proves nothing. These faults are left out of its numbers.`,
  ];
}

/** Silent, as expected. */
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

function untestedTable({ untested }: Measured): string {
  return table(
    ['rule', 'it is about'],
    untested.map(({ rule, because }) => [`[\`${rule}\`](../rules/${rule}.md)`, because]),
  );
}

function notMeasured({ order, rows, untested }: Measured): string[] {
  const known = new Set([...rows, ...untested].map(({ rule }) => rule));
  const left = order.filter((id) => !known.has(id));
  if (left.length === 0) return [];
  return ['## Not measured yet', left.map((id) => `- [\`${id}\`](../rules/${id}.md)`).join('\n')];
}
