import * as z from 'zod';
import { phrase } from '../../phrases/language.ts';
import { type Fleet, mergeReports } from '../fleet.ts';
import { asReport, NotAReport, parseJson } from '../parse.ts';

/**
 * Everything else is computed from the reports, so that a stored fleet cannot contradict itself.
 */
const stored = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal('fleet'),
  tool: z.object({ name: z.string(), version: z.string() }),
  hosts: z.array(z.object({ name: z.string(), report: z.unknown() })),
});

/** Parses the output of `merge --format json`. @throws NotAReport */
export function parseFleet(text: string): Fleet {
  const result = stored.safeParse(parseJson(text));
  if (!result.success) throw new NotAReport(phrase('report.no-fleet'));
  const { tool, hosts } = result.data;
  return mergeReports(
    tool,
    hosts.map(({ name, report }) => ({ name, report: asReport(report) })),
  );
}
