import { readdirSync } from 'node:fs';

/** The names in a directory, sorted. An empty list if it cannot be read. */
export function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}
