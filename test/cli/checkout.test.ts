/** Uses memfs, because on a disk the temporary directory of a test may itself be in a checkout. */
import { vol } from 'memfs';
import { beforeEach, expect, it, vi } from 'vitest';
import { checkoutOf } from '../../src/cli/checkout.ts';

vi.mock('node:fs', async () => (await import('memfs')).fs);

beforeEach(() => vol.reset());

it('is the directory with .git that is nearest above', () => {
  vol.fromJSON({ '/.git/HEAD': '', '/work/.git/HEAD': '', '/work/copies/bob/notes.md': '' });
  expect(checkoutOf('/work/copies/bob')).toEqual(['/work']);
});

it('is a linked work tree, too, whose .git is a file', () => {
  vol.fromJSON({ '/work/.git/HEAD': '', '/work/copies/.git': 'gitdir: /work/.git/worktrees/a\n' });
  expect(checkoutOf('/work/copies')).toEqual(['/work/copies']);
});

it('is the working directory where nothing is a checkout', () => {
  vol.fromJSON({ '/srv/copies/notes.md': '' });
  expect(checkoutOf('/srv/copies')).toEqual(['/srv/copies']);
});

it('has both of its names where a link leads to it', () => {
  vol.fromJSON({ '/data/work/.git/HEAD': '' });
  vol.symlinkSync('/data/work', '/work');
  expect(checkoutOf('/work')).toEqual(['/work', '/data/work']);
});
