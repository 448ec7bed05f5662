import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { renderPretty } from '../../src/report/pretty.ts';
import type { Report } from '../../src/report/report.ts';
import { verdictOf } from '../../src/report/verdict.ts';
import { EVIL, hostileReport } from './hostile-report.ts';
import { FINDING, FIX, healthyReport, INSTALL, PENDING, sampleReport } from './sample-report.ts';

const PLAIN = { color: false, width: 80, quiet: false, verbose: false };

function pretty(report: Report, change: Partial<typeof PLAIN> = {}): string {
  return renderPretty(report, { ...PLAIN, ...change });
}

describe('the pretty report', () => {
  it('answers first, then shows what arrived, what to do and the finding on its line', () => {
    expect(pretty(sampleReport())).toBe(`OpenClaw install /home/bob/.openclaw
  written by  OpenClaw 2026.9.6, sessions in databases
  came from   user alice, home /home/alice, linux
  will run as bob (uid 1000), home /home/bob, linux, OpenClaw 2026.9.6
              (installed here)

✗ This copy will not work yet.
  The agent cannot answer (1 cause).

What arrived
  ✓ configuration   openclaw.json
  ✗ logins          2 profiles promised
  – none            channels

What to do, in this order
  1. Stop the gateway.
     $ openclaw gateway stop
  2. Name the new place. (old-home)
     $ openclaw config set x y

Answers from the agent
✗ error  old-home
  The workspace is still under /home/alice.
  at   /home/bob/.openclaw/openclaw.json:4:20 (agents.defaults.workspace)
       4 | "workspace": "/home/alice/w"
         |              ^
  fix  with --fix: name /home/bob
  do   step 2

✗ 1 finding (1 error)
  Follow the 2 steps above, in that order.
`);
  });

  it.each([
    ['linux', 'this machine, or a home with the same path'],
    ['darwin', 'macos'],
  ])('says where a copy comes from of which only the system is known: %s', (platform, words) => {
    const origin = { ...INSTALL.origin, user: null, homes: [], platform, stateDirName: null };
    const report = { ...sampleReport(), installs: [{ ...INSTALL, origin }] };
    expect(pretty(report)).toContain(`  came from   ${words}\n`);
  });

  it('counts once what a record has counted', () => {
    const logins = {
      what: 'logins',
      status: 'arrived',
      count: 2,
      detail: '1 profile, 1 key',
      phrases: [],
      sinceRecord: { was: 2, here: 2 },
    } as const;
    const report = { ...sampleReport(), installs: [{ ...INSTALL, inventory: [logins] }] };
    expect(pretty(report)).toContain('2 of 2 (1 profile, 1 key)\n');
  });

  it('says why a finding matters and what to do about it alone where that is asked for', () => {
    expect(pretty(sampleReport(), { verbose: true })).toContain(`         |              ^
  why  Nothing is there any more.
  fix  with --fix: name /home/bob
  do   Name the new place.
       $ openclaw config set x y
`);
  });

  it('says what to do beside a finding that no step mentions', () => {
    expect(pretty(sampleReport({ nextSteps: [] }))).toContain('\n  do   Name the new place.\n');
  });

  it('says each further place once', () => {
    const same = { path: FINDING.path, line: 4, column: 20, keyPath: FINDING.keyPath };
    const other = { ...same, path: '/home/bob/other.json' };
    const text = pretty(sampleReport({ findings: [{ ...FINDING, alsoAt: [same, other, other] }] }));
    expect(text.match(/^ {2}(?:at|and) .*$/gm)).toEqual([
      '  at   /home/bob/.openclaw/openclaw.json:4:20 (agents.defaults.workspace)',
      '  and  /home/bob/other.json:4:20 (agents.defaults.workspace)',
    ]);
  });

  it('lists a finding under the worst of what it breaks', () => {
    const exposed = { ...FINDING, ruleId: 'open', group: 'privacy' } as const;
    const text = pretty(sampleReport({ findings: [exposed, { ...FINDING, group: 'start' }] }));
    expect(text).toMatch(
      /\nGateway start\n✗ error {2}old-home\n[\s\S]*\nPrivacy\n✗ error {2}open\n/,
    );
  });

  it('says of a workspace alone only what a workspace tells', () => {
    const workspace = { ...INSTALL, kind: 'workspace', release: null, era: 'unknown' } as const;
    const text = pretty(sampleReport({ installs: [workspace] }));
    expect(text).toMatch(
      /^Only a workspace, without a state directory, at \/home\/bob\/\.openclaw\n {2}will run as bob/,
    );
  });

  it('says what is not known of an install', () => {
    const host = {
      name: 'server',
      user: { name: null, uid: null, gid: null },
      home: '/home/bob',
      platform: 'linux',
      openclaw: { version: null, source: 'unknown' },
    };
    const origin = { ...INSTALL.origin, homes: [], user: null, platform: null };
    const install = { ...INSTALL, release: null, era: 'unknown', origin } as const;
    expect(pretty(sampleReport({ host, installs: [install] }))).toContain(
      `  written by  an unknown release
  came from   this machine, or a home with the same path
  will run as an unknown user, home /home/bob, linux, OpenClaw release unknown
`,
    );
  });

  it('calls a system as --platform does', () => {
    const origin = { ...INSTALL.origin, platform: 'darwin' } as const;
    const host = { ...sampleReport().host, platform: 'win32' };
    const text = pretty(sampleReport({ host, installs: [{ ...INSTALL, origin }] }));
    expect(text).toContain('home /home/alice, macos\n');
    expect(text).toContain('home /home/bob, windows, OpenClaw');
  });

  it('is calm about a healthy install', () => {
    const text = pretty(healthyReport());
    expect(text).toContain('\n✓ This copy is ready.\n  1 rule found nothing.\n');
    expect(text).not.toContain('What to do');
  });

  it('does not call an incomplete check healthy, and says what was not checked', () => {
    const rule = {
      id: 'a',
      install: INSTALL.stateDir,
      status: 'skipped',
      reason: 'no user',
      reasons: [],
    } as const;
    const verdict = verdictOf([], false);
    const text = pretty(healthyReport({ complete: false, verdict, rules: [rule] }));
    expect(text).toContain('– a (skipped): no user');
    expect(text).toContain('? Nothing is wrong, as far as could be checked.');
  });

  it('says nothing at all when quiet and healthy, and only the findings when not', () => {
    expect(pretty(healthyReport(), { quiet: true })).toBe('');
    const text = pretty(sampleReport(), { quiet: true });
    expect(text).toMatch(/^✗ error {2}old-home\n/);
    expect(text).not.toContain('What to do');
    // Without the steps, each finding says what to do.
    expect(text).not.toMatch(/^ {2}do +step/m);
    expect(text).toContain(FINDING.remedy.text);
  });

  it('sums up by the worst, and says how many can be repaired', () => {
    const info = { ...FINDING, severity: 'info' } as const;
    const sums = { error: 0, warning: 0, suppressed: 0 };
    const all = { ...sums, info: 2, fixable: 2 };
    const report = { findings: [info, info], nextSteps: [] };
    const text = pretty(sampleReport({ ...report, summary: all }));
    expect(text).toContain('i 2 findings (2 info)\n  All of them can safely');
    const some = pretty(sampleReport({ ...report, summary: { ...all, fixable: 1 } }));
    expect(some).toContain('\n  1 of them can safely');
  });

  it('offers a repair at the end only where a step is that repair', () => {
    const [step] = sampleReport().nextSteps;
    const ending = (command: string) =>
      pretty(
        sampleReport({ nextSteps: step === undefined ? [] : [{ ...step, commands: [command] }] }),
      )
        .split('\n')
        .slice(-4);
    expect(ending('openclaw-migcheck /x --fix')).toEqual([
      '✗ 1 finding (1 error)',
      '  It can safely be repaired with --fix.',
      '  Follow the step above.',
      '',
    ]);
    expect(ending('sudo chown -R bob /x')).toEqual([
      expect.anything(),
      '✗ 1 finding (1 error)',
      '  Follow the step above.',
      '',
    ]);
  });

  it('does not count the rules that found nothing where none could look', () => {
    const verdict = {
      state: 'unproven',
      headline: 'Nothing could be checked.',
      phrases: [],
      consequences: [],
    } as const;
    const text = pretty(sampleReport({ verdict, rules: [] }));
    expect(text).toContain('? Nothing could be checked.\n\n');
  });

  it('puts the worst first and explains each rule once', () => {
    const info = { ...FINDING, severity: 'info', message: 'small' } as const;
    const findings = [info, FINDING, { ...FINDING, line: 9 }];
    const text = pretty(sampleReport({ findings }), { verbose: true });
    expect(text.indexOf('small')).toBeGreaterThan(text.lastIndexOf('✗ error'));
    expect(text.match(/why {2}/g)).toHaveLength(1);
  });

  it('says once what to do, with the commands of each finding', () => {
    const { remedy } = FINDING;
    const other = { ...FINDING, line: 9, remedy: { ...remedy, commands: ['openclaw x'] } };
    const findings = [FINDING, other, { ...other, line: 10 }];
    const text = pretty(sampleReport({ findings }), { verbose: true });
    expect(text.match(/ {2}do {3}.*(?:\n {7}\$ .*)*/g)).toEqual([
      '  do   Name the new place.\n       $ openclaw config set x y',
      '  do   as above\n       $ openclaw x',
      '  do   as above',
    ]);
  });

  it('stays within a narrow terminal, paths and commands apart', () => {
    const lines = pretty(sampleReport(), { width: 40 }).split('\n');
    const wide = lines.filter((line) => stringWidth(line) > 40 && !/^ {2}at|\$ /.test(line));
    expect(wide).toEqual([]);
  });

  it.each(['word '.repeat(60), '資料'.repeat(20).replace(/(.{6})/g, '$1 ')])(
    'stays within 80 columns: %s',
    (message) => {
      const text = pretty(sampleReport({ findings: [{ ...FINDING, message }] }));
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    },
  );

  it('shows the place in a line that is wider than the terminal', () => {
    const text = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
    const frame = { line: 1, text, column: 301 };
    const lines = pretty(sampleReport({ findings: [{ ...FINDING, frame }] })).split('\n');
    const at = lines.findIndex((line) => line.includes('HERE'));
    expect(lines[at]?.indexOf('HERE')).toBe(lines[at + 1]?.indexOf('^'));
    expect(lines[at]?.length).toBeLessThanOrEqual(80);
  });

  it('names the further places of a finding, and counts those beyond a few', () => {
    const alsoAt = Array.from({ length: 10 }, (_, index) => ({
      path: '/home/bob/.openclaw/.env',
      line: index + 1,
      column: null,
      keyPath: null,
    }));
    const lines = pretty(sampleReport({ findings: [{ ...FINDING, alsoAt }] })).split('\n');
    expect(lines.filter((line) => line.startsWith('  and  '))).toEqual([
      ...alsoAt.slice(0, 8).map(({ path, line }) => `  and  ${path}:${line}`),
      '  and  2 more',
    ]);
  });

  it('writes colour only when told to', () => {
    expect(pretty(sampleReport())).not.toContain('\u001b');
    expect(pretty(sampleReport(), { color: true })).toContain('\u001b[31m');
  });

  it('lets nothing of any text of a stored report through that a terminal would interpret', () => {
    const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
    const evil = JSON.stringify(hostileReport()).replaceAll(
      escaped(EVIL),
      escaped('\u001b[2J\n::x'),
    );
    for (const options of [{ verbose: true }, { quiet: true }]) {
      const text = pretty(JSON.parse(evil), options);
      expect(text).not.toContain('\u001b');
      expect(text).not.toMatch(/^::x/m);
    }
  });

  it('lets nothing through that a terminal would interpret', () => {
    const evil = 'x\u001b[2J\u009b1m\u202e\r\u0007y\nz';
    const text = pretty(
      sampleReport({
        installs: [{ ...INSTALL, stateDir: evil, profile: evil }],
        findings: [
          {
            ...FINDING,
            message: evil,
            path: evil,
            keyPath: evil,
            install: evil,
            why: evil,
            remedy: { ...FINDING.remedy, text: evil, commands: [evil] },
            fixes: [{ title: evil, messageId: evil, data: {}, safety: 'safe' }],
            frame: { line: 1, text: evil, column: 3 },
          },
        ],
        rules: [{ id: 'a', install: evil, status: 'crashed', reason: evil, reasons: [] }],
        fixes: [{ ...FIX, title: evil, status: 'failed', reason: evil, undo: evil }],
        pendingRuns: [
          { ...PENDING, id: evil, install: evil, titles: [evil], finish: evil, undo: evil },
        ],
        refusals: [{ install: evil, reason: `${evil}!`, reasons: [] }],
        nextSteps: [
          {
            title: evil,
            messageId: evil,
            data: {},
            rules: [evil],
            findings: [0, 9],
            commands: [evil],
          },
        ],
        notes: [evil],
      }),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('x\\x1b[2J');
    expect(text.split('\n')).not.toContain('z');
  });

  it('tells repairs that were done from those that were not', () => {
    const fixes = (['fixed', 'still-there', 'skipped', 'failed'] as const).map((status) => ({
      ...FIX,
      status,
      reason: status === 'failed' ? 'disk full' : null,
    }));
    expect(pretty(sampleReport({ fixes }))).toContain(
      [
        '  ✓ A repair (a): fixed',
        '  ! A repair (a): partly done: still wrong: The workspace is still under',
        '    /home/alice.',
        '  – A repair (a): not done',
        '  ✗ A repair (a): failed: disk full',
      ].join('\n'),
    );
  });

  it('offers the undo of a repair once', () => {
    const fixes = [FIX, { ...FIX, title: 'Another' }];
    const report = sampleReport({ fixes });
    const text = pretty(report);
    expect(text).toContain(
      `  ✓ A repair (a): fixed\n  ✓ Another (a): fixed\n  2 repairs done. 1 finding is left.\n  undo $ openclaw-migcheck undo 1\n`,
    );
    expect(text.endsWith('undo $ openclaw-migcheck undo 1\n')).toBe(true);
  });

  it('begins with the repairs that were cut off, also where it is quiet', () => {
    const text = pretty(sampleReport({ pendingRuns: [PENDING] }), { quiet: true });
    expect(text).toMatch(
      /^! Repair 1 was interrupted after 1 of 2 steps, in \/home\/bob\/\.openclaw\n {2}- A repair\n {2}finish {4}\$ openclaw-migcheck --fix\n {2}or undo {3}\$ openclaw-migcheck undo 1\n\n/,
    );
  });

  it('offers nothing but to go on with an undo that was cut off', () => {
    const run = { ...PENDING, status: 'undo-interrupted' as const, finish: null };
    const text = pretty(sampleReport({ pendingRuns: [run] }));
    expect(text).toContain('The undo of repair 1 was interrupted, in');
    expect(text).toContain('  finish    $ openclaw-migcheck undo 1\n\n');
  });
});
