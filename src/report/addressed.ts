import { asUser } from '../install/host/user-name.ts';

/** The users that a report's commands are for. The user who runs the check may be another one. */
export interface Addressee {
  /** The user that will run the gateway, where root runs the check for them. */
  readonly gatewayUser?: string | undefined;
  /** The user on the old machine, where ssh would log in with another name. */
  readonly oldUser?: string | undefined;
}

/**
 * The command as it can be pasted. Without the users' names, `openclaw` would look for the install
 * of the user who starts it, and ssh would log in with that user's name.
 */
export function addressed(command: string, { gatewayUser, oldUser }: Addressee): string {
  const own = asUser(command, gatewayUser);
  return oldUser === undefined
    ? own
    : own.replace(/^((?:rsync|ssh) (?:-\S+ )*)old-machine(?=[: ])/, `$1${oldUser}@old-machine`);
}
