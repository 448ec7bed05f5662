import { describe, expect, it } from 'vitest';
import { OR } from '../../src/engine/alternatives.ts';
import { INTO_ENGLISH, languageOf } from '../../src/phrases/language.ts';
import type { RuleText } from '../../src/report/format.ts';
import { renderHtml } from '../../src/report/html.ts';
import { localized } from '../../src/report/localized.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { FINDING, sampleReport } from './sample-report.ts';

const RULES: readonly RuleText[] = [
  {
    id: 'old-home',
    breaks: ['answers'],
    severity: 'error',
    title: 'A path points to the old home',
    why: FINDING.why,
    messages: {
      stale: {
        text: 'The workspace is still under {home}.',
        remedy: '[Stop the gateway, then] set it to {place}.',
      },
    },
    texts: {
      name: 'name {place}',
      unread: '{count, plural, one {# note} other {# notes}}: {problem}',
    },
  },
];
const NEDERLANDS = languageOf(
  { tag: 'nl', andMore: '{names} en nog {more}' },
  {
    'verdict.will-not-work': 'Deze kopie werkt nog niet.',
    'will.answers': 'De agent kan niet antwoorden',
    causes: '{sentence} ({count, plural, one {# oorzaak} other {# oorzaken}}).',
    'steps.stop': 'Stop de gateway hier.',
    'finding.left-out': 'Hier ontbreekt een commando.',
    'finding.target-unknown': 'Controleer opnieuw met --state-dir <path>.',
    'step.disk-full': 'de schijf is vol',
    'note.settings': 'Instellingen: {path}.',
    'unread.path': '{path} is niet te lezen',
    'command.or': 'of',
  },
  {
    'old-home': {
      why: 'Daar is niets meer.',
      messages: {
        stale: {
          text: 'De werkruimte staat nog onder {home}.',
          remedy: '[Stop de gateway.] Stel haar in op {place}.',
        },
      },
      texts: {
        name: 'noem {place}',
        unread: '{count, plural, one {# notitie} other {# notities}}: {problem}',
      },
    },
  },
);

const data = { home: '/home/alice', place: '/home/bob' };
const KNOWN = {
  ...FINDING,
  data,
  message: 'The workspace is still under /home/alice.',
  remedy: { ...FINDING.remedy, text: 'Stop the gateway, then set it to /home/bob.', commands: [] },
};
const STEP = { findings: [], rules: ['old-home'], commands: [], messageId: 'old-home/stale', data };

function inDutch(change: Parameters<typeof sampleReport>[0]) {
  return localized(sampleReport(change), NEDERLANDS, RULES);
}

describe('a report in another language', () => {
  it('has its findings, also those that are left out', () => {
    const suppressed = [{ by: 'settings' as const, justification: null, finding: KNOWN }];
    const report = inDutch({ findings: [KNOWN], suppressed });
    for (const finding of [report.findings[0], report.suppressed[0]?.finding]) {
      expect(finding).toMatchObject({
        message: 'De werkruimte staat nog onder /home/alice.',
        why: 'Daar is niets meer.',
        remedy: { text: 'Stop de gateway. Stel haar in op /home/bob.' },
        fingerprint: FINDING.fingerprint,
      });
    }
  });

  it('has its steps, without what another step did', () => {
    const title = 'Stop the gateway here. Make sure that no gateway is running on the old machine.';
    const { nextSteps } = inDutch({
      nextSteps: [
        {
          title,
          findings: [],
          rules: [],
          commands: ['x'],
          messageId: 'steps.stop',
          data: { where: 'here' },
        },
        { ...STEP, title: 'Set it to /home/bob.' },
        { ...STEP, title: 'Stop the gateway, then set it to /home/bob.' },
      ],
    });
    expect(nextSteps.map((step) => step.title)).toEqual([
      'Stop de gateway hier.',
      'Stel haar in op /home/bob.',
      'Stop de gateway. Stel haar in op /home/bob.',
    ]);
  });

  it('has its verdict', () => {
    const { verdict } = inDutch({});
    expect(verdict.headline).toBe('Deze kopie werkt nog niet.');
    expect(verdict.consequences[0]?.sentence).toBe('De agent kan niet antwoorden (1 oorzaak).');
  });

  it('has its repairs: those that are offered, planned and done', () => {
    const titled = {
      title: 'name /home/bob',
      messageId: 'old-home/name',
      data: { place: '/home/bob' },
    };
    const common = {
      ...titled,
      fingerprint: FINDING.fingerprint,
      ruleId: 'old-home',
      reason: null,
      reasons: [],
    };
    const report = inDutch({
      findings: [{ ...KNOWN, fixes: [{ ...titled, safety: 'safe' }] }],
      plans: [
        {
          install: '/x',
          steps: [],
          fixes: [{ ...common, safety: 'safe', status: 'planned' }],
          unsafeLeft: [],
          unsafeLeftPhrases: [],
        },
      ],
      fixes: [{ ...common, status: 'fixed', undo: null }],
    });
    const all = [report.findings[0]?.fixes, report.plans[0]?.fixes, report.fixes];
    for (const [fix] of all.map((fixes) => fixes ?? [])) expect(fix?.title).toBe('noem /home/bob');
  });

  it('has the reasons of its rules, also where one is in another', () => {
    const problem = { messageId: 'unread.path', values: { path: 'MEMORY.md' } };
    const rule = { id: 'old-home', install: '/x', status: 'skipped' as const };
    const reasons = [
      problem,
      { messageId: 'old-home/unread', values: { count: 2, problem } },
      { messageId: 'windows.modes', values: {} },
    ];
    const english = [
      'MEMORY.md cannot be read',
      '2 notes: MEMORY.md cannot be read',
      'files on Windows have no such modes',
    ];
    const { rules } = inDutch({
      rules: [
        { ...rule, reason: english.join('; '), reasons },
        { ...rule, reason: 'it is as another version says', reasons },
        { ...rule, reason: 'Error', reasons: [] },
      ],
    });
    expect(rules.map(({ reason }) => reason)).toEqual([
      'MEMORY.md is niet te lezen; 2 notities: MEMORY.md is niet te lezen; files on Windows have no such modes',
      'it is as another version says',
      'Error',
    ]);
  });

  it('has what is listed in a message, and why nothing was repaired', () => {
    const name = { messageId: 'old-home/name', values: { place: '/home/bob' } };
    const data = { home: { names: ['/a', name], more: 1 }, place: 'x' };
    const message = 'The workspace is still under /a, name /home/bob and 1 more.';
    const refusals = [
      {
        install: '/x',
        reason: 'the disk is full',
        reasons: [{ messageId: 'step.disk-full', values: {} }],
      },
      { install: '/x', reason: 'it rains', reasons: [] },
    ];
    const report = inDutch({ findings: [{ ...KNOWN, message, data }], refusals });
    expect(report.findings[0]?.message).toBe(
      'De werkruimte staat nog onder /a, noem /home/bob en nog 1.',
    );
    expect(report.refusals.map(({ reason }) => reason)).toEqual(['de schijf is vol', 'it rains']);
  });

  it('has its own signs between reasons, sentences and the items of a list', () => {
    const signs = { comma: '、', space: '', semicolon: '；' };
    const language = languageOf({ tag: 'zh', andMore: '{names}及{more}', ...signs }, {}, {});
    const reasons = ['a', 'b'].map((path) => ({ messageId: 'unread.path', values: { path } }));
    const english = 'a cannot be read; b cannot be read';
    const rule = { id: 'r', install: '/x', status: 'skipped' as const, reason: english, reasons };
    const report = localized(sampleReport({ rules: [rule] }), language, []);
    expect(report.rules[0]?.reason).toBe('a cannot be read；b cannot be read');
    expect(language.say('inventory.no-login-for', { names: ['a', 'b'] })).toBe(
      '(no login for a and b)',
    );
    const own = languageOf(
      { tag: 'zh', andMore: '{names}及{more}', ...signs },
      { 'inventory.no-login-for': '（没有 {names}）' },
      {},
    );
    expect(own.say('inventory.no-login-for', { names: ['a', 'b'] })).toBe('（没有 a、b）');
  });

  it('has its notes', () => {
    const notePhrases = [{ messageId: 'note.settings', values: { path: '/x' } }];
    const notes = ['Settings: /x.', 'Something else.'];
    expect(inDutch({ notes, notePhrases }).notes).toEqual(['Instellingen: /x.', 'Something else.']);
  });

  it('has the advice of a target that is not known', () => {
    const messageId = 'finding.target-unknown';
    const text = INTO_ENGLISH.say(messageId);
    const report = inDutch({
      findings: [{ ...KNOWN, remedy: { ...KNOWN.remedy, text, messageId } }],
      nextSteps: [{ ...STEP, title: text, messageId, data: {} }],
    });
    const own = 'Controleer opnieuw met --state-dir <path>.';
    expect(report.findings[0]?.remedy.text).toBe(own);
    expect(report.nextSteps[0]?.title).toBe(own);
  });

  it('keeps what another version said, and what it does not know', () => {
    const others = [
      { ...KNOWN, message: 'It is elsewhere.' },
      { ...KNOWN, data: {} },
      { ...KNOWN, ruleId: 'constructor' },
      { ...KNOWN, messageId: '__proto__' },
    ];
    const report = inDutch({ findings: others, nextSteps: [{ ...STEP, title: 'Look.' }] });
    expect(report.findings.map(({ message }) => message)).toEqual(
      others.map(({ message }) => message),
    );
    expect(report.nextSteps[0]?.title).toBe('Look.');
  });

  it('says that a command is left out', () => {
    const left = 'A command is left out here: something in it may be a secret.';
    const remedy = { ...KNOWN.remedy, text: `${KNOWN.remedy.text} ${left}`, isWhole: false };
    const report = inDutch({
      findings: [{ ...KNOWN, remedy }],
      nextSteps: [{ ...STEP, title: remedy.text }],
    });
    const own = 'Stop de gateway. Stel haar in op /home/bob. Hier ontbreekt een commando.';
    expect(report.findings[0]?.remedy.text).toBe(own);
    expect(report.nextSteps[0]?.title).toBe(own);
  });

  it('is a page in that language', () => {
    expect(renderHtml(inDutch({}), { language: NEDERLANDS })).toContain('<html lang="nl"');
  });
});

describe('wide characters', () => {
  it('keep the columns', () => {
    const language = languageOf(
      { tag: 'zh', andMore: '{names} {more}' },
      {
        'finding.at': '位置',
        'finding.fix': '修复',
        'thing.workspace': '工作区',
        'thing.logins': '登录凭据',
        'steps.stop': '请先停止网关，然后确认旧机器上没有网关在运行。接着再复制文件。',
      },
      {},
    );
    const title = 'Stop the gateway here. Make sure that no gateway is running on the old machine.';
    const report = localized(
      sampleReport({
        nextSteps: [
          {
            title,
            findings: [],
            rules: [],
            commands: [],
            messageId: 'steps.stop',
            data: { where: 'here' },
          },
        ],
      }),
      language,
      [],
    );
    const looks = { color: false, width: 40, quiet: false, verbose: false, language };
    const text = renderPretty(report, looks);
    // Each Chinese character takes two columns.
    expect(text).toContain('\n  位置  /home/bob');
    expect(text).toContain('\n  修复  with --fix');
    expect(text).toContain(
      '  1. 请先停止网关，然后确认旧机器上没有\n     网关在运行。接着再复制文件。\n',
    );
  });
});

it('says between two ways what there is to choose, and leaves the commands as they are', () => {
  const commands = ['rsync a', OR, 'cp a'];
  const finding = { ...FINDING, remedy: { ...FINDING.remedy, commands } };
  const [step] = sampleReport().nextSteps;
  if (step === undefined) throw new Error('the sample has no step');
  const report = sampleReport({ findings: [finding], nextSteps: [{ ...step, commands }] });
  const shown = localized(report, NEDERLANDS, RULES);
  expect(shown.findings[0]?.remedy.commands).toEqual(['rsync a', '# of', 'cp a']);
  expect(shown.nextSteps[0]?.commands).toEqual(['rsync a', '# of', 'cp a']);
});
