/**
 * The records that say what an entry is called, what it links to, how long it is and who owns it.
 */
const NAMES = ['path', 'linkpath', 'size', 'uid', 'gid'] as const;

export type PaxRecords = { readonly [name in (typeof NAMES)[number]]?: string };

const KEYS = NAMES.map((name) => ({ name, bytes: Buffer.from(`${name}=`) }));

const [SPACE, ZERO, NINE] = [0x20, 0x30, 0x39];
/** More digits than this cannot be the length of anything that is kept. */
const MOST_DIGITS = 10;

/**
 * The records of a pax extended header (POSIX, `pax`): `<length> <name>=<value>` and a line feed.
 * The length is that of the whole record. Records are split by length and not at line feeds,
 * because a value may contain them: the parser that `tar` exports loses such a name. Parsing stops
 * at the first invalid record. A header may have a million records, so only the needed ones are
 * decoded.
 */
export function paxRecords(bytes: Buffer): PaxRecords {
  const records: { -readonly [name in keyof PaxRecords]: string } = {};
  for (let at = 0; at < bytes.length; ) {
    const { start, end } = recordAt(bytes, at);
    if (start > end || end > bytes.length) break;
    const key = KEYS.find((each) => hasKey(bytes, start, each.bytes));
    // An empty value means that the ordinary header counts.
    const value = key && bytes.toString('utf8', start + key.bytes.length, end - 1);
    if (key && value) records[key.name] = value;
    at = end;
  }
  return records;
}

/**
 * The start of the name and the end of the record. The start is after the end where there is no
 * valid record.
 */
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
