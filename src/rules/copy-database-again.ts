/** What to do about a database that was not copied as a whole: one sentence for all rules, so that it is one step. */
export const COPY_DATABASE_AGAIN =
  '[Stop the gateway on both machines. Then] copy the database again together with its -wal file, and start the gateway only after that.';
