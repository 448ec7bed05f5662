import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { namesIn } from '../install/files/names-in.ts';
import { systemHome } from '../install/host/home.ts';
import { distrustOf } from './trust.ts';

const OWN = ['openclaw-migcheck', 'runs'];
const IN_HOME = ['.local', 'state'];
/** The name of a run: year to millisecond, then what makes it unique. */
const ID = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})-[\da-f]{8}$/;

/**
 * Where runs are kept, outside of every install: in `openclaw-migcheck/runs` of `$XDG_STATE_HOME`, else of
 * `$HOME/.local/state`. Root that was given the home of somebody else keeps them in its own.
 */
export function runsDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const given = env.XDG_STATE_HOME;
  if (given && isAbsolute(given)) return join(given, ...OWN);
  const usual = join(systemHome(env), ...IN_HOME, ...OWN);
  const own = ownHome();
  return own === undefined || distrustOf(usual) === undefined
    ? usual
    : join(own, ...IN_HOME, ...OWN);
}

function ownHome(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    // This machine does not know the user.
    return undefined;
  }
}

/** The names in the directory, oldest first. An empty list if somebody else could have put something there. */
export function trustedNamesIn(runs: string): string[] {
  return distrustOf(runs) === undefined ? namesIn(runs) : [];
}

/** Those that are names of runs. */
export function idsIn(runs: string): string[] {
  return trustedNamesIn(runs).filter((name) => ID.test(name));
}

/** When a run began, by its id, in milliseconds; 0 for what is no id. */
export function startOf(id: string): number {
  const [year = 0, month = 1, ...rest] = (ID.exec(id)?.slice(1, 8) ?? []).map(Number);
  return year === 0 ? 0 : Date.UTC(year, month - 1, ...rest);
}
