import { asUser } from '../install/host/user-name.ts';

/** For whom the commands of a report are: whoever runs the check may be neither of them. */
export interface Addressee {
  /** The user that will run the gateway, where root runs the check for that user. */
  readonly gatewayUser?: string | undefined;
  /** The user of the old machine, where ssh would log in as another one. */
  readonly oldUser?: string | undefined;
}

/**
 * The command as it can be pasted: `openclaw` looks for the install of whoever starts it, and ssh logs in by the name of
 * whoever starts it.
 */
export function addressed(command: string, { gatewayUser, oldUser }: Addressee): string {
  const own = asUser(command, gatewayUser);
  return oldUser === undefined
    ? own
    : own.replace(/^((?:rsync|ssh) (?:-\S+ )*)old-machine(?=[: ])/, `$1${oldUser}@old-machine`);
}
