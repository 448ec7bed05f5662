import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOfFile, LARGEST, pieces, Unreadable } from '../../../src/install/files/read.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'migcheck-read-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('a sparse file that would take hours is not read, not even its beginning', () => {
  const path = join(directory, 'sparse');
  writeFileSync(path, 'a');
  truncateSync(path, LARGEST + 1);
  expect(() => pieces(path).next()).toThrow(new Unreadable('it is larger than 64 GiB'));
  expect(() => hashOfFile(path)).toThrow(Unreadable);
});
