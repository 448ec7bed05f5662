import pc from 'picocolors';
import { counted } from '../engine/counted.ts';
import { SEVERITIES, type Severity } from '../engine/rule.ts';
import { cut, cutAround, widthOf, wrap } from './layout.ts';
import { printable } from './printable.ts';
import type {
  Report,
  ReportArrival,
  ReportedFix,
  ReportFinding,
  ReportFix,
  ReportInstall,
  ReportPendingRun,
  ReportPlace,
  ReportRefusal,
  ReportRule,
} from './report.ts';

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  /** Findings and their number only. */
  readonly quiet: boolean;
}

interface Pen extends PrettyOptions {
  readonly ink: ReturnType<typeof pc.createColors>;
}

const ARRIVAL_SIGNS = { arrived: '✓', missing: '✗', none: '–', unknown: '?' } satisfies Record<
  ReportArrival['status'],
  string
>;
const SEVERITY_SIGNS = { error: '✗', warning: '!', info: 'i' } satisfies Record<Severity, string>;
const FIX_WORDS = {
  fixed: 'fixed',
  'still-there': 'done, but the finding is still there',
  skipped: 'not done',
  failed: 'failed',
} satisfies Record<ReportFix['status'], string>;
const FIX_FLAGS = {
  safe: '--fix',
  unsafe: '--fix --unsafe-fixes',
} satisfies Record<ReportedFix['safety'], string>;
const ERA_WORDS = {
  json: 'sessions in files',
  sqlite: 'sessions in databases',
  unknown: 'of an unknown era',
} satisfies Record<ReportInstall['era'], string>;
const ARRIVAL_COLUMN = 15;

/** The report for a person at a terminal. */
export function renderPretty(report: Report, options: PrettyOptions): string {
  const pen = penOf(options);
  const blocks = [
    ...report.pendingRuns.map((run) => pendingBlock(run, pen)),
    ...report.installs.flatMap((install) => installBlocks(report, install, pen)),
    fixesBlock(report, pen),
    ...report.refusals.map((refusal) => refusalBlock(refusal, pen)),
    notesBlock(report.notes, pen),
    summaryBlock(report, pen),
    pen.quiet ? [] : stepsBlock(report, pen),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function installBlocks(report: Report, install: ReportInstall, pen: Pen): string[][] {
  const findings = report.findings.filter((finding) => finding.install === install.stateDir);
  const rules = report.rules.filter((rule) => rule.install === install.stateDir);
  return [
    ...(pen.quiet && report.installs.length === 1 ? [] : [headerBlock(report, install, pen)]),
    ...(pen.quiet ? [] : [arrivedBlock(install, pen)]),
    ...[...SEVERITIES].reverse().flatMap((severity) => findingBlocks(findings, severity, pen)),
    undecidedBlock(rules, pen),
  ];
}

function headerBlock(report: Report, install: ReportInstall, pen: Pen): string[] {
  const { ink } = pen;
  const what =
    install.kind === 'workspace'
      ? 'A workspace alone: no state directory is at'
      : 'OpenClaw install';
  const profile = install.profile === null ? '' : ` (profile ${printable(install.profile)})`;
  const lines = [`${ink.bold(`${what} ${printable(install.stateDir)}`)}${profile}`];
  if (pen.quiet) return lines;
  const { host } = report;
  const runs = [
    ...userWords(host.user),
    `home ${host.home}`,
    host.platform,
    ...(host.openclaw.version === null
      ? ['OpenClaw release not known']
      : [
          `OpenClaw ${host.openclaw.version} (${RELEASE_WORDS[host.openclaw.source] ?? host.openclaw.source})`,
        ]),
  ];
  return [
    ...lines,
    ...wrap('  written by  ', `${release(install)}, ${ERA_WORDS[install.era]}`, pen.width),
    ...wrap('  came from   ', originWords(install), pen.width),
    ...wrap('  will run as ', runs.join(', '), pen.width),
  ];
}

const RELEASE_WORDS: Readonly<Record<string, string>> = {
  option: 'as you said',
  installed: 'installed here',
  writer: 'not found here: the release that wrote it',
};

function release(install: ReportInstall): string {
  return install.release === null ? 'an unknown release' : `OpenClaw ${install.release}`;
}

function userWords(user: Report['host']['user']): string[] {
  if (user.uid === null) return ['an unknown user'];
  return [user.name === null ? `user ${user.uid}` : `${user.name} (${user.uid})`];
}

function originWords({ origin }: ReportInstall): string {
  const words = [
    ...(origin.user === null ? [] : [`user ${origin.user}`]),
    ...(origin.homes.length === 0 ? [] : [`home ${origin.homes.join(', ')}`]),
    ...(origin.platform === null ? [] : [origin.platform]),
    ...(origin.stateDirName === null ? [] : [`state directory ${origin.stateDirName}`]),
  ];
  return words.length === 0 ? 'here, or a home of the same name' : words.join(', ');
}

function arrivedBlock(install: ReportInstall, pen: Pen): string[] {
  if (install.arrived.length === 0) return [];
  return [
    pen.ink.bold('What arrived'),
    ...install.arrived.flatMap((one) => arrivalLines(one, pen)),
  ];
}

function arrivalLines(arrival: ReportArrival, pen: Pen): string[] {
  const isTold = !arrival.count || new RegExp(`\\b${arrival.count}\\b`).test(arrival.detail);
  const detail = isTold ? arrival.detail : `${arrival.count}: ${arrival.detail}`.replace(/: $/, '');
  const label = `  ${ARRIVAL_SIGNS[arrival.status]} ${arrival.what.padEnd(ARRIVAL_COLUMN)}`;
  const [first = '', ...rest] = wrap(label, detail, pen.width);
  const sign = ARRIVAL_SIGNS[arrival.status];
  const paint = {
    arrived: pen.ink.green,
    missing: pen.ink.red,
    none: pen.ink.dim,
    unknown: pen.ink.yellow,
  };
  return [first.replace(sign, paint[arrival.status](sign)).trimEnd(), ...rest];
}

function findingBlocks(
  findings: readonly ReportFinding[],
  severity: Severity,
  pen: Pen,
): string[][] {
  const said = new Set<string>();
  const isNew = (...words: readonly string[]) => {
    const key = JSON.stringify(words);
    return !said.has(key) && said.add(key) !== undefined;
  };
  return findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => findingBlock(finding, isNew, pen));
}

function findingBlock(
  finding: ReportFinding,
  isNew: (...words: readonly string[]) => boolean,
  pen: Pen,
): string[] {
  const { ink, width } = pen;
  const paint = severityInk(finding.severity, pen);
  const title = `${SEVERITY_SIGNS[finding.severity]} ${finding.severity}  ${finding.ruleId}`;
  return [
    paint(ink.bold(title)),
    ...wrap('  ', finding.message, width),
    ...place('  at   ', finding, pen),
    ...frameLines(finding, pen),
    ...furtherPlaces(finding, pen),
    ...(isNew(finding.ruleId)
      ? wrap('  why  ', finding.why, width).map((line) => ink.dim(line))
      : []),
    ...(isNew(finding.ruleId, finding.remedy.text, ...finding.remedy.commands)
      ? remedyLines(finding, pen)
      : [ink.dim('  do   as above')]),
    ...fixLines(finding, pen),
  ];
}

function remedyLines({ remedy }: ReportFinding, { ink, width }: Pen): string[] {
  return [
    ...wrap('  do   ', remedy.text, width),
    ...remedy.commands.map((command) => `       $ ${ink.cyan(printable(command))}`),
  ];
}

function severityInk(severity: Severity, { ink }: Pen): (text: string) => string {
  return { error: ink.red, warning: ink.yellow, info: ink.blue }[severity];
}

/** So many are read; the JSON output has all of them. */
const PLACES_SHOWN = 8;

function furtherPlaces({ alsoAt }: ReportFinding, pen: Pen): string[] {
  const rest = alsoAt.length - PLACES_SHOWN;
  return [
    ...alsoAt.slice(0, PLACES_SHOWN).flatMap((one) => place('  and  ', one, pen)),
    ...(rest > 0 ? [pen.ink.dim(`  and  ${rest} more`)] : []),
  ];
}

function place(label: string, at: ReportPlace, { ink, width }: Pen): string[] {
  const position = [at.line, at.column].filter((part) => part !== null).join(':');
  const where = `${label}${printable(at.path)}${position === '' ? '' : `:${position}`}`;
  if (at.keyPath === null) return [ink.dim(where)];
  const key = `(${printable(at.keyPath)})`;
  const isTooWide = widthOf(where) + widthOf(key) + 1 > width;
  return isTooWide ? [ink.dim(where), ink.dim(`       ${key}`)] : [ink.dim(`${where} ${key}`)];
}

function frameLines(finding: ReportFinding, { ink, width }: Pen): string[] {
  const { frame } = finding;
  if (frame === null) return [];
  const gutter = `       ${frame.line} | `;
  const room = Math.max(20, width - gutter.length);
  if (frame.column === null) return [gutter + cut(printable(frame.text.trim()), room)];
  const { text, at } = cutAround(frame.text, frame.column, room);
  const below = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(at)}`;
  return [gutter + text, below + ink.red('^')];
}

function fixLines({ fix, furtherFix }: ReportFinding, { ink, width }: Pen): string[] {
  return [fix, furtherFix]
    .filter((one) => one !== null)
    .flatMap(({ title, safety }) =>
      wrap('  fix  ', `${title} (${FIX_FLAGS[safety]} does it)`, width).map((line) =>
        ink.green(line),
      ),
    );
}

function undecidedBlock(rules: readonly ReportRule[], pen: Pen): string[] {
  const undecided = rules.filter((rule) => rule.reason !== null);
  if (undecided.length === 0) return [];
  return [
    pen.ink.bold('Not checked, or not wholly'),
    ...undecided.flatMap((rule) => {
      const sign = rule.status === 'crashed' ? '✗' : '–';
      const word = rule.status === 'findings' ? 'in part' : rule.status;
      return wrap(`  ${sign} `, `${rule.id} (${word}): ${rule.reason}`, pen.width);
    }),
  ];
}

/** What is said before a plan that is only shown; nothing where no run was cut off. */
export function renderPendingRuns(report: Report, options: PrettyOptions): string {
  const pen = penOf(options);
  return report.pendingRuns
    .map((run) => [
      ...pendingBlock(run, pen),
      ...run.unfinished.map((step) => `  first ${printable(step)}`),
    ])
    .map((block) => `${block.join('\n')}\n\n`)
    .join('');
}

function penOf(options: PrettyOptions): Pen {
  return { ...options, ink: pc.createColors(options.color) };
}

function pendingBlock(run: ReportPendingRun, { ink, width }: Pen): string[] {
  const { id, install, status, stepsDone, steps, titles, finish, undo } = run;
  const what =
    status === 'interrupted'
      ? `The repair ${id} was interrupted after ${stepsDone} of ${steps} steps`
      : `The undo of the repair ${id} was interrupted`;
  const offer = (label: string, command: string) =>
    `  ${label.padEnd(9)} $ ${ink.cyan(printable(command))}`;
  return [
    ...wrap('! ', `${what}, in ${install}`, width).map((line) => ink.yellow(ink.bold(line))),
    ...titles.flatMap((title) => wrap('  - ', title, width)),
    ...(finish === null
      ? [offer('finish it', undo)]
      : [offer('finish it', finish), offer('or undo', undo)]),
  ];
}

function refusalBlock({ install, reason }: ReportRefusal, { ink, width }: Pen): string[] {
  return [
    ...wrap('✗ ', `NOTHING WAS REPAIRED in ${install}`, width).map((line) =>
      ink.red(ink.bold(line)),
    ),
    ...wrap('  ', reason, width),
  ];
}

/** Of a repair that was refused as a whole the reason is told once, and not for each fix. */
function fixesBlock({ fixes: all, refusals }: Report, pen: Pen): string[] {
  const fixes = all.filter((fix) => !refusals.some(({ reason }) => reason === fix.reason));
  if (fixes.length === 0) return [];
  return [
    pen.ink.bold('Repairs'),
    ...fixes.flatMap((fix) => {
      const reason = fix.reason === null ? '' : `: ${fix.reason}`;
      const sign = fix.status === 'fixed' ? '✓' : '✗';
      return wrap(
        `  ${sign} `,
        `${fix.title} (${fix.ruleId}): ${FIX_WORDS[fix.status]}${reason}`,
        pen.width,
      );
    }),
    ...[...new Set(fixes.flatMap(({ undo }) => undo ?? []))].map(
      (undo) => `  undo $ ${pen.ink.cyan(printable(undo))}`,
    ),
  ];
}

function notesBlock(notes: readonly string[], pen: Pen): string[] {
  return notes.flatMap((note) => wrap('note: ', note, pen.width));
}

function summaryBlock(report: Report, pen: Pen): string[] {
  const { error, warning, info, suppressed, fixable } = report.summary;
  const total = error + warning + info;
  if (total === 0 && pen.quiet && report.complete) return [];
  const hidden = suppressed === 0 ? '' : ` ${counted(suppressed, 'finding')} suppressed.`;
  if (total === 0) {
    const passed = counted(report.rules.filter((rule) => rule.status === 'passed').length, 'rule');
    return report.complete
      ? [`${pen.ink.green('✓')} Nothing found: ${passed} passed.${hidden}`]
      : [`${pen.ink.yellow('?')} Nothing found, but not everything could be checked.${hidden}`];
  }
  const parts = [counted(error, 'error'), counted(warning, 'warning'), `${info} info`].join(', ');
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  const paint = error > 0 ? pen.ink.red : pen.ink.yellow;
  return [
    paint(pen.ink.bold(`${SEVERITY_SIGNS[worst]} ${counted(total, 'finding')} (${parts})`)) +
      hidden,
    ...(fixable === 0 ? [] : [`  ${share(fixable, total)} can safely be repaired with --fix.`]),
    ...unsafeLines(report.findings),
  ];
}

function share(part: number, total: number): string {
  if (part < total) return `${part} of them`;
  return total === 1 ? 'It' : 'All of them';
}

function unsafeLines(findings: readonly ReportFinding[]): string[] {
  const offered = findings.flatMap(({ fix, furtherFix }) => [fix, furtherFix]);
  const count = offered.filter((fix) => fix?.safety === 'unsafe').length;
  const what = counted(count, 'repair');
  return count === 0 ? [] : [`  ${what} may change what you meant: --fix --unsafe-fixes.`];
}

/** Nobody reads such a one twice, and its finding shows it. */
const LONG_COMMAND = 300;

function stepsBlock(report: Report, pen: Pen): string[] {
  if (report.nextSteps.length === 0) return [];
  const shown = (command: string) =>
    command.length > LONG_COMMAND ? ruleThatGives(command, report) : undefined;
  return [
    pen.ink.bold('Next steps, in this order'),
    ...report.nextSteps.flatMap((step, index) => [
      ...wrap(`${String(index + 1).padStart(3)}. `, step.title, pen.width),
      ...step.commands.map((command) => {
        const rule = shown(command);
        return rule === undefined
          ? `     $ ${pen.ink.cyan(printable(command))}`
          : `     the long command that ${rule} gives above`;
      }),
    ]),
  ];
}

function ruleThatGives(command: string, { findings }: Report): string | undefined {
  return findings.find(({ remedy }) => remedy.commands.includes(command))?.ruleId;
}
