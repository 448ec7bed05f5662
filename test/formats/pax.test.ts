import { describe, expect, it } from 'vitest';
import { type PaxRecords, paxRecords } from '../../src/formats/pax.ts';

function read(...parts: readonly string[]): PaxRecords {
  return paxRecords(Buffer.from(parts.join('')));
}

/** A record with its length, which counts its own digits. */
function record(text: string): string {
  const rest = Buffer.byteLength(text) + 2;
  const length = rest + String(rest + String(rest).length).length;
  return `${length} ${text}\n`;
}

describe('the records of an extended header', () => {
  it('are those that somebody asks for, the last of each name', () => {
    const old = record('path=old');
    const rest = ['comment=path=c', 'size=42', 'path=new', 'mtime=1790000000.5', 'linkpath=to'].map(
      record,
    );
    expect(read(old, ...rest)).toEqual({ path: 'new', size: '42', linkpath: 'to' });
  });

  it('may hold what looks like another record in their values', () => {
    const path = `a\n${record('path=b ✓')}`;
    expect(read(record(`path=${path}`), record('linkpath=c'))).toEqual({ path, linkpath: 'c' });
  });

  it('say nothing of a name without a value', () => {
    expect(read(record('path='))).toEqual({});
  });

  it.each([
    ['no length', 'path=a\n'],
    ['a length that is no number', 'x path=a\n'],
    ['a length of nothing', '0 path=a\n'],
    ['a length that ends within itself', '2 path=a\n'],
    ['a length beyond the end', '99 path=a\n'],
    ['a length that nothing has', '99999999999999999999 path=a\n'],
    ['no end', '1234'],
  ])('end where they make no sense: %s', (_, text) => {
    expect(read(record('path=ok'), text, record('path=no'))).toEqual({ path: 'ok' });
  });
});
