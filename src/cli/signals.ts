import {
  tidyUp,
  type Unfinished,
  unfinished,
  whenUnfinished,
} from '../install/files/unfinished.ts';
import { NAME } from '../migcheck/version.ts';
import type { Language } from '../phrases/language.ts';
import { EXIT } from './exit-codes.ts';

const STATUS: ReadonlyMap<NodeJS.Signals, number> = new Map([
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
  ['SIGHUP', EXIT.hungUp],
]);

/**
 * Handles signals from the moment when there is something to tidy up or to say. Until then the
 * kernel ends the program at once.
 * @param say writes a line for the user
 * @param me how the user starts this program
 */
export function handleSignals(say: (line: string) => void, me: string, language: Language): void {
  const end = (signal: NodeJS.Signals) => {
    // Now a second signal ends the program at once, even if something is still to be deleted.
    release();
    tidyUp();
    say(`${NAME}: ${stateNow(unfinished(), me, language)}\n`);
    process.exit(STATUS.get(signal));
  };
  const release = () => {
    for (const one of STATUS.keys()) process.removeListener(one, end);
  };
  const listen = () => {
    release();
    for (const one of STATUS.keys()) process.on(one, end);
  };
  // Node has its own handlers. They end the program too, but not while a file system does not
  // answer. Adding and removing ours removes them.
  listen();
  release();
  whenUnfinished(listen);
  // The kernel only delivers a signal to the first process of a container if the process handles
  // it.
  if (process.pid === 1) listen();
}

/** The state that the install was left in, and what to run next. */
function stateNow(thing: Unfinished | undefined, me: string, { say }: Language): string {
  if (thing === undefined || thing.what === 'copies') return say('stopped.nothing');
  const { what, runId: id } = thing;
  const command = `${me} undo ${id}`;
  if (what === 'undo') return say('stopped.undo', { command });
  if (what === 'undone') return say('stopped.undone', { id });
  return say(`stopped.${what}`, { id, command });
}
