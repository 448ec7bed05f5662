import { Argument, type Command, Option } from 'commander';
import { NOTHING_ASKED } from '../migcheck/options.ts';
import { version } from '../migcheck/version.ts';
import { SCHEMA_NAMES, type SchemaName } from '../report/links.ts';
import { type HelpTexts, helpTexts } from './help.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageOption } from './language.ts';
import { prepareOptions, recordOptions, verifyOptions } from './move-options.ts';
import { oneOf } from './option-values.ts';
import { addCheckOptions, type CommandOptions, identity, jsonOption } from './options.ts';
import type { PrepareCommandOptions } from './prepare.ts';
import type { RecordCommandOptions } from './record.ts';
import { addReportCommands, type ReportActions } from './report-commands.ts';
import type { RunsOptions } from './runs.ts';
import { SHELLS, type Shell } from './shells.ts';
import { SpokenCommand } from './spoken-command.ts';
import type { UndoCommandOptions } from './undo.ts';
import type { VerifyCommandOptions } from './verify.ts';

/** The functions that run the commands. Each returns the exit status. */
export interface Actions extends ReportActions {
  check(paths: readonly string[], options: CommandOptions): Promise<number>;
  rules(options: { readonly format: 'pretty' | 'json' }): Promise<number>;
  explain(rule: string, options: LanguageOption): Promise<number>;
  schema(of: SchemaName): Promise<number>;
  undo(run: string | undefined, options: UndoCommandOptions): Promise<number>;
  runs(options: RunsOptions): Promise<number>;
  completion(shell: Shell, program: Command): Promise<number>;
  man(program: Command): Promise<number>;
  /** Resolves for a word whose help is that of a check. */
  helpOnOther(word: string): Promise<void>;
  record(path: string | undefined, options: RecordCommandOptions): Promise<number>;
  verify(path: string | undefined, options: VerifyCommandOptions): Promise<number>;
  prepare(source: string, options: PrepareCommandOptions): Promise<number>;
}

/** Receives the exit status of the command that ran. */
type Finish = (status: number) => void;

/**
 * Creates the command line. Errors in it are thrown as a UsageError.
 * @param me how the user starts this program
 * @param io where the help is printed
 */
export function createProgram(
  me: string,
  actions: Actions,
  io: Pick<Io, 'stdout' | 'stderr'>,
  finish: Finish,
): Command {
  const help = helpTexts(me);
  const program = addCheckOptions(new SpokenCommand(me))
    .description('Checks whether an OpenClaw install survived a move to another machine.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .addHelpText('after', help.check)
    .action(async (paths: string[], options: CommandOptions) =>
      finish(await actions.check(paths, { ...NOTHING_ASKED, ...options })),
    );
  addMove(program, help, actions, finish);
  addReference(program, help, actions, finish);
  addJournal(program, help, actions, finish);
  addReportCommands(program, help, actions, finish);
  addShell(program, help, actions, finish);
  addHelp(program, actions, finish);
  program.helpCommand(false);
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}

/**
 * `help undo` is the same as `undo --help`. `help` alone, or with a word for what options of a check do, prints the help
 * of a check.
 */
function addHelp(program: Command, actions: Actions, finish: Finish): void {
  program
    .command('help')
    .description('print the help of a command')
    .argument('[command]', 'a command from this list')
    .action(async (name: string | undefined) => {
      const command = program.commands.find((candidate) => candidate.name() === name);
      if (command === undefined && name !== undefined) await actions.helpOnOther(name);
      (command ?? program).outputHelp();
      finish(0);
    });
}

/**
 * Adds the commands for what a package installs beside the program: completion scripts and the
 * manual page.
 */
function addShell(program: Command, help: HelpTexts, actions: Actions, finish: Finish): void {
  program
    .command('completion')
    .description('print the completion script for a shell')
    .addArgument(oneOf(new Argument('<shell>', 'the shell'), SHELLS))
    .addHelpText('after', help.completion)
    .action(async (shell: Shell) => finish(await actions.completion(shell, program)));
  program
    .command('man')
    .description('print the manual page')
    .addHelpText('after', help.man)
    .action(async () => finish(await actions.man(program)));
}

/** Adds the commands for before and after a move. */
function addMove(program: Command, help: HelpTexts, actions: Actions, finish: Finish): void {
  const record = program
    .command('record')
    .description('write down what an install has, to compare with it after the move')
    .argument(
      '[path]',
      'a state directory or a home directory (- reads the path from standard input)',
    );
  for (const option of recordOptions()) record.addOption(option);
  record
    .addHelpText('after', help.record)
    .action(async (path: string | undefined, options: RecordCommandOptions) =>
      finish(await actions.record(path, options)),
    );
  const prepare = program
    .command('prepare')
    .description('say what this machine needs before you copy the install to it')
    .argument(
      '<path>',
      'a record, a copied directory, an archive, or user@host:path (- reads an archive from standard input)',
    );
  for (const option of prepareOptions()) prepare.addOption(option);
  prepare
    .addHelpText('after', help.prepare)
    .action(async (source: string, options: PrepareCommandOptions) =>
      finish(await actions.prepare(source, options)),
    );
  const verify = program
    .command('verify')
    .description(
      'go through the checklist after the move: is the gateway running, is anything missing',
    )
    .argument('[path]', 'a state directory or a home directory');
  for (const option of verifyOptions()) verify.addOption(option);
  verify
    .addHelpText('after', help.verify)
    .action(async (path: string | undefined, options: VerifyCommandOptions) =>
      finish(await actions.verify(path, options)),
    );
}

/** Adds the commands about the rules and the report. */
function addReference(program: Command, help: HelpTexts, actions: Actions, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(
      oneOf(new Option('--format <format>', 'format of the list'), ['pretty', 'json']).default(
        'pretty',
      ),
    )
    .addOption(jsonOption())
    .addHelpText('after', help.rules)
    .action(async (options) => finish(await actions.rules(options)));
  program
    .command('explain')
    .description('show what a rule finds, why it matters, and its sources')
    .argument('<rule>', 'the id of a rule, as `rules` lists it')
    .addOption(languageOption())
    .addHelpText('after', help.explain)
    .action(async (rule: string, options: LanguageOption) =>
      finish(await actions.explain(rule, options)),
    );
  program
    .command('schema')
    .description(
      'print the JSON Schema of a JSON report, of what verify and prepare write, or of a settings file',
    )
    .addArgument(
      oneOf(new Argument('[of]', 'what the schema describes'), SCHEMA_NAMES).default('report'),
    )
    .addHelpText('after', help.schema)
    .action(async (of: SchemaName) => finish(await actions.schema(of)));
}

/** Adds the commands about past repairs. */
function addJournal(program: Command, help: HelpTexts, actions: Actions, finish: Finish): void {
  program
    .command('undo')
    .description('undo a repair: restore contents, modes, owners and times')
    .argument('[run]', 'the id of a repair, as `runs` lists it (default: the last one)')
    .addOption(
      identity('decrypt backups whose originals were removed, with this key file (repeatable)'),
    )
    .addOption(languageOption())
    .addHelpText('after', help.undo)
    .action(async (run: string | undefined, options: UndoCommandOptions) =>
      finish(await actions.undo(run, options)),
    );
  program
    .command('runs')
    .description('list the repairs that can be undone')
    .option(
      '--prune [days]',
      'delete repairs older than this number of days (default: 30), with the originals that they kept',
    )
    .addOption(languageOption())
    .addHelpText('after', help.runs)
    .action(async (options) => finish(await actions.runs(options)));
}
