import { spawn } from 'node:child_process';
import type { PlainData, Text } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';

/** The output of a command over ssh, or why there is no output. */
export type SshAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Text<PlainData>; readonly ended?: number | null };

export interface SshRequest {
  /** `user@host`, accepted by {@link isSshHost}. */
  readonly host: string;
  /** The command to run there. It must be a text of this program without any outside input. */
  readonly command: string;
  /** Its standard input. */
  readonly input: string;
  /** The most bytes to read. */
  readonly limit: number;
}

/** True for `host` and `user@host`. A name that begins with `-` would be an option of ssh. */
export function isSshHost(text: string): boolean {
  return /^(?:[A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9_][\w.-]*$/.test(text);
}

/**
 * Runs a command on another machine with the system's own ssh, which prompts at the terminal where
 * needed.
 */
export function overSsh({ host, command, input, limit }: SshRequest): Promise<SshAnswer> {
  return new Promise((resolve) => {
    const child = spawn('ssh', ['--', host, command], { stdio: ['pipe', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    let size = 0;
    const refuse = (reason: Text<PlainData>) => {
      child.kill();
      resolve({ ok: false, reason });
    };
    child.once('error', () => refuse(phrase('ssh.not-started')));
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > limit) refuse(phrase('ssh.too-large', { host }));
      else pieces.push(piece);
    });
    child.once('close', (status) => {
      if (status === 0) resolve({ ok: true, text: Buffer.concat(pieces).toString('utf8') });
      else {
        const reason = phrase('ssh.ended', { status: String(status) });
        resolve({ ok: false, reason, ended: status });
      }
    });
    // The command may end before it reads its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
