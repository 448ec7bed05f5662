import { shellQuote } from '../engine/message.ts';
import { NAME } from '../migcheck/version.ts';

/**
 * The words that start this program where the user stands, for commands to paste: npx, `npm start` and scripts of
 * other packages put its name on the PATH of the process only. npm says in the environment what it runs
 * (docs.npmjs.com/cli/using-npm/scripts, "environment"); `npm exec` is the same to it as `npx`. The plugin and the
 * executable say themselves in OPENCLAW_MIGCHECK_CALLED_BY what started them. pre-commit sets PRE_COMMIT (its
 * commands/run.py), and has the program in an environment of its own.
 */
export function calledAs(env: NodeJS.ProcessEnv): string {
  const { OPENCLAW_MIGCHECK_CALLED_BY: by } = env;
  if (by === 'openclaw') return 'openclaw migcheck';
  if (by) return shellQuote(by);
  const event = env.npm_lifecycle_event;
  if (!event) return env.PRE_COMMIT === '1' ? `npx ${NAME}` : NAME;
  const isOwnStart = event === 'start' && env.npm_package_name === NAME;
  return isOwnStart ? 'npm start --' : `npx ${NAME}`;
}
