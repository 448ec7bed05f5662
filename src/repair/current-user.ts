/** The user who repairs; where the platform has no such numbers, the one who may do everything. */
export function currentUser(): number {
  return process.geteuid?.() ?? 0;
}

/** True where this user may change the mode and the times of what the given one owns. */
export function mayChange(uid: number): boolean {
  const user = currentUser();
  return user === 0 || user === uid;
}

/** True where there are owners, and this user may give something to another one. */
export function mayGiveOwner(): boolean {
  return process.geteuid?.() === 0;
}
