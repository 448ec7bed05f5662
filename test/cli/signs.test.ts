import { expect, it } from 'vitest';
import { withSigns } from '../../src/cli/signs.ts';

it.each<[NodeJS.ProcessEnv, string]>([
  [{}, '✓ ✗ – • …'],
  [{ LANG: 'en_US.UTF-8', TERM: 'xterm' }, '✓ ✗ – • …'],
  [{ LC_ALL: 'C.utf8' }, '✓ ✗ – • …'],
  [{ LC_ALL: '', LANG: 'C.UTF-8' }, '✓ ✗ – • …'],
  [{ LC_ALL: 'C' }, '+ x - * ~'],
  [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, '+ x - * ~'],
  [{ LANG: 'de_DE.ISO-8859-1' }, '+ x - * ~'],
  [{ TERM: 'dumb', LANG: 'C.UTF-8' }, '+ x - * ~'],
])('the signs of %j are %s, each one column wide', (env, signs) => {
  expect(withSigns('✓ ✗ – • …', env)).toBe(signs);
});
