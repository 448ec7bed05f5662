import { resolve } from 'node:path';
import { realOrSame } from '../install/host/home.ts';
import { printable } from '../masking/printable.ts';
import type { Baseline } from '../migcheck/options.ts';
import { SeparateArchives, UsageError } from '../migcheck/usage-error.ts';
import { NAME, version } from '../migcheck/version.ts';
import type { PhraseId } from '../phrases/english.ts';
import { phrase } from '../phrases/language.ts';
import { type Fleet, mergeReports } from '../report/fleet.ts';
import { localized } from '../report/localized.ts';
import { shortenPaths } from '../report/pretty/short-paths.ts';
import type { PrettyOptions } from '../report/pretty/style.ts';
import type { Report } from '../report/report.ts';
import { uncheckedReport } from '../report/unchecked.ts';
import { rules } from '../rules/index.ts';
import { messageIn, reasonIn, textsOf } from './error-message.ts';
import { EXIT } from './exit-codes.ts';
import { renderFleet } from './fleet-renderers.ts';
import type { Io } from './io.ts';
import { languageFor } from './language.ts';
import type { CommandOptions } from './options.ts';
import { outputPath, writeOutput } from './output.ts';
import { type Copy, performOn, statusOf } from './perform-on.ts';
import { prettyOptions } from './render.ts';
import { withSigns } from './signs.ts';
import { sayWritten, severalLine } from './written-reports.ts';

/** The result of checking one install. */
interface Outcome {
  readonly name: string;
  readonly status: number;
  readonly report: Report;
  /**
   * The directories that the install consists of on this machine. No report may be written there.
   */
  readonly directories: readonly string[];
  /** Why it could not be checked, and the same in the user's language. */
  readonly failure?: { readonly error: unknown; readonly said: string };
}

/** Options that apply to a single install only, with the message that says what to do instead. */
const OF_ONE = [
  [({ fix }) => fix, 'usage.one-fix'],
  [({ dryRun }) => dryRun, 'usage.one-dry-run'],
  [({ against }) => against, 'usage.one-against'],
  [({ stateDir }) => stateDir, 'usage.one-state-dir'],
  [({ workspace }) => workspace.length > 0, 'usage.one-workspace'],
] as const satisfies readonly (readonly [
  isMeant: (options: CommandOptions) => unknown,
  says: PhraseId,
])[];

/**
 * Checks several installs one after the other, and combines the results in one report.
 * @returns the worst exit status
 * @throws UsageError where an option applies to a single install only, or where no install could be
 * checked
 */
export async function checkSeveral(
  copies: readonly Copy[],
  options: CommandOptions,
  io: Io,
): Promise<number> {
  const wrong = OF_ONE.find(([isMeant]) => isMeant(options));
  if (wrong) throw new UsageError(phrase(wrong[1]));
  const { reports = [{ format: 'pretty' }], baseline } = options;
  // A problem with an output file is reported before anything is checked.
  for (const { file } of reports) if (file !== undefined) outputPath(file, io.cwd, []);
  const before = baseline === undefined ? undefined : await readBaseline(baseline, io);
  const outcomes = await outcomesOf(withoutTwins(copies, io), options, io, before);
  expectAny(outcomes);
  const directories = outcomes.flatMap((outcome) => outcome.directories);
  const targets = reports.map((request) => ({
    request,
    path: request.file === undefined ? undefined : outputPath(request.file, io.cwd, directories),
  }));
  const fleet = mergeReports({ name: NAME, version: version() }, outcomes);
  const language = await languageFor(options, io);
  for (const { request, path } of targets) {
    const { format } = request;
    const looks = { ...prettyOptions(request, options, io), language };
    const text =
      format === 'pretty'
        ? await prettyText(fleet, outcomes, looks, io)
        : await renderFleet(fleet, format, language, io);
    if (path === undefined) io.stdout.write(text);
    else writeOutput(path, text);
  }
  const files = targets.flatMap(({ path }) => path ?? []);
  const found = outcomes.map(({ report }) => report);
  await sayWritten(files, async () => severalLine(found, files, language), options, io);
  return Math.max(...outcomes.map(({ status }) => status));
}

async function readBaseline(file: string, { cwd }: Io): Promise<Fleet> {
  const { parseFleet } = await import('../report/fleet/parse.ts');
  const { readStored } = await import('./stored-report.ts');
  return readStored(file, cwd, parseFleet);
}

/** Drops paths that were given twice, so that each install is checked once. */
function withoutTwins(copies: readonly Copy[], { cwd }: Io): Copy[] {
  const places = copies.map((copy) =>
    copy.map((path) => realOrSame(resolve(cwd, path))).join('\0'),
  );
  return copies.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

async function outcomesOf(
  copies: readonly Copy[],
  options: CommandOptions,
  io: Io,
  before: Fleet | undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const copy of copies) {
    try {
      outcomes.push(await outcomeOf(copy, options, io, before));
    } catch (error) {
      if (!(error instanceof SeparateArchives)) throw error;
      const alone = copy.map((path) => [path]);
      outcomes.push(...(await outcomesOf(alone, options, io, before)));
    }
  }
  return outcomes;
}

/** Catches the error, so that one install that cannot be checked does not hide the others. */
async function outcomeOf(
  copy: Copy,
  options: CommandOptions,
  io: Io,
  before: Fleet | undefined,
): Promise<Outcome> {
  const { label } = options;
  const name = [...(label === undefined ? [] : [label]), ...copy].join(' ');
  let directories: readonly string[] = [];
  try {
    const performed = await performOn(copy, options, io, baselineFor(name, before), (opened) => {
      directories = opened;
    });
    const { report } = performed;
    return { name, report, status: statusOf(performed, options), directories };
  } catch (error) {
    if (error instanceof SeparateArchives) throw error;
    const texts = await textsOf(error, copy, io);
    const said = messageIn(texts, await languageFor(options, io));
    io.stderr.write(`${NAME}: ${printable(name)}: ${said.split('\n').map(printable).join('\n')}\n`);
    const tool = { name: NAME, version: version() };
    const report = uncheckedReport(tool, reasonIn(texts), { label: label ?? null });
    return { name, report, status: EXIT.unchecked, directories, failure: { error, said } };
  }
}

/** For an install that the earlier report does not contain, no finding is known. */
function baselineFor(name: string, before: Fleet | undefined): Baseline | undefined {
  return before?.hosts.find((host) => host.name === name)?.report;
}

/**
 * @throws the common error where all installs fail for the same reason: then the command line is
 * wrong
 */
function expectAny(outcomes: readonly Outcome[]): void {
  const errors = new Set(outcomes.map(({ report }) => report.error));
  const [first] = outcomes;
  if (errors.size === 1 && first?.failure !== undefined) throw first.failure.error;
}

async function prettyText(
  fleet: Fleet,
  outcomes: readonly Outcome[],
  looks: Required<PrettyOptions>,
  { env }: Io,
): Promise<string> {
  const { renderSeveral } = await import('../report/fleet/pretty.ts');
  const shown = outcomes.map(({ name, report, failure }) => ({
    name,
    report: {
      ...shortenPaths(localized(report, looks.language, rules), env.HOME),
      error: failure?.said ?? null,
    },
  }));
  return withSigns(renderSeveral(fleet, shown, looks), env);
}
