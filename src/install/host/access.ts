import type { Entry } from '../files/tree.ts';
import type { HostUser } from './host.ts';

export type KnownUser = Extract<HostUser, { known: true }>;

export const READ = 0o4;
export const READ_WRITE = 0o6;
export const ALL = 0o7;

/** The three mode bits that apply to a user, chosen as the kernel does. */
export function bitsFor(entry: Entry, user: KnownUser): number {
  if (user.uid === 0) return ALL;
  if (entry.uid === user.uid) return (entry.mode >> 6) & ALL;
  return isGroupOf(entry, user) ? (entry.mode >> 3) & ALL : entry.mode & ALL;
}

/** True where the group of an entry is one of the user's. */
export function isGroupOf(entry: Entry, user: KnownUser): boolean {
  return user.groups.includes(entry.gid);
}

/** True where all needed bits are set. */
export function has(bits: number, needed: number): boolean {
  return (bits & needed) === needed;
}

/** True where a user can list a directory and reach what is in it. */
export function canEnter(directory: Entry, user: KnownUser): boolean {
  return has(bitsFor(directory, user), 0o5);
}
