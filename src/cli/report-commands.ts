import { type Command, Option } from 'commander';
import { FORMATS } from '../report/format.ts';
import type { ConvertOptions } from './convert.ts';
import { FLEET_FORMATS } from './fleet-formats.ts';
import type { HelpTexts } from './help.ts';
import { languageOption } from './language.ts';
import type { MergeOptions } from './merge.ts';
import { formatOptions, list, reportOptions } from './options.ts';
import { collectReports } from './report-requests.ts';
import type { SuppressOptions } from './suppress.ts';

/** The commands about stored reports and about settings. */
export interface ReportActions {
  convert(file: string, options: ConvertOptions): Promise<number>;
  merge(files: readonly string[], options: MergeOptions): Promise<number>;
  suppress(fingerprint: string, options: SuppressOptions): Promise<number>;
  init(options: { readonly config?: string }): Promise<number>;
}

/** Adds them to the command line. */
export function addReportCommands(
  program: Command,
  help: HelpTexts,
  actions: ReportActions,
  finish: (status: number) => void,
): void {
  const convert = program
    .command('convert')
    .description('render a stored JSON report in other formats')
    .argument('<report>', 'a report that --format json wrote');
  for (const option of reportOptions()) convert.addOption(option);
  collectReports(convert, FORMATS)
    .addHelpText('after', help.convert)
    .action(async (file: string, options: ConvertOptions) =>
      finish(await actions.convert(file, options)),
    );
  const merge = program
    .command('merge')
    .description('make one report from the JSON reports of many machines')
    .argument('[reports...]', 'reports that --format json wrote');
  for (const option of mergeOptions()) merge.addOption(option);
  collectReports(merge, FLEET_FORMATS)
    .addHelpText('after', help.merge)
    .action(async (files: string[], options: MergeOptions) =>
      finish(await actions.merge(files, options)),
    );
  addSettingsCommands(program, help, actions, finish);
}

function mergeOptions(): Option[] {
  return [
    ...formatOptions(FLEET_FORMATS),
    new Option(
      '--baseline <file>',
      'show what is new since this report, which merge --format json wrote',
    ),
    list('--expect <machine>', 'a machine that should have a report (repeatable)'),
    languageOption(),
  ];
}

function addSettingsCommands(
  program: Command,
  help: HelpTexts,
  actions: ReportActions,
  finish: (status: number) => void,
): void {
  program
    .command('suppress')
    .description('hide a finding: add its fingerprint to the settings')
    .argument('<fingerprint>', 'the fingerprint of the finding, from the JSON or HTML report')
    .requiredOption('--reason <text>', 'why the finding may stay')
    .option('--expires <date>', 'the last day on which it is hidden, YYYY-MM-DD')
    .option('--config <file>', 'write to this settings file')
    .addHelpText('after', help.suppress)
    .action(async (fingerprint: string, options: SuppressOptions) =>
      finish(await actions.suppress(fingerprint, options)),
    );
  program
    .command('init')
    .description('write a settings file that explains each setting')
    .option('--config <file>', 'write this file')
    .addHelpText('after', help.init)
    .action(async (options) => finish(await actions.init(options)));
}
