/** The headers that compilers write, with nothing after them. */

/** @param machine `e_machine` */
export function elf(machine: number, isBigEndian = false): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write('\x7fELF', 'latin1');
  bytes[4] = 2;
  bytes[5] = isBigEndian ? 2 : 1;
  if (isBigEndian) bytes.writeUInt16BE(machine, 18);
  else bytes.writeUInt16LE(machine, 18);
  return bytes;
}

/** @param types `cputype` of each slice: several make a universal binary */
export function macho(...types: readonly number[]): Buffer {
  const bytes = Buffer.alloc(128);
  if (types.length === 1) {
    bytes.writeUInt32LE(0xfeedfacf, 0);
    bytes.writeUInt32LE(types[0] ?? 0, 4);
    return bytes;
  }
  bytes.writeUInt32BE(0xcafebabe, 0);
  bytes.writeUInt32BE(types.length, 4);
  for (const [index, type] of types.entries()) bytes.writeUInt32BE(type, 8 + index * 20);
  return bytes;
}

/** @param machine `Machine` */
export function pe(machine: number): Buffer {
  const bytes = Buffer.alloc(256);
  bytes.write('MZ', 'latin1');
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.write('PE\0\0', 0x80, 'latin1');
  bytes.writeUInt16LE(machine, 0x84);
  return bytes;
}

export const LINUX_X64 = elf(62);
export const LINUX_ARM64 = elf(183);
export const MAC_ARM64 = macho(0x0100000c);
export const MAC_X64 = macho(0x01000007);
export const WINDOWS_X64 = pe(0x8664);
