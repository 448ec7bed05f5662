import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/phrases/language.ts';
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
    },
  },
);

const data = { home: '/home/alice', place: '/home/bob' };
const KNOWN = {
  ...FINDING,
  data,
  message: 'The workspace is still under /home/alice.',
  remedy: { text: 'Stop the gateway, then set it to /home/bob.', commands: [] },
};
const STEP = { rules: ['old-home'], commands: [], messageId: 'old-home/stale', data };

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
    const title = 'Stop the gateway here. Make sure that none runs on the old machine.';
    const { nextSteps } = inDutch({
      nextSteps: [
        { title, rules: [], commands: ['x'], messageId: 'steps.stop', data: {} },
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
    const remedy = { text: `${KNOWN.remedy.text} ${left}`, commands: [] };
    expect(inDutch({ findings: [{ ...KNOWN, remedy }] }).findings[0]?.remedy.text).toBe(
      'Stop de gateway. Stel haar in op /home/bob. Hier ontbreekt een commando.',
    );
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
    const title = 'Stop the gateway here. Make sure that none runs on the old machine.';
    const report = localized(
      sampleReport({
        nextSteps: [{ title, rules: [], commands: [], messageId: 'steps.stop', data: {} }],
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
