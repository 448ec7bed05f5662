import type { ArchiveInput } from '../archive/unpack.ts';
import type { AgeKeys } from '../repair/index.ts';

/** The function that decrypts an age archive, where there is a key. */
export function decrypting(keys: AgeKeys | undefined): Pick<ArchiveInput, 'decrypt'> {
  return keys?.canDecrypt ? { decrypt: (sealed) => keys.decrypted(sealed) } : {};
}
