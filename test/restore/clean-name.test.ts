import { describe, expect, it } from 'vitest';
import { cleanName } from '../../src/restore/clean-name.ts';
import { inWords } from '../support/in-words.ts';

describe('a name in an archive', () => {
  it.each([
    ['.openclaw/openclaw.json', '.openclaw/openclaw.json'],
    ['./.openclaw//agents/', '.openclaw/agents'],
    ['a/./b', 'a/b'],
    ['./', ''],
    ['notes on ..dots..md', 'notes on ..dots..md'],
    ['日記/ä.md', '日記/ä.md'],
  ])('%j is the path %j', (name, path) => {
    expect(inWords(cleanName(name))).toEqual({ ok: true, path });
  });

  it.each([
    ['../x', 'leads outside'],
    ['a/../../x', 'leads outside'],
    ['a/..', 'leads outside'],
    ['/etc/passwd', 'absolute'],
    ['\\\\server\\x', 'absolute'],
    ['C:/x', 'absolute'],
    ['a\\..\\x', 'backslash'],
    ['a\nb', 'control'],
    ['a\u001b[2Jb', 'control'],
    ['a\u0000b', 'control'],
    ['a\uFFFD', 'UTF-8'],
    ['x'.repeat(256), 'long'],
    ['x/'.repeat(3000), 'long'],
  ])('%j is refused', (name, reason) => {
    expect(inWords(cleanName(name))).toEqual({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });
});
