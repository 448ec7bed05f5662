import {
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ForeignLink, inHeldDirectory } from '../../src/cli/held-directory.ts';

let scratch: string;
let reports: string;
let elsewhere: string;

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-held-')));
  [reports, elsewhere] = [join(scratch, 'reports'), join(scratch, 'elsewhere')];
  mkdirSync(reports);
  mkdirSync(elsewhere);
});

afterEach(() => rmSync(scratch, { recursive: true, force: true }));

it.runIf(process.platform === 'linux')(
  'writes to the directory that was opened, whatever takes its place meanwhile',
  () => {
    inHeldDirectory(reports, (held) => {
      renameSync(reports, join(scratch, 'moved'));
      symlinkSync(elsewhere, reports);
      writeFileSync(join(held, 'report'), 'one');
    });
    expect(readdirSync(join(scratch, 'moved'))).toEqual(['report']);
    expect(readdirSync(elsewhere)).toEqual([]);
  },
);

it.runIf(process.platform !== 'win32')('follows a link of the user, relative or absolute', () => {
  symlinkSync('../reports', join(elsewhere, 'link'));
  symlinkSync(join(elsewhere, 'link'), join(scratch, 'link'));
  inHeldDirectory(join(scratch, 'link'), (held) => writeFileSync(join(held, 'report'), 'one'));
  expect(readdirSync(reports)).toEqual(['report']);
});

it.runIf(process.getuid?.() === 0)('opens nothing behind a link of another user', () => {
  const link = join(scratch, 'link');
  symlinkSync(elsewhere, link);
  lchownSync(link, 1234, 1234);
  expect(() => inHeldDirectory(link, () => 'used')).toThrow(ForeignLink);
});

it.runIf(process.platform !== 'win32')('says that there is no such directory', () => {
  expect(() => inHeldDirectory(join(scratch, 'none'), () => 'used')).toThrow(
    expect.objectContaining({ code: 'ENOENT' }),
  );
});
