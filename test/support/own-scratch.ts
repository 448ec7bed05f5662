import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps the whole run in one directory, including the journals of repairs, and leaves nothing
 * behind.
 */
export default function ownScratch(): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'openclaw-migcheck-test-'));
  // Some tests check as another user, who must be able to enter it.
  chmodSync(scratch, 0o755);
  process.env.TMPDIR = scratch;
  process.env.XDG_STATE_HOME = join(scratch, 'state');
  return () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
