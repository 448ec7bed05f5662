import { Command, Option } from 'commander';
import { NAME, version } from '../migcheck/version.ts';
import type { KeyOptions } from './age-keys.ts';
import { type HelpTexts, helpTexts } from './help.ts';
import type { Io } from './io.ts';
import { addCheckOptions, type CommandOptions, identity } from './options.ts';
import type { RunsOptions } from './runs.ts';

/** What each command does; it gives the exit status. */
export interface Actions {
  check(path: string | undefined, options: CommandOptions): Promise<number>;
  rules(options: { readonly format: 'pretty' | 'json' }): Promise<number>;
  explain(rule: string): Promise<number>;
  schema(): Promise<number>;
  undo(run: string | undefined, options: KeyOptions): Promise<number>;
  runs(options: RunsOptions): Promise<number>;
}

/** Gets the exit status of the command that ran. */
type Finish = (status: number) => void;

const NOTHING_REPEATED = { workspace: [], only: [], skip: [], rule: {} } as const;

/**
 * The command line. Errors of usage are thrown as commander's own.
 * @param me how the user starts this program
 * @param io where its help and its errors of usage go
 */
export function createProgram(
  me: string,
  actions: Actions,
  io: Pick<Io, 'stdout' | 'stderr'>,
  finish: Finish,
): Command {
  const help = helpTexts(me);
  const program = addCheckOptions(new Command(me))
    .description('Checks whether an OpenClaw install survived a move to another machine.')
    .version(version(), '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error/, NAME)),
    })
    .showHelpAfterError(`Help: ${me} --help`)
    .addHelpText('after', help.check)
    .action(async (path: string | undefined, options: CommandOptions) =>
      finish(await actions.check(path, { ...NOTHING_REPEATED, ...options })),
    );
  addReference(program, help, actions, finish);
  addJournal(program, help, actions, finish);
  program.helpCommand(false);
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}

/** What tells of the rules and of the output. */
function addReference(program: Command, help: HelpTexts, actions: Actions, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <format>').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', help.rules)
    .action(async (options) => finish(await actions.rules(options)));
  program
    .command('explain')
    .description('what a rule looks for, why, and where it comes from')
    .argument('<rule>', 'id of the rule')
    .addHelpText('after', help.explain)
    .action(async (rule: string) => finish(await actions.explain(rule)));
  program
    .command('schema')
    .description('the JSON Schema of the JSON report')
    .addHelpText('after', help.schema)
    .action(async () => finish(await actions.schema()));
}

/** What is about repairs that were made. */
function addJournal(program: Command, help: HelpTexts, actions: Actions, finish: Finish): void {
  program
    .command('undo')
    .description('take the repairs of a run back: bytes, modes, owners, times')
    .argument('[run]', 'id of the run, as `runs` lists it (default: the last one)')
    .addOption(identity('decrypt the backups whose originals went (repeatable)'))
    .addHelpText('after', help.undo)
    .action(async (run: string | undefined, options: KeyOptions) =>
      finish(await actions.undo(run, options)),
    );
  program
    .command('runs')
    .description('list the runs of --fix that can be taken back')
    .option('--prune [days]', 'remove those older than 30 days, and the originals that they kept')
    .addHelpText('after', help.runs)
    .action(async (options) => finish(await actions.runs(options)));
}
