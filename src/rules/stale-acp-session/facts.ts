import type { Location } from '../../engine/rule.ts';
import { locationOf, parseSource } from '../../formats/json5-source.ts';
import { isObject } from '../../install/config/config.ts';
import type { Database } from '../../install/databases/databases.ts';
import { readText } from '../../install/files/read.ts';
import type { Install } from '../../install/install.ts';

/** A session of another program (Codex, Claude Code) that OpenClaw continues by its key. */
export interface AcpSession {
  /** The program: `codex`. */
  readonly agent: string;
  /** Its working directory: a path of the host. */
  readonly cwd: string;
  locate(): Location;
}

/**
 * The persistent ACP sessions of the session indexes (up to 2026.7.1, and 2026.7.33 to 2026.7.35).
 * OpenClaw starts the program in `runtimeOptions.cwd`, and without it in `cwd`.
 */
export function acpSessionsInFiles(install: Pick<Install, 'sessionIndexes'>): AcpSession[] {
  return install.sessionIndexes.flatMap(({ path, problem }) => {
    const read = problem ? undefined : readText(path);
    const source = read?.ok ? parseSource(read.text) : undefined;
    if (!source?.ok || !isObject(source.value)) return [];
    return Object.entries(source.value).flatMap(([key, entry]): AcpSession[] => {
      const acp = isObject(entry) ? entry.acp : undefined;
      if (!isObject(acp)) return [];
      const options = isObject(acp.runtimeOptions) ? acp.runtimeOptions : {};
      const session = sessionOf(acp.agent, acp.mode, options.cwd, acp.cwd);
      if (!session) return [];
      const inOptions = session.cwd === options.cwd;
      const keys = [key, 'acp', ...(inOptions ? ['runtimeOptions'] : []), 'cwd'];
      const locate = () => ({ path, ...locationOf(source, keys), keyPath: keys.join('.') });
      return [{ ...session, locate }];
    });
  });
}

/**
 * The persistent ACP sessions of the state database.
 * @throws FactUnavailable where it cannot be queried
 */
export function acpSessionsInDatabase(database: Database): AcpSession[] {
  if (!database.hasTable('acp_sessions')) return [];
  return database
    .query(
      'SELECT agent, mode, cwd, runtime_options_json FROM acp_sessions ORDER BY updated_at DESC',
    )
    .flatMap((row) => {
      const options = parseSource(String(row.runtime_options_json ?? '{}'));
      const own = options.ok && isObject(options.value) ? options.value.cwd : undefined;
      const session = sessionOf(row.agent, row.mode, own, row.cwd);
      return session ? [{ ...session, locate: () => ({ path: database.path }) }] : [];
    });
}

/** A one-shot session is over. */
function sessionOf(
  agent: unknown,
  mode: unknown,
  ...directories: readonly unknown[]
): Pick<AcpSession, 'agent' | 'cwd'> | undefined {
  const cwd = directories.find((each) => typeof each === 'string' && each.trim() !== '');
  if (mode !== 'persistent' || typeof agent !== 'string' || typeof cwd !== 'string')
    return undefined;
  return { agent, cwd };
}
