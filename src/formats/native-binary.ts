/** What a compiled file is built for, by its header. */
export interface Binary {
  readonly system: 'linux' | 'darwin' | 'win32';
  /** In Node's words. Several in a universal binary, none where the machine type is unknown. */
  readonly machines: readonly string[];
}

/** `e_machine` of ELF. */
const ELF: Readonly<Record<number, string>> = {
  3: 'ia32',
  21: 'ppc64',
  22: 's390x',
  40: 'arm',
  62: 'x64',
  183: 'arm64',
  243: 'riscv64',
  258: 'loong64',
};
/** `cputype` of Mach-O. */
const MACH: Readonly<Record<number, string>> = {
  7: 'ia32',
  16777223: 'x64',
  16777228: 'arm64',
};
/** `Machine` of PE. */
const PE: Readonly<Record<number, string>> = { 332: 'ia32', 34404: 'x64', 43620: 'arm64' };

const MACH_64 = 0xfeedfacf;
const MACH_UNIVERSAL = 0xcafebabe;
const MAX_SLICES = 16;

/**
 * Reads the header of an ELF, Mach-O or PE file. Undefined for anything else, and where the header
 * is cut off.
 */
export function binaryOf(head: Buffer): Binary | undefined {
  if (head.length < 64) return undefined;
  if (head.toString('latin1', 0, 4) === '\x7fELF') {
    // Byte 5 is the byte order of the rest.
    const machine = head[5] === 2 ? head.readUInt16BE(18) : head.readUInt16LE(18);
    return { system: 'linux', machines: named(ELF[machine]) };
  }
  if (head.readUInt32LE(0) === MACH_64) {
    return { system: 'darwin', machines: named(MACH[head.readUInt32LE(4)]) };
  }
  if (head.readUInt32BE(0) === MACH_UNIVERSAL) return universal(head);
  if (head.toString('latin1', 0, 2) === 'MZ') return windows(head);
  return undefined;
}

function universal(head: Buffer): Binary | undefined {
  const slices = head.readUInt32BE(4);
  if (slices > MAX_SLICES) return undefined;
  const machines: string[] = [];
  for (let at = 8; at + 4 <= head.length && at < 8 + slices * 20; at += 20) {
    machines.push(...named(MACH[head.readUInt32BE(at)]));
  }
  return { system: 'darwin', machines };
}

function windows(head: Buffer): Binary | undefined {
  const at = head.readUInt32LE(0x3c);
  if (at + 6 > head.length || head.toString('latin1', at, at + 4) !== 'PE\0\0') return undefined;
  return { system: 'win32', machines: named(PE[head.readUInt16LE(at + 4)]) };
}

function named(machine: string | undefined): string[] {
  return machine === undefined ? [] : [machine];
}
