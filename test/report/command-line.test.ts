import { expect, it } from 'vitest';
import { commandLine } from '../../src/report/command-line.ts';

it.each([
  ['openclaw doctor', '$ openclaw doctor'],
  ['/opt/openclaw-migcheck --fix', '$ /opt/openclaw-migcheck --fix'],
  ['/acp close', '/acp close'],
  ['/acp', '/acp'],
  ['# or', '# or'],
])('shows `%s` as what it is for', (command, expected) => {
  expect(commandLine(command)).toBe(expected);
});
