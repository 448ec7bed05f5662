/** Small changes to an install, as faults make them. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { child, configPath, editConfig, type Home, stateDir } from '../openclaw.ts';
import { type Statement, sqlite } from '../sqlite.ts';

/** The home on the old machine, in Linux's usual place. It does not exist here. */
export const OLD_HOME = '/home/alice';

/** @param path relative to the state directory */
export function inState(home: Home, path: string): string {
  return join(stateDir(home), path);
}

/**
 * Writes a file, and its directories where they are missing. Readable by its owner alone, unless
 * the mode says otherwise.
 */
export function put(path: string, content: string | Buffer, mode = 0o600): void {
  const directoryMode = mode | ((mode & 0o444) >> 2);
  mkdirSync(dirname(path), { recursive: true, mode: directoryMode });
  writeFileSync(path, content);
  chmodSync(path, mode);
}

/** Deletes everything in the state directory except one entry. */
export function keepOnly(home: Home, kept: string): void {
  for (const name of readdirSync(stateDir(home))) {
    if (name !== kept) rmSync(inState(home, name), { recursive: true });
  }
}

/** Replaces every occurrence in the text of the configuration. There must be one. */
export function replaceInConfig(home: Home, from: string, to: string): void {
  const before = readFileSync(configPath(home), 'utf8');
  if (!before.includes(from)) throw new Error(`the configuration does not have ${from}`);
  writeFileSync(configPath(home), before.replaceAll(from, to));
}

/** Makes the configuration name a file in the old home that the gateway does not need to start. */
export function nameOldLog(home: Home): void {
  editConfig(home, (config) => {
    child(config, 'logging').file = join(OLD_HOME, 'logs', 'openclaw.log');
  });
}

/** Keeps the first half of a file, like an interrupted copy. */
export function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(readFileSync(path).length / 2));
}

export function stateDatabase(home: Home): string {
  return inState(home, 'state/openclaw.sqlite');
}

export function agentDatabase(home: Home): string {
  return inState(home, 'agents/main/agent/openclaw-agent.sqlite');
}

/** Changes the state database, which must exist, as OpenClaw's SQLite would. */
export function editState(home: Home, ...statements: readonly Statement[]): void {
  if (!existsSync(stateDatabase(home))) throw new Error('there is no state database');
  sqlite(stateDatabase(home), statements);
}
