/*! age-encryption - BSD 3-Clause License (c) 2023 The age Authors (github.com/FiloSottile/typage) */

import type { PlainData } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { letSignalsIn } from '../install/files/unfinished.ts';
import { phrase } from '../phrases/language.ts';

/** Who may open what is encrypted, and what opens it again. Nothing can print the identities in it. */
export interface AgeKeys {
  /** The public ones, `age1…`: they may be shown. */
  readonly recipients: readonly string[];
  /** True where there is an identity. */
  readonly canDecrypt: boolean;
  /** As bytes come in they go out: nothing is kept. */
  encrypted(plain: Iterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** @throws Error where no identity opens it, or it is damaged */
  decrypted(sealed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Not a valid key; the message does not repeat it. */
export class KeyRefused extends TextError<PlainData> {
  override readonly name = 'KeyRefused';
}

/**
 * Makes keys of texts as age writes them: recipients `age1…`, identities `AGE-SECRET-KEY-…`.
 * Loads the library, which nothing else needs.
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

/** The library's own message may quote what it was given. */
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

/** A stream may keep a piece until after the next one is read over it. */
async function* copies(pieces: Pieces): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    yield Uint8Array.from(piece);
    await letSignalsIn();
  }
}
