import { maskSecrets } from './mask.ts';

const LONGEST = 64;
const SEPARATORS = /[@/:._\s-]+/;

/** Letters of any script, alone or followed by a short number, or a short number alone. */
const PLAIN_WORD = /^(?:[\p{L}\p{M}]{1,24}\d{0,3}|\d{1,4})?$/u;

/**
 * True for a typical name of an agent, a job, a session or a variable: words and short numbers.
 * False for passwords, telephone numbers and addresses.
 */
export function isPlainName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    maskSecrets(name) === name &&
    name.split(SEPARATORS).every((word) => PLAIN_WORD.test(word))
  );
}
