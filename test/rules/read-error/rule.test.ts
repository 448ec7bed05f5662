import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll } from 'vitest';
import rule from '../../../src/rules/read-error/rule.ts';
import { jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const { openSync, readdirSync } = fs;
/**
 * No disk is damaged on request, so paths with this name answer like a damaged disk, and so does
 * the configuration of such a home.
 */
const DAMAGED = /damaged[^/]*$|\/damaged\/\.openclaw\/openclaw\.json$/;

/** Only during the check, because the tester reads the home to see changes, and deletes it. */
function failOn(path: string): void {
  const error = Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
  if (DAMAGED.test(path) && error.stack?.includes('/src/install/files/')) throw error;
}

beforeAll(() => {
  const listed = (path: string, options?: undefined) => {
    failOn(path);
    return readdirSync(path, options);
  };
  const opened = (path: string, ...rest: [number, number?]) => {
    failOn(path);
    return openSync(path, ...rest);
  };
  Object.assign(fs, { readdirSync: listed, openSync: opened });
  syncBuiltinESMExports();
});

afterAll(() => {
  Object.assign(fs, { readdirSync, openSync });
  syncBuiltinESMExports();
});

const STATE = '.openclaw';
const home = jsonEra('2026.5.28');
const TRANSCRIPT = '{"type":"session"}\n';

testRule(rule, {
  silent: [
    { name: 'files of 2026.1.30', install: { home: jsonEra('2026.1.30') } },
    { name: 'files of 2026.5.28', install: { home } },
    { name: 'databases of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'what OpenClaw can recreate',
      install: { home: { ...home, [`${STATE}/logs/damaged.log`]: 'x' } },
    },
    {
      name: 'the configuration, of which unreadable-config speaks',
      install: { home, homeName: 'damaged' },
    },
    {
      name: 'what the configuration includes, of which unreadable-config speaks',
      install: {
        home: {
          ...home,
          [`${STATE}/openclaw.json`]: '{"channels": {"$include": "./credentials/damaged.json"}}',
          [`${STATE}/credentials/damaged.json`]: '{}',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'notes and a directory of the workspace',
      install: {
        home: {
          ...home,
          [`${STATE}/workspace/damaged.md`]: '# Notes\n',
          [`${STATE}/workspace/memory/damaged/x.md`]: '# Notes\n',
        },
      },
      findings: [
        {
          messageId: 'memory',
          path: `${STATE}/workspace/memory/damaged`,
          alsoAt: [`${STATE}/workspace/damaged.md`],
          says: '(EIO) for 2 files and directories',
          command:
            'rsync -a old-machine:.openclaw/workspace/damaged.md {HOME}/.openclaw/workspace/damaged.md',
        },
      ],
    },
    {
      name: 'a transcript',
      install: { home: { ...home, [`${STATE}/agents/main/sessions/damaged.jsonl`]: TRANSCRIPT } },
      findings: [
        {
          messageId: 'history',
          path: `${STATE}/agents/main/sessions/damaged.jsonl`,
          says: '(EIO) for this file, so it cannot be read',
        },
      ],
    },
    {
      name: 'the directory of an agent, which is copied with what is in it',
      install: { home: { ...home, [`${STATE}/agents/damaged/sessions/a.jsonl`]: TRANSCRIPT } },
      findings: [
        {
          messageId: 'history',
          path: `${STATE}/agents/damaged`,
          says: 'for this directory',
          command:
            'rsync -a old-machine:.openclaw/agents/damaged/ {HOME}/.openclaw/agents/damaged/',
        },
      ],
    },
    {
      name: 'a login of a channel, and what is in no part of its own',
      install: {
        home: {
          ...home,
          [`${STATE}/credentials/damaged.json`]: '{}',
          [`${STATE}/cron/damaged/x`]: 'x',
        },
      },
      findings: [
        { messageId: 'features', path: `${STATE}/cron/damaged` },
        { messageId: 'channels', path: `${STATE}/credentials/damaged.json` },
      ],
    },
    {
      name: 'notes of a workspace elsewhere, and a file of an agent that is no text',
      install: {
        home: {
          ...jsonEra('2026.5.28', { config: { agents: { defaults: { workspace: '~/clawd' } } } }),
          'clawd/SOUL.md': '# Soul\n',
          'clawd/damaged.md': '# Notes\n',
          'clawd/photo-damaged': 'x',
          [`${STATE}/agents/main/agent/codex-home/damaged`]: 'x',
        },
      },
      findings: [
        { messageId: 'history', path: `${STATE}/agents/main/agent/codex-home/damaged` },
        { messageId: 'memory', path: 'clawd/damaged.md' },
      ],
    },
  ],
  skipped: [
    {
      name: 'more notes than are read',
      install: {
        home: {
          ...home,
          ...Object.fromEntries(
            Array.from({ length: 2001 }, (_, n) => [`${STATE}/workspace/memory/${n}.md`, 'x']),
          ),
        },
      },
      reason: 'only the first 2000 files were read',
    },
  ],
});
