import type { ArchiveInput } from '../archive/unpack.ts';
import type { AgeKeys } from '../repair/index.ts';

/** How an archive that is encrypted with age is opened, where there is a key. */
export function decrypting(keys: AgeKeys | undefined): Pick<ArchiveInput, 'decrypt'> {
  return keys?.canDecrypt ? { decrypt: (sealed) => keys.decrypted(sealed) } : {};
}
