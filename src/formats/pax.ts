/** The records that say what an entry is called, where it leads, how long it is and whose. */
const NAMES = ['path', 'linkpath', 'size', 'uid', 'gid'] as const;

export type PaxRecords = { readonly [name in (typeof NAMES)[number]]?: string };

const KEYS = NAMES.map((name) => ({ name, bytes: Buffer.from(`${name}=`) }));

const [SPACE, ZERO, NINE] = [0x20, 0x30, 0x39];
/** A length has no more digits than this: nothing as long is ever kept. */
const MOST_DIGITS = 10;

/**
 * The records of a pax extended header (POSIX, `pax`: `<length> <name>=<value>` and a line feed, the length that of the
 * whole record). By the lengths and not by the lines, since a value may hold line feeds: the parser that `tar` exports
 * loses such a name. What comes after a record that makes no sense is left out. A header may hold a million records:
 * of those that nobody asks for, no text is made.
 */
export function paxRecords(bytes: Buffer): PaxRecords {
  const records: { -readonly [name in keyof PaxRecords]: string } = {};
  for (let at = 0; at < bytes.length; ) {
    const { start, end } = recordAt(bytes, at);
    if (start > end || end > bytes.length) break;
    const key = KEYS.find((each) => hasKey(bytes, start, each.bytes));
    // Of a name without a value the header itself has the word.
    const value = key && bytes.toString('utf8', start + key.bytes.length, end - 1);
    if (key && value) records[key.name] = value;
    at = end;
  }
  return records;
}

/** Where the name begins and the record ends; a beginning after the end where there is no record. */
function recordAt(bytes: Buffer, at: number): { readonly start: number; readonly end: number } {
  let length = 0;
  for (let next = at; next < at + MOST_DIGITS; next += 1) {
    const byte = bytes[next] ?? 0;
    if (byte === SPACE) return { start: next + 1, end: at + length };
    if (byte < ZERO || byte > NINE) break;
    length = length * 10 + byte - ZERO;
  }
  return { start: at + 1, end: at };
}

function hasKey(bytes: Buffer, start: number, key: Buffer): boolean {
  return bytes[start] === key[0] && bytes.subarray(start, start + key.length).equals(key);
}
