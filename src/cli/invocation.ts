import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shellQuote } from '../engine/message.ts';
import { NAME } from '../migcheck/version.ts';

/**
 * The words that start this program in the user's shell, for commands to paste. npx, `npm start`
 * and scripts of other packages put the program on the PATH of the process only. npm says in the
 * environment what it runs (docs.npmjs.com/cli/using-npm/scripts, "environment"), and treats `npm
 * exec` like `npx`. The plugin and the executable set OPENCLAW_MIGCHECK_CALLED_BY. pre-commit sets
 * PRE_COMMIT (its commands/run.py), and installs the program in an environment of its own.
 */
export function calledAs(env: NodeJS.ProcessEnv, program = process.argv[1] ?? ''): string {
  const { OPENCLAW_MIGCHECK_CALLED_BY: by } = env;
  if (by === 'openclaw') return 'openclaw migcheck';
  if (by) return shellQuote(by);
  const event = env.npm_lifecycle_event;
  if (!event) return env.PRE_COMMIT === '1' ? `npx ${NAME}` : NAME;
  const isOwnStart = event === 'start' && env.npm_package_name === NAME;
  return isOwnStart ? 'npm start --' : `npx ${packedIn(program) ?? NAME}`;
}

/**
 * The tarball that npx installed the package from, read from the files that npx keeps beside it:
 * the package may not be in the registry.
 */
function packedIn(program: string): string | undefined {
  const directory = /^(.*[\\/]_npx[\\/][^\\/]+)[\\/]node_modules[\\/]/.exec(program)?.[1];
  if (directory === undefined) return undefined;
  try {
    const made: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(directory, 'package.json'), 'utf8'),
    );
    const path = /^file:(.+\.tgz)$/.exec(made.dependencies?.[NAME] ?? '')?.[1];
    return path && `file:${shellQuote(resolve(directory, path))}`;
  } catch {
    return undefined;
  }
}
