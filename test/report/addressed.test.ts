import { describe, expect, it } from 'vitest';
import { addressed } from '../../src/report/addressed.ts';

const BOTH = { gatewayUser: 'bob', oldUser: 'alice' };

describe('a command to paste', () => {
  it.each([
    ['openclaw doctor', 'sudo -iu bob openclaw doctor'],
    ['systemctl --user daemon-reload', 'systemctl --user -M bob@ daemon-reload'],
    ['ssh old-machine openclaw gateway stop', 'ssh alice@old-machine openclaw gateway stop'],
    ['rsync -a old-machine:/home/alice/x /x', 'rsync -a alice@old-machine:/home/alice/x /x'],
    [
      'rsync -a --checksum old-machine:/home/alice/x /x',
      'rsync -a --checksum alice@old-machine:/home/alice/x /x',
    ],
  ])('is for the gateway’s user and the old machine’s: %s', (command, expected) => {
    expect(addressed(command, BOTH)).toBe(expected);
    expect(addressed(expected, BOTH)).toBe(expected);
    expect(addressed(command, {})).toBe(command);
  });

  it.each([
    'openclaw migcheck --fix',
    'openclaw-migcheck --fix',
    'npm install -g openclaw@2026.9.6',
    'chmod 600 /home/bob/old-machine:x',
  ])('stays where it is for whoever pastes it: %s', (command) => {
    expect(addressed(command, BOTH)).toBe(command);
  });
});
