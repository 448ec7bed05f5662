import type { FlatData, PlainData, Text } from '../engine/rule.ts';
import { phrase } from './language.ts';

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as a person says it: `34.4 KB`. */
export function sizeInWords(bytes: number): string | Text<PlainData> {
  if (bytes < 1000) return phrase('size.bytes', { count: bytes });
  let value = bytes / 1000;
  let unit = 0;
  for (; value >= 1000 && unit < UNITS.length - 1; unit += 1) value /= 1000;
  return `${value.toFixed(1)} ${UNITS[unit]}`;
}

/** A version of a file for people to compare: `34.4 KB of 2026-11-20 07:00 UTC`. */
export function versionInWords(size: number, mtimeMs: number | undefined): string | Text<FlatData> {
  const words = sizeInWords(size);
  if (mtimeMs === undefined) return words;
  const time = new Date(mtimeMs).toISOString().slice(0, 16).replace('T', ' ');
  return phrase('size.version', { size: words, time });
}
