import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addCheckOptions, type CommandOptions } from '../../src/cli/options.ts';

function requested(...words: readonly string[]) {
  const program = addCheckOptions(new Command('openclaw-migcheck')).exitOverride();
  program.configureOutput({ writeErr() {} });
  return program.parse([...words], { from: 'user' }).opts<CommandOptions>().reports;
}

it.each([
  ['', undefined],
  ['--json', [{ format: 'json' }]],
  ['--output a', [{ format: 'pretty', file: 'a' }]],
  ['--format json --output a', [{ format: 'json', file: 'a' }]],
  ['--output a --json', [{ format: 'json', file: 'a' }]],
  [
    '--format pretty --format sarif=a --format json=b=c',
    [{ format: 'pretty' }, { format: 'sarif', file: 'a' }, { format: 'json', file: 'b=c' }],
  ],
  [
    '--format junit --output a --format gitlab --output b',
    [
      { format: 'junit', file: 'a' },
      { format: 'gitlab', file: 'b' },
    ],
  ],
  [
    '--output a --format sarif=b --format json',
    [{ format: 'pretty', file: 'a' }, { format: 'sarif', file: 'b' }, { format: 'json' }],
  ],
])('%s', (line, reports) => {
  expect(requested(...line.split(' ').filter((word) => word !== ''))).toEqual(reports);
});

it.each(['--format xml', '--format json=', '--output a --output b', '--format json=a --output b'])(
  'refuses %s',
  (line) => {
    expect(() => requested(...line.split(' '))).toThrow();
  },
);
