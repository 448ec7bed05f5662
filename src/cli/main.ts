#!/usr/bin/env node
import { NAME, version } from '../migcheck/version.ts';
import { useCodeCache } from './code-cache.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';
import { StandardOutput } from './standard-output.ts';

/** Stands for a working directory that was deleted: no relative path exists below it. */
const DELETED = '/dev/null/deleted';

const stdout = new StandardOutput(1, () => guarded(process.stdout));
const [, , ...args] = process.argv;
/** Resolves when the program is done. For the plugin, which loads this file as a module. */
export const finished: Promise<void> = main(args);

async function main(words: readonly string[]): Promise<void> {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    stdout.write(`${version()}\n`);
  } else {
    process.exitCode = await runInProcess(words);
  }
}

async function runInProcess(words: readonly string[]): Promise<number> {
  useCodeCache();
  const { MaskedOutput } = await import('./masked-output.ts');
  const directory = currentDirectory();
  const io: Io = {
    env: process.env,
    cwd: directory,
    stdout: new MaskedOutput(stdout),
    stderr: new MaskedOutput(new StandardOutput(2, () => guarded(process.stderr))),
    unmasked: stdout,
    // A getter, so that the stream is opened only when a command needs it.
    get stdin() {
      return process.stdin;
    },
    get echo() {
      return guarded(process.stderr);
    },
  };
  const { saveMemory } = await import('./save-memory.ts');
  saveMemory();
  const { handleSignals } = await import('./signals.ts');
  const { calledAs } = await import('./invocation.ts');
  const { languageIn } = await import('./language.ts');
  // Loaded now, because nothing can be loaded any more when a signal ends the program.
  const language = await languageIn(words, io);
  handleSignals((line) => io.stderr.write(line), calledAs(process.env), language);
  return run(words, io, directory === DELETED ? 'error.deleted-directory' : undefined);
}

/** Commands that need no working directory work without one. */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch {
    process.chdir('/');
    return DELETED;
  }
}

/** A reader that closes the pipe early, like head, is no error. */
function guarded(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.listenerCount('error') > 0 ? stream : stream.on('error', leave);
}

function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
  guarded(process.stderr).write(`${NAME}: the output could not be written (${error.code}).\n`);
  process.exit(EXIT.unchecked);
}
