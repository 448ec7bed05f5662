import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { maskOutput } from '../../src/masking/mask.ts';
import { renderHtml } from '../../src/report/html.ts';
import { html } from '../../src/report/markup.ts';
import type { Report } from '../../src/report/report.ts';
import { EVIL, hostileReport } from './hostile-report.ts';
import { FINDING, FIX, healthyReport, INSTALL, PENDING, sampleReport } from './sample-report.ts';

/** The page as it is written to a file, where everything is masked. */
function page(report: Report) {
  return load(maskOutput(renderHtml(report)));
}

const MANY = sampleReport({
  label: 'a label',
  fixes: [FIX],
  pendingRuns: [PENDING],
  notes: ['A note.'],
  plans: [
    {
      install: INSTALL.stateDir,
      steps: [
        {
          kind: 'mode',
          path: '/x',
          from: '644',
          to: '600',
          text: 'mode 644',
          phrases: [],
          fingerprints: [],
        },
      ],
      fixes: [],
      unsafeLeft: [],
      unsafeLeftPhrases: [],
    },
  ],
});

describe('the page', () => {
  it('says the verdict, what arrived, what to do, and where it came from', () => {
    const $ = page(sampleReport());
    expect($('h1').text()).toBe('✗ This copy will not work yet.');
    expect($('title').text()).toBe('This copy will not work yet. · /home/bob/.openclaw');
    expect($('header li').text()).toContain('The agent cannot answer (1 cause).');
    expect($('#inventory tbody tr')).toHaveLength(INSTALL.inventory.length);
    expect($('#inventory tbody tr').eq(1).text()).toBe('logins✗missing2 profiles promised');
    expect($('#steps li input[type=checkbox]')).toHaveLength(2);
    expect($('#steps pre').last().text()).toBe('openclaw config set x y');
    expect($('#machines tbody tr').first().text()).toBe('home/home/alice/home/bob');
  });

  it('is called what the label says', () => {
    const $ = page(sampleReport({ label: 'a<b' }));
    expect($('title').text()).toBe('a<b · This copy will not work yet. · /home/bob/.openclaw');
    expect($('header strong').text()).toBe('a<b');
  });

  it('has a finding that opens, under what it breaks', () => {
    const $ = page(sampleReport());
    expect($('#findings h3').text()).toBe('Answers from the agent');
    const entry = $('#findings details[data-entry=error]');
    expect(entry.find('summary').text()).toBe(
      '✗error old-home The workspace is still under /home/alice.',
    );
    expect(entry.find('dd').first().text()).toBe(
      '/home/bob/.openclaw/openclaw.json:4:20 (agents.defaults.workspace)',
    );
    expect(entry.find('pre').first().text()).toBe(
      `4 | ${FINDING.frame?.text}\n${' '.repeat(4 + 19)}^`,
    );
    expect(entry.text()).toContain(FINDING.fingerprint);
    expect(entry.find('a').attr('href')).toMatch(/\/docs\/rules\/old-home\.md$/);
  });

  it('has only the parts that there is something to say in', () => {
    const idsOf = (report: Report) =>
      page(report)('section')
        .get()
        .map(({ attribs }) => attribs.id);
    expect(idsOf(healthyReport())).toEqual(['inventory', 'machines']);
    expect(idsOf(MANY)).toEqual([
      ...['inventory', 'steps', 'repairs', 'findings', 'machines', 'notes', 'plan'],
    ]);
    const failed = healthyReport({ error: 'no install', installs: [] });
    expect(page(failed)('header').text()).toContain('no install');
  });

  it('loads nothing, and its policy allows its own style and script alone', () => {
    const $ = page(MANY);
    expect($('link, img, iframe, object, embed, base, form, [src], [srcset]')).toHaveLength(0);
    expect($('style')).toHaveLength(1);
    expect($('script')).toHaveLength(1);
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const policy = $('meta[http-equiv=Content-Security-Policy]').attr('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash($('style').text())}'; script-src 'sha256-${hash($('script').text())}'; base-uri 'none'; form-action 'none'`,
    );
    expect($('style').text()).not.toMatch(/url\(|@import/);
  });

  it('can be used without eyes and without colours', () => {
    const $ = page(MANY);
    expect($('html').attr('lang')).toBe('en');
    expect($('main#main, a[href="#main"]')).toHaveLength(2);
    for (const input of $('input').get()) {
      const { id } = input.attribs;
      expect($(input).closest('label').length + $(`label[for="${id}"]`).length).toBe(1);
    }
    for (const part of $('section').get()) {
      expect($(`#${part.attribs['aria-labelledby']}`).text()).not.toBe('');
    }
    const ids = $('[id]')
      .get()
      .map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets no text of a copy become an element, an attribute or an address', () => {
    const $ = page(hostileReport());
    const parts = (report: Report) =>
      new Set(
        page(report)('*')
          .get()
          .flatMap((element) =>
            'attribs' in element
              ? [element.name, ...Object.keys(element.attribs).map((key) => `@${key}`)]
              : [],
          ),
      );
    const known = new Set([...parts(MANY), 'br']);
    expect([...parts(hostileReport())].filter((part) => !known.has(part))).toEqual([]);
    expect($('script, style')).toHaveLength(2);
    const addresses = $('a')
      .get()
      .map(({ attribs }) => attribs.href ?? '');
    expect(addresses.filter((href) => !/^(?:#main|https:\/\/github\.com\/)/.test(href))).toEqual(
      [],
    );
    expect($('#findings summary').first().text()).toContain('<script>alert(1)</script>');
    expect(EVIL).toContain('\u202e');
    expect($('body').text()).not.toContain('\u202e');
  });

  it('is no longer than somebody reads, and draws no caret where the line has no such column', () => {
    const findings = Array.from({ length: 2001 }, () => ({
      ...FINDING,
      frame: { line: 1, text: 'x', column: 2 ** 53 - 1 },
    }));
    const $ = page(sampleReport({ findings }));
    expect($('details')).toHaveLength(2000);
    expect($('#findings').text()).toContain('1 more finding in the JSON report.');
    expect($('details pre').first().text()).toBe('1 | x');
  });
});

it('a template of HTML escapes every value that is no HTML', () => {
  const inner = html`<b>${'<&>"\''}</b>`;
  expect(String(html`${inner}${[inner, null]}${null}${1}`)).toBe(
    '<b>&lt;&amp;&gt;&quot;&#39;</b><b>&lt;&amp;&gt;&quot;&#39;</b>1',
  );
});
