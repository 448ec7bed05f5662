import { gzipSync } from 'node:zlib';
import rule from '../../../src/rules/damaged-archive/rule.ts';
import { SMALL } from '../../support/tar-entries.ts';
import { testArchiveRule } from '../archive-rule-tester.ts';

/** The header of an entry, by its name: its checksum no longer fits. */
function withBadHeader(tar: Buffer, name: string): Buffer {
  const bytes = Buffer.from(tar);
  const at = bytes.indexOf(name);
  bytes.writeUInt8(bytes.readUInt8(at + name.length - 1) ^ 1, at + name.length - 1);
  return bytes;
}

function withoutChecksum(tar: Buffer): Buffer {
  const bytes = gzipSync(tar);
  bytes.writeUInt32LE(7, bytes.length - 8);
  return bytes;
}

const LAST = '.openclaw/workspace/AGENTS.md';
const BEFORE_LAST = '.openclaw/workspace/SOUL.md';

testArchiveRule(rule, {
  silent: [
    { name: 'a whole tar', entries: SMALL },
    { name: 'a whole tar.gz', entries: SMALL, change: gzipSync },
    {
      name: 'bytes after the end',
      entries: SMALL,
      change: (tar) => Buffer.concat([tar, Buffer.alloc(10_240), Buffer.from('x'.repeat(600))]),
    },
    {
      name: 'bytes after the end of the gzip',
      entries: SMALL,
      change: (tar) => Buffer.concat([gzipSync(tar), Buffer.alloc(512)]),
    },
  ],
  flagged: [
    {
      name: 'a tar that is cut in a file',
      entries: SMALL,
      change: (tar) => tar.subarray(0, tar.length - 1024 - 512 - 100),
      findings: [{ messageId: 'cut', path: 'a.tar', says: /cut off after \.openclaw\/workspace/ }],
    },
    {
      name: 'a tar that is cut between two files',
      entries: SMALL,
      change: (tar) => tar.subarray(0, tar.indexOf(LAST)),
      findings: [{ messageId: 'cut', path: 'a.tar', says: new RegExp(`after ${BEFORE_LAST}: `) }],
    },
    {
      name: 'a tar.gz that is cut',
      entries: SMALL,
      change: (tar) => gzipSync(tar).subarray(0, -60),
      findings: [{ messageId: 'cut', path: 'a.tar', says: /it ends too early/ }],
    },
    {
      name: 'a header with a wrong checksum, after which the rest is read',
      entries: SMALL,
      change: (tar) => withBadHeader(tar, BEFORE_LAST),
      findings: [{ messageId: 'corrupt', path: 'a.tar', says: /a header has a wrong checksum/ }],
    },
    {
      name: 'a tar.gz with a wrong checksum',
      entries: SMALL,
      change: withoutChecksum,
      findings: [{ messageId: 'corrupt', path: 'a.tar', says: /the checksum of its compression/ }],
    },
    {
      name: 'more entries than the limit',
      entries: SMALL,
      limits: { entries: 5 },
      findings: [{ messageId: 'limit', path: 'a.tar', says: /more than 5 entries/ }],
    },
    {
      name: 'more bytes than the limit',
      entries: SMALL,
      limits: { unpackedBytes: 4096 },
      change: gzipSync,
      findings: [{ messageId: 'limit', path: 'a.tar', says: /unpacks to more than 0 MiB/ }],
    },
    {
      name: 'a larger file than the limit',
      entries: [...SMALL, { name: '.openclaw/media/a.bin', bytes: Buffer.alloc(2000) }],
      limits: { fileBytes: 1000 },
      findings: [{ messageId: 'limit', path: 'a.tar', says: /a file in it is larger than 0 MiB/ }],
    },
    {
      name: 'a bomb: zeroes that pack to a thousandth',
      entries: [...SMALL, { name: '.openclaw/media/a.bin', bytes: Buffer.alloc(4 * 1024 * 1024) }],
      limits: { freeBytes: 1024 * 1024 },
      change: gzipSync,
      findings: [{ messageId: 'limit', path: 'a.tar', says: /more than 200 times its size/ }],
    },
    {
      name: 'an entry of another kind',
      entries: [...SMALL, { name: '.openclaw/y' }],
      change: (tar) => withType(tar, '.openclaw/y', 'S'),
      findings: [{ messageId: 'unread', path: 'a.tar', says: /entries of a kind/ }],
    },
  ],
});

function withType(tar: Buffer, name: string, type: string): Buffer {
  const bytes = Buffer.from(tar);
  const at = bytes.indexOf(`${name}\0`);
  bytes.write(type, at + 156, 'latin1');
  bytes.fill(' ', at + 148, at + 156);
  const sum = bytes.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1');
  return bytes;
}
