/** What the user has to know who stops this program while it works. */
export type Unfinished =
  /** Private copies are on disk. */
  | { readonly what: 'copies' }
  /** The run of a repair or an undo that is working or has finished. */
  | { readonly what: 'repair' | 'repaired' | 'undo' | 'undone'; readonly runId: string };

let current: Unfinished | undefined;
let onUnfinished: (() => void) | undefined;
const tidies = new Set<() => void>();

/** What to say if this program is stopped now. */
export function unfinished(): Unfinished | undefined {
  return current;
}

/** Sets what to say from now on. */
export function noteUnfinished(thing: Unfinished): void {
  if (thing.what === 'copies' && current !== undefined) return;
  current = thing;
  onUnfinished?.();
}

/**
 * Calls back as soon as there is something to say or to tidy up. Until then the kernel has to end
 * the program at once at a signal: a signal handler does not run while a file system does not
 * answer.
 */
export function whenUnfinished(listen: () => void): void {
  onUnfinished = listen;
  if (current !== undefined) listen();
}

/**
 * Does something that takes a while. If the program is stopped meanwhile, `tidy` deletes what it
 * has made so far.
 */
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

/** Deletes what is half done. */
export function tidyUp(): void {
  for (const tidy of tidies) tidy();
  tidies.clear();
}

const EVERY_MS = 50;
let heard = Date.now();

/**
 * Lets pending signals be handled, if it was not done for a while: files are read and written
 * synchronously here.
 * @param onPause called before the pause
 */
export async function letSignalsIn(onPause?: () => void): Promise<void> {
  if (Date.now() - heard < EVERY_MS) return;
  onPause?.();
  await new Promise(setImmediate);
  heard = Date.now();
}

/** The same pieces, with a pause between them for pending signals. */
export async function* interruptibly<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece, void> {
  for (const piece of pieces) {
    yield piece;
    await letSignalsIn();
  }
}
