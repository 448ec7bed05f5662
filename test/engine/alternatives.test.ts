import { expect, it } from 'vitest';
import { joinWays, keepCommands, mergeWays, OR, waysIn } from '../../src/engine/alternatives.ts';

it.each([
  [[], [[]]],
  [['a', 'b'], [['a', 'b']]],
  [
    ['a', OR, 'b', 'c'],
    [['a'], ['b', 'c']],
  ],
])('takes %j apart, and puts it together again', (commands, ways) => {
  expect(waysIn(commands)).toEqual(ways);
  expect(joinWays(ways)).toEqual(commands);
});

it.each([
  ['a', ['b', OR, 'c']],
  ['b', ['a', OR, 'c']],
  ['c', ['a', 'b']],
])('leaves no way without a command where %s is left out', (out, kept) => {
  expect(keepCommands(['a', 'b', OR, 'c'], (command) => command !== out)).toEqual(kept);
});

it('merges what several do, way by way', () => {
  const lists = [['a', OR, 'b'], ['c', OR, 'd'], ['e']];
  expect(mergeWays(lists, (ways) => ways.flat())).toEqual(['a', 'c', 'e', OR, 'b', 'd']);
});
