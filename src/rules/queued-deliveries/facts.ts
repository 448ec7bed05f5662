import { parseSource } from '../../formats/json5-source.ts';
import { isObject } from '../../install/config/config.ts';
import type { Database } from '../../install/databases/databases.ts';
import { readText } from '../../install/files/read.ts';
import type { Install } from '../../install/install.ts';

/** A message that OpenClaw still has to send. Its text and recipient are private and not read. */
export interface QueuedDelivery {
  readonly channel: string;
  /** In milliseconds. */
  readonly enqueuedAt: number;
  /** Absolute path on this machine: its own file, or the database. */
  readonly path: string;
}

/** OpenClaw gives up after this many attempts. */
const ATTEMPTS = 5;

const FILE = /^delivery-queue\/[^/]+\.json$/;

/** The entries of `delivery-queue/`, one file each (up to 2026.5; later releases import them). */
export function queuedFiles(install: Pick<Install, 'tree' | 'at'>): QueuedDelivery[] {
  return [...install.tree.entries.values()]
    .filter(({ path, kind }) => kind === 'file' && FILE.test(path))
    .flatMap(({ path }) => {
      const read = readText(install.at(path));
      const source = read.ok ? parseSource(read.text) : undefined;
      if (!source?.ok || !isObject(source.value)) return [];
      const { channel, enqueuedAt, retryCount, recoveryState } = source.value;
      const isSent = isWaiting(retryCount, recoveryState) && typeof enqueuedAt === 'number';
      return isSent ? [{ channel: String(channel), enqueuedAt, path: install.at(path) }] : [];
    });
}

/**
 * The entries of the state database.
 * @throws FactUnavailable where it cannot be queried
 */
export function queuedRows(database: Database): QueuedDelivery[] {
  if (!database.hasTable('delivery_queue_entries')) return [];
  return database
    .query(
      "SELECT channel, enqueued_at, retry_count, recovery_state FROM delivery_queue_entries WHERE queue_name IN ('outbound', 'outbound-delivery') AND status = 'pending'",
    )
    .filter((row) => isWaiting(row.retry_count, row.recovery_state))
    .map((row) => ({
      channel: String(row.channel),
      enqueuedAt: Number(row.enqueued_at),
      path: database.path,
    }));
}

/** False for an attempt that was begun, because it is not repeated. */
function isWaiting(attempts: unknown, recoveryState: unknown): boolean {
  return Number(attempts ?? 0) < ATTEMPTS && (recoveryState ?? null) === null;
}
