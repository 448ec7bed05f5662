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
 * The directory of the runs, outside every install: `openclaw-migcheck/runs` in `$XDG_STATE_HOME`,
 * otherwise in `$HOME/.local/state`. If root runs with the home of another user, it is in root's
 * own home.
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
    // This machine has no account for the user id.
    return undefined;
  }
}

/**
 * The names in the directory, oldest first. Empty where another user could have put something
 * there.
 */
export function trustedNamesIn(runs: string): string[] {
  return distrustOf(runs) === undefined ? namesIn(runs) : [];
}

/** The names that are ids of runs. */
export function idsIn(runs: string): string[] {
  return trustedNamesIn(runs).filter((name) => ID.test(name));
}

/** When a run began, in milliseconds, from its id; 0 for anything else. */
export function startOf(id: string): number {
  const [year = 0, month = 1, ...rest] = (ID.exec(id)?.slice(1, 8) ?? []).map(Number);
  return year === 0 ? 0 : Date.UTC(year, month - 1, ...rest);
}
