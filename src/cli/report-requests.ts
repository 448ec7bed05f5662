import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../migcheck/usage-error.ts';
import { FORMATS, type Format } from '../report/format.ts';

/** A report that was asked for; without a file it goes to standard output. */
export interface ReportRequest {
  readonly format: Format;
  readonly file?: string;
}

/**
 * Collects which reports are meant. That depends on the order of the options, as in RSpec: a file of `--output` is that
 * of the format before it, and one in front of all formats is that of the first format, or of a report for people where that has its own.
 */
export function collectReports(program: Command): Command {
  let reports: readonly ReportRequest[] = [];
  let isDefault = false;
  const keep = (changed: readonly ReportRequest[]) => {
    reports = changed;
    program.setOptionValue('reports', reports);
  };
  const addFormat = (request: ReportRequest) => {
    const takesOver = isDefault && request.file === undefined;
    isDefault = false;
    keep(takesOver ? [{ ...reports[0], ...request }] : [...reports, request]);
  };
  return program
    .on('option:format', (word: string) => addFormat(requestOf(word)))
    .on('option:json', () => addFormat({ format: 'json' }))
    .on('option:output', (file: string) => {
      const last = reports.at(-1);
      if (last?.file !== undefined) {
        program.error(`error: --output ${file}: the report goes to ${last.file} already.`);
      }
      isDefault = last === undefined;
      keep([...reports.slice(0, -1), { format: last?.format ?? 'pretty', file }]);
    });
}

/** @throws UsageError where two reports would be at one place */
export function refuseSharedPlaces(reports: readonly ReportRequest[], cwd: string): void {
  if (reports.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      'Only one report can go to standard output. Give the others a file: --format sarif=report.sarif.',
    );
  }
  const files = reports.flatMap(({ file }) => (file === undefined ? [] : resolve(cwd, file)));
  if (new Set(files).size < files.length) {
    throw new UsageError('Two reports cannot be in one file. Give each a file of its own.');
  }
}

function requestOf(word: string): ReportRequest {
  const [name = '', ...rest] = word.split('=');
  const format = FORMATS.find((candidate) => candidate === name) ?? 'pretty';
  return rest.length === 0 ? { format } : { format, file: rest.join('=') };
}

/** @throws InvalidArgumentError for a word that is no format, or a format with an empty file */
export function formatWord(word: string): string {
  const [name, file] = word.split('=', 2);
  if (file === '') throw new InvalidArgumentError(`Give a file: ${name}=<file>.`);
  if (FORMATS.some((format) => format === name)) return word;
  throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
}
