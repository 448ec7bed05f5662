/** What to do about a database that was not copied as a whole: one sentence for all rules, so that it is one step. */
export const COPY_DATABASE_AGAIN =
  '[Stop the gateway on both machines. Then] copy the database again together with its -wal file, and start the gateway only after that.';

/**
 * The database and the files beside it at the same time, while no gateway writes to them. A damaged copy may have the
 * size and the time of the original: rsync skips it, unless it compares the contents.
 */
export const COPY_DATABASE_AGAIN_COMMANDS = [
  'openclaw gateway stop',
  'ssh old-machine openclaw gateway stop',
  'rsync -a --checksum old-machine:{source}\\* {directory}/',
] as const;
