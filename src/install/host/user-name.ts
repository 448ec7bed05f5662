import type { FlatData, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';

/** The name of a user for a message, where it is known, otherwise their number. */
export function userName({
  name,
  uid,
}: {
  readonly name?: string | undefined;
  readonly uid: number;
}): string | Text<FlatData> {
  return name ?? (uid === 0 ? 'root' : phrase('install.user-id', { uid }));
}

/** True for a name that needs no quotes, here or on the old machine. */
export function isPlainName(name: string): boolean {
  return /^[a-z_][a-z0-9_-]{0,31}$/.test(name);
}

/**
 * The user that root has to name in OpenClaw's commands. Without it, a command would act on a
 * gateway of root.
 */
export function otherUser(
  { uid, name }: { readonly uid: number; readonly name?: string | undefined },
  isRoot = process.getuid?.() === 0,
): string | undefined {
  return isRoot && uid !== 0 && name !== undefined && isPlainName(name) ? name : undefined;
}

/**
 * A command that root can paste to run OpenClaw as another user, because `openclaw` looks for the
 * install of the user who starts it.
 */
export function asUser(command: string, user: string | undefined): string {
  return user === undefined
    ? command
    : command
        .replace(/^openclaw (?!migcheck\b)/, `sudo -iu ${user} openclaw `)
        .replace(/^systemctl --user (?!-M)/, `systemctl --user -M ${user}@ `);
}
