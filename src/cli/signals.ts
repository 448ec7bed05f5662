import {
  tidyUp,
  type Unfinished,
  unfinished,
  whenUnfinished,
} from '../install/files/unfinished.ts';
import { NAME } from '../migcheck/version.ts';
import { EXIT } from './exit-codes.ts';

const STATUS: ReadonlyMap<NodeJS.Signals, number> = new Map([
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
  ['SIGHUP', EXIT.hungUp],
]);

/**
 * Handles signals from when on there is something to tidy up or to say; until then the kernel ends the program at once.
 * @param say writes a line for the user
 * @param me how the user starts this program
 */
export function handleSignals(say: (line: string) => void, me: string): void {
  const end = (signal: NodeJS.Signals) => {
    // A second one ends it at once, whatever is still to be removed.
    release();
    tidyUp();
    say(`${NAME}: ${stateNow(unfinished(), me)}\n`);
    process.exit(STATUS.get(signal));
  };
  const release = () => {
    for (const one of STATUS.keys()) process.removeListener(one, end);
  };
  const listen = () => {
    release();
    for (const one of STATUS.keys()) process.on(one, end);
  };
  // Node has handlers of its own, which end it too, but not while a file system does not answer. This takes them away.
  listen();
  release();
  whenUnfinished(listen);
  // The kernel ends the first process of a container only at what that handles.
  if (process.pid === 1) listen();
}

/** What state things are in, and what to run next. */
function stateNow(thing: Unfinished | undefined, me: string): string {
  switch (thing?.what) {
    case 'repair':
      return `stopped in the middle of the repair ${thing.runId}. To finish it, run the same command again. To take it back, run: ${me} undo ${thing.runId}`;
    case 'repaired':
      return `stopped. The repair ${thing.runId} is done, and was not reported. To see what is left, check again. To take it back, run: ${me} undo ${thing.runId}`;
    case 'undo':
      return `stopped in the middle of an undo. To finish it, run: ${me} undo ${thing.runId}`;
    case 'undone':
      return `stopped. The repair ${thing.runId} is taken back`;
    default:
      return 'stopped. Nothing was changed';
  }
}
