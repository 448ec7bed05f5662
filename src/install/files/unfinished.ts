/** What somebody has to know who ends this program in its middle. */
export type Unfinished =
  /** Private copies are on disk. */
  | { readonly what: 'copies' }
  /** The run of a repair or an undo, which is at work or has come to its end. */
  | { readonly what: 'repair' | 'repaired' | 'undo' | 'undone'; readonly runId: string };

let current: Unfinished | undefined;
let onUnfinished: (() => void) | undefined;
const tidies = new Set<() => void>();

/** What is to be said where this program is ended now. */
export function unfinished(): Unfinished | undefined {
  return current;
}

/** From now on this is what is to be said. */
export function noteUnfinished(thing: Unfinished): void {
  if (thing.what === 'copies' && current !== undefined) return;
  current = thing;
  onUnfinished?.();
}

/**
 * Calls back as soon as there is something to say or to tidy up. Until then a signal has to end this program at once, as
 * the kernel does it: what handles one is not heard while a file system does not answer.
 */
export function whenUnfinished(listen: () => void): void {
  onUnfinished = listen;
  if (current !== undefined) listen();
}

/** Does something that takes a while. Where the program is ended meanwhile, `tidy` removes what it made until then. */
export async function tidied<Result>(
  tidy: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  tidies.add(tidy);
  try {
    return await work();
  } finally {
    tidies.delete(tidy);
  }
}

/** Removes what is half made. */
export function tidyUp(): void {
  for (const tidy of tidies) tidy();
  tidies.clear();
}

const EVERY_MS = 50;
let heard = Date.now();

/**
 * Lets a signal in, where none could come in for a while: what reads and writes here does it synchronously.
 * @param onPause is called before, where it is time
 */
export async function letSignalsIn(onPause?: () => void): Promise<void> {
  if (Date.now() - heard < EVERY_MS) return;
  onPause?.();
  await new Promise(setImmediate);
  heard = Date.now();
}

/** The same pieces, with signals let in between two. */
export async function* interruptibly<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece, void> {
  for (const piece of pieces) {
    yield piece;
    await letSignalsIn();
  }
}
