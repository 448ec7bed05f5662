import { isRandom } from './random.ts';
import { TOKEN_SHAPES } from './token-shapes.ts';

export const MASK = '•••';

/** The characters of a token after its prefix. */
const REST = '[\\w.~+/=%-]';
const KNOWN = new RegExp(
  `(?<![A-Za-z0-9])(?:${TOKEN_SHAPES.map(({ prefix, least }) => `${prefix}${REST}{${least},}`).join('|')})`,
  'g',
);

const USER_IN_URL = /(:\/\/)[^\s/@"'<>•]+@/g;
/** Slack, Discord and Teams: anybody who knows the address of such a webhook can post to it. */
const WEBHOOK =
  /(\bhooks\.slack\.com\/(?:services|workflows|triggers)|\bdiscord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/\w+)\/[^\s"'<>•]+/gi;
const CREDENTIALS = /\b(Bearer|Basic)\s+(?=[\w.~+/=-]*[\d=+/])[\w.~+/=-]{8,}/gi;
const PRIVATE_KEY = /-----BEGIN[ A-Z0-9]*PRIVATE KEY[\s\S]*?(?:-----END[ A-Z0-9]*-----|$)/g;

const RUN = /[\w+=-]{12,}/g;
/** Base64 that contains slashes, as a path does. */
const WITH_SLASHES = /(?<![\w+./~:\\-])[A-Za-z0-9+][A-Za-z0-9+/]{15,}={0,2}(?![\w./\\-])/g;

/**
 * Masks what looks like a secret in a text: the tokens of known services; the users, passwords and
 * parameters of URLs; private keys; and long random words. Everything that is printed goes through
 * it, because paths and names have to be shown. It keeps UUIDs, Git's object names, the
 * repositories of worktrees, fingerprints of findings and the public keys of age.
 */
export function maskSecrets(text: string): string {
  // Nearly everything that is printed is short and plain.
  if (text.length < 8) return text;
  return maskMarked(text)
    .replace(KNOWN, MASK)
    .replace(WITH_SLASHES, (run) => (run.includes('/') && isRandom(run) ? MASK : run))
    .replace(RUN, (run, at: number) => (isRandom(run) && !isOurs(run, text, at) ? MASK : run));
}

/**
 * Masks secrets that a word beside them gives away. They are searched for only where that word
 * occurs.
 */
function maskMarked(text: string): string {
  let masked = text;
  if (masked.includes('-----BEGIN')) masked = masked.replace(PRIVATE_KEY, MASK);
  if (masked.includes('://'))
    masked = words(masked.replace(USER_IN_URL, `$1${MASK}@`), maskQueries);
  if (/hook/i.test(masked)) masked = masked.replace(WEBHOOK, `$1/${MASK}`);
  return /bearer|basic/i.test(masked) ? masked.replace(CREDENTIALS, `$1 ${MASK}`) : masked;
}

/** Calls `change` for each word between blanks, quotes and angle brackets. */
function words(text: string, change: (word: string) => string): string {
  return text.replace(/[^\s"'<>]+/g, change);
}

/**
 * Masks the parameters of each address. A regular expression would start again at each letter of a
 * long word.
 */
function maskQueries(word: string): string {
  let shown = '';
  let from = 0;
  for (;;) {
    const address = word.indexOf('://', from);
    const length = address < 0 ? -1 : word.slice(address).search(/[?#]/);
    if (length < 0) return shown + word.slice(from);
    const query = address + length;
    const end = word.indexOf('•', query) < 0 ? word.length : word.indexOf('•', query);
    shown += word.slice(from, query) + (end === query + 1 ? word.slice(query, end) : `?${MASK}`);
    from = end;
  }
}

/** Escapes of JSON and of `printable`, and terminal colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what has to be found
const ESCAPED = /(\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\.|\u001b\[[\d;?]*[A-Za-z])/g;

/** {@link maskSecrets} for text that is ready to be printed: JSON stays valid, and colours stay. */
export function maskOutput(text: string): string {
  return text
    .split(ESCAPED)
    .map((part, index) => (index % 2 === 1 ? part : maskSecrets(part)))
    .join('');
}

/**
 * True for what identifies a Git object, the repository of a worktree, a finding, or an age
 * recipient.
 */
function isOurs(run: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (/^[0-9a-f]{38}$|^[0-9a-f]{62}$/.test(run))
    return /objects[\\/][0-9a-f]{2}[\\/]$/.test(before);
  if (/^pack-[0-9a-f]{40}$/.test(run)) return true;
  if (/^age1[02-9ac-hj-np-z]{58}$/.test(run)) return true;
  const after = text[at + run.length] ?? ' ';
  if (/^[0-9a-f]{16}$/.test(run) && /[\\/]worktrees[\\/]$/.test(before)) return /[\\/]/.test(after);
  return /^[0-9a-f]{16}$/.test(run) && /(?:^|[\s"'(])$/.test(before) && /[\s"',.:;)]/.test(after);
}
