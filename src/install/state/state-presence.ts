import type { Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import type { Install } from '../install.ts';
import { layoutOf } from '../layout.ts';

/** Where state is stored outside openclaw.json: agents, logins, devices, jobs and databases. */
const STATE =
  /^(?:agents\/.|credentials\/.|identity\/.|devices\/.|cron\/.|state\/.|memory\/.|tasks\/.)/;

/**
 * True where something arrived beside the configuration, so that what is missing is only a part.
 * False for a client in remote mode, whose state is on another host.
 */
export function hasOwnState(install: Pick<Install, 'kind' | 'tree' | 'config'>): boolean {
  if (install.kind !== 'state' || install.config.status !== 'ok') return false;
  if (install.config.get('gateway', 'mode') === 'remote') return false;
  return holdsState(install);
}

/** True where the state directory contains any state outside openclaw.json. */
export function holdsState({ tree }: Pick<Install, 'tree'>): boolean {
  for (const path of tree.entries.keys()) {
    if (STATE.test(path) && layoutOf(path)?.cls !== 'artifact') return true;
  }
  return false;
}

/**
 * Why an entry that is not in the tree may still exist. Undefined where the whole tree was read.
 */
export function unseenPart({ tree }: Pick<Install, 'tree'>): Text | undefined {
  return tree.unreadable.length > 0 || tree.cutOff !== undefined
    ? phrase('unread.state-directory')
    : undefined;
}
