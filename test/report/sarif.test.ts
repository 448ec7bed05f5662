import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { default as ajvDraft04 } from 'ajv-draft-04';
import { default as ajvFormats } from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { type FormatContext, NO_CONTEXT } from '../../src/report/format.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { hostileReport } from './hostile-report.ts';
import { FINDING, healthyReport, INSTALL, PENDING, sampleReport } from './sample-report.ts';

const OASIS = fileURLToPath(new URL('schemas/sarif-2.1.0.json', import.meta.url));
// Both are CommonJS modules whose types speak of a default that Node's import does not unwrap.
const ajv = new ajvDraft04.default({ strict: false, allErrors: true });
ajvFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(OASIS, 'utf8')));

const CONTEXT: FormatContext = { ...NO_CONTEXT, rules, checkout: ['/home/bob'] };

function sarif(report: Report, context = CONTEXT) {
  const log: Log = JSON.parse(renderSarif(report, context));
  expect(isSarif(log) || isSarif.errors).toBe(true);
  const [run] = log.runs;
  if (!run) throw new Error('no run');
  return run;
}

/** What `--dry-run` shows of one change. */
function planned(lines: readonly string[]): Report {
  const step = {
    kind: 'write' as const,
    path: FINDING.path,
    from: null,
    to: null,
    text: [`--- ${FINDING.path}`, `+++ ${FINDING.path}`, ...lines].join('\n'),
    phrases: [],
    fingerprints: [FINDING.fingerprint],
  };
  const { stateDir: install } = INSTALL;
  return sampleReport({
    plans: [{ install, steps: [step], fixes: [], unsafeLeft: [], unsafeLeftPhrases: [] }],
  });
}

describe('the sarif report', () => {
  it('has a result for each finding, at a place in the checkout', () => {
    const [result] = sarif(sampleReport()).results ?? [];
    expect(result).toMatchObject({
      ruleId: 'old-home',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'The workspace is still under /home/alice. Name the new place.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.openclaw/openclaw.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 20 },
          },
          logicalLocations: [{ fullyQualifiedName: 'agents.defaults.workspace' }],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: FINDING.fingerprint },
    });
  });

  it('gives a file outside of the checkout by its absolute URI', () => {
    const path = '/home/bob/a b/%#?.json';
    const finding = { ...FINDING, path, alsoAt: [{ ...FINDING, path: 'C:\\x\\y' }] };
    const { results = [] } = sarif(sampleReport({ findings: [finding] }), {
      ...CONTEXT,
      checkout: ['/home/bo'],
    });
    expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'file:///home/bob/a%20b/%25%23%3F.json',
    });
    expect(results[0]?.relatedLocations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'file:///C:/x/y',
    });
  });

  it('says of each rule what it is about and where its page is', () => {
    const ids = ['stale-home-path', 'unheard-of'];
    const results = ids.map((id) => ({
      id,
      install: INSTALL.stateDir,
      status: 'passed' as const,
      reason: null,
      reasons: [],
    }));
    const { driver } = sarif(healthyReport({ rules: results })).tool;
    expect(driver.rules?.map(({ id }) => id)).toEqual(ids);
    expect(driver.rules?.[0]).toMatchObject({
      shortDescription: { text: expect.stringContaining('old home') },
      help: { text: expect.any(String), markdown: expect.stringContaining('stale-home-path.md') },
      helpUri: expect.stringMatching(/^https:.*stale-home-path\.md$/),
      defaultConfiguration: { level: 'error' },
    });
  });

  it('says what could not be checked', () => {
    const { stateDir: install } = INSTALL;
    const [invocation] =
      sarif(
        healthyReport({
          rules: [{ id: 'a', install, status: 'crashed', reason: 'why', reasons: [] }],
          pendingRuns: [PENDING],
          notes: ['a note'],
        }),
      ).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      {
        level: 'error',
        message: { text: 'a crashed: why' },
        associatedRule: { id: 'a', index: 0 },
      },
      { level: 'warning' },
      { level: 'note', message: { text: 'a note' } },
    ]);
    expect(sarif(healthyReport()).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('has the text edits of a plan as fixes', () => {
    const report = planned(['@@ -3,3 +3,4 @@', ' {', '-  "old": 1', '+  "new": 1', ' }', '+last']);
    const [fix] = sarif(report).results?.[0]?.fixes ?? [];
    expect(fix?.description?.text).toBe('name /home/bob');
    expect(fix?.artifactChanges).toEqual([
      {
        artifactLocation: { uri: '.openclaw/openclaw.json', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 11 },
            insertedContent: { text: '  "new": 1' },
          },
          {
            deletedRegion: { startLine: 6, startColumn: 1, endColumn: 1 },
            insertedContent: { text: 'last\n' },
          },
        ],
      },
    ]);
  });

  it('has a fix beside a step for another finding of the same file, and none beside one elsewhere', () => {
    const lines = ['@@ -1,1 +1,1 @@', '-a', '+b'];
    const fixesBeside = (path: string) => {
      const { plans, ...rest } = planned(lines);
      const [plan] = plans;
      const mode = {
        kind: 'mode' as const,
        path,
        from: '644',
        to: '600',
        text: 'mode',
        phrases: [],
      };
      const steps = [...(plan?.steps ?? []), { ...mode, fingerprints: [FINDING.fingerprint] }];
      const report = { ...rest, plans: plan ? [{ ...plan, steps }] : [] };
      return sarif(report).results?.[0]?.fixes;
    };
    expect(fixesBeside(FINDING.path)).toHaveLength(1);
    expect(fixesBeside('/elsewhere')).toBeUndefined();
  });

  it.each([
    ['masked', ['@@ -1,1 +1,1 @@', '-"•••"', '+"x"']],
    ['shortened', ['@@ -1,1 +1,1 @@', '-"x"', '+"x…']],
    ['masked in another place', ['@@ -1,3 +1,3 @@', '-a', '+b', ' c', '-•••', '+d']],
    ['no text edit', []],
  ])('has no fix that is %s', (_, lines) => {
    expect(sarif(planned(lines)).results?.[0]?.fixes).toBeUndefined();
  });

  it('has what was suppressed, with the reason', () => {
    const report = healthyReport({
      suppressed: [
        { by: 'settings', justification: 'we know', finding: FINDING },
        { by: 'baseline', justification: null, finding: FINDING },
      ],
    });
    expect(sarif(report).results).toMatchObject([
      { ruleIndex: 0, suppressions: [{ kind: 'external', justification: 'we know' }] },
      { suppressions: [{ status: 'accepted' }], baselineState: 'unchanged' },
    ]);
  });

  it('stays valid whatever is in the report, and has no sign that a terminal interprets', () => {
    const text = renderSarif(hostileReport(), CONTEXT);
    expect(isSarif(JSON.parse(text)) || isSarif.errors).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be absent
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
