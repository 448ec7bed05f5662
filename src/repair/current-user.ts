/** The user id of this process, or 0 (all rights) where the platform has no user ids. */
export function currentUser(): number {
  return process.geteuid?.() ?? 0;
}

/** True where this user may change the mode and the times of files with this owner. */
export function mayChange(uid: number): boolean {
  const user = currentUser();
  return user === 0 || user === uid;
}

/** True where files have owners and this user may change them. */
export function mayGiveOwner(): boolean {
  return process.geteuid?.() === 0;
}
