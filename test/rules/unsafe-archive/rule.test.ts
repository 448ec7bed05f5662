import rule from '../../../src/rules/unsafe-archive/rule.ts';
import { SMALL } from '../../support/tar-entries.ts';
import { testArchiveRule } from '../archive-rule-tester.ts';

const owned = SMALL.map((entry) => ({ ...entry, uid: 1000, gid: 1000 }));

testArchiveRule(rule, {
  silent: [
    { name: 'an archive of a state directory', entries: SMALL },
    {
      name: 'names that begin with ./',
      entries: SMALL.map((entry) => ({ ...entry, name: `./${entry.name}` })),
    },
    { name: 'owners of the old machine, where nobody says who runs the gateway', entries: owned },
    {
      name: 'the owner that runs the gateway',
      entries: owned,
      options: { user: '1000:1000' },
    },
    {
      name: 'links that every install has',
      entries: [
        ...SMALL,
        { name: '.clawdbot', type: 'symlink', linkname: '/home/alice/.openclaw' },
        {
          name: '.openclaw/plugin-skills/canvas',
          type: 'symlink',
          linkname: '/opt/openclaw/canvas',
        },
        { name: '.openclaw/workspace/up', type: 'symlink', linkname: '../agents' },
      ],
    },
    {
      name: 'names that differ in case, on Linux',
      entries: [...SMALL, { name: '.openclaw/workspace/soul.md' }],
      options: { platform: 'linux' },
    },
    {
      name: 'a hard link to a file of the archive',
      entries: [
        ...SMALL,
        { name: '.openclaw/copy.json', type: 'link', linkname: '.openclaw/openclaw.json' },
      ],
    },
    {
      name: 'a file that was packed twice, as tar --append does',
      entries: [...SMALL, { name: '.openclaw/workspace/SOUL.md', text: 'newer' }],
    },
    {
      name: 'a directory that hands its group on',
      entries: [...SMALL, { name: '.openclaw/media/', mode: 0o2770 }],
    },
    {
      name: 'links that go down, and up to the top',
      entries: [
        ...SMALL,
        { name: '.openclaw/deep', type: 'symlink', linkname: 'workspace/memory/a/b' },
        { name: '.openclaw/top', type: 'symlink', linkname: '..' },
      ],
    },
  ],
  flagged: [
    {
      name: 'an absolute name',
      entries: [...SMALL, { name: '/etc/cron.d/x', text: 'x' }],
      findings: [
        {
          messageId: 'absolute',
          path: 'a.tar',
          says: /1 file with an absolute path \(\/etc\/cron\.d\/x\)/,
        },
      ],
    },
    {
      name: 'a name that leads out',
      entries: [...SMALL, { name: '.openclaw/../../x', text: 'x' }],
      findings: [{ messageId: 'outside', path: 'a.tar', says: /\.openclaw\/\.\.\/\.\.\/x/ }],
    },
    {
      name: 'a file behind a link',
      entries: [
        ...SMALL,
        { name: '.openclaw/media', type: 'symlink', linkname: '/etc' },
        { name: '.openclaw/media/passwd', text: 'x' },
      ],
      findings: [{ messageId: 'through-link', path: 'a.tar', says: /media\/passwd/ }],
    },
    {
      name: 'a directory in the place of a link',
      entries: [
        ...SMALL,
        { name: '.openclaw/media', type: 'symlink', linkname: '/etc' },
        { name: '.openclaw/media/' },
      ],
      findings: [{ messageId: 'through-link', path: 'a.tar', says: /1 file behind a link/ }],
    },
    {
      name: 'a link that goes up and out',
      entries: [
        ...SMALL,
        { name: '.openclaw/workspace/x', type: 'symlink', linkname: '../../../../etc/shadow' },
      ],
      findings: [
        {
          messageId: 'link-out',
          path: 'a.tar: .openclaw/workspace/x',
          says: /1 link leading out of the directory/,
        },
      ],
    },
    {
      name: 'a hard link to a file of the machine',
      entries: [...SMALL, { name: '.openclaw/x', type: 'link', linkname: '/etc/shadow' }],
      findings: [{ messageId: 'hard-link', path: 'a.tar', says: /\.openclaw\/x/ }],
    },
    {
      name: 'a device',
      entries: [...SMALL, { name: '.openclaw/x', type: 'character-device' }],
      findings: [{ messageId: 'device', path: 'a.tar', says: /\.openclaw\/x/ }],
    },
    {
      name: 'a name with a control character',
      entries: [...SMALL, { name: '.openclaw/\u001b[2Jx' }],
      findings: [{ messageId: 'name', path: 'a.tar', says: /u001b/ }],
    },
    {
      name: 'a file in the place of a directory',
      entries: [...SMALL, { name: '.openclaw/workspace', type: 'file', text: 'x' }],
      findings: [{ messageId: 'replaced', path: 'a.tar', says: /\(\.openclaw\/workspace\)/ }],
    },
    {
      name: 'names that macOS treats as one',
      entries: [
        ...SMALL,
        { name: '.openclaw/workspace/soul.md' },
        { name: '.openclaw/workspace/Caf\u00e9.md' },
        { name: '.openclaw/workspace/Cafe\u0301.md' },
      ],
      options: { platform: 'darwin' },
      findings: [
        {
          messageId: 'collision',
          path: 'a.tar: .openclaw/workspace/SOUL.md',
          says: /macOS treats as one/,
        },
        { messageId: 'collision', path: 'a.tar: .openclaw/workspace/Caf\u00e9.md', says: /macOS/ },
      ],
    },
    {
      name: 'a program that runs as root',
      entries: [...SMALL, { name: '.openclaw/workspace/sh', mode: 0o4755 }],
      findings: [
        {
          messageId: 'set-id',
          path: 'a.tar: .openclaw/workspace/sh',
          says: /rights of their owner/,
        },
      ],
    },
    {
      name: 'owners of the old machine, where somebody else will run the gateway',
      entries: owned,
      options: { user: '1001:1001' },
      findings: [
        {
          messageId: 'owner',
          severity: 'warning',
          path: 'a.tar: .openclaw',
          says: /12 files of a\.tar would belong to user id 1000 and not to user id 1001/,
        },
      ],
    },
    {
      name: 'files of root among those of the user',
      entries: [...owned, { name: '.openclaw/media/x', uid: 0 }],
      findings: [
        {
          messageId: 'owner',
          severity: 'warning',
          path: 'a.tar: .openclaw/media/x',
          says: /belong to root/,
        },
      ],
    },
    {
      name: 'a link that goes up and out, and stays where it is before',
      entries: [
        ...SMALL,
        { name: '.openclaw/workspace/x', type: 'symlink', linkname: './/./../../../etc/shadow' },
      ],
      findings: [
        { messageId: 'link-out', path: 'a.tar: .openclaw/workspace/x', says: /leading out/ },
      ],
    },
    {
      name: 'names that Windows treats as one, where owners mean nothing',
      entries: [...owned, { name: '.openclaw/workspace/soul.md' }],
      options: { platform: 'win32', user: '1001:1001' },
      findings: [
        {
          messageId: 'collision',
          path: 'a.tar: .openclaw/workspace/SOUL.md',
          says: /Windows treats as one/,
        },
      ],
    },
  ],
});
