import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { binaryOf } from '../../src/formats/native-binary.ts';
import { elf, macho, pe } from '../support/binaries.ts';

it.each([
  ['ELF, x64', elf(62), 'linux', ['x64']],
  ['ELF, arm64', elf(183), 'linux', ['arm64']],
  ['ELF, big endian', elf(22, true), 'linux', ['s390x']],
  ['ELF, of a machine without a name', elf(9999), 'linux', []],
  ['Mach-O', macho(0x0100000c), 'darwin', ['arm64']],
  ['Mach-O, universal', macho(0x01000007, 0x0100000c), 'darwin', ['x64', 'arm64']],
  ['PE', pe(0xaa64), 'win32', ['arm64']],
])('reads the header: %s', (_, bytes, system, machines) => {
  expect(binaryOf(bytes)).toEqual({ system, machines });
});

it('knows the program that runs this test', () => {
  const node = readFileSync(process.execPath).subarray(0, 4096);
  expect(binaryOf(node)).toMatchObject({ system: process.platform });
  expect(binaryOf(node)?.machines).toContain(process.arch);
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('module.exports = 1;\n'.repeat(10))],
  ['a header that is cut', elf(62).subarray(0, 40)],
  [
    'a class file of Java',
    Buffer.concat([Buffer.from('cafebabe00000034', 'hex'), Buffer.alloc(90)]),
  ],
  ['a program of DOS', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100, 0xff)])],
])('is no binary: %s', (_, bytes) => {
  expect(binaryOf(bytes)).toBeUndefined();
});
