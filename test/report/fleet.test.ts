import { load } from 'cheerio';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { reasoned } from '../../src/engine/texts.ts';
import { LANGUAGES, loadLanguage } from '../../src/languages/index.ts';
import { phrase } from '../../src/phrases/language.ts';
import { renderFleetHtml } from '../../src/report/fleet/html.ts';
import { localizedFleet } from '../../src/report/fleet/localized.ts';
import { renderFleetMarkdown } from '../../src/report/fleet/markdown.ts';
import { parseFleet } from '../../src/report/fleet/parse.ts';
import { renderFleetSarif } from '../../src/report/fleet/sarif.ts';
import { fleetHeadline, mergeReports, nameReports } from '../../src/report/fleet.ts';
import { NO_CONTEXT } from '../../src/report/format.ts';
import { NotAReport } from '../../src/report/parse.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import { uncheckedReport } from '../../src/report/unchecked.ts';
import { verdictOf } from '../../src/report/verdict.ts';
import { hostileReport } from './hostile-report.ts';
import { FINDING, healthyReport, PENDING, sampleReport } from './sample-report.ts';

const TOOL = { name: 'openclaw-migcheck', version: '0.0.0' };
const BY_HAND: ReportFinding = {
  ...FINDING,
  fixes: [],
  fingerprint: 'f'.repeat(16),
  ruleId: 'hand',
};

function reportOf(label: string, findings: readonly ReportFinding[] = [], change = {}): Report {
  const of = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return healthyReport({
    label,
    findings,
    verdict: verdictOf(findings, true),
    summary: { error: of('error'), warning: of('warning'), info: 0, suppressed: 0, fixable: 0 },
    ...change,
  });
}

function fleetOf(...reports: readonly Report[]) {
  return mergeReports(TOOL, nameReports(reports));
}

const FLEET = [
  reportOf('fine'),
  reportOf('by-hand', [BY_HAND]),
  reportOf('fixable', [{ ...FINDING, severity: 'warning' }]),
  reportOf('unread', [], { error: 'no install' }),
];

describe('a fleet', () => {
  it('has its hosts worst first, with what each of them needs', () => {
    const { hosts, summary } = fleetOf(...FLEET);
    expect(hosts.map(({ name, needs }) => [name, needs])).toEqual([
      ['unread', 'person'],
      ['by-hand', 'person'],
      ['fixable', 'repair'],
      ['fine', 'nothing'],
    ]);
    expect(summary).toEqual({
      hosts: 4,
      person: 2,
      repair: 1,
      nothing: 1,
      findings: 2,
      new: null,
      gone: null,
    });
  });

  it.each<[string, Partial<Report>]>([
    ['was interrupted', { pendingRuns: [PENDING] }],
    ['was refused', { refusals: [{ install: '/x', reason: 'y', reasons: [] }] }],
    ['could not decide everything', { verdict: verdictOf([], false) }],
  ])('needs attention where a host %s', (_, change) => {
    expect(fleetOf(reportOf('a', [], change)).hosts[0]?.needs).toBe('person');
  });

  it('has its rules worst first, with their hosts', () => {
    const info = { ...FINDING, severity: 'info' as const, ruleId: 'slight' };
    const { rules } = fleetOf(reportOf('a', [info, BY_HAND]), reportOf('b', [BY_HAND, BY_HAND]));
    expect(rules).toEqual([
      { id: 'hand', severity: 'error', findings: 3, hosts: ['b', 'a'] },
      { id: 'slight', severity: 'info', findings: 1, hosts: ['a'] },
    ]);
  });

  it('tells hosts of one name apart', () => {
    const other = { ...sampleReport(), installs: [] };
    const names = nameReports([sampleReport(), sampleReport(), other, reportOf('alone')]);
    expect(names.map(({ name }) => name)).toEqual([
      'server /home/bob/.openclaw',
      'server /home/bob/.openclaw (2)',
      'server',
      'alone',
    ]);
  });

  it('says what is new on each host since a stored one, and what is gone', () => {
    const before = parseFleet(JSON.stringify(fleetOf(reportOf('a', [FINDING]), reportOf('b'))));
    const now = mergeReports(
      TOOL,
      nameReports([reportOf('a', [BY_HAND]), reportOf('c', [FINDING])]),
      before,
    );
    expect(now.hosts.map(({ name, new: fresh, gone }) => ({ name, fresh, gone }))).toEqual([
      { name: 'a', fresh: [BY_HAND.fingerprint], gone: [FINDING.fingerprint] },
      { name: 'c', fresh: [FINDING.fingerprint], gone: [] },
    ]);
    expect(now.summary).toMatchObject({ new: 2, gone: 1 });
    expect(renderFleetMarkdown(now)).toContain('2 new and 1 gone since the baseline');
    const { runs } = JSON.parse(renderFleetSarif(now, NO_CONTEXT));
    expect(runs[0].results[0].baselineState).toBe('new');
  });

  it('is not read from anything else', () => {
    for (const text of ['{}', '[]', 'x', JSON.stringify(sampleReport())]) {
      expect(() => parseFleet(text)).toThrow(NotAReport);
    }
    const wrong = { ...fleetOf(sampleReport()), hosts: [{ name: 'a', report: {} }] };
    expect(() => parseFleet(JSON.stringify(wrong))).toThrow(NotAReport);
  });
});

/** Each text of a page or of Markdown, as people see it. */
function textsOf(markup: string): string[] {
  const $ = load(markup);
  $('style, script, code, pre').remove();
  const texts = $('title, body *')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data.trim()] : []));
  return texts.filter((text) => /[A-Za-z]{3}/.test(text));
}

describe.each(LANGUAGES.filter((tag) => tag !== 'en'))('the report of a fleet in %s', (tag) => {
  const why = reasoned(phrase('merge.unusable', { reason: phrase('report.no-json') }));
  const finding = { ...BY_HAND, message: '/x' };
  const [before, now] = [[], Array.from({ length: 102 }, () => finding)].map((findings) => [
    reportOf('b', findings, { rules: [] }),
    uncheckedReport(TOOL, why, { label: 'u' }),
  ]);
  const names = Array.from({ length: 250 }, (_, index) => `h${index}`);
  const hosts = names.map((name) => reportOf(name, [finding]));
  const stored = mergeReports(TOOL, nameReports(before ?? []));
  const fleet = mergeReports(TOOL, nameReports([...(now ?? []), ...hosts]), stored);

  it.each([
    ['page', renderFleetHtml],
    [
      'Markdown',
      (...args: Parameters<typeof renderFleetMarkdown>) => micromark(renderFleetMarkdown(...args)),
    ],
  ] as const)('has no text of the English one: %s', async (_, render) => {
    const language = await loadLanguage(tag);
    const english = new Set(textsOf(render(fleet)));
    const page = render(localizedFleet(fleet, language, []), { language });
    const own = textsOf(page);
    const isOwn = (text: string) =>
      Object.values(language.phrases).some((phrase) => phrase?.includes(text));
    const isName = (text: string) => /^(?:hand|openclaw-migcheck .*)$/.test(text) || isOwn(text);
    expect(own.filter((text) => english.has(text) && !isName(text))).toEqual([]);
    expect(page).toContain(fleetHeadline(fleet, language));
  });
});

describe('the report of a fleet', () => {
  it('is a page, with a row for each host and each rule', () => {
    const $ = load(renderFleetHtml(fleetOf(...FLEET)));
    expect($('h1').text()).toBe('2 of 4 machines need attention');
    expect(
      $('#hosts details')
        .map((_, one) => $(one).attr('data-entry'))
        .get(),
    ).toEqual([...['person', 'person', 'repair', 'nothing']]);
    expect($('#hosts summary').eq(1).text()).toContain(
      'needs attention by-hand This copy will not',
    );
    expect($('#rules tbody tr').first().text()).toContain('1: by-hand');
  });

  it('is Markdown', () => {
    expect(renderFleetMarkdown(fleetOf(...FLEET))).toContain(
      '- `by-hand` ❌ needs attention: This copy will not work yet. (1 error, 0 warnings)',
    );
    expect(renderFleetMarkdown(fleetOf(...FLEET)).split('\n')).toEqual(
      expect.arrayContaining([
        ...['- 1 machine for `--fix`', '- 1 machine ready', '### Machines, worst first'],
        expect.stringMatching(/\(error\): 1 finding on 1 machine$/),
      ]),
    );
    const many = Array.from({ length: 250 }, (_, index) => reportOf(`host${index}`));
    expect(renderFleetMarkdown(fleetOf(...many))).toContain('- … and 50 more');
  });

  it('is SARIF with a run for each host', () => {
    const { runs } = JSON.parse(renderFleetSarif(fleetOf(...FLEET), NO_CONTEXT));
    expect(runs.map((run: { automationDetails: object }) => run.automationDetails)).toEqual([
      ...['unread', 'by-hand', 'fixable', 'fine'].map((name) => ({
        id: `openclaw-migcheck/${name}/`,
      })),
    ]);
  });

  it('lets no text of a copy become an element, a link or an attribute', () => {
    const fleet = fleetOf(hostileReport(), ...FLEET);
    const $ = load(renderFleetHtml(fleet));
    expect($('script, style')).toHaveLength(2);
    expect($('[onmouseover], img, [src]')).toHaveLength(0);
    const markdown = load(micromark(renderFleetMarkdown(fleet)));
    expect(markdown('script, img, a:not([href^="https://github.com/"])')).toHaveLength(0);
    expect(() => renderFleetSarif(fleet, NO_CONTEXT)).not.toThrow();
  });
});
