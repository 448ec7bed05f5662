import { expect, it } from 'vitest';
import type { Install } from '../../src/install/install.ts';
import { spellCommand } from '../../src/install/product-command.ts';

const STATE_DIR = '/srv/openclaw';

function installOf(version: string, profile?: string, units: readonly string[] = []): Install {
  return {
    ...{ profile, stateDir: STATE_DIR, services: [], stateDirectories: [] },
    systemServices: units.map((name) => ({ name, stateDir: STATE_DIR, command: [] })),
    host: { release: { version, source: 'option' } },
  } as unknown as Install;
}

it.each([
  ['openclaw gateway stop', 'openclaw --profile work gateway stop'],
  ['ssh old-machine openclaw gateway stop', 'ssh old-machine openclaw --profile work gateway stop'],
  ['openclaw --profile home doctor', 'openclaw --profile home doctor'],
  ['openclaw --version', 'openclaw --version'],
  ['npm install -g openclaw@2026.9.6', 'npm install -g openclaw@2026.9.6'],
  ['mv openclaw gateway', 'mv openclaw gateway'],
])('spells `%s` for a profile', (command, expected) => {
  expect(spellCommand(command, installOf('2026.9.6', 'work'))).toBe(expected);
  expect(spellCommand(command, installOf('2026.9.6'))).toBe(command);
});

it.each([
  ['2026.1.30', 'openclaw --profile work doctor'],
  ['2026.2.26', 'openclaw --profile work doctor'],
  ['2026.5.28', 'openclaw --profile work config validate'],
  ['2026.9.6', 'openclaw --profile work config validate'],
])('gives what %s has to look at its configuration', (release, expected) => {
  expect(spellCommand('openclaw config validate', installOf(release, 'work'))).toBe(expected);
});

it.each([
  ['openclaw gateway stop', 'sudo systemctl stop openclaw.service'],
  ['openclaw gateway restart', 'sudo systemctl restart openclaw.service'],
  ['openclaw gateway start', 'sudo systemctl start openclaw.service'],
  ['ssh old-machine openclaw gateway stop', 'ssh old-machine openclaw --profile work gateway stop'],
  ['openclaw doctor', 'openclaw --profile work doctor'],
])('spells `%s` for a gateway that a unit of the system runs', (command, expected) => {
  expect(spellCommand(command, installOf('2026.9.6', 'work', ['openclaw.service']))).toBe(expected);
});

it('stops all the units that run it', () => {
  expect(spellCommand('openclaw gateway stop', installOf('2026.9.6', undefined, ['a', 'b']))).toBe(
    'sudo systemctl stop a b',
  );
});
