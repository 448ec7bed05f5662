import rule from '../../../src/rules/plaintext-backups/rule.ts';
import { ENCRYPTED, sevenZip, tarGz, zip } from '../../support/archives.ts';
import { below, FAKE, jsonEra, moved, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OLD = jsonEra('2026.5.28');
const NEW = sqliteEra('2026.9.6');
const CONFIG = `{"gateway":{"auth":{"token":"${FAKE.gatewayToken}"}}}`;
const FILES = { '.openclaw/openclaw.json': CONFIG, '.openclaw/.env': `KEY=${FAKE.providerKey}` };
const ROOT = '2026-11-21T10-46-34.718+00-00-openclaw-backup';
const ARCHIVE = await tarGz({
  [`${ROOT}/payload/posix/home/alice/.openclaw/openclaw.json`]: CONFIG,
  [`${ROOT}/payload/posix/home/alice/.openclaw/agents/main/agent/models.json`]: '{}',
});
const COPY = moved(below(OLD, '.openclaw'), '.openclaw', '.openclaw-backup');
const BEFORE = moved(below(OLD, '.openclaw'), '.openclaw', '.openclaw.before-import');

testRule(rule, {
  silent: [
    { name: 'an install of the json era', install: { home: OLD } },
    { name: 'an install of the sqlite era', install: { home: NEW } },
    {
      name: 'a profile beside the default',
      install: {
        home: { ...NEW, ...sqliteEra('2026.9.6', { profile: 'work' }) },
        path: '.openclaw',
      },
    },
    {
      name: 'the ring of configurations that the product writes',
      install: {
        home: {
          ...OLD,
          '.openclaw/openclaw.json.bak': tight(CONFIG),
          '.openclaw/openclaw.json.bak.1': tight(CONFIG),
        },
      },
    },
    ...Object.entries(ENCRYPTED).map(([name, bytes]) => ({
      name: `an encrypted archive (${name})`,
      install: { home: { ...NEW, 'openclaw-backup.tar.gz.x': { bytes } } },
    })),
    {
      name: 'an encrypted zip',
      install: { home: { ...NEW, 'Dropbox/openclaw.zip': { bytes: zip(FILES, true) } } },
    },
    {
      name: 'archives of something else',
      install: {
        home: {
          ...NEW,
          'photos.zip': { bytes: zip({ 'a.jpg': 'x' }) },
          'Downloads/openclaw.zip': { bytes: zip({ 'README.md': 'x' }) },
        },
      },
    },
  ],
  flagged: [
    {
      name: 'an archive of `openclaw backup` as 2026.5.28 leaves it',
      install: { home: { ...OLD, [`${ROOT}.tar.gz`]: { bytes: ARCHIVE, mode: 0o644 } } },
      findings: [
        {
          messageId: 'archive-exposed',
          path: `${ROOT}.tar.gz`,
          says: /tar\.gz.*2 files with credentials.*other users/,
          command: `age --passphrase --output {HOME}/${ROOT}.tar.gz.age {HOME}/${ROOT}.tar.gz`,
        },
      ],
      fixed: { [`${ROOT}.tar.gz`]: 0o600 },
      fixedUnsafely: 'elsewhere',
    },
    {
      name: 'the same as 2026.9.6 leaves it',
      install: { home: { ...NEW, [`${ROOT}.tar.gz`]: { bytes: ARCHIVE, mode: 0o600 } } },
      findings: [{ messageId: 'archive', severity: 'warning', path: `${ROOT}.tar.gz` }],
      fixedUnsafely: 'elsewhere',
    },
    {
      name: 'an archive whose encrypted copy lies beside it',
      install: {
        home: {
          ...NEW,
          'backup.tar.gz': { bytes: ARCHIVE, mode: 0o600 },
          'backup.tar.gz.age': { bytes: ENCRYPTED.age, mode: 0o600 },
        },
      },
      findings: [
        {
          messageId: 'archive-copied',
          severity: 'warning',
          path: 'backup.tar.gz',
          says: 'is not encrypted. Its encrypted copy backup.tar.gz.age is beside it',
          command: 'rm {HOME}/backup.tar.gz',
        },
      ],
      fixedUnsafely: 'elsewhere',
    },
    {
      name: 'one in a synced folder and one in a Git work tree',
      install: {
        home: {
          ...NEW,
          'Dropbox/move.zip': { bytes: zip(FILES), mode: 0o600 },
          '.openclaw/workspace/.git': { directory: 0o755 },
          '.openclaw/workspace/move.zip': { bytes: zip(FILES), mode: 0o600 },
        },
      },
      findings: [
        {
          messageId: 'archive-exposed',
          path: '.openclaw/workspace/move.zip',
          says: 'Git work tree',
        },
        { messageId: 'archive-exposed', path: 'Dropbox/move.zip', says: 'synced folder' },
      ],
      fixedUnsafely: 'elsewhere',
    },
    {
      name: 'a copied directory that is closed',
      install: {
        home: { ...NEW, ...COPY, '.openclaw-backup': { directory: 0o700 } },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'directory',
          severity: 'warning',
          path: '.openclaw-backup',
          command:
            'tar -C {HOME} -czf - .openclaw-backup | age --passphrase --output {HOME}/.openclaw-backup.tar.gz.age',
        },
      ],
    },
    {
      name: 'the copy that a remedy asked for, which is closed',
      install: {
        home: { ...NEW, ...BEFORE, '.openclaw.before-import': { directory: 0o700 } },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'of-remedy',
          severity: 'info',
          path: '.openclaw.before-import',
          says: 'the copy from before a repair',
          command: 'rm -r {HOME}/.openclaw.before-import',
        },
      ],
    },
    {
      name: 'the same with a secret that others can read',
      install: {
        home: {
          ...NEW,
          ...BEFORE,
          '.openclaw.before-import': { directory: 0o755 },
          '.openclaw.before-import/openclaw.json': CONFIG,
        },
        path: '.openclaw',
      },
      findings: [{ messageId: 'directory-exposed', path: '.openclaw.before-import' }],
      fixed: { '.openclaw.before-import': 0o700 },
    },
    {
      name: 'a copied directory that is open, with an open secret in it',
      install: {
        home: {
          ...NEW,
          'openclaw-old/.openclaw/openclaw.json': CONFIG,
          'openclaw-old/.openclaw/agents/main/x': 'x',
          'openclaw-old/.openclaw': { directory: 0o755 },
        },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'directory-exposed',
          path: 'openclaw-old/.openclaw',
          says: 'a file with credentials (openclaw.json)',
        },
      ],
      fixed: { 'openclaw-old/.openclaw': 0o700 },
    },
  ],
  skipped: [
    {
      name: 'an archive that cannot be looked into',
      install: {
        home: { ...NEW, 'openclaw.7z': { bytes: sevenZip(Buffer.from([0x17, 0x06])) } },
      },
      reason: /openclaw\.7z: 7z archives/,
    },
  ],
  testedElsewhere: { 'checked-archive': 'test/cli/archives.test.ts' },
});
