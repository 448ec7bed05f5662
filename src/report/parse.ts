import type { FlatData, PlainData, Text } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { maskSecrets } from '../masking/mask.ts';
import { phrase } from '../phrases/language.ts';
import type { Report } from './report.ts';
import { reportSchema } from './schema.ts';
import { shownReport } from './shown-report.ts';

/** A stored report cannot be used. The message says why, and quotes nothing of the file. */
export class NotAReport extends TextError<PlainData> {
  override readonly name = 'NotAReport';
}

/** These are enough to see what is wrong. */
const MOST = 5;

/**
 * Parses a stored report. It may come from anywhere, so it must match the published schema exactly,
 * and what looks like a secret in it is masked again.
 * @throws NotAReport
 */
export function parseReport(text: string): Report {
  return asReport(parseJson(text));
}

/** {@link parseReport} for JSON that is already parsed. @throws NotAReport */
export function asReport(value: unknown): Report {
  refuseOtherVersion(value);
  const result = reportSchema.safeParse(value);
  if (result.success) return shownReport(result.data, maskSecrets);
  const { issues } = result.error;
  const rest = issues.length - MOST;
  throw new NotAReport(phrase('report.other'), [
    ...issues.slice(0, MOST).map(complaintOf),
    ...(rest > 0 ? [phrase('listed.and-more', { count: rest })] : []),
  ]);
}

function complaintOf({ path, code }: Issue): Text<FlatData> {
  return phrase('about', {
    what: path.length === 0 ? phrase('report.file') : path.join('.'),
    problem: phrase(code === 'unrecognized_keys' ? 'report.other-key' : 'field.wrong'),
  });
}

type Issue = NonNullable<ReturnType<typeof reportSchema.safeParse>['error']>['issues'][number];

/** @throws NotAReport */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new NotAReport(phrase('report.no-json'));
  }
}

function refuseOtherVersion(value: unknown): void {
  const version: unknown = Object(value).schemaVersion;
  if (Object(value).kind === 'fleet') throw new NotAReport(phrase('report.of-many'));
  if (typeof version === 'number' && version !== 1) {
    throw new NotAReport(phrase('report.other-version', { version: String(version) }));
  }
}
