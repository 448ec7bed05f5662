import { phrase } from '../../phrases/language.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, none, unknown } from './item.ts';
import { countRows } from './rows.ts';

/** The key by which other devices know this gateway. */
export function deviceIdentity({
  tree,
  databases,
}: Pick<Install, 'tree' | 'databases'>): InventoryItem {
  const what = 'device identity';
  const rows = countRows(databases, 'state', 'device_identities');
  if (rows === undefined) return unknown(what, phrase('inventory.unreadable-database'));
  const isHere = rows > 0 || tree.entries.has('identity/device.json');
  return isHere ? arrived(what, undefined, phrase('inventory.device-key')) : none(what);
}
