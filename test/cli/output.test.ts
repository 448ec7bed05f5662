import { spawnSync } from 'node:child_process';
import {
  closeSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFile, outputPath, writeOutput, writePrivate } from '../../src/cli/output.ts';

let directory: string;

beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-output-')));
  mkdirSync(join(directory, '.openclaw/deep'), { recursive: true });
  symlinkSync(join(directory, '.openclaw/deep'), join(directory, 'link'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

it.each(['.openclaw/report', '.openclaw/deep/report', 'link/report', 'link/none/report'])(
  'refuses %s, which is in the checked install',
  (file) => {
    expect(() => outputPath(file, directory, [join(directory, '.openclaw')])).toThrow(
      'which is being checked',
    );
  },
);

it('takes a place beside it', () => {
  const checked = [join(directory, '.openclaw')];
  expect(outputPath('.openclaw-report', directory, checked)).toBe(
    join(directory, '.openclaw-report'),
  );
});

it('replaces a file as a whole and leaves nothing behind', () => {
  const path = join(directory, 'report');
  writeOutput(path, 'one');
  writeOutput(path, 'two');
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(directory)).toEqual(['.openclaw', 'link', 'report']);
});

it.runIf(process.platform !== 'win32')(
  'replaces a link that leads to a device or a pipe, which somebody else may have made',
  () => {
    const path = join(directory, 'report');
    for (const write of [
      () => writeOutput(path, 'one'),
      () => writePrivate(path, [Buffer.from('one')]),
    ]) {
      rmSync(path, { force: true });
      symlinkSync('/dev/null', path);
      write();
      expect(lstatSync(path).isFile()).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe('one');
    }
  },
);

it.runIf(process.getuid?.() === 0)(
  'refuses a directory behind a link of another user, who chooses where root writes',
  () => {
    const path = join(directory, 'elsewhere/report');
    mkdirSync(join(directory, 'real'));
    symlinkSync(join(directory, 'real'), join(directory, 'elsewhere'));
    expect(outputPath('elsewhere/report', directory, [])).toBe(path);
    lchownSync(join(directory, 'elsewhere'), 1234, 1234);
    const message = 'report goes through a link of another user';
    expect(() => outputPath('elsewhere/report', directory, [])).toThrow(message);
    expect(() => writeOutput(path, 'one')).toThrow(message);
    expect(() => writePrivate(path, [Buffer.from('one')])).toThrow(message);
    expect(() => createFile(path, 'one')).toThrow('ELOOP');
    expect(readdirSync(join(directory, 'real'))).toEqual([]);
  },
);

it.runIf(process.platform === 'linux')(
  'writes to a file that is open already, by its number',
  () => {
    const path = join(directory, 'open');
    const fd = openSync(path, 'w');
    writeOutput(`/proc/self/fd/${fd}`, 'one');
    writePrivate(`/proc/self/fd/${fd}`, [Buffer.from(' two')]);
    closeSync(fd);
    expect(readFileSync(path, 'utf8')).toBe('one two');
  },
);

it.runIf(process.platform !== 'win32')(
  'refuses a named pipe, which would wait for a reader',
  () => {
    const path = join(directory, 'pipe');
    spawnSync('mkfifo', [path]);
    const message = /^--output \S*pipe is a named pipe\. Give the path of a regular file\.$/;
    expect(() => outputPath('pipe', directory, [])).toThrow(message);
    expect(() => writeOutput(path, 'x')).toThrow(message);
    expect(() => writePrivate(path, [Buffer.from('x')])).toThrow(message);
    expect(lstatSync(path).isFIFO()).toBe(true);
  },
);

it.runIf(process.platform !== 'win32')('refuses a socket', async () => {
  const path = join(directory, 'socket');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  expect(() => outputPath('socket', directory, [])).toThrow('socket is a socket.');
  await new Promise((resolve) => server.close(resolve));
});

it.runIf(process.platform === 'linux' && process.getuid?.() === 0)('refuses a disk', () => {
  const path = join(directory, 'disk');
  // No driver has this number, so opening it by mistake does nothing.
  const made = spawnSync('mknod', [path, 'b', '4095', '1048575']);
  if (made.status !== 0) return;
  expect(() => outputPath('disk', directory, [])).toThrow('disk is a device.');
});

it.runIf(process.platform === 'linux')('takes /dev/null and what has a number', () => {
  const fd = openSync(join(directory, 'open'), 'w');
  for (const path of ['/dev/null', `/dev/fd/${fd}`, `/proc/self/fd/${fd}`]) {
    expect(outputPath(path, directory, [])).toBe(path);
    writeOutput(path, 'one');
  }
  closeSync(fd);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(readFileSync(join(directory, 'open'), 'utf8')).toBe('oneone');
});

it.each([
  ['none/report', /^--output none\/report: there is no directory .*\/none\.$/],
  ['file/report', /^--output file\/report: there is no directory .*\/file\.$/],
  ['.', /^--output \. is a directory. Give a file in it\.$/],
])('says at once what is wrong with %s', (file, message) => {
  writeOutput(join(directory, 'file'), '');
  expect(() => outputPath(file, directory, [])).toThrow(message);
});

it('says what is wrong with a place that cannot be written', () => {
  expect(() => writeOutput(join(directory, '.openclaw'), 'x')).toThrow('cannot be written: EISDIR');
});

it.runIf(process.platform === 'linux')('changes nothing that the kernel keeps in a file', () => {
  const name = readFileSync('/proc/self/comm', 'utf8');
  expect(() => writeOutput('/proc/self/comm', 'report')).toThrow(/cannot be written/);
  expect(readFileSync('/proc/self/comm', 'utf8')).toBe(name);
});
