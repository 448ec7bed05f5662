import type { Context } from '../migcheck/context.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';
import { Progress } from './progress.ts';

/** What every run reads from its process. */
export async function surroundingsOf(
  io: Io,
  options: LanguageOption,
): Promise<Pick<Context, 'env' | 'cwd' | 'program' | 'progress'>> {
  return {
    env: io.env,
    cwd: io.cwd,
    program: calledAs(io.env),
    progress: new Progress(io, await languageFor(options, io)),
  };
}
