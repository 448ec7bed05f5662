import { phrase } from '../../phrases/language.ts';
import { transcriptsIn } from '../agents/sessions.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, missing, none, unknown } from './item.ts';
import { countRows } from './rows.ts';

/** Sessions with their text: rows in an agent's database, or transcripts in files. */
export function conversations(
  install: Pick<Install, 'tree' | 'sessionIndexes' | 'databases'>,
): InventoryItem {
  const what = 'conversations';
  const stored = countRows(install.databases, 'agent', 'session_nodes');
  if (stored === undefined) return unknown(what, phrase('inventory.unreadable-database'));
  if (stored > 0)
    return arrived(what, stored, phrase('inventory.sessions-in-databases', { count: stored }));
  if (install.sessionIndexes.some(({ isUnread }) => isUnread))
    return unknown(what, phrase('inventory.unreadable-index'));
  const transcripts = transcriptsIn(install.tree).length;
  if (transcripts > 0)
    return arrived(what, transcripts, phrase('inventory.transcripts', { count: transcripts }));
  const indexed = install.sessionIndexes.reduce((sum, { sessions }) => sum + sessions.length, 0);
  if (indexed > 0)
    return missing(what, phrase('inventory.sessions-without-text', { count: indexed }));
  return none(what);
}
