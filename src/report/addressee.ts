import type { Install } from '../install/install.ts';
import { type Addressee, isPlainName } from './addressed.ts';
import type { ReportInput } from './report-input.ts';

/** A name that may not be shown is left to whoever pastes the command. */
export function addresseeOf(
  { host, origin }: Pick<Install, 'host' | 'origin'>,
  { isRoot, show }: Pick<ReportInput, 'isRoot' | 'show'>,
): Addressee {
  const name = host.isThisMachine && host.user.known ? host.user.name : undefined;
  const isOfOther = isRoot && host.user.known && host.user.uid !== 0;
  const isUsable = (user: string | undefined) =>
    user !== undefined && isPlainName(user) && show(user) === user;
  return {
    gatewayUser: isOfOther && isUsable(name) ? name : undefined,
    oldUser: isUsable(origin.user) && (isRoot || origin.user !== name) ? origin.user : undefined,
  };
}
