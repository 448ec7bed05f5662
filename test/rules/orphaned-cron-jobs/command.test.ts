import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillInCommand } from '../../../src/engine/message.ts';
import rule from '../../../src/rules/orphaned-cron-jobs/rule.ts';

describe.skipIf(process.platform === 'win32')('the command that writes cron/jobs.json', () => {
  let room: string;
  let file: string;

  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'openclaw-migcheck-'));
    file = join(room, 'cron/jobs.json');
  });
  afterEach(() => rmSync(room, { recursive: true }));

  /** With a Node that does as told: the one that runs the tests may have no node:sqlite. */
  function run(script: string): void {
    const node = join(room, 'node');
    writeFileSync(node, `#!/bin/sh\n${script}\n`);
    chmodSync(node, 0o755);
    const command = rule.messages.orphaned.commands?.find((each) => each.includes('node'));
    const directory = join(room, 'cron');
    const data = { directory, file, database: join(room, 'db'), store: '/home/alice/jobs.json' };
    const env = { PATH: `${room}:${process.env.PATH}` };
    spawnSync('/bin/sh', ['-c', fillInCommand(command ?? '', data)], { env });
  }

  it('writes it', () => {
    run('echo jobs');
    expect(readFileSync(file, 'utf8')).toBe('jobs\n');
  });

  it('leaves no empty one where Node fails, which would read as no jobs', () => {
    run('exit 1');
    expect(existsSync(file)).toBe(false);
  });
});
