import type { FlatData, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';

/** What a user is called in a message: their name, where it is known. */
export function userName({
  name,
  uid,
}: {
  readonly name?: string | undefined;
  readonly uid: number;
}): string | Text<FlatData> {
  return name ?? (uid === 0 ? 'root' : phrase('install.user-id', { uid }));
}

/** True for a name that needs no quotes, here and on the old machine. */
export function isPlainName(name: string): boolean {
  return /^[a-z_][a-z0-9_-]{0,31}$/.test(name);
}

/** The user whose gateway root has to do with: without a name, a command of OpenClaw would be about a gateway of root. */
export function otherUser(
  { uid, name }: { readonly uid: number; readonly name?: string | undefined },
  isRoot = process.getuid?.() === 0,
): string | undefined {
  return isRoot && uid !== 0 && name !== undefined && isPlainName(name) ? name : undefined;
}

/** A command of OpenClaw as root pastes it for another user: `openclaw` looks for the install of whoever starts it. */
export function asUser(command: string, user: string | undefined): string {
  return user === undefined
    ? command
    : command
        .replace(/^openclaw (?!migcheck\b)/, `sudo -iu ${user} openclaw `)
        .replace(/^systemctl --user (?!-M)/, `systemctl --user -M ${user}@ `);
}
