import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../src/report/github.ts';
import { renderJson } from '../../src/report/json.ts';
import { reportJsonSchema, reportSchema } from '../../src/report/schema.ts';
import { FINDING, healthyReport, INSTALL, PENDING, sampleReport } from './sample-report.ts';

describe('the json report', () => {
  it('is the report, and its schema accepts it', () => {
    const report = sampleReport();
    const parsed = JSON.parse(renderJson(report));
    expect(parsed).toEqual(report);
    expect(reportSchema.safeParse(parsed).error).toBeUndefined();
  });

  it('has a schema that refuses what is no report', () => {
    const { fingerprint: _, ...finding } = FINDING;
    const wrong = [
      { ...sampleReport(), schemaVersion: 2 },
      { ...sampleReport(), more: 1 },
      { ...sampleReport(), findings: [finding] },
    ];
    for (const value of wrong) expect(reportSchema.safeParse(value).success).toBe(false);
  });

  it('publishes a schema that says what each key holds', () => {
    const { properties } = reportJsonSchema() as { properties: Record<string, object> };
    const { summary, ...rest } = properties;
    expect(summary).toHaveProperty('properties.fixable.description');
    for (const key of Object.values(rest)) expect(key).toHaveProperty('description');
  });

  it('publishes the schema with every key required', () => {
    expect(reportJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      required: expect.arrayContaining(Object.keys(sampleReport())),
    });
  });
});

describe('the github report', () => {
  it('is one annotation for each finding', () => {
    expect(renderGithub(sampleReport(), { checkout: ['/home/bob'] })).toBe(
      '::error file=.openclaw/openclaw.json,line=4,col=20,title=openclaw-migcheck%3A old-home::The workspace is still under /home/alice. Name the new place.\n',
    );
  });

  it('is at no file where that is outside of the checkout, and says where it is', () => {
    expect(renderGithub(sampleReport(), { checkout: ['/srv'] })).toBe(
      '::error title=openclaw-migcheck%3A old-home::The workspace is still under /home/alice. (/home/bob/.openclaw/openclaw.json:4:20 (agents.defaults.workspace)) Name the new place.\n',
    );
  });

  it('tells of a repair that was cut off, and of one that was refused', () => {
    const refusals = [{ install: '/home/bob/.openclaw', reason: '100% full', reasons: [] }];
    expect(renderGithub(healthyReport({ pendingRuns: [PENDING], refusals }))).toBe(
      [
        '::error title=openclaw-migcheck::Nothing was repaired in /home/bob/.openclaw: 100%25 full\n',
        '::warning title=openclaw-migcheck::Repair 1 in /home/bob/.openclaw was interrupted: openclaw-migcheck --fix, or openclaw-migcheck undo 1\n',
      ].join(''),
    );
  });

  it('tells of each rule that could not decide everything', () => {
    const { stateDir: install } = INSTALL;
    const rules = (['crashed', 'skipped', 'findings', 'passed'] as const).map((status) => ({
      id: 'a',
      install,
      status,
      reason: status === 'passed' ? null : 'why',
      reasons: [],
    }));
    expect(renderGithub(healthyReport({ rules, complete: false })).split('\n')).toEqual([
      '::error title=openclaw-migcheck%3A a::a crashed: why',
      '::notice title=openclaw-migcheck%3A a::a skipped: why',
      '::notice title=openclaw-migcheck%3A a::a partly checked: why',
      '',
    ]);
  });

  it('is empty for a healthy install', () => {
    expect(renderGithub(healthyReport())).toBe('');
  });

  it('lets no text start a command or a property of its own', () => {
    const evil = 'x\n::error::y,line=1:2%0A';
    const text = renderGithub(
      sampleReport({
        findings: [{ ...FINDING, severity: 'info', path: `/x/${evil}`, message: evil }],
        rules: [
          { id: 'a', install: INSTALL.stateDir, status: 'crashed', reason: evil, reasons: [] },
        ],
        notes: [evil],
      }),
      { checkout: ['/x'] },
    );
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::notice file=x\\n\\x3a%3Aerror%3A%3Ay%2Cline=1%3A2%250A,line=4/);
    expect(lines[1]).toMatch(/^::error title=/);
  });
});
