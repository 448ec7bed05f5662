#!/usr/bin/env node
import { EXIT, Interrupted } from './exit-codes.ts';
import type { Io } from './io.ts';
import { NAME, version } from './version.ts';

// A reader that has seen enough, like head, is no error.
process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
// What was copied to look at holds credentials: it goes at the exit, which a signal alone would leave out.
process.once('SIGINT', () => process.exit(EXIT.interrupted));
process.once('SIGTERM', () => process.exit(EXIT.terminated));
process.once('SIGHUP', () => process.exit(EXIT.hungUp));

const [, , ...args] = process.argv;
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version()}\n`);
} else {
  process.exitCode = await run(args);
}

async function run(words: readonly string[]): Promise<number> {
  const io: Io = {
    env: process.env,
    cwd: process.cwd(),
    // Opened by whoever asks for it only.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
  };
  try {
    const { dispatch } = await import('./dispatch.ts');
    return await dispatch(words, io);
  } catch (error) {
    const { printable } = await import('../report/printable.ts');
    const lines = messageOf(error).split('\n').map(printable);
    process.stderr.write(`${NAME}: ${lines.join('\n')}\n`);
    return error instanceof Interrupted ? EXIT.interrupted : EXIT.unchecked;
  }
}

/** Of an error that nobody expected only the first line: the rest may quote what was read. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it failed, and nothing says why';
  if (/^(?:UsageError|SettingsError|InstallNotFound|UnknownUser|Interrupted)$/.test(error.name))
    return error.message;
  return `it could not check: ${error.message.split('\n', 1)[0]}`;
}

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
  process.exit(EXIT.unchecked);
}
