import { describe, expect, it } from 'vitest';
import { OR } from '../../src/engine/alternatives.ts';
import { forContainer } from '../../src/install/openclaw-commands.ts';
import { INTO_ENGLISH } from '../../src/phrases/language.ts';
import { addressed } from '../../src/report/addressed.ts';
import { nextSteps, type StepsInput } from '../../src/report/next-steps.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import { FINDING } from './sample-report.ts';

const inDocker = (command: string) => forContainer(command, 'docker');

const NOT_FIXABLE = { ...FINDING, fixes: [] };

function advising(text: string, commands: readonly string[] = []) {
  return { ...FINDING.remedy, text, commands };
}

function steps(change: Partial<StepsInput>) {
  return nextSteps({
    findings: [],
    profiles: new Map([[FINDING.install, null]]),
    gatewayProfiles: new Map(),
    unserved: new Set(),
    systemUnits: new Map(),
    hasChannels: true,
    restores: new Set(['gone']),
    asked: new Map(),
    backups: [],
    repairCommand: 'openclaw-migcheck /x',
    isRepaired: false,
    installedCommand: 'openclaw-migcheck /x of the installed one',
    unpackedCommand: undefined,
    openclaw: { version: '2026.9.6', source: 'installed' },
    engine: undefined,
    isInside: false,
    address: (command) => command,
    ...change,
  });
}

describe('the next steps', () => {
  it('are none where nothing is wrong, or only worth knowing', () => {
    expect(steps({})).toEqual([]);
    expect(steps({ findings: [{ ...FINDING, severity: 'info' }] })).toEqual([]);
  });

  it('put the copy in its place and start the gateway where a repair has left nothing else', () => {
    const place = { from: '/x', to: '/home/bob/.openclaw', command: 'openclaw-migcheck /there' };
    const idsOf = (change: Partial<StepsInput>) =>
      steps({ isRepaired: true, ...change }).map(({ messageId }) => messageId);
    expect(idsOf({})).toEqual(['steps.migrate-and-start', 'steps.look']);
    const rest = ['steps.migrate-and-start', 'steps.look'];
    expect(idsOf({ place })).toEqual(['steps.stop', 'steps.place', ...rest]);
    const openclaw = { version: '2026.9.6', source: 'writer' } as const;
    expect(idsOf({ openclaw })[0]).toBe('steps.install');
    expect(idsOf({ openclaw, place }).slice(0, 2)).toEqual(['steps.install', 'steps.place']);
  });

  it('say that no other gateway may run, also where OpenClaw is not installed yet', () => {
    const openclaw = { version: '2026.9.6', source: 'writer' } as const;
    const place = { from: '/x', to: '/home/bob', command: 'openclaw-migcheck /there' };
    const titleOf = (change: Partial<StepsInput>) =>
      steps({ findings: [FINDING], ...change })[0]?.title;
    expect(titleOf({})).toContain('no gateway is running on the old machine');
    expect(titleOf({ openclaw })).toContain('no gateway is running on the old machine');
    expect(titleOf({ openclaw, place })).toContain('is running there or on the old machine');
  });

  it('start the gateway after a repair, also where files are still open to others', () => {
    const left: ReportFinding = {
      ...NOT_FIXABLE,
      breaks: ['privacy'],
      remedy: advising('Encrypt.', ['age /b']),
    };
    const made = steps({ findings: [left], isRepaired: true });
    expect(made.map(({ messageId, commands }) => [messageId, commands[0]])).toEqual([
      [`${left.ruleId}/${left.messageId}`, 'age /b'],
      ['steps.migrate-and-start', 'openclaw doctor'],
      ['steps.look', 'openclaw status'],
    ]);
    const untouched = steps({ findings: [left] });
    expect(untouched.flatMap(({ commands }) => commands)).toEqual(['age /b']);
  });

  it('say after such a repair where the commands for a container are run, but not in that container', () => {
    const [first] = steps({ isRepaired: true, engine: 'unknown' });
    expect(first?.title).toContain('in a container with the same volumes');
    const inside = steps({ isRepaired: true, engine: 'unknown', isInside: true });
    expect(inside.map(({ messageId }) => messageId)).not.toContain('steps.stop');
  });

  it('refer each to the findings that it is about, also where two are of one rule', () => {
    const byHand = {
      ...NOT_FIXABLE,
      remedy: advising('Set the log file.'),
    };
    const made = steps({ findings: [FINDING, byHand] });
    expect(made.map(({ findings, rules }) => ({ findings, rules }))).toEqual([
      { findings: [], rules: [] },
      { findings: [0], rules: [FINDING.ruleId] },
      { findings: [1], rules: [FINDING.ruleId] },
      { findings: [], rules: [] },
      { findings: [], rules: [] },
    ]);
  });

  it('stop and restart the unit of the system, where it starts the gateway', () => {
    const systemUnits = new Map([[FINDING.install, ['openclaw.service']]]);
    const edit = [
      'sudoedit /etc/u',
      'sudo systemctl restart openclaw.service',
      'systemctl status u',
    ];
    const own = {
      ...NOT_FIXABLE,
      remedy: advising('Edit the unit.', edit),
    };
    const unserved = new Set([FINDING.install]);
    const made = steps({ findings: [own], systemUnits, unserved });
    expect(made.map((step) => step.commands)).toEqual([
      ['sudo systemctl stop openclaw.service'],
      ['sudoedit /etc/u'],
      ['openclaw doctor', 'sudo systemctl restart openclaw.service'],
      ['openclaw status', 'systemctl status u', 'openclaw dashboard'],
    ]);
  });

  it('run in the container, where one runs the gateway', () => {
    const own = {
      ...NOT_FIXABLE,
      remedy: advising('Set it.', ['docker compose restart openclaw-gateway']),
    };
    const place = { from: '/srv/config', to: '/home/node/.openclaw', command: 'migcheck' };
    const made = steps({
      findings: [own],
      openclaw: { version: '2026.9.6', source: 'writer' },
      unserved: new Set([FINDING.install]),
      engine: 'docker',
      address: inDocker,
      place,
    });
    const offline = 'docker compose run --rm --no-deps --entrypoint node openclaw-gateway';
    expect(made.map((step) => step.commands)).toEqual([
      ['docker compose stop openclaw-gateway'],
      [],
      [],
      [`${offline} dist/index.js doctor`, 'docker compose up -d openclaw-gateway'],
      [
        'docker compose run --rm openclaw-cli status',
        'docker compose run --rm openclaw-cli dashboard',
      ],
    ]);
    expect(made[0]?.title).toMatch(/^Stop the gateway in its container\..*docker-compose\.yml/);
    expect(made[1]?.title).toMatch(
      /^Mount \/srv\/config at \/home\/node\/\.openclaw in the container/,
    );
  });

  it('change the image before anything else, where a container runs a release that is too old', () => {
    const pull = 'docker compose pull openclaw-gateway openclaw-cli';
    const tooOld = { ...NOT_FIXABLE, remedy: advising('Give it another image.', [pull]) };
    const made = steps({
      findings: [NOT_FIXABLE, tooOld],
      asked: new Map([[tooOld, { installsRelease: true }]]),
      openclaw: { version: '2026.9.6', source: 'writer' },
      engine: 'docker',
      address: inDocker,
    });
    expect(made.map((step) => step.commands).slice(0, 2)).toEqual([
      ['docker compose stop openclaw-gateway'],
      [pull],
    ]);
    expect(made.flatMap(({ commands }) => commands)).not.toContainEqual(/npm|nvm/);
  });

  it('go on in a new container, where the check runs in that of the gateway', () => {
    const made = steps({
      findings: [
        {
          ...NOT_FIXABLE,
          remedy: advising('Close it.', ['chmod 600 /x']),
        },
      ],
      engine: 'docker',
      isInside: true,
      address: inDocker,
    });
    expect(made.map((step) => step.commands).slice(0, 3)).toEqual([
      ['docker compose stop openclaw-gateway'],
      ['docker compose run --rm --no-deps --entrypoint bash openclaw-gateway'],
      ['chmod 600 /x'],
    ]);
  });

  it.each([
    [
      'quadlet',
      ['systemctl --user stop openclaw.service'],
      ['openclaw doctor', 'systemctl --user start openclaw.service'],
      /names .* OpenClaw's documentation/,
    ],
    [
      'kubernetes',
      ['kubectl scale -n openclaw deploy/openclaw --replicas=0'],
      ['openclaw doctor', 'kubectl scale -n openclaw deploy/openclaw --replicas=1'],
      /names .* OpenClaw's documentation/,
    ],
    [
      'unknown',
      [],
      ['openclaw doctor'],
      /machine\. Run commands that begin with openclaw in a container/,
    ],
  ] as const)(
    'name no other engine than that of the container: %s',
    (engine, stop, start, says) => {
      const made = steps({
        findings: [{ ...NOT_FIXABLE, remedy: advising('Close it.', ['chmod 600 /x']) }],
        engine,
        address: (command) => forContainer(command, engine),
      });
      expect(made[0]?.commands).toEqual(stop);
      expect(made[0]?.title).toMatch(says);
      expect(made.at(-2)?.commands).toEqual(start);
      expect(made.flatMap(({ commands }) => commands).join('\n')).not.toContain('docker');
    },
  );

  it('open no shell where no command is known that does', () => {
    const [, shell] = steps({
      findings: [{ ...NOT_FIXABLE, remedy: advising('Close it.', ['chmod 600 /x']) }],
      engine: 'unknown',
      isInside: true,
      address: (command) => forContainer(command, 'unknown'),
    });
    expect(shell).toMatchObject({ commands: [], title: expect.stringMatching(/next commands in/) });
  });

  it('keep the ways apart of which one is enough', () => {
    const asking = (path: string, ...commands: string[]) => ({
      ...NOT_FIXABLE,
      path,
      remedy: advising('Copy it, or use the backup.', commands),
    });
    const stop = 'openclaw gateway stop';
    const made = steps({
      findings: [
        asking('/a', stop, 'rsync a', OR, 'cp a'),
        asking('/b', stop, 'rsync b', OR, 'cp b'),
        asking('/c', stop, 'rsync c'),
      ],
    });
    expect(made[1]?.commands).toEqual(['rsync a', 'rsync b', 'rsync c', OR, 'cp a', 'cp b']);
  });

  it('come in the order in which to follow them', () => {
    const other = {
      ...NOT_FIXABLE,
      remedy: advising('Decide.', ['openclaw doctor', 'x']),
    };
    const gone = {
      ...NOT_FIXABLE,
      ruleId: 'gone',
      remedy: advising('Copy it.', ['cp']),
    };
    const made = steps({ findings: [other, FINDING, gone] });
    expect(made.map((step) => step.commands)).toEqual([
      ['openclaw gateway stop'],
      ['cp'],
      ['openclaw-migcheck /x --fix'],
      ['x'],
      ['openclaw-migcheck /x'],
      ['openclaw doctor', 'openclaw gateway restart'],
      ['openclaw status', 'openclaw dashboard'],
    ]);
  });

  it('put a copy in its place before what is done by hand there, and check it there', () => {
    const gone = {
      ...NOT_FIXABLE,
      ruleId: 'gone',
      remedy: advising('Copy it.', ['cp']),
    };
    const place = { from: '/x', to: '/home/bob/.openclaw', command: 'openclaw-migcheck /there' };
    const made = steps({ findings: [FINDING, gone], place });
    expect(made.map(({ messageId, commands }) => [messageId, ...commands]).slice(0, 5)).toEqual([
      ['steps.stop', 'openclaw gateway stop'],
      ['steps.repair', 'openclaw-migcheck /x --fix'],
      ['steps.place'],
      ['gone/stale', 'cp'],
      ['steps.check-again', 'openclaw-migcheck /there'],
    ]);
    expect(made[0]?.title).toMatch(/^Stop the gateway where this copy will run\. /);
    expect(made[2]?.title).toMatch(
      /^Put the contents of \/x, with hidden files, in \/home\/bob\/\.openclaw /,
    );
  });

  it.each([
    ['overwrites', ['/home/bob/.openclaw/sessions'], ['steps.place', 'gone/stale', 'steps.repair']],
    ['leaves', ['/home/bob/.openclaw/media'], ['steps.repair', 'steps.place', 'gone/stale']],
  ])(
    'repair after the copy from the old machine, where that %s what is repaired',
    (_, copies, order) => {
      const gone = { ...NOT_FIXABLE, ruleId: 'gone', remedy: advising('Copy it.', ['cp']) };
      const place = { from: '/x', to: '/home/bob/.openclaw', command: 'openclaw-migcheck /there' };
      const asked = new Map([
        [gone, { copies }],
        [FINDING, { repairs: ['/home/bob/.openclaw/sessions/sessions.json'] }],
      ]);
      const made = steps({ findings: [FINDING, gone], place, asked });
      expect(made.map(({ messageId }) => messageId).slice(1, 4)).toEqual(order);
      const [command] = made.find(({ messageId }) => messageId === 'steps.repair')?.commands ?? [];
      const isRepairedThere = order[2] === 'steps.repair';
      expect(command).toBe(`openclaw-migcheck /${isRepairedThere ? 'there' : 'x'} --fix`);
    },
  );

  it('only check again where the path on the target is not known', () => {
    const text = INTO_ENGLISH.say('finding.target-unknown');
    const unknown = {
      ...NOT_FIXABLE,
      remedy: { ...advising(text), messageId: 'finding.target-unknown' },
    };
    const made = steps({ findings: [FINDING, unknown] });
    expect(made.map((step) => step.commands)).toEqual([
      ['openclaw-migcheck /x --state-dir <path>'],
    ]);
  });

  it('install the release that the install needs before all that starts it', () => {
    const service = {
      ...NOT_FIXABLE,
      ruleId: 'stale-service-unit',
      remedy: advising('Install what is missing, then reinstall the service.', [
        'npm install -g openclaw@2026.5.28',
        'openclaw gateway install --force',
      ]),
    };
    const newer = {
      ...NOT_FIXABLE,
      ruleId: 'newer-state',
      remedy: advising('Install the newer one.', [
        'nvm install 24',
        'npm install -g openclaw@2026.9.6',
        'openclaw --version',
      ]),
    };
    const node = {
      ...NOT_FIXABLE,
      ruleId: 'unsupported-node',
      remedy: advising('Install a Node.', ['nvm install 24', 'node --version']),
    };
    const made = steps({
      findings: [node, service, FINDING, newer],
      asked: new Map([
        [newer, { installsRelease: true }],
        [node, { holdsForRelease: true }],
      ]),
    });
    expect(made.map((step) => step.commands).slice(0, 4)).toEqual([
      ['openclaw gateway stop'],
      ['nvm install 24', 'npm install -g openclaw@2026.9.6', 'openclaw --version'],
      ['openclaw-migcheck /x of the installed one --fix'],
      ['openclaw gateway install --force'],
    ]);
    expect(made[1]?.rules).toEqual(['newer-state', 'unsupported-node']);
  });

  it('install the release where the copy will run, once it is there', () => {
    const newer = {
      ...NOT_FIXABLE,
      ruleId: 'newer-state',
      remedy: advising('Install the newer one.', ['npm install -g openclaw@2026.9.6']),
    };
    const place = { from: '/x', to: '/home/bob/.openclaw', command: 'openclaw-migcheck /there' };
    const asked = new Map([[newer, { installsRelease: true }]]);
    const made = steps({ findings: [FINDING, newer], place, asked });
    expect(made.map(({ messageId }) => messageId).slice(0, 4)).toEqual([
      'steps.stop',
      'steps.repair',
      'steps.place',
      'newer-state/stale',
    ]);
  });

  it('name the machine that an archive is unpacked on', () => {
    const made = steps({ findings: [FINDING], unpackedCommand: 'openclaw-migcheck /there' });
    expect(made[0]?.title).toMatch(/^Stop the gateway where this copy will run\. /);
  });

  it('install no release before the copy can be read', () => {
    const closed = {
      ...NOT_FIXABLE,
      remedy: advising('Give it.', ['chown']),
    };
    const made = steps({
      findings: [closed],
      asked: new Map([[closed, { isFirst: true }]]),
      openclaw: { version: null, source: 'unknown' },
    });
    expect(made.map((step) => step.commands)).toEqual([['chown'], ['openclaw-migcheck /x']]);
  });

  it('are written for whoever pastes them, each command once', () => {
    const address = (command: string) => addressed(command, { gatewayUser: 'bob' });
    const commands = ['openclaw gateway stop', 'openclaw config set a b'].map(address);
    const own = { ...NOT_FIXABLE, remedy: advising('Set it.', commands) };
    expect(steps({ findings: [own], address }).map((step) => step.commands)).toEqual([
      ['sudo -iu bob openclaw gateway stop'],
      ['sudo -iu bob openclaw config set a b'],
      ['sudo -iu bob openclaw doctor', 'sudo -iu bob openclaw gateway restart'],
      ['sudo -iu bob openclaw status', 'sudo -iu bob openclaw dashboard'],
    ]);
  });

  it('repair what is in an archive where that will be unpacked', () => {
    const made = steps({
      findings: [NOT_FIXABLE],
      asked: new Map([[NOT_FIXABLE, { isFixableUnpacked: true }]]),
      unpackedCommand: 'openclaw-migcheck /home/bob/.openclaw',
    });
    expect(made.map(({ commands }) => commands)).toContainEqual([
      'openclaw-migcheck /home/bob/.openclaw --fix',
    ]);
    expect(made.map(({ title }) => title).join()).toContain(
      'Unpack the archive on the new machine. Then repair 1 finding',
    );
    expect(made.map(({ title }) => title)).not.toContain(NOT_FIXABLE.remedy.text);
  });

  it('unpack an archive first, also where nothing in it can be repaired', () => {
    const unpackedCommand = 'openclaw-migcheck /home/bob/.openclaw';
    const made = steps({
      findings: [NOT_FIXABLE],
      restores: new Set([NOT_FIXABLE.ruleId]),
      unpackedCommand,
    });
    expect(made.slice(1, 4).map(({ title, commands }) => [title, commands])).toEqual([
      ['Unpack the archive on the new machine, then check what arrived.', [unpackedCommand]],
      [NOT_FIXABLE.remedy.text, NOT_FIXABLE.remedy.commands],
      // The archive itself may be encrypted or deleted by then.
      ['Check again to see what is left to do.', [unpackedCommand]],
    ]);
  });

  it('ask the gateway for what a remedy wants to see once it runs', () => {
    const commands = ['openclaw gateway stop', 'x', 'openclaw gateway start', 'openclaw cron list'];
    const other = { ...NOT_FIXABLE, remedy: advising('Import it.', commands) };
    expect(steps({ findings: [other] }).map((step) => step.commands)).toEqual([
      ['openclaw gateway stop'],
      ['x'],
      ['openclaw doctor', 'openclaw gateway restart'],
      ['openclaw status', 'openclaw cron list', 'openclaw dashboard'],
    ]);
  });

  it('ask it after its start where no command starts its container', () => {
    const remedy = advising('Import it.', ['openclaw doctor --fix', 'openclaw cron list']);
    const made = steps({
      findings: [{ ...NOT_FIXABLE, remedy }],
      engine: 'unknown',
      address: (command) => (command.includes(' gateway ') ? undefined : command),
    });
    expect(made.map((step) => step.commands)).toEqual([
      [],
      ['openclaw doctor --fix'],
      ['openclaw doctor'],
      ['openclaw status', 'openclaw cron list', 'openclaw dashboard'],
    ]);
  });

  it('install the service where this home has none for the gateway', () => {
    const made = steps({ findings: [FINDING], unserved: new Set([FINDING.install]) });
    expect(made.at(-2)?.title).toMatch(/install its service/);
    expect(made.at(-2)?.commands).toEqual(['openclaw doctor', 'openclaw gateway install']);
  });

  it('end with the profile that a finding says to start, and stop the one that runs', () => {
    const wrong = {
      ...NOT_FIXABLE,
      remedy: advising('Use the other.', ['x']),
    };
    const made = steps({
      findings: [wrong],
      gatewayProfiles: new Map([[FINDING.install, 'work']]),
    });
    expect(made.map((step) => step.commands)).toEqual([
      ['openclaw gateway stop'],
      ['x'],
      ['openclaw --profile work doctor', 'openclaw --profile work gateway restart'],
      ['openclaw --profile work status', 'openclaw --profile work dashboard'],
    ]);
  });

  it('start the default profile where a finding says so', () => {
    const made = steps({
      findings: [NOT_FIXABLE],
      profiles: new Map([[FINDING.install, 'work']]),
      gatewayProfiles: new Map([[FINDING.install, null]]),
    });
    expect(made[0]?.commands).toEqual(['openclaw --profile work gateway stop']);
    expect(made.at(-1)?.commands).toEqual(['openclaw status', 'openclaw dashboard']);
  });

  it('end with another check where the rest depends on what comes first', () => {
    const renamed = {
      ...NOT_FIXABLE,
      remedy: advising('Rename it.', ['mv']),
    };
    const made = steps({
      findings: [FINDING, renamed],
      asked: new Map([[renamed, { isFirst: true }]]),
    });
    expect(made.map((step) => step.commands)).toEqual([
      ['openclaw gateway stop'],
      ['mv'],
      ['openclaw-migcheck /x'],
    ]);
    expect(made.at(-1)?.title).toMatch(/^Check again/);
  });

  it('copy a directory once, with what else is missing in it', () => {
    const whole = {
      ...NOT_FIXABLE,
      ruleId: 'all',
      remedy: advising('Copy all.', ['a']),
    };
    const part = {
      ...NOT_FIXABLE,
      ruleId: 'one',
      remedy: advising('Copy one.', ['b']),
    };
    const titles = (copied: string, findings = [part, whole]) =>
      steps({
        findings,
        asked: new Map([
          [whole, { copies: ['/home/bob/.openclaw/agents'] }],
          [part, { copies: [copied] }],
        ]),
      }).filter(({ rules }) => rules.length > 0);
    expect(titles('/home/bob/.openclaw/agents/main/*')).toMatchObject([
      { title: 'Copy all.', rules: ['all', 'one'], commands: ['a'] },
    ]);
    expect(titles('/home/bob/.openclaw/agents-2')).toHaveLength(2);
    expect(titles('/home/bob/.openclaw/agents')).toHaveLength(2);
    expect(titles('/home/bob/.openclaw/agents/main', [part])).toHaveLength(1);
  });

  it('leave to --fix what it repairs, though another finding would copy it', () => {
    const whole = {
      ...FINDING,
      ruleId: 'all',
      remedy: advising('Copy all.', ['a']),
    };
    const part = {
      ...NOT_FIXABLE,
      ruleId: 'one',
      remedy: advising('Copy one.', ['b']),
    };
    const made = steps({
      findings: [whole, part],
      asked: new Map([
        [whole, { copies: ['/x'] }],
        [part, { copies: ['/x/y'] }],
      ]),
    });
    expect(made.map(({ title }) => title)).toContain('Copy one.');
  });

  it('say to stop the gateway once', () => {
    const asking = (text: string) => ({
      ...NOT_FIXABLE,
      remedy: advising(text),
    });
    const copy = asking('Stop the gateway, then copy it.');
    const pack = asking('Stop the gateway on the old machine, then pack it.');
    const titles = steps({
      findings: [copy, pack],
      asked: new Map([[copy, { oncePrepared: 'Copy it.' }]]),
    }).map(({ title }) => title);
    expect(titles.slice(1, 3)).toEqual([
      'Copy it.',
      'Stop the gateway on the old machine, then pack it.',
    ]);
  });

  it('say it with each remedy where no step stops the gateway', () => {
    const asking = {
      ...NOT_FIXABLE,
      remedy: advising('Stop the gateway, then x.'),
    };
    const made = steps({
      findings: [asking],
      asked: new Map([[asking, { oncePrepared: 'X.' }]]),
      openclaw: { version: null, source: 'unknown' },
    });
    expect(made[1]?.title).toBe('Stop the gateway, then x.');
  });

  it('count the repairs as --fix does them, also of what is only worth knowing', () => {
    const info = { ...FINDING, severity: 'info' as const };
    const titles = steps({ findings: [FINDING, info] }).map((step) => step.title);
    expect(titles[1]).toMatch(/^Repair 2 findings/);
  });

  it('name what to do once, however many findings ask for it', () => {
    const made = steps({ findings: [NOT_FIXABLE, { ...NOT_FIXABLE, line: 9 }] });
    expect(made.filter((step) => step.title === 'Name the new place.')).toHaveLength(1);
  });

  it('stop the gateway of each install once, before all that is done in it', () => {
    const doing = (what: string, profile = '', install = FINDING.install) => ({
      ...NOT_FIXABLE,
      install,
      remedy: advising('Do it.', [
        `openclaw${profile} gateway stop`,
        what,
        `openclaw${profile} gateway start`,
      ]),
    });
    const work = '/home/bob/.openclaw-work';
    const findings = [doing('a'), doing('b'), doing('a'), doing('c', ' --profile work', work)];
    const profiles = new Map([
      [FINDING.install, null],
      [work, 'work'],
    ]);
    const [stop, step] = steps({ findings, profiles });
    expect(stop?.commands).toEqual([
      'openclaw gateway stop',
      'openclaw --profile work gateway stop',
    ]);
    expect(step?.commands).toEqual(['a', 'b', 'c']);
  });

  it('give the commands once that two installs need alike', () => {
    const other = { ...NOT_FIXABLE, install: '/home/bob/.openclaw-work' };
    const [, step] = steps({ findings: [NOT_FIXABLE, other] });
    expect(step?.commands).toEqual(['openclaw config set x y']);
  });

  it('say which rules ask for them', () => {
    const other = { ...NOT_FIXABLE, ruleId: 'other' };
    const made = steps({ findings: [FINDING, NOT_FIXABLE, other, other] });
    expect(made.map(({ rules }) => rules)).toEqual([
      [],
      ['old-home'],
      ['old-home', 'other'],
      [],
      [],
    ]);
  });

  it('name the profile', () => {
    const made = steps({ findings: [FINDING], profiles: new Map([[FINDING.install, 'work']]) });
    expect(made[0]?.commands).toEqual(['openclaw --profile work gateway stop']);
  });

  it('leave the gateway alone where only files lie open', () => {
    const open = { ...FINDING, breaks: ['privacy' as const] };
    expect(steps({ findings: [open] }).map(({ commands }) => commands)).toEqual([
      ['openclaw-migcheck /x --fix'],
    ]);
  });

  it('install OpenClaw where it is not here, instead of stopping it', () => {
    const openclaw = { version: '2026.9.6', source: 'writer' };
    const commands = ['npm install -g openclaw', 'openclaw gateway install'];
    const service = {
      ...NOT_FIXABLE,
      remedy: advising('Write the service.', commands),
    };
    const [first, second] = steps({ findings: [service], openclaw });
    expect(first?.commands).toEqual(['npm install -g openclaw@2026.9.6']);
    expect(second?.commands).toEqual(['openclaw gateway install']);
  });

  it('restore from the backup that was found, and check again', () => {
    const gone = { ...NOT_FIXABLE, ruleId: 'gone' };
    const copy = advising('Copy it.', ['rsync -a old-machine:x y']);
    const copied = { ...NOT_FIXABLE, remedy: copy };
    const made = steps({
      findings: [gone, FINDING, copied, NOT_FIXABLE],
      asked: new Map([[copied, { copies: ['y'] }]]),
      backups: ['/home/bob/my backup.tgz'],
    });
    expect(made.map(({ commands }) => commands)).toEqual([
      ['openclaw gateway stop'],
      ["openclaw-migcheck /x --fix --from '/home/bob/my backup.tgz'"],
      ['openclaw config set x y'],
      ['openclaw-migcheck /x'],
      ['openclaw doctor', 'openclaw gateway restart'],
      ['openclaw status', 'openclaw dashboard'],
    ]);
  });

  it('restore and repair with one command', () => {
    const gone = { ...NOT_FIXABLE, ruleId: 'gone' };
    const made = steps({ findings: [gone, FINDING], backups: ['/b.tgz'] });
    expect(made[1]?.title).toMatch(/^Bring back .* that is here, and repair 1 finding\./);
    expect(
      made.filter(({ commands }) => commands.some((one) => one.includes('--fix'))),
    ).toHaveLength(1);
  });

  it('refer what a restored directory brings to the restore', () => {
    const gone = { ...NOT_FIXABLE, ruleId: 'gone' };
    const part = { ...NOT_FIXABLE, ruleId: 'one', remedy: advising('Copy one.', ['b']) };
    const made = steps({
      findings: [gone, part],
      asked: new Map([
        [gone, { copies: ['/x'] }],
        [part, { copies: ['/x/y'] }],
      ]),
      backups: ['/b.tgz'],
    });
    expect(made[1]).toMatchObject({ rules: ['gone', 'one'], findings: [0, 1] });
  });

  it.each([
    [new Set<string>(), ['openclaw gateway restart'], 'Start the gateway.'],
    [new Set([FINDING.install]), ['openclaw gateway install'], /^Install the OpenClaw service/],
  ])('let doctor check and migrate once', (unserved, commands, title) => {
    const old = { ...NOT_FIXABLE, remedy: advising('Import it.', ['openclaw doctor --fix']) };
    const made = steps({ findings: [old], unserved, asked: new Map([[old, { migrates: true }]]) });
    expect(made.flatMap((step) => step.commands).filter((one) => /doctor/.test(one))).toEqual([
      'openclaw doctor --fix',
    ]);
    expect(made[2]).toMatchObject({ commands, title: expect.stringMatching(title) });
  });

  it('let doctor check and migrate what no step before migrates', () => {
    const old = { ...NOT_FIXABLE, remedy: advising('Import it.', ['openclaw doctor --fix']) };
    const other = { ...NOT_FIXABLE, install: '/other', remedy: advising('Set it.') };
    const made = steps({
      findings: [old, other],
      profiles: new Map([
        [old.install, null],
        [other.install, 'work'],
      ]),
      asked: new Map([[old, { migrates: true }]]),
    });
    expect(made.find(({ messageId }) => messageId === 'steps.migrate-and-start')?.commands).toEqual(
      [
        'openclaw gateway restart',
        'openclaw --profile work doctor',
        'openclaw --profile work gateway restart',
      ],
    );
  });

  it.each([
    [true, 'Check that it works: channels are connected, and your old conversations are listed.'],
    [false, 'Check that it works: your old conversations are listed.'],
  ])('look for channels only where there are any', (hasChannels, title) => {
    expect(steps({ findings: [NOT_FIXABLE], hasChannels }).at(-1)?.title).toBe(title);
  });
});
