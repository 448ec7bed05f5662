import { closeSync, constants, openSync, readlinkSync } from 'node:fs';
import { withoutLinks } from '../install/host/off-limits.ts';
import { HAS_PROC, O_PATH } from '../repair/proc.ts';

/** The directory is behind a link of another user, or was exchanged for one. */
export class ForeignLink extends Error {
  readonly code = 'ELOOP';
}

/**
 * Opens a directory, and gives `use` a path that leads through what was opened: whoever exchanges the directory for a
 * link afterwards changes nothing. Where the platform has no such paths, the check comes right before the use.
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
    // What was opened is where the path leads without a foreign link, whatever was in its place in between.
    if (withoutLinks(directory) !== readlinkSync(held)) throw new ForeignLink();
    return use(held);
  } finally {
    closeSync(fd);
  }
}
