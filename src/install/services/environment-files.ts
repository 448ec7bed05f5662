import { basename, dirname } from 'node:path';
import type { FlatReason, Location } from '../../engine/rule.ts';
import { parseEnvironmentFile } from '../../formats/systemd-environment.ts';
import { phrase } from '../../phrases/language.ts';
import { type Home, toHere } from '../host/home.ts';
import { filesMatching, isPattern } from './file-pattern.ts';
import type { Manager } from './manager.ts';
import type { ServiceVariable } from './service.ts';
import { textOf } from './service-file.ts';

/** What a unit says about its environment files, and the environment that they add to. */
interface Given {
  readonly files: readonly {
    readonly path: string;
    readonly isOptional: boolean;
    readonly at: Location;
  }[];
  readonly environment: Map<string, ServiceVariable>;
  readonly problems: FlatReason[];
}

/** A unit usually has one or two. */
const MAX_ENVIRONMENT_FILES = 100;

/**
 * Reads a unit's environment files. As in systemd, they override `Environment=`.
 * @returns the required files that are missing
 */
export function readEnvironmentFiles(
  gathered: Given,
  home: Home,
  manager: Manager,
): { path: string; at: Location }[] {
  const missing: { path: string; at: Location }[] = [];
  const files = new Set<string>();
  for (const { path, isOptional, at } of gathered.files.slice(0, MAX_ENVIRONMENT_FILES)) {
    const found = filesOf(path, gathered, home);
    if (found?.length === 0 && !isOptional) missing.push({ path, at });
    for (const file of found ?? []) {
      // Of a file that is listed twice, the last position counts.
      files.delete(file);
      files.add(file);
    }
  }
  const read = [...files].slice(0, MAX_ENVIRONMENT_FILES);
  for (const file of read) readEnvironmentFile(file, gathered, manager);
  if (gathered.files.length > MAX_ENVIRONMENT_FILES || files.size > read.length) {
    gathered.problems.push(
      phrase('problem.many-variables-files', { count: MAX_ENVIRONMENT_FILES }),
    );
  }
  return missing;
}

/**
 * The files on this machine that a name or a pattern refers to. Undefined where that cannot be
 * decided from here.
 */
function filesOf(path: string, gathered: Given, home: Home): string[] | undefined {
  const directory = isPattern(path) ? dirname(path) : path;
  if (isPattern(directory)) {
    gathered.problems.push(phrase('problem.directory-pattern'));
    return undefined;
  }
  const where = toHere(directory, home);
  if (where.kind === 'unknown') return undefined;
  if (where.kind === 'foreign' || !where.exists) return [];
  return isPattern(path) ? filesMatching(where.path, basename(path)) : [where.path];
}

function readEnvironmentFile(path: string, gathered: Given, manager: Manager): void {
  const file = manager.read(path);
  if (!file.ok) {
    gathered.problems.push(phrase('problem.variables-unread', { reason: file.reason }));
    return;
  }
  for (const { name, value, line } of parseEnvironmentFile(textOf(file.bytes))) {
    gathered.environment.set(name, { value, at: { path, line, keyPath: name } });
  }
}
