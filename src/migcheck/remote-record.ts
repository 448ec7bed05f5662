import { phrase } from '../phrases/language.ts';
import { RecordRefused } from '../record/schema.ts';
import { isSshHost, overSsh } from './ssh.ts';

/** An install on another machine, in the notation of scp. */
export interface RemotePlace {
  /** `user@host` */
  readonly host: string;
  /** Empty for the install that OpenClaw uses there. */
  readonly path: string;
}

/** Parses `user@host:path`. Undefined for anything else. */
export function remotePlace(text: string): RemotePlace | undefined {
  const [, host = '', path = ''] = /^([^:/\\]+):(.*)$/s.exec(text) ?? [];
  const isDrive = /^[A-Za-z]$/.test(host);
  if (!isSshHost(host) || isDrive || /[\0\r\n]/.test(path)) return undefined;
  return { host, path };
}

/**
 * The command for the other machine. It does not contain the path, because a shell would interpret
 * it: `record -` reads the path from standard input.
 */
const COMMAND = 'npx --yes openclaw-migcheck record --quiet -';

/**
 * Runs `record` on another machine over ssh.
 * @throws RecordRefused
 */
export async function recordOf({ host, path }: RemotePlace, limit: number): Promise<string> {
  const answer = await overSsh({ host, command: COMMAND, input: `${path}\n`, limit });
  if (answer.ok) return answer.text;
  if (answer.ended === undefined) throw new RecordRefused(answer.reason);
  throw new RecordRefused(phrase('against.none-came', { host, reason: answer.reason }));
}
