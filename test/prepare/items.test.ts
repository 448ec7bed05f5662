import { describe, expect, it } from 'vitest';
import { INTO_ENGLISH } from '../../src/phrases/language.ts';
import type { Moving, PrepareFacts, TargetMachine } from '../../src/prepare/facts.ts';
import { judgePreparation } from '../../src/prepare/items.ts';
import { nextMoves } from '../../src/prepare/next-moves.ts';
import type { PrepareItemId } from '../../src/prepare/preparation.ts';
import { upgradeEffects } from '../../src/prepare/upgrade.ts';

const MOVING: Moving = {
  release: '2026.5.28',
  fitting: { release: '2026.5.28' },
  home: '/home/alice',
  user: 'alice',
  platform: 'linux',
  timeZone: 'Europe/Copenhagen',
  stateDir: '/home/alice/.openclaw',
  profile: undefined,
  files: 3,
  bytes: 1000,
  uncounted: 'nothing',
  kind: 'record',
  bring: [],
  parts: [{ what: 'state', from: '/home/alice/.openclaw', there: '/home/alice/.openclaw' }],
  dependsOnZone: undefined,
};

const MACHINE: TargetMachine = {
  platform: 'linux',
  isHere: true,
  home: '/home/alice',
  isRoot: false,
  nodes: ['22.19.0'],
  openclaw: { version: '2026.5.28', source: 'installed' },
  freeBytes: 2000,
  timeZone: 'Europe/Copenhagen',
  serviceManager: 'systemd',
  hasAccount: () => false,
  realOf: () => undefined,
};

function facts(
  moving: Partial<Moving> = {},
  machine: Partial<TargetMachine> = {},
  wanted?: string,
): PrepareFacts {
  return {
    moving: { ...MOVING, ...moving },
    machine: { ...MACHINE, ...machine },
    wanted,
    program: 'openclaw-migcheck',
    source: 'moved.json',
    language: INTO_ENGLISH,
  };
}

function item(id: PrepareItemId, ...of: Parameters<typeof facts>) {
  return judgePreparation(facts(...of)).find((each) => each.id === id);
}

describe('a machine', () => {
  it('is ready where all is as on the old one', () => {
    const open = judgePreparation(facts()).filter(({ status }) => status !== 'done');
    expect(open).toEqual([]);
  });

  it('needs a Node that the release starts on, first on PATH', () => {
    const commands = ['nvm install 22', 'nvm alias default 22'];
    expect(item('node', {}, { nodes: [] })).toMatchObject({ status: 'not done', commands });
    expect(item('node', {}, { nodes: ['20.19.0'] })).toMatchObject({
      status: 'not done',
      commands,
    });
    expect(item('node', {}, { nodes: ['20.19.0', '22.19.0'] })).toMatchObject({
      status: 'not done',
    });
    expect(item('node', {}, { platform: 'darwin', nodes: [] })).toMatchObject({
      commands: ['brew install node@22', 'brew link --overwrite --force node@22'],
    });
    expect(item('node', { release: undefined, fitting: {} })).toMatchObject({
      status: 'cannot tell',
    });
  });

  it('needs the Node of the release that it is to install, not of an older one that was asked for', () => {
    const newer = { release: '2026.9.6', fitting: { release: '2026.9.6' } };
    expect(item('node', newer, { nodes: ['22.19.0'] }, '2026.2.26')).toMatchObject({
      status: 'not done',
      commands: ['nvm install 24', 'nvm alias default 24'],
      detail: expect.stringContaining('OpenClaw 2026.9.6 needs Node'),
    });
  });

  it('needs the release that wrote the copy', () => {
    const install = ['npm install -g openclaw@2026.5.28', 'openclaw --version'];
    expect(item('openclaw', {}, { openclaw: undefined })).toMatchObject({
      status: 'not done',
      commands: install,
      detail: expect.stringContaining('OpenClaw 2026.5.28 wrote the copy.'),
    });
    const other = { openclaw: { version: '2026.9.6', source: 'installed' } } as const;
    expect(item('openclaw', {}, other)).toMatchObject({ status: 'not done', commands: install });
    expect(item('openclaw', { release: undefined, fitting: {} })).toMatchObject({
      status: 'cannot tell',
    });
  });

  it('must not have an older release, and is told what a newer one does', () => {
    expect(item('openclaw', {}, {}, '2026.1.30')).toMatchObject({
      status: 'not done',
      commands: ['npm install -g openclaw@2026.5.28', 'openclaw --version'],
    });
    const newer = item(
      'openclaw',
      {},
      { openclaw: { version: '2026.9.6', source: 'installed' } },
      '2026.9.6',
    );
    expect(newer).toMatchObject({ status: 'done' });
    expect(newer?.lines.join(' ')).toContain('You cannot go back');
  });

  it('may have another home, with what that takes', () => {
    expect(item('account', {}, { home: '/home/bob' })).toMatchObject({
      status: 'not done',
      isOptional: true,
      commands: ['sudo useradd --create-home --shell /bin/bash alice'],
    });
    expect(item('account', {}, { home: '/home/bob', hasAccount: () => true })).toMatchObject({
      commands: ['su - alice'],
    });
    expect(item('account', { user: 'a; rm -rf ~' }, { home: '/home/bob' })).toMatchObject({
      commands: [],
    });
    expect(item('account', { platform: 'darwin' }, { home: '/home/bob' })).toMatchObject({
      commands: [],
    });
    expect(item('account', { home: undefined })).toMatchObject({ status: 'done' });
  });

  it('needs room for the files and as much again', () => {
    expect(item('disk', {}, { freeBytes: 1999 })).toMatchObject({ status: 'not done' });
    expect(item('disk', {}, { freeBytes: undefined })).toMatchObject({ status: 'cannot tell' });
    const commands = ['ssh old-machine du -sh /home/alice/.openclaw'];
    expect(item('disk', { uncounted: 'unlisted' })).toMatchObject({
      status: 'cannot tell',
      isOptional: true,
      commands,
      detail: expect.stringMatching(
        /takes at least 1\.0 KB.*does not count node_modules and \.git/,
      ),
    });
    expect(item('disk', { uncounted: 'rest' })).toMatchObject({
      status: 'cannot tell',
      isOptional: true,
      commands,
      detail: expect.stringMatching(/takes at least 1\.0 KB.*could not be counted/),
    });
  });

  it('needs the time zone of the old machine only for jobs that have none', () => {
    const commands = ['sudo timedatectl set-timezone Europe/Copenhagen'];
    expect(item('time-zone', { dependsOnZone: true }, { timeZone: 'UTC' })).toMatchObject({
      status: 'not done',
      isOptional: false,
      commands,
    });
    expect(item('time-zone', {}, { timeZone: 'UTC' })).toMatchObject({
      isOptional: true,
      commands,
    });
    expect(item('time-zone', { timeZone: undefined, dependsOnZone: false })).toMatchObject({
      status: 'done',
    });
    expect(item('time-zone', { timeZone: '$(reboot)' })).toMatchObject({ status: 'cannot tell' });
  });

  it('may have nothing that starts a service', () => {
    expect(item('services', {}, { serviceManager: 'none' })).toMatchObject({ status: 'not done' });
    expect(item('services', {}, { serviceManager: undefined })).toMatchObject({
      status: 'cannot tell',
    });
    expect(item('services', {}, { isRoot: true })).toMatchObject({ status: 'not done' });
  });

  it('that is another one cannot be seen', () => {
    const statuses = judgePreparation(
      facts(
        {},
        {
          isHere: false,
          home: undefined,
          nodes: [],
          openclaw: undefined,
          freeBytes: undefined,
          timeZone: undefined,
          serviceManager: undefined,
        },
      ),
    ).map(({ status }) => status);
    expect(statuses).toEqual([
      'cannot tell',
      'cannot tell',
      'not done',
      'cannot tell',
      'cannot tell',
      'cannot tell',
    ]);
  });
});

describe('an upgrade', () => {
  it('from files to databases says who imports them, and that there is no way back', () => {
    const effects = upgradeEffects('2026.9.6', MOVING, INTO_ENGLISH.say);
    expect(effects).toEqual([
      'OpenClaw 2026.9.6 keeps conversations in databases. Its first start imports those that are in files.',
      'OpenClaw 2026.9.6 keeps cron jobs in a database. Its first start imports cron/jobs.json.',
      expect.stringMatching(/^You cannot go back/),
    ]);
  });

  it('of a profile says where its workspace has to be', () => {
    expect(
      upgradeEffects('2026.9.6', { ...MOVING, profile: 'work' }, INTO_ENGLISH.say).join(' '),
    ).toContain('workspace of a profile');
  });

  it('is none to the same release, an older one, or from one that is not known', () => {
    expect(upgradeEffects('2026.5.28', MOVING, INTO_ENGLISH.say)).toEqual([]);
    expect(upgradeEffects('2026.1.30', MOVING, INTO_ENGLISH.say)).toEqual([]);
    expect(upgradeEffects('2026.9.6', { ...MOVING, release: undefined }, INTO_ENGLISH.say)).toEqual(
      [],
    );
  });
});

describe('the steps of the move', () => {
  const commands = (...of: Parameters<typeof facts>) =>
    nextMoves(facts(...of)).flatMap((step) => step.commands);

  /** Keeps beside it what is there. */
  const aside = (place: string) =>
    `[ ! -e ${place} ] || mv ${place} ${place}.before-$(date +%Y%m%d-%H%M%S)`;

  const UNPACKED = [aside('~/openclaw-restored'), 'mkdir -m 700 ~/openclaw-restored'];

  const workspace = (there: string, from = there) => ({ what: 'workspace' as const, from, there });

  it('bring the state directory and the workspaces to this home, and compare with the record', () => {
    const parts = [...MOVING.parts, workspace('/home/alice/agent_files'), workspace('/srv/a')];
    expect(commands({ parts }, { home: '/home/bob' })).toEqual([
      'ssh old-machine openclaw gateway stop',
      aside('~/.openclaw'),
      'rsync -a old-machine:/home/alice/.openclaw/ ~/.openclaw/',
      aside('~/agent_files'),
      'rsync -a old-machine:/home/alice/agent_files/ ~/agent_files/',
      'mkdir -p "$(dirname /srv/a)"',
      aside('/srv/a'),
      'rsync -a old-machine:/srv/a/ /srv/a/',
      'openclaw-migcheck --against moved.json',
      'openclaw-migcheck --fix --dry-run',
      'openclaw-migcheck --fix',
      'openclaw doctor',
      'openclaw gateway install',
      'openclaw-migcheck verify --against moved.json',
    ]);
  });

  it('have no command that the shell of the old machine would read otherwise', () => {
    const odd = ['/home/alice/$(id)', '/home/alice/agent files'];
    const parts = [...MOVING.parts, ...odd.map((path) => workspace(path))];
    const copy = nextMoves(facts({ parts }))[1];
    expect(copy?.commands).toEqual([
      aside('~/.openclaw'),
      'rsync -a old-machine:/home/alice/.openclaw/ ~/.openclaw/',
    ]);
    expect(copy?.title).toContain(`Copy by hand: ${odd.join(' and ')}.`);
    const state = { what: 'state' as const, from: '/h/$(id)', there: '/h/$(id)' };
    expect(commands({ parts: [state] }).join(' ')).not.toContain('rsync');
    expect(item('account', { home: '/home/a\nb', user: 'alice' })?.commands).toEqual([]);
  });

  it('stop the gateway of what is in the place already', () => {
    const step = nextMoves(facts({}, { realOf: (path) => path }))[1];
    expect(step?.commands[0]).toBe('openclaw gateway stop');
    expect(step?.title).toContain(
      '~/.openclaw already exists here. If its gateway is running, stop that first.',
    );
  });

  it('move nothing that is in its place, that has the home in it, or that is to be copied', () => {
    const at = { kind: 'directory' as const, parts: MOVING.parts };
    const there = { realOf: (path: string) => path };
    expect(nextMoves(facts(at, there))[1]).toEqual({
      title: 'The copy is in its place already.',
      commands: [],
    });
    const around = nextMoves(facts({ parts: [...MOVING.parts, workspace('/home/alice')] }))[1];
    expect(around?.title).toContain('Copy by hand: /home/alice.');
    expect(around?.commands.join(' ')).not.toContain('alice ');
    const from = '/home/alice/.openclaw/copies/.openclaw';
    const inside = facts({ ...at, parts: [{ what: 'state', from, there: from }] }, there);
    expect(nextMoves(inside)[1]?.title).toContain('Copy by hand: ');
  });

  it('start the gateway otherwise where nothing can start a service', () => {
    const said = commands({}, { serviceManager: 'none' });
    expect(said).toContain('openclaw gateway run');
    expect(said).not.toContain('openclaw gateway install');
  });

  it('keep the profile', () => {
    expect(commands({ profile: 'work' })).toEqual(
      expect.arrayContaining([
        'ssh old-machine openclaw --profile work gateway stop',
        'openclaw-migcheck --profile work --fix',
        'openclaw-migcheck verify --profile work --against moved.json',
      ]),
    );
  });

  it('unpack an archive, and put its parts in their places', () => {
    const parts = [
      { what: 'state' as const, from: 'b/payload/.openclaw', there: '/home/alice/.openclaw' },
      workspace('/home/alice/work/agent', 'b/payload/agent'),
    ];
    const packed = { format: 'tar.gz', isEncrypted: false };
    expect(commands({ kind: 'archive', parts, packed }).slice(1, 9)).toEqual([
      ...UNPACKED,
      'tar -xf moved.json -C ~/openclaw-restored --no-same-owner',
      aside('~/.openclaw'),
      '[ -e ~/.openclaw ] || mv ~/openclaw-restored/b/payload/.openclaw ~/.openclaw',
      'mkdir -p "$(dirname ~/work/agent)"',
      aside('~/work/agent'),
      '[ -e ~/work/agent ] || mv ~/openclaw-restored/b/payload/agent ~/work/agent',
    ]);
  });

  it('unpack an archive whose name tar would take for one of another machine', () => {
    const part = { what: 'state' as const, from: '', there: '/home/alice/.openclaw' };
    const moving = {
      kind: 'archive' as const,
      parts: [part],
      packed: { format: 'tar', isEncrypted: false },
    };
    const of = (source: string) =>
      nextMoves({ ...facts(moving), source }).flatMap(({ commands: said }) => said);
    expect(of('laptop:2026.tar')).toContain(
      'tar -xf ./laptop:2026.tar -C ~/openclaw-restored --no-same-owner',
    );
    expect(of('/mnt/laptop:2026.tar')).toContain(
      'tar -xf /mnt/laptop:2026.tar -C ~/openclaw-restored --no-same-owner',
    );
  });

  it.each([
    [
      'tar.gz',
      true,
      [
        'age --decrypt --identity key.txt moved.json | tar -xz -f - -C ~/openclaw-restored --no-same-owner',
      ],
    ],
    ['zip', false, ['unzip -q moved.json -d ~/openclaw-restored']],
    [
      'zip',
      true,
      [
        'age --decrypt --identity key.txt moved.json > ~/openclaw-restored/openclaw-restored.zip',
        'unzip -q ~/openclaw-restored/openclaw-restored.zip -d ~/openclaw-restored',
        'rm ~/openclaw-restored/openclaw-restored.zip',
      ],
    ],
  ])(
    'unpack a state directory without a name: %s, encrypted %s',
    (format, isEncrypted, expected) => {
      const parts = [{ what: 'state' as const, from: '', there: '/home/alice/.openclaw' }];
      const said = commands({ kind: 'archive', parts, packed: { format, isEncrypted } });
      expect(said.slice(1, -6)).toEqual([
        ...[...UNPACKED, ...expected, aside('~/.openclaw')],
        '[ -e ~/.openclaw ] || mv ~/openclaw-restored ~/.openclaw',
      ]);
    },
  );
});
