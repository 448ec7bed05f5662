import type { Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import type { Install } from '../install.ts';
import { layoutOf } from '../layout.ts';

/** Where the state is that openclaw.json does not hold: agents, logins, devices, jobs and databases. */
const STATE =
  /^(?:agents\/.|credentials\/.|identity\/.|devices\/.|cron\/.|state\/.|memory\/.|tasks\/.)/;

/**
 * True where something arrived beside the configuration, so that what is missing is a part of it and
 * not all; for a client in remote mode false, since its state is on another host.
 */
export function hasOwnState(install: Pick<Install, 'kind' | 'tree' | 'config'>): boolean {
  if (install.kind !== 'state' || install.config.status !== 'ok') return false;
  if (install.config.get('gateway', 'mode') === 'remote') return false;
  return holdsState(install);
}

/** True where the state directory holds anything of what openclaw.json does not. */
export function holdsState({ tree }: Pick<Install, 'tree'>): boolean {
  for (const path of tree.entries.keys()) {
    if (STATE.test(path) && layoutOf(path)?.cls !== 'artifact') return true;
  }
  return false;
}

/** Why an entry that is not in the tree may be there all the same; undefined where all of it was seen. */
export function unseenPart({ tree }: Pick<Install, 'tree'>): Text | undefined {
  return tree.unreadable.length > 0 || tree.cutOff !== undefined
    ? phrase('unread.state-directory')
    : undefined;
}
