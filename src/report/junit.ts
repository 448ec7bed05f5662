import { commandLine } from './command-line.ts';
import type { Fleet } from './fleet.ts';
import type { FormatContext, RuleText } from './format.ts';
import { escapeMarkup } from './markup.ts';
import { placeText } from './place.ts';
import type { Report, ReportFinding, ReportInstall, ReportRule } from './report.ts';

/** One rule in one install, and its result as elements of a test case. */
interface TestCase {
  readonly name: string;
  readonly group: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly lines: readonly string[];
}

/**
 * A JUnit report: a test suite for each install, a test case for each rule. Findings with severity
 * error and warning fail it; those with severity info are its output. A rule that could not decide
 * is skipped, one that crashed is an error.
 */
export function renderJunit(report: Report, { rules }: Pick<FormatContext, 'rules'>): string {
  return suitesText(report.tool.name, suitesOf(report, rules));
}

/**
 * The report of many machines. The names of their test suites begin with the name of the machine.
 */
export function renderFleetJunit(
  { tool, hosts }: Pick<Fleet, 'tool' | 'hosts'>,
  { rules }: Pick<FormatContext, 'rules'>,
): string {
  const suites = hosts.flatMap(({ name, report }) =>
    suitesOf(report, rules).map((suite) => ({ ...suite, name: `${name}: ${suite.name}` })),
  );
  return suitesText(tool.name, suites);
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

function suitesOf(report: Report, rules: readonly RuleText[]): Suite[] {
  if (report.error !== null) {
    return [{ name: report.tool.name, cases: [failedCase(report.error)] }];
  }
  return report.installs.map((install) => ({
    name: install.stateDir,
    cases: casesOf(report, install, rules),
  }));
}

function suitesText(tool: string, suites: readonly Suite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: tool, ...countsOf(all) })}>`,
    ...suites.flatMap(({ name, cases }) => suiteLines(name, cases)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines(name: string, cases: readonly TestCase[]): string[] {
  const skipped = cases.filter(({ outcome }) => outcome === 'skipped').length;
  return [
    `  <testsuite${attributes({ name, ...countsOf(cases), skipped })}>`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function countsOf(cases: readonly TestCase[]) {
  const of = (wanted: TestCase['outcome']) =>
    cases.filter(({ outcome }) => outcome === wanted).length;
  return { tests: cases.length, failures: of('failure'), errors: of('error') };
}

function caseLines({ name, group, lines }: TestCase): string[] {
  const head = `    <testcase${attributes({ name, classname: `openclaw-migcheck.${group}` })}`;
  if (lines.length === 0) return [`${head}/>`];
  return [`${head}>`, ...lines.map((line) => `      ${line}`), '    </testcase>'];
}

function failedCase(error: string): TestCase {
  const lines = [element('error', { message: error, type: 'unchecked' })];
  return { name: 'check', group: 'run', outcome: 'error', lines };
}

function casesOf(
  { rules: results, findings }: Report,
  { stateDir }: ReportInstall,
  rules: readonly RuleText[],
): TestCase[] {
  return results
    .filter(({ install }) => install === stateDir)
    .map((result) => {
      const group = rules.find(({ id }) => id === result.id)?.breaks[0] ?? 'rules';
      const own = findings.filter(
        ({ install, ruleId }) => install === stateDir && ruleId === result.id,
      );
      return { name: result.id, group, ...outcomeOf(result, own) };
    });
}

function outcomeOf(
  { status, reason }: ReportRule,
  findings: readonly ReportFinding[],
): Pick<TestCase, 'outcome' | 'lines'> {
  const failing = findings.filter(({ severity }) => severity !== 'info');
  const output = [
    ...findings.filter(({ severity }) => severity === 'info').flatMap(findingLines),
    ...(reason !== null && status === 'findings' ? [`Checked in part: ${reason}`] : []),
  ];
  const out = output.length === 0 ? [] : [element('system-out', {}, output)];
  if (status === 'crashed') {
    const message = reason ?? 'crashed';
    return { outcome: 'error', lines: [element('error', { message, type: 'crashed' }), ...out] };
  }
  if (failing.length > 0) return { outcome: 'failure', lines: [failure(failing), ...out] };
  if (reason !== null && status !== 'findings') {
    return { outcome: 'skipped', lines: [element('skipped', { message: reason })] };
  }
  return { outcome: 'passed', lines: out };
}

/** Programs that read the format show only one failure of a test case. */
function failure(findings: readonly ReportFinding[]): string {
  const [first] = findings;
  const more = findings.length - 1;
  const message = `${first?.message ?? ''}${more === 0 ? '' : ` (and ${more} more)`}`;
  const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return element('failure', { message, type: worst }, findings.flatMap(findingLines));
}

function findingLines(finding: ReportFinding): string[] {
  const { severity, message, remedy, alsoAt } = finding;
  return [
    `${severity}: ${message}`,
    ...[finding, ...alsoAt].map((place) => `at ${placeText(place)}`),
    remedy.text,
    ...remedy.commands.map((command) => commandLine(command)),
    '',
  ];
}

function element(
  name: string,
  values: Readonly<Record<string, string>>,
  lines: readonly string[] = [],
): string {
  const head = `<${name}${attributes(values)}`;
  if (lines.length === 0) return `${head}/>`;
  return `${head}>${lines.map(escapeMarkup).join('\n').trimEnd()}</${name}>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}
