import { join } from 'node:path';
import { namesIn } from '../files/names-in.ts';

/**
 * The drop-ins of a unit: `a-b.service.d`, `a-.service.d`, `service.d`, in the order of their file
 * names. Of files with the same name, the one in the earlier directory counts, and within a
 * directory the more specific one (systemd.unit(5)).
 * @param directories where the manager looks for units
 */
export function dropInsOf(directories: readonly string[], unit: string): string[] {
  const stem = unit.slice(0, -'.service'.length);
  const prefixes = [...stem.matchAll(/-/g)].map((dash) => stem.slice(0, dash.index + 1)).reverse();
  const ofUnit = [stem, ...prefixes].map((prefix) => `${prefix}.service.d`);
  const places = [
    ...directories.flatMap((directory) => ofUnit.map((name) => join(directory, name))),
    ...directories.map((directory) => join(directory, 'service.d')),
  ];
  const byName = new Map<string, string>();
  for (const place of places) {
    for (const name of namesIn(place)) {
      if (name.endsWith('.conf') && !byName.has(name)) byName.set(name, join(place, name));
    }
  }
  return [...byName.keys()].sort().map((name) => byName.get(name) ?? name);
}
