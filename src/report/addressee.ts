import { isPlainName, otherUser } from '../install/host/user-name.ts';
import type { Install } from '../install/install.ts';
import type { Addressee } from './addressed.ts';
import type { ReportInput } from './report-input.ts';

/** A name that may not be shown is left out, and the reader has to add it. */
export function addresseeOf(
  { host, origin }: Pick<Install, 'host' | 'origin'>,
  { isRoot, show }: Pick<ReportInput, 'isRoot' | 'show'>,
): Addressee {
  const { user, isThisMachine } = host;
  const name = isThisMachine && user.known ? user.name : undefined;
  const other = isThisMachine && user.known ? otherUser(user, isRoot) : undefined;
  const old = origin.user;
  const isUsable = old !== undefined && isPlainName(old) && show(old) === old;
  return {
    gatewayUser: other !== undefined && show(other) === other ? other : undefined,
    oldUser: isUsable && (isRoot || old !== name) ? old : undefined,
  };
}
