const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as a person says it: `34.4 KB`. */
export function sizeInWords(bytes: number): string {
  let value = bytes;
  let unit = 0;
  for (; value >= 1000 && unit < UNITS.length - 1; unit += 1) value /= 1000;
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
}

/** A version of a file for people to compare: `34.4 KB of 2026-11-20 07:00 UTC`. */
export function versionInWords(size: number, mtimeMs: number | undefined): string {
  if (mtimeMs === undefined) return sizeInWords(size);
  const time = new Date(mtimeMs).toISOString().slice(0, 16).replace('T', ' ');
  return `${sizeInWords(size)} of ${time} UTC`;
}
