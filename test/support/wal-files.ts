/**
 * The files that SQLite keeps beside a database, made byte by byte: from any moment, complete or
 * not.
 */
const PAGE = 4096;

/** A WAL of complete frames, or only its header. */
export function walOf(frames: number, salt = 1, pageSize = PAGE): Buffer {
  const bytes = Buffer.alloc(32 + frames * (24 + pageSize));
  bytes.writeUInt32BE(0x377f0682, 0);
  bytes.writeUInt32BE(pageSize, 8);
  return bytes.fill(salt, 16, 24);
}

/** A WAL index that lists a number of frames, some of which are already in the database. */
export function shmOf(frames: number, written = 0, salt = 1): Buffer {
  const bytes = Buffer.alloc(32_768);
  for (const start of [0, 48]) {
    bytes.writeUInt32LE(3_007_000, start);
    bytes.writeUInt8(1, start + 12);
    bytes.writeUInt32LE(frames, start + 16);
    bytes.fill(salt, start + 32, start + 40);
  }
  bytes.writeUInt32LE(written, 96);
  return bytes;
}
