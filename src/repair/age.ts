/*! age-encryption - BSD 3-Clause License (c) 2023 The age Authors (github.com/FiloSottile/typage) */

import type { PlainData } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { letSignalsIn } from '../install/files/unfinished.ts';
import { phrase } from '../phrases/language.ts';

/**
 * The recipients to encrypt to, and the identities to decrypt with. The identities cannot be
 * printed.
 */
export interface AgeKeys {
  /** The public keys, `age1…`, which may be shown. */
  readonly recipients: readonly string[];
  /** True where there is an identity. */
  readonly canDecrypt: boolean;
  /** Works in a stream and keeps nothing. */
  encrypted(plain: Iterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** @throws Error where no identity opens it, or it is damaged */
  decrypted(sealed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** An invalid key. The message does not repeat it. */
export class KeyRefused extends TextError<PlainData> {
  override readonly name = 'KeyRefused';
}

/**
 * Parses keys in age's format: recipients `age1…`, identities `AGE-SECRET-KEY-…`. Loads the
 * library, which nothing else needs.
 * @throws KeyRefused
 */
export async function ageKeys(
  recipients: readonly string[],
  identities: readonly string[],
): Promise<AgeKeys> {
  const { Encrypter, Decrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  const decrypter = new Decrypter();
  for (const recipient of recipients) {
    accept('recipient', () => encrypter.addRecipient(recipient));
  }
  for (const identity of identities) accept('identity', () => decrypter.addIdentity(identity));
  return {
    recipients,
    canDecrypt: identities.length > 0,
    async *encrypted(plain) {
      yield* await encrypter.encrypt(streamOf(plain));
    },
    async *decrypted(sealed) {
      yield* await decrypter.decrypt(streamOf(sealed));
    },
  };
}

/** Replaces the library's own message, because that may quote the key. */
function accept(what: 'recipient' | 'identity', add: () => void): void {
  try {
    add();
  } catch {
    throw new KeyRefused(phrase(`usage.age-no-${what}`));
  }
}

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
  return ReadableStream.from(copies(pieces));
}

/** Copies the pieces, because a stream may still hold one when the reader reuses its buffer. */
async function* copies(pieces: Pieces): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    yield Uint8Array.from(piece);
    await letSignalsIn();
  }
}
