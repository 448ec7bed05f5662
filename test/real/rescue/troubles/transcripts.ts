import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inState } from '../../catalogue/edit.ts';
import type { Home } from '../../openclaw.ts';

/** The files with what was said, up to 2026.5.28. */
export function transcripts(home: Home): readonly string[] {
  const directory = inState(home, 'agents/main/sessions');
  return readdirSync(directory)
    .filter((name) => /^[0-9a-f-]{36}\.jsonl$/.test(name))
    .map((name) => join(directory, name));
}
