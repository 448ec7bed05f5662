import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole run keeps to one directory, journals of repairs included, and leaves nothing behind. */
export default function ownScratch(): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'openclaw-migcheck-test-'));
  // Some tests check as another user, who has to come through.
  chmodSync(scratch, 0o755);
  process.env.TMPDIR = scratch;
  process.env.XDG_STATE_HOME = join(scratch, 'state');
  return () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
