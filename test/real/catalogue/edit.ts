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

/** The home on the old machine, by what Linux calls homes. It is not there. */
export const OLD_HOME = '/home/alice';

/** @param path relative to the state directory */
export function inState(home: Home, path: string): string {
  return join(stateDir(home), path);
}

/** Write a file, with its directories where they are not there; for its owner alone, unless the mode says otherwise. */
export function put(path: string, content: string | Buffer, mode = 0o600): void {
  const directoryMode = mode | ((mode & 0o444) >> 2);
  mkdirSync(dirname(path), { recursive: true, mode: directoryMode });
  writeFileSync(path, content);
  chmodSync(path, mode);
}

/** Throw away everything in the state directory but one entry. */
export function keepOnly(home: Home, kept: string): void {
  for (const name of readdirSync(stateDir(home))) {
    if (name !== kept) rmSync(inState(home, name), { recursive: true });
  }
}

/** Replace every occurrence in the text of the configuration; there has to be one. */
export function replaceInConfig(home: Home, from: string, to: string): void {
  const before = readFileSync(configPath(home), 'utf8');
  if (!before.includes(from)) throw new Error(`the configuration does not have ${from}`);
  writeFileSync(configPath(home), before.replaceAll(from, to));
}

/** Let the configuration name a file of the old home, without which the gateway can do. */
export function nameOldLog(home: Home): void {
  editConfig(home, (config) => {
    child(config, 'logging').file = join(OLD_HOME, 'logs', 'openclaw.log');
  });
}

/** Keep the first half of a file, as a copy does that breaks off. */
export function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(readFileSync(path).length / 2));
}

export function stateDatabase(home: Home): string {
  return inState(home, 'state/openclaw.sqlite');
}

export function agentDatabase(home: Home): string {
  return inState(home, 'agents/main/agent/openclaw-agent.sqlite');
}

/** Change the state database, as the product's SQLite would; it has to be there. */
export function editState(home: Home, ...statements: readonly Statement[]): void {
  if (!existsSync(stateDatabase(home))) throw new Error('there is no state database');
  sqlite(stateDatabase(home), statements);
}
