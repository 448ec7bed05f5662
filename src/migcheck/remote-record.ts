import { spawn } from 'node:child_process';
import { RecordRefused } from '../record/schema.ts';

/** An install on another machine, as scp spells it. */
export interface RemotePlace {
  /** `user@host` */
  readonly host: string;
  /** Empty for the install that OpenClaw uses there. */
  readonly path: string;
}

const HOST = /^(?:[A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9_][\w.-]*$/;

/** Reads `user@host:path`; undefined for what is no such place. A name that begins with `-` would be an option of ssh. */
export function remotePlace(text: string): RemotePlace | undefined {
  const [, host = '', path = ''] = /^([^:/\\]+):(.*)$/s.exec(text) ?? [];
  const isDrive = /^[A-Za-z]$/.test(host);
  if (!HOST.test(host) || isDrive || /[\0\r\n]/.test(path)) return undefined;
  return { host, path };
}

/**
 * What runs over there. The path is not in the command, because a shell would read it: `record -` takes it from standard
 * input.
 */
const COMMAND = 'npx --yes openclaw-migcheck record --quiet -';

/**
 * Runs `record` on another machine with the system's own ssh, which asks for what it needs at the terminal.
 * @throws RecordRefused
 */
export function recordOf({ host, path }: RemotePlace, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('ssh', ['--', host, COMMAND], { stdio: ['pipe', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    let size = 0;
    const refuse = (reason: string) => {
      child.kill();
      reject(new RecordRefused(reason));
    };
    child.once('error', () => refuse('ssh cannot be started here. Is it installed?'));
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > limit) refuse(`the record of ${host} is too large`);
      else pieces.push(piece);
    });
    child.once('close', (status) => {
      if (status === 0) resolve(Buffer.concat(pieces).toString('utf8'));
      else {
        refuse(
          `no record came from ${host} (ssh ended with ${status}). Run 'npx openclaw-migcheck record -o moved.json' there, and give that file`,
        );
      }
    });
    // It may end before it reads.
    child.stdin.on('error', () => {});
    child.stdin.end(`${path}\n`);
  });
}
