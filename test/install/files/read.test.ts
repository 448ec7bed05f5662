import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  hashOfFile,
  LARGEST,
  pieces,
  readFile,
  Unreadable,
} from '../../../src/install/files/read.ts';
import { inWords } from '../../support/in-words.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'migcheck-read-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('a sparse file that would take hours is not read, not even its beginning', () => {
  const path = join(directory, 'sparse');
  writeFileSync(path, 'a');
  truncateSync(path, LARGEST + 1);
  expect(() => pieces(path).next()).toThrow('it is larger than 64 GiB');
  expect(() => hashOfFile(path)).toThrow(Unreadable);
});

// Opening it would fail with another reason, so this shows that it is not opened.
it.skipIf(process.platform === 'win32')('what is no file is not even opened', async () => {
  const path = join(directory, 'socket');
  const server = createServer();
  await new Promise<void>((done) => server.listen(path, done));
  expect(inWords(readFile(path))).toEqual({
    ok: false,
    code: 'EINVAL',
    reason: 'not a regular file',
  });
  expect(() => hashOfFile(path)).toThrow('it is not a regular file');
  server.close();
});
