import { expect, it } from 'vitest';
import { wantsColor } from '../../src/cli/colour.ts';

const TERMINAL = { isTTY: true };

it.each<[NodeJS.ProcessEnv, boolean]>([
  [{}, true],
  [{ NO_COLOR: '' }, true],
  [{ NO_COLOR: '1' }, false],
  [{ FORCE_COLOR: '0' }, false],
  [{ FORCE_COLOR: 'false' }, false],
  [{ TERM: 'dumb' }, false],
  [{ TERM: 'dumb', FORCE_COLOR: '1' }, true],
])('a terminal with %j has colour: %s', (env, isColored) => {
  expect(wantsColor('auto', env, TERMINAL)).toBe(isColored);
});
