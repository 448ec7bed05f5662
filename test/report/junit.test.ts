import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderJunit } from '../../src/report/junit.ts';
import type { Report, ReportRule } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import { EVIL, hostileReport } from './hostile-report.ts';
import { FINDING, healthyReport, INSTALL, sampleReport } from './sample-report.ts';

const SCHEMA = readFileSync(
  fileURLToPath(new URL('schemas/junit-10.xsd', import.meta.url)),
  'utf8',
);

/**
 * Every document of these tests, to validate them together: loading the validator takes most of a
 * second.
 */
const documents: string[] = [];

function junit(report: Report) {
  const xml = renderJunit(report, { rules });
  documents.push(xml);
  return load(xml, { xml: true });
}

function result(status: ReportRule['status'], reason: string | null = null): ReportRule {
  return { id: 'old-home', install: INSTALL.stateDir, status, reason, reasons: [] };
}

describe('the junit report', () => {
  it('has a failed test case for a rule with findings', () => {
    const findings = [FINDING, { ...FINDING, message: 'Another.' }];
    const $ = junit(sampleReport({ findings }));
    expect($('testsuites').attr()).toMatchObject({ tests: '1', failures: '1', errors: '0' });
    expect($('testsuite').attr('name')).toBe(INSTALL.stateDir);
    expect($('testcase').attr()).toEqual({
      name: 'old-home',
      classname: 'openclaw-migcheck.rules',
    });
    expect($('failure').attr()).toEqual({
      message: 'The workspace is still under /home/alice. (and 1 more)',
      type: 'error',
    });
    expect($('failure').text()).toContain('at /home/bob/.openclaw/openclaw.json:4:20');
    expect($('failure').text()).toContain('error: Another.');
    expect($('failure').text()).toContain('$ openclaw config set x y');
  });

  it.each([
    ['passed', result('passed'), ''],
    ['skipped with its reason', result('skipped', 'why'), '<skipped message="why"/>'],
    ['crashed', result('crashed', 'why'), '<error message="why" type="crashed"/>'],
  ])('has a test case that is %s', (_, rule, inner) => {
    const $ = junit(healthyReport({ rules: [rule] }));
    expect($('testcase').html()?.trim()).toBe(inner);
  });

  it('passes with output where there are slight findings only, and says what was not checked', () => {
    const findings = [{ ...FINDING, severity: 'info' as const }];
    const $ = junit(sampleReport({ findings, rules: [result('findings', 'half')] }));
    expect($('failure, error, skipped')).toHaveLength(0);
    expect($('system-out').text()).toMatch(/^info: The workspace[\s\S]*Checked in part: half$/);
  });

  it('knows the group of a rule', () => {
    const rule = { ...result('passed'), id: 'stale-home-path' };
    const $ = junit(healthyReport({ rules: [rule] }));
    expect($('testcase').attr('classname')).toMatch(/^openclaw-migcheck\.(?!rules$)/);
  });

  it('says why nothing could be checked', () => {
    const $ = junit(healthyReport({ error: 'no install', installs: [], rules: [] }));
    expect($('error').attr('message')).toBe('no install');
  });

  it('stays valid whatever is in the report', () => {
    const $ = junit(hostileReport());
    expect($('script, img')).toHaveLength(0);
    expect($('testcase').first().attr('name')).toContain('<script>');
    expect(EVIL).toContain('\n');
    expect($.xml()).not.toContain('\n::error');
  });

  it('is what Jenkins takes', async () => {
    expect(documents.length).toBeGreaterThan(5);
    const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
    const { valid, errors } = await validateXML({ xml, schema: SCHEMA });
    expect(valid || errors).toBe(true);
  });
});
