import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import type { MessageData } from '../../src/engine/rule.ts';
import { frameReader } from '../../src/migcheck/code-frames.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'migcheck-frames-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Place {
  readonly line: number;
  readonly column?: number;
  readonly data?: MessageData;
}

function frameOf(text: string, place: Place, name = 'openclaw.json') {
  const path = join(directory, name);
  writeFileSync(path, text);
  return frameReader()({ path, ...place } as Finding);
}

/** The line with `^` before the value that the finding is about. */
function shownLine(line: string, data: MessageData, name?: string): string | undefined {
  const column = line.indexOf('^') + 1;
  const place = column > 0 ? { line: 1, column, data } : { line: 1, data };
  return frameOf(line.replace('^', ''), place, name)?.text;
}

it('is the line of the finding', () => {
  const text = '{\r\n  "workspace": "/home/alice/w"\r\n}';
  expect(frameOf(text, { line: 2, column: 16, data: { path: '/home/alice/w' } })).toEqual({
    line: 2,
    text: '  "workspace": "/home/alice/w"',
    column: 16,
  });
});

it('points at the value also where something before it is masked', () => {
  // The secret is fake.
  const text = '{"token": "fake-secret", "mode": "remote"}';
  const column = text.indexOf('"remote"') + 1;
  const shown = '{"token": "•••", "mode": "remote"}';
  expect(frameOf(text, { line: 1, column, data: { mode: 'remote' } })).toEqual({
    line: 1,
    text: shown,
    column: shown.indexOf('"remote"') + 1,
  });
});

describe('shows what the finding says, and nothing else', () => {
  const path = '/home/alice/x';
  it.each([
    ['{"workspace": ^"/home/alice/x"}', '{"workspace": "/home/alice/x"}'],
    ["{workspace: ^'/home/alice/x', note: 'a word'}", "{workspace: '/home/alice/x', •••: '•••'}"],
    ['{"args": ["/home/alice/x", ^"-d=/home/alice/x"]}', '{"args": ["•••", "•••/home/alice/x"]}'],
    ['{"workspace": ^"/home/alice/x", // word', '{"workspace": "/home/alice/x", // •••'],
    ['{"port": 90210, "pfad": ^"/home/alice/x"}', '{"port": •••, "•••": "/home/alice/x"}'],
    ['{"workspace": ^"/home/alice/xyz"}', '{"workspace": "•••"}'],
    [
      '{"p\\u0061th": 1, "workspace": ^"/home/alice/x"}',
      '{"•••": •••, "workspace": "/home/alice/x"}',
    ],
  ])('%s', (line, shown) => {
    expect(shownLine(line, { path })).toBe(shown);
  });

  it('a path with backslashes as it is written', () => {
    const line = String.raw`{"workspace": ^"C:\\Users\\alice"}`;
    expect(shownLine(line, { path: 'C:\\Users\\alice' })).toBe(line.replace('^', ''));
  });

  it('the variable that a value refers to', () => {
    const line = `{"apiKey": ^"\${MY_KEY}"}`;
    expect(shownLine(line, { name: 'MY_KEY' })).toBe(line.replace('^', ''));
  });

  it.each([
    [
      'x.service',
      'Environment="OPENCLAW_STATE_DIR=/home/alice/x" "TOKEN=a b"',
      'Environment="OPENCLAW_STATE_DIR=/home/alice/x•••',
    ],
    ['x.service', 'ExecStart=/home/alice/x run -p hunter two', 'ExecStart=/home/alice/x •••'],
    ['x.service', 'ExecStart=hunter /home/alice/x', 'ExecStart=••• /home/alice/x'],
    ['.env', 'HOME=/home/alice/x # hunter', 'HOME=/home/alice/x •••'],
    ['.env', 'DB_PW=hunter /home/alice/x', '••• /home/alice/x'],
    ['x.plist', '<string>/home/alice/x</string><!-- a -->', '<string>/home/alice/x</string>•••'],
    [
      'x.plist',
      '<key>HOME</key><string>/home/alice/x</string>',
      '<key>HOME</key><string>/home/alice/x</string>',
    ],
    ['TOOLS.md', 'The password of /home/alice/x is hunter.', '••• /home/alice/x •••'],
  ])('in any other text: %s %s', (name, line, shown) => {
    expect(shownLine(line, { path }, name)).toBe(shown);
  });
});

it.each([
  ['beyond the end', 'a', 9, 'openclaw.json'],
  ['an empty line', '\n\n', 1, 'openclaw.json'],
  ['a line that nobody wrote', 'a'.repeat(3000), 1, 'openclaw.json'],
  ['a transcript', '{"type":"session"}', 1, 's.jsonl'],
  ['a line of which nothing may be shown', 'hunter two', 1, 'notes.md'],
])('is not there for %s', (_, text, line, name) => {
  expect(frameOf(text, { line, column: 1 }, name)).toBeNull();
});

it('is not there where the file is not there', () => {
  expect(frameReader()({ path: join(directory, 'none'), line: 1 } as Finding)).toBeNull();
});

it('keeps the numbers of the lines behind a comment and a text that go over several', () => {
  const text = '{/* a\n b */ "note": "x\\\ny",\n"workspace": "/home/alice/x"}';
  expect(frameOf(text, { line: 4, column: 14, data: { path: '/home/alice/x' } })?.text).toBe(
    '"workspace": "/home/alice/x"}',
  );
});
