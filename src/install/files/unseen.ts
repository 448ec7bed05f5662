/** The errors of a damaged disk, or of a network folder that is gone. */
const READ_ERRORS: ReadonlySet<string> = new Set([
  ...['EIO', 'EBADMSG', 'EUCLEAN', 'EREMOTEIO', 'ENODATA', 'ENOMEDIUM', 'ENXIO', 'ENODEV'],
  ...['ESTALE', 'ENOTCONN', 'ETIMEDOUT', 'EHOSTDOWN', 'EHOSTUNREACH'],
]);

/** Whether an error (an errno code) means that this user may not look. */
export function isRefused(code: string | undefined): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

/**
 * Whether an error (an errno code) comes from the disk or the network, so that it is not known what
 * exists there.
 */
export function isReadError(code: string | undefined): boolean {
  return code !== undefined && READ_ERRORS.has(code);
}

/** Whether something may exist that this program cannot see. */
export function isUnseen(code: string | undefined): boolean {
  return isRefused(code) || isReadError(code);
}
