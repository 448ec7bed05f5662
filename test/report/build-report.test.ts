import { describe, expect, it } from 'vitest';
import type { Finding, RuleResult } from '../../src/engine/finding.ts';
import type { Install } from '../../src/install/install.ts';
import { shownBy } from '../../src/masking/shown.ts';
import { phrase } from '../../src/phrases/language.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { renderJson } from '../../src/report/json.ts';
import { parseReport } from '../../src/report/parse.ts';
import type { CheckedInstall } from '../../src/report/report-input.ts';
import { reportSchema } from '../../src/report/schema.ts';

const FINDING: Finding = {
  ruleId: 'b',
  messageId: 'm',
  breaks: ['later'],
  severity: 'warning',
  message: 'm',
  why: 'w',
  remedy: { text: 't', commands: [] },
  path: '/home/bob/.openclaw/x',
  fixes: [],
  fingerprint: '0123456789abcdef',
};
const PASSED: RuleResult = { id: 'b', status: 'passed' };

/** Only what the report asks for. */
function install(stateDir = '/home/bob/.openclaw'): Install {
  return {
    home: { here: '/home/bob', there: '/home/bob', uid: 1, gid: 1 },
    host: {
      user: { known: false, reason: phrase('windows.users') },
      platform: 'linux',
      isThisMachine: true,
      release: { source: 'unknown' },
    },
    stateDir,
    there: (path: string) => path,
    isTargetKnown: true,
    kind: 'state',
    era: 'json',
    origin: { homes: [], formerHomes: [] },
    services: [],
    systemServices: [],
    inventory: [{ what: 'conversations', status: 'none', detail: [] }],
  } as unknown as Install;
}

function report(change: Partial<CheckedInstall>, ...more: CheckedInstall[]) {
  return reportFor(false, change, ...more);
}

function reportFor(isRoot: boolean, change: Partial<CheckedInstall>, ...more: CheckedInstall[]) {
  return buildReport({
    tool: { name: 'x', version: '1' },
    checked: [
      { install: install(), findings: [], rules: [PASSED], limits: [], suppressed: [], ...change },
      ...more,
    ],
    label: null,
    hostName: 'server',
    pendingRuns: [],
    plans: [],
    sources: [],
    refusals: [],
    fixes: [],
    notes: [],
    backups: [],
    unpackedCommand: undefined,
    placedCommand: 'openclaw-migcheck /there',
    asked: { path: 'copy/bob', real: '/mnt/copy/bob' },
    isRoot,
    nodeMajor: undefined,
    restores: new Set(),
    repairCommand: 'x',
    isRepaired: false,
    installedCommand: 'x',
    frameOf: () => null,
    show: shownBy([]),
  });
}

describe('the report', () => {
  it('is what its schema says, also where almost nothing is known', () => {
    const made = JSON.parse(renderJson(report({ findings: [FINDING] })));
    expect(reportSchema.safeParse(made).error).toBeUndefined();
    expect(made.findings[0]).toMatchObject({ line: null, column: null, keyPath: null, fixes: [] });
  });

  it('is written the same once it was stored and read', () => {
    const stored = renderJson(report({ findings: [FINDING] }));
    expect(renderJson(parseReport(stored))).toBe(stored);
  });

  it('promises nobody but root that --fix gives files to another user', () => {
    const give = { kind: 'set-owner', path: '/x', uid: 1, gid: 1, expected: { uid: 0, gid: 0 } };
    const remedy = { text: 'Give the files to bob.', commands: ['sudo chown -R bob /x'] };
    const fix = (title: string, operation: object) => ({
      title,
      messageId: `b/${title}`,
      data: {},
      safety: 'safe' as const,
      operations: [operation],
    });
    const findings = [
      { ...FINDING, breaks: ['start'], remedy, fixes: [fix('give', give)] },
      { ...FINDING, fixes: [fix('delete', { kind: 'remove', path: '/x/y' })] },
    ];
    const outcome = (isRoot: boolean) => {
      const { nextSteps, summary } = reportFor(isRoot, { findings });
      return { fixable: summary.fixable, commands: nextSteps.flatMap(({ commands }) => commands) };
    };
    expect(outcome(true)).toMatchObject({ fixable: 2 });
    expect(outcome(true).commands).toContain('x --fix');
    // Nothing in these files can be repaired before that. Another check then finds what can.
    expect(outcome(false)).toEqual({ fixable: 1, commands: ['sudo chown -R bob /x', 'x'] });
  });

  it('has its findings in the same order, however they were found', () => {
    const findings = [
      { ...FINDING, path: '/b', line: 1, ruleId: 'a' },
      { ...FINDING, path: '/a', line: 10, ruleId: 'a' },
      { ...FINDING, path: '/a', line: 9, column: 2, ruleId: 'a' },
      { ...FINDING, path: '/a', line: 9, column: 1, ruleId: 'a' },
      { ...FINDING, path: '/z', line: 9, column: 1, ruleId: 'z' },
    ];
    const rules = ['z', 'a'].map((id) => ({ ...PASSED, id }));
    const order = [4, 3, 2, 1, 0].map((index) => findings[index]);
    for (const found of [findings, [...findings].reverse()]) {
      const made = report({ findings: found, rules }).findings;
      expect(made.map(({ path, line, column, ruleId }) => [path, line, column, ruleId])).toEqual(
        order.map((one) => [one?.path, one?.line, one?.column ?? null, one?.ruleId]),
      );
    }
  });

  it('keeps installs apart', () => {
    const other = {
      install: install('/home/bob/.openclaw-a'),
      rules: [PASSED],
      limits: [],
      suppressed: [],
    };
    const made = report({ findings: [FINDING] }, { ...other, findings: [FINDING] });
    expect(made.findings.map((finding) => finding.install)).toEqual([
      '/home/bob/.openclaw',
      '/home/bob/.openclaw-a',
    ]);
    expect(made.rules).toHaveLength(2);
  });

  it.each<[Partial<CheckedInstall>, boolean]>([
    [{}, true],
    [{ rules: [{ id: 'b', status: 'findings' }] }, true],
    [{ rules: [{ id: 'b', status: 'findings', reason: 'one file was not readable' }] }, false],
    [{ rules: [{ id: 'b', status: 'skipped', reason: 'no user' }] }, false],
    [{ rules: [{ id: 'b', status: 'crashed', reason: 'Error' }] }, false],
    [{ limits: [phrase('note.cut-off', { path: '/x' })] }, false],
  ])('with %j is complete: %s', (change, isComplete) => {
    expect(report(change).complete).toBe(isComplete);
  });

  it('says that nothing could be checked where no rule could decide anything', () => {
    const skipped: RuleResult = { id: 'b', status: 'skipped', reason: 'it cannot be read' };
    const { verdict } = report({ rules: [skipped] });
    expect(verdict).toMatchObject({ state: 'unproven', headline: 'Nothing could be checked.' });
    expect(report({ rules: [skipped, PASSED] }).verdict.headline).toMatch(/^Nothing is wrong/);
  });

  it('says what was left out, by whom and why', () => {
    const suppressed = [
      { by: 'settings' as const, justification: 'we know', finding: FINDING },
      { by: 'baseline' as const, justification: null, finding: { ...FINDING, messageId: 'n' } },
    ];
    const made = report({ suppressed });
    expect(made.suppressed).toMatchObject([
      { by: 'settings', justification: 'we know', finding: { ruleId: FINDING.ruleId } },
      { by: 'baseline', justification: null, finding: { messageId: 'n' } },
    ]);
    expect(made.summary.suppressed).toBe(2);
    // The copy still has what the baseline has.
    expect(made.verdict).toMatchObject({
      state: 'attention',
      headline: 'Nothing is new since the baseline, which has 1 finding.',
    });
  });

  it('counts', () => {
    const findings: Finding[] = [
      {
        ...FINDING,
        severity: 'error',
        fixes: [{ title: 't', messageId: 'a-rule/t', data: {}, safety: 'safe', operations: [] }],
      },
      {
        ...FINDING,
        severity: 'info',
        fixes: [{ title: 't', messageId: 'a-rule/t', data: {}, safety: 'unsafe', operations: [] }],
      },
      FINDING,
    ];
    expect(report({ findings }).summary).toEqual({
      error: 1,
      warning: 1,
      info: 1,
      suppressed: 0,
      fixable: 1,
    });
  });
});

describe('the steps of a moved home', () => {
  const broken: Finding = { ...FINDING, severity: 'error', breaks: ['start'] };
  const service = (kind: string) => ({ kind, isLegacy: false, stateDir: '/home/bob/.openclaw' });
  const withServices = (...services: unknown[]) =>
    report({
      install: {
        ...install(),
        services,
        stateDirectories: [],
        here: (path: string) => ({ kind: 'here', path, exists: true }),
      } as unknown as Install,
      findings: [broken],
    }).nextSteps.flatMap(({ commands }) => commands);

  it('install the service where the one of this home is of another platform', () => {
    expect(withServices(service('launchd'))).toContain('openclaw gateway install');
    expect(withServices(service('launchd'), service('systemd'))).toContain(
      'openclaw gateway restart',
    );
  });

  it.each([
    { name: 'a home that was asked for', stateDir: '/mnt/copy/bob/.openclaw', from: 'copy/bob' },
    { name: 'another one', stateDir: '/mnt/bob/.openclaw', from: '/mnt/bob/.openclaw' },
  ])('put the copy in its place: $name', ({ stateDir, from }) => {
    const here = stateDir.slice(0, -'/.openclaw'.length);
    const moved = {
      ...install(stateDir),
      home: { here, there: '/home/bob', uid: 1, gid: 1 },
      there: (path: string) => path.replace(here, '/home/bob'),
    } as unknown as Install;
    const at = (path: string) => ({ ...broken, path });
    const placed = (...paths: string[]) =>
      report({ install: moved, findings: paths.map(at) }).nextSteps.find(
        ({ messageId }) => messageId === 'steps.place',
      )?.data;
    const isAsked = from === 'copy/bob';
    expect(placed(`${stateDir}/x`)).toEqual({
      from,
      to: isAsked ? '/home/bob' : '/home/bob/.openclaw',
    });
    // The files beside it must be copied too.
    expect(placed(`${here}/backup.tgz`)).toEqual({
      from: isAsked ? from : here,
      to: '/home/bob',
    });
  });
});
