import { maskSecrets } from '../masking/mask.ts';
import type { Report } from './report.ts';
import { reportSchema } from './schema.ts';
import { shownReport } from './shown-report.ts';

/** A stored report cannot be used; the message says why, and quotes nothing of the file. */
export class NotAReport extends Error {
  override readonly name = 'NotAReport';
}

/** Enough to see what is wrong. */
const MOST = 5;

/**
 * Reads a stored report. It may be from anywhere, so it has to be exactly what the published schema says, and what
 * looks like a secret in it is masked again.
 * @throws NotAReport
 */
export function parseReport(text: string): Report {
  return asReport(parseJson(text));
}

/**
 * {@link parseReport} for a value that was read before.
 * @throws NotAReport
 */
export function asReport(value: unknown): Report {
  refuseOtherVersion(value);
  const result = reportSchema.safeParse(value);
  if (result.success) return shownReport(result.data, maskSecrets);
  const { issues } = result.error;
  const lines = issues.slice(0, MOST).map(({ path, code, message }) => {
    const where = path.length === 0 ? 'the file' : path.join('.');
    return code === 'unrecognized_keys'
      ? `${where}: has a key that a report does not have`
      : `${where}: ${message}`;
  });
  const rest = issues.length - lines.length;
  if (rest > 0) lines.push(`and ${rest} more`);
  throw new NotAReport(
    `it is not a report of this version:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
}

/** @throws NotAReport */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new NotAReport('it is not JSON. Make it with --format json.');
  }
}

function refuseOtherVersion(value: unknown): void {
  const version: unknown = Object(value).schemaVersion;
  if (Object(value).kind === 'fleet') {
    throw new NotAReport(
      'it is a report of many machines, and this command needs one of one machine.',
    );
  }
  if (typeof version === 'number' && version !== 1) {
    throw new NotAReport(
      `it has schemaVersion ${version}, and this version reads schemaVersion 1.`,
    );
  }
}
