import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import { frameReader } from '../../src/migcheck/frames.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'migcheck-frames-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function frameOf(text: string, line: number, column?: number, name = 'openclaw.json') {
  const path = join(directory, name);
  writeFileSync(path, text);
  return frameReader()({ path, line, column } as Finding);
}

it('is the line of the finding', () => {
  expect(frameOf('{\r\n  "a": "/x"\r\n}', 2, 8)).toEqual({
    line: 2,
    text: '  "a": "/x"',
    column: 8,
  });
});

it('is masked, and points nowhere where the mask moved the text', () => {
  // The secret is fake.
  const line = '{"token": "fake-secret", "mode": "remote"}';
  expect(frameOf(line, 1, line.indexOf('"remote"') + 1)).toEqual({
    line: 1,
    text: '{"token": "•••", "mode": "remote"}',
    column: null,
  });
});

it.each([
  ['beyond the end', 'a', 9, 'openclaw.json'],
  ['an empty line', '\n\n', 1, 'openclaw.json'],
  ['a line that nobody wrote', 'a'.repeat(3000), 1, 'openclaw.json'],
  ['a transcript', '{"type":"session"}', 1, 's.jsonl'],
])('is not there for %s', (_, text, line, name) => {
  expect(frameOf(text, line, 1, name)).toBeNull();
});

it('is not there where the file is not there', () => {
  expect(frameReader()({ path: join(directory, 'none'), line: 1 } as Finding)).toBeNull();
});
