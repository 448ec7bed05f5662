import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { otherSpelling } from '../../../src/install/files/spelling.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'migcheck-spelling-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the other spelling of a path', () => {
  it('is what differs by case alone', () => {
    mkdirSync(join(root, 'Main'));
    expect(otherSpelling(join(root, 'main'))).toBe(join(root, 'Main'));
  });

  it('is never the path itself, also where it is listed and cannot be looked at', () => {
    expect(otherSpelling(join(root, 'main'), () => ['main'])).toBeUndefined();
    expect(otherSpelling(`${root}${'/x'.repeat(100_000)}`)).toBeUndefined();
    expect(otherSpelling(join(root, 'main'), () => ['Main', 'main'])).toBeUndefined();
  });

  it('is unknown where several names are alike', () => {
    expect(otherSpelling(join(root, 'main'), () => ['Main', 'MAIN'])).toBeUndefined();
  });
});
