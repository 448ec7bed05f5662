import { counted } from '../../engine/pluralize.ts';
import { transcriptsIn } from '../agents/sessions.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, missing, none, unknown } from './item.ts';
import { countRows } from './rows.ts';

/** Sessions with their text: rows in the database of an agent, or transcripts in files. */
export function conversations(
  install: Pick<Install, 'tree' | 'sessionIndexes' | 'databases'>,
): InventoryItem {
  const what = 'conversations';
  const stored = countRows(install.databases, 'agent', 'session_nodes');
  if (stored === undefined) return unknown(what, 'a database cannot be read');
  if (stored > 0) return arrived(what, stored, `${counted(stored, 'session')} in the databases`);
  const transcripts = transcriptsIn(install.tree).length;
  if (transcripts > 0) return arrived(what, transcripts, counted(transcripts, 'transcript'));
  const indexed = install.sessionIndexes.reduce((sum, { sessions }) => sum + sessions.length, 0);
  if (indexed > 0)
    return missing(what, `${counted(indexed, 'session')} in the index, no transcript`);
  return none(what);
}
