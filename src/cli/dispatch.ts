import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';
import { createProgram } from './program.ts';

/** Parses the command line and runs the command it asks for, loading no more than that command needs. */
export async function dispatch(args: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.clean;
  const program = createProgram(
    calledAs(io.env),
    {
      check: (paths, options) => checkOrSuggest(paths, options, io),
      rules: async ({ format }) => (await import('./rules.ts')).listRules(format, io),
      explain: async (rule, options) => (await import('./explain.ts')).explain(rule, options, io),
      schema: async (of) => (await import('./schema.ts')).printSchema(of, io),
      convert: async (file, options) => (await import('./convert.ts')).convert(file, options, io),
      merge: async (files, options) => (await import('./merge.ts')).merge(files, options, io),
      suppress: async (fingerprint, options) =>
        (await import('./suppress.ts')).suppressCommand(fingerprint, options, io),
      init: async (options) => (await import('./init.ts')).init(options, io),
      completion: async (shell, command) =>
        (await import('./completion.ts')).printCompletion(shell, command, io),
      man: async (command) => (await import('./man.ts')).printManual(command, io),
      helpOnOther: async (word) => (await import('./did-you-mean.ts')).refuseUnknown(word, io),
      undo: async (run, options) => (await import('./undo.ts')).undoCommand(run, options, io),
      record: async (path, options) =>
        (await import('./record.ts')).recordCommand(path, options, io),
      prepare: async (source, options) =>
        (await import('./prepare.ts')).prepareCommand(source, options, io),
      verify: async (path, options) =>
        (await import('./verify.ts')).verifyCommand(path, options, io),
      runs: async (options) => (await import('./runs.ts')).runsCommand(options, io),
    },
    io,
    (result) => {
      status = result;
    },
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // It has printed the help or the version: what is wrong is thrown as our own errors.
    if (error.exitCode === 0) return EXIT.clean;
    throw error;
  }
}

/** Checks, or says what was meant where the first word is no path and looks like a command. */
async function checkOrSuggest(
  paths: readonly string[],
  options: CommandOptions,
  io: Io,
): Promise<number> {
  const [first, another] = paths;
  if (first !== undefined && another !== undefined) {
    (await import('./did-you-mean.ts')).refuseMistypedCommand(first, io);
  }
  const { check } = await import('./check.ts');
  try {
    return await check(paths, options, io);
  } catch (error) {
    if (first !== undefined) (await import('./did-you-mean.ts')).refuseMistyped(first, io);
    throw error;
  }
}
