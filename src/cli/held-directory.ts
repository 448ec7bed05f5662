import { closeSync, constants, openSync, readlinkSync } from 'node:fs';
import { withoutLinks } from '../install/host/off-limits.ts';
import { HAS_PROC, O_PATH } from '../repair/proc.ts';

/** The directory is behind a link of another user, or was replaced by one. */
export class ForeignLink extends Error {
  readonly code = 'ELOOP';
}

/**
 * Opens a directory, and gives `use` a path that goes through the open file descriptor. Replacing
 * the directory with a link afterwards has no effect. On platforms without such paths, the check is
 * made right before the use.
 * @throws ForeignLink where the path leads through a link of another user
 */
export function inHeldDirectory<Result>(directory: string, use: (held: string) => Result): Result {
  if (!HAS_PROC) {
    if (withoutLinks(directory) === undefined) throw new ForeignLink();
    return use(directory);
  }
  const fd = openSync(directory, O_PATH | constants.O_DIRECTORY);
  try {
    const held = `/proc/self/fd/${fd}`;
    // Compared after opening, so that it does not matter what was at the path in between.
    if (withoutLinks(directory) !== readlinkSync(held)) throw new ForeignLink();
    return use(held);
  } finally {
    closeSync(fd);
  }
}
