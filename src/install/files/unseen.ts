/** What a damaged disk, or a network folder that is gone, says in place of an answer. */
const READ_ERRORS: ReadonlySet<string> = new Set([
  ...['EIO', 'EBADMSG', 'EUCLEAN', 'EREMOTEIO', 'ENODATA', 'ENOMEDIUM', 'ENXIO', 'ENODEV'],
  ...['ESTALE', 'ENOTCONN', 'ETIMEDOUT', 'EHOSTDOWN', 'EHOSTUNREACH'],
]);

/** Whether an error (an errno code) says that this user may not look. */
export function isRefused(code: string | undefined): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

/** Whether an error (an errno code) comes from the disk or the network, and says nothing about what is there. */
export function isReadError(code: string | undefined): boolean {
  return code !== undefined && READ_ERRORS.has(code);
}

/** Whether something may be there, which this program cannot see. */
export function isUnseen(code: string | undefined): boolean {
  return isRefused(code) || isReadError(code);
}
