let table: Uint32Array | undefined;

/** The CRC-32 of zip and gzip, piece by piece. `zlib` has it only from Node 22.2 on. */
export function crc32(piece: Uint8Array, before = 0): number {
  table ??= makeTable();
  let value = ~before;
  for (const byte of piece) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}
