import { transcriptsIn } from './agents/sessions.ts';
import type { Install } from './install.ts';

/**
 * True for an archive of `openclaw backup create` with sessions but without any transcript: in the
 * json era, the command leaves out the `*.jsonl` files of sessions (2026.5.28 and 2026.9.6: seen).
 */
export function leavesTranscriptsOut({
  archive,
  sessionIndexes,
  tree,
}: Pick<Install, 'archive' | 'sessionIndexes' | 'tree'>): boolean {
  if (archive?.manifest === undefined || archive.manifest.onlyConfig) return false;
  const isIndexed = sessionIndexes.some(({ sessions }) => sessions.length > 0);
  return isIndexed && transcriptsIn(tree).length === 0;
}
