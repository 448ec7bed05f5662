import linkedStateDir from '../../../src/rules/linked-state-dir/rule.ts';
import { jsonEra, moved, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const linked = (release: string) => ({
  ...moved(
    release === '2026.9.6' ? sqliteEra(release) : jsonEra(release),
    '.openclaw',
    'data/openclaw',
  ),
  '.openclaw': { link: 'data/openclaw' },
});

/** The state database of 2026.9.6, with the real path that it noted for the workspace. */
const noted = (path: string) => ({
  sql: [
    'CREATE TABLE schema_meta (meta_key TEXT PRIMARY KEY, role TEXT, schema_version INTEGER, agent_id TEXT, app_version TEXT)',
    "INSERT INTO schema_meta VALUES ('primary', 'global', 18, NULL, '2026.9.6')",
    'CREATE TABLE workspace_path_aliases (alias_key TEXT PRIMARY KEY, alias_path TEXT, workspace_path TEXT)',
    `INSERT INTO workspace_path_aliases VALUES ('a', '{HOME}/.openclaw/workspace', '${path}')`,
  ],
  mode: 0o600,
});

const linkedProfile = {
  ...moved(jsonEra('2026.5.28', { profile: 'work' }), '.openclaw-work', 'data/work'),
  '.openclaw-work': { link: 'data/work' },
};

testRule(linkedStateDir, {
  silent: [
    { name: 'a directory', install: { home: jsonEra('2026.5.28') } },
    {
      name: 'a release before the guard',
      install: { home: linked('2026.2.26'), path: '.openclaw' },
    },
    { name: 'approvals in the database', install: { home: linked('2026.9.6'), path: '.openclaw' } },
    {
      name: 'a link that was there when OpenClaw noted the workspace',
      install: {
        home: {
          ...linked('2026.9.6'),
          'data/openclaw/state/openclaw.sqlite': noted('{HOME}/data/openclaw/workspace'),
        },
        path: '.openclaw',
      },
    },
    {
      name: 'a profile on a release whose approvals are in ~/.openclaw',
      install: { home: linkedProfile, path: '.openclaw-work' },
    },
  ],
  flagged: [
    {
      name: 'a link to another disk',
      install: { home: linked('2026.5.28'), path: '.openclaw' },
      findings: [
        {
          messageId: 'refused',
          path: '.openclaw',
          says: /link to .*data\/openclaw, so OpenClaw 2026\.5\.28 rejects/,
          command: 'sudo mount --bind {HOME}/data/openclaw {HOME}/.openclaw',
        },
      ],
    },
    {
      name: 'a workspace that OpenClaw noted before it was behind a link',
      install: {
        home: {
          ...linked('2026.9.6'),
          'data/openclaw/state/openclaw.sqlite': noted('{HOME}/.openclaw/workspace'),
        },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'repointed',
          path: '.openclaw/workspace',
          says: /now points to .*data\/openclaw\/workspace,/,
          command: 'openclaw doctor --fix',
        },
      ],
    },
    {
      name: 'a name that would be two fields of fstab, or two lines',
      install: {
        home: {
          ...moved(jsonEra('2026.5.28'), '.openclaw', 'data/a\\nx y'),
          '.openclaw': { link: 'data/a\\nx y' },
        },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'refused',
          path: '.openclaw',
          command:
            "printf '%s\\n' '{HOME}/data/a\\134nx\\040y {HOME}/.openclaw none bind 0 0' | sudo tee -a /etc/fstab",
        },
      ],
    },
    {
      name: 'the link of a profile',
      install: { home: linkedProfile, path: '.openclaw-work', openclaw: '2026.6.11' },
      findings: [{ messageId: 'refused', path: '.openclaw-work' }],
    },
  ],
});
