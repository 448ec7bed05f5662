/** Shorter ones are names: a shortened hash, a container, a temporary directory. */
const LEAST = 12;

/** Lower-case letters, also after a capital; capitals; or digits. Names consist of these. */
const CHUNK = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Pairs of letters that no word contains. With a look-ahead, because they may overlap. */
const UNSPOKEN =
  /(?=j[^aeiouy]|q[^u]|v[bcdfghjkmnpqtwxz]|x[bdgjknrsvwz]|z[bcdfgjkmnpqrstvx]|[bcdfghjkmpqtvwyz]x|[bfghkmpvw]z|[cfgkpqtwxyz]v|[bcfghkmpqtvwxz]j|[a-pr-z]q(?!u))[a-z]/g;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{6}/;

/**
 * True for a word that nobody would choose as a name: it keeps changing between letters, capitals
 * and digits, as keys in hexadecimal digits, Base32, Base58 and Base64 do, or it cannot be
 * pronounced. False for a UUID.
 */
export function isRandom(word: string): boolean {
  if (word.length < LEAST || UUID.test(word)) return false;
  const pieces = word.split(/[^A-Za-z0-9]+/);
  const odd = pieces.filter(isOdd).reduce((length, piece) => length + piece.length, 0);
  return odd >= LEAST;
}

/** Judges a piece between separators. The pieces of a key may have only a few characters. */
function isOdd(piece: string): boolean {
  const chunks = piece.match(CHUNK) ?? [];
  const mean = piece.length / chunks.length;
  const numbers = chunks.filter((chunk) => /^\d/.test(chunk)).length;
  if (numbers === chunks.length) return false;
  if (numbers > 2 || (numbers === 2 && mean < 4)) return true;
  // Names in camel case contain longer words.
  const short = chunks.filter(({ length }) => length < 3).length;
  return (
    (chunks.length > 3 && mean < 3.2 && short >= chunks.length * 0.45) || chunks.some(isUnspoken)
  );
}

function isUnspoken(chunk: string): boolean {
  const letters = chunk.toLowerCase().replaceAll('sql', 'sol');
  // The same few letters repeated are no key.
  if (letters.length < 8 || new Set(letters).size < 5) return false;
  return CONSONANTS.test(letters) || (letters.match(UNSPOKEN)?.length ?? 0) > 1;
}
