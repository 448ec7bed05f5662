import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../migcheck/usage-error.ts';
import { nearest } from '../settings/nearest.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';

/** What may have been meant by a word that stands where a path does; the second is what it should have been. */
const MEANT: Readonly<Record<string, string>> = {
  rules: 'rules',
  explain: 'explain',
  schema: 'schema',
  undo: 'undo',
  runs: 'runs',
  help: '--help',
  version: '--version',
};

/** @throws UsageError where what should be a path is not there, and looks like a command. */
export function refuseMistyped(path: string, { cwd, env }: Io): void {
  if (!/^[a-z]+$/i.test(path) || existsSync(resolve(cwd, path))) return;
  const meant = nearest(path.toLowerCase(), Object.keys(MEANT));
  if (meant === undefined) return;
  throw new UsageError(
    `there is no ${path} here. Did you mean '${calledAs(env)} ${MEANT[meant]}'?`,
  );
}
