import type { FlatData, Text } from '../../engine/rule.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';

/** Something that two running hosts must not share. */
export interface SharedThing {
  readonly kind: 'device' | 'login';
  /** `the identity of this device`, `the WhatsApp login default`. */
  readonly what: Text<FlatData>;
  /** Relative to the state directory. */
  readonly path: string;
}

/**
 * Logins whose keys advance with each message: an older copy, or a second gateway, makes them
 * invalid.
 */
const RATCHETING: readonly { readonly pattern: RegExp; readonly channel: string }[] = [
  { pattern: /^credentials\/whatsapp\/([^/]+)\/creds\.json$/, channel: 'WhatsApp' },
  { pattern: /^credentials\/matrix\/([^/]+)\/.+$/, channel: 'Matrix' },
];
/** In files up to 2026.5.28, in the table `device_identities` of the state database later. */
const DEVICE_PATHS = ['identity/device.json', 'state/openclaw.sqlite'];

/** The device identity and the ratcheting logins of an install, found by file names: no file is opened. */
export function findSharedThings({ tree }: Pick<Install, 'tree'>): SharedThing[] {
  const device = DEVICE_PATHS.find((path) => (tree.entries.get(path)?.size ?? 0) > 0);
  const logins = new Map<string, SharedThing>();
  for (const { path, kind, size } of tree.entries.values()) {
    if (kind !== 'file' || size === 0 || !path.startsWith('credentials/')) continue;
    for (const { pattern, channel } of RATCHETING) {
      const account = pattern.exec(path)?.[1];
      if (account === undefined) continue;
      const what = phrase('shared.login', { channel, account });
      const key = `${channel}/${account}`;
      if (!logins.has(key)) logins.set(key, { kind: 'login', what, path });
    }
  }
  return [
    ...(device === undefined
      ? []
      : [{ kind: 'device' as const, what: phrase('shared.device'), path: device }]),
    ...logins.values(),
  ];
}
