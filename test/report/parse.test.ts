import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { NotAReport, parseReport } from '../../src/report/parse.ts';
import { EVIL, hostileReport } from './hostile-report.ts';
import { FINDING, sampleReport } from './sample-report.ts';

describe('a stored report', () => {
  it('is read as it was', () => {
    expect(parseReport(`\ufeff${renderJson(sampleReport())}`)).toEqual(sampleReport());
  });

  it('is read where it is from before it said what its texts are made of', () => {
    const { errorPhrases, verdict, findings, ...rest } = sampleReport();
    const { phrases, ...older } = verdict;
    const remedies = findings.map(({ remedy: { messageId, isWhole, ...remedy }, ...finding }) => ({
      ...finding,
      remedy,
    }));
    const text = JSON.stringify({ ...rest, verdict: older, findings: remedies });
    expect(parseReport(text)).toEqual(sampleReport({ verdict: { ...verdict, phrases: [] } }));
    expect([errorPhrases, phrases].flat()).toEqual([
      { messageId: 'verdict.will-not-work', values: {} },
    ]);
  });

  it('may have anything in its texts', () => {
    expect(parseReport(renderJson(hostileReport())).host.platform).toBe(EVIL);
  });

  it('shows no secret that somebody put into it', () => {
    const secret = `sk-ant-api03-${'aB3'.repeat(30)}`;
    const findings = [{ ...FINDING, message: `key ${secret}` }];
    const report = parseReport(JSON.stringify(sampleReport({ findings })));
    expect(JSON.stringify(report)).not.toContain(secret);
  });

  it.each([
    ['not json', /it is not JSON/],
    ['[]', /it is not a report of this version/],
    ['null', /it is not a report/],
    ['{"schemaVersion": 2}', /it has schemaVersion 2, and this version reads schemaVersion 1/],
    [JSON.stringify({ ...sampleReport(), 'sk-secret': 1 }), /the file: has a key/],
    [
      JSON.stringify({ ...sampleReport(), findings: [{ ...FINDING, line: -1 }] }),
      /findings\.0\.line: /,
    ],
    ['{"schemaVersion": 1, "kind": "fleet"}', /it is a report of many machines/],
    ['{"schemaVersion": 1}', /and \d+ more/],
  ])('is refused where it is none: %.30s', (text, message) => {
    expect(() => parseReport(text)).toThrow(NotAReport);
    expect(() => parseReport(text)).toThrow(message);
    expect(() => parseReport(text)).not.toThrow(/sk-secret/);
  });
});
