import { expect, it } from 'vitest';
import rule from '../../../src/rules/incomplete-archive/rule.ts';
import { backupOf, SMALL } from '../../support/tar-entries.ts';
import { testArchiveRule } from '../archive-rule-tester.ts';

const workspace = SMALL.filter(({ name }) => name.startsWith('.openclaw/workspace'));
const isWorkspace = (name: string) => name.startsWith('.openclaw/workspace');
const isHidden = (name: string) => /^\.openclaw\/\./.test(name);
const MANIFEST = 'a.tar: 2026-11-21T10-46-34.718+00-00-openclaw-backup/manifest.json';
const withoutWorkspace = { options: { includeWorkspace: false, onlyConfig: false } };
const config =
  '2026-11-21T10-46-34.718+00-00-openclaw-backup/payload/posix/home/alice/.openclaw/openclaw.json';

testArchiveRule(rule, {
  silent: [
    { name: 'a tar of the state directory', entries: SMALL },
    { name: 'a backup that has all', entries: backupOf({}) },
    {
      name: 'a backup that has all, without entries for its directories',
      entries: backupOf({}).filter(({ name }) => !name.endsWith('/')),
    },
    {
      name: 'a backup without sessions',
      entries: backupOf({}, (name) => !/sessions\/./.test(name)),
    },
    {
      name: 'a backup whose workspace is in another archive',
      entries: backupOf(withoutWorkspace, (name) => !isWorkspace(name)),
      beside: [
        workspace.map((entry) => ({ ...entry, name: entry.name.replace('.openclaw/', '') })),
      ],
    },
    {
      name: 'a state directory that was packed from inside as a dot',
      entries: [
        { name: './' },
        ...SMALL.slice(1).map((entry) => ({
          ...entry,
          name: entry.name.replace('.openclaw', '.'),
        })),
      ],
    },
    {
      name: 'an archiver that writes no directories down',
      entries: SMALL.filter(({ name }) => !name.endsWith('/') && !isHidden(name)),
    },
    {
      name: 'links that OpenClaw makes again, and links of a project in the workspace',
      entries: [
        ...SMALL,
        {
          name: '.openclaw/plugin-skills/canvas',
          type: 'symlink',
          linkname: '/opt/openclaw/canvas',
        },
        { name: '.openclaw/workspace/python', type: 'symlink', linkname: '/usr/bin/python3' },
        { name: '.openclaw/skills', type: 'symlink', linkname: '/home/alice/.openclaw/workspace' },
      ],
    },
    {
      name: 'a state directory without any file that begins with a dot',
      entries: SMALL.filter(({ name }) => !isHidden(name)),
    },
    {
      name: 'a state directory that a shell packed with its files that begin with a dot',
      entries: [
        ...SMALL.slice(1).filter(({ name }) => !isHidden(name)),
        { name: '.openclaw/.env' },
      ],
    },
    {
      name: 'a backup of a state directory without any file that begins with a dot',
      entries: backupOf({}, (name) => !isHidden(name)),
    },
  ],
  flagged: [
    {
      name: 'a backup of 2026.5.28, which has no transcript',
      entries: backupOf({}, (name) => !name.endsWith('.jsonl')),
      findings: [
        {
          messageId: 'transcripts',
          path: MANIFEST,
          says: /2026\.5\.28 left out every transcript\. .* lists 1 session, but/,
        },
      ],
    },
    {
      name: 'a backup of the configuration alone',
      entries: backupOf(
        {
          options: { includeWorkspace: false, onlyConfig: true },
          assets: [
            {
              kind: 'config',
              sourcePath: '/home/alice/.openclaw/openclaw.json',
              archivePath: config,
            },
          ],
        },
        (name) => name.endsWith('/openclaw.json'),
      ),
      findings: [
        {
          messageId: 'only-config',
          path: MANIFEST,
          says: /made with --only-config/,
          command: 'ssh old-machine tar -C /home/alice -czf - .openclaw > openclaw-state.tgz',
        },
      ],
    },
    {
      name: 'a backup without the workspace',
      entries: backupOf(withoutWorkspace, (name) => !isWorkspace(name)),
      findings: [
        {
          messageId: 'workspace',
          path: MANIFEST,
          says: /so it lacks \/home\/alice\/\.openclaw\/workspace\.$/,
        },
      ],
    },
    {
      name: 'a part that only the manifest has',
      entries: backupOf({
        assets: [
          {
            kind: 'state',
            sourcePath: '/home/alice/.openclaw',
            archivePath:
              '2026-11-21T10-46-34.718+00-00-openclaw-backup/payload/posix/home/alice/.openclaw',
          },
          {
            kind: 'workspace',
            sourcePath: '/srv/agent',
            archivePath: '2026-11-21T10-46-34.718+00-00-openclaw-backup/payload/posix/srv/agent',
          },
        ],
      }),
      findings: [{ messageId: 'asset', path: MANIFEST, says: /the workspace of \/srv\/agent/ }],
    },
    {
      name: 'tar .openclaw/*',
      entries: SMALL.slice(1).filter(({ name }) => !isHidden(name)),
      findings: [
        {
          messageId: 'hidden',
          severity: 'warning',
          path: 'a.tar: .openclaw',
          says: /\.openclaw\/\*/,
          command: 'ssh old-machine tar -C /home/alice -czf - .openclaw > openclaw-state.tgz',
        },
      ],
    },
    {
      name: 'tar * inside the state directory',
      entries: SMALL.slice(1)
        .filter(({ name }) => !isHidden(name))
        .map((entry) => ({ ...entry, name: entry.name.replace('.openclaw/', '') })),
      findings: [{ messageId: 'hidden', severity: 'warning', path: 'a.tar', says: /asterisk/ }],
    },
    {
      name: 'a link to another disk in the place of the workspace',
      entries: [
        ...SMALL.filter(({ name }) => !isWorkspace(name)),
        { name: '.openclaw/workspace', type: 'symlink', linkname: '/data/agent' },
      ],
      findings: [
        { messageId: 'link', path: 'a.tar: .openclaw/workspace', says: /a link to \/data\/agent/ },
      ],
    },
  ],
});

it('packs on the old machine, which has what is missing', () => {
  const commands = Object.values(rule.messages).flatMap((message) => message.commands ?? []);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) expect(command).toMatch(/^ssh old-machine /);
});
