import { expect, it } from 'vitest';
import { forProfile } from '../../../src/install/state/for-profile.ts';

it.each([
  ['openclaw gateway stop', 'openclaw --profile work gateway stop'],
  ['openclaw --profile home doctor', 'openclaw --profile home doctor'],
  ['openclaw --version', 'openclaw --version'],
  ['npm install -g openclaw@2026.9.6', 'npm install -g openclaw@2026.9.6'],
  ['mv openclaw gateway', 'mv openclaw gateway'],
])('spells `%s` for a profile', (command, expected) => {
  expect(forProfile(command, 'work')).toBe(expected);
  expect(forProfile(command, undefined)).toBe(command);
});
