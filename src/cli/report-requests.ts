import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import type { Format } from '../report/format.ts';
import { Advice, chooseFrom } from './option-values.ts';

/** A requested report. Without a file, it goes to standard output. */
export interface ReportRequest<F extends string = Format> {
  readonly format: F;
  readonly file?: string;
}

/**
 * Collects the requested reports. The order of the options matters, as in RSpec: the file of
 * `--output` belongs to the format before it. A file before all formats belongs to the first
 * format, or to a report for people where the first format has a file of its own.
 * @param formats the one for people first
 */
export function collectReports<F extends string>(
  program: Command,
  formats: readonly [F, ...F[]],
): Command {
  let reports: readonly ReportRequest<F>[] = [];
  let isDefault = false;
  const keep = (changed: readonly ReportRequest<F>[]) => {
    reports = changed;
    program.setOptionValue('reports', reports);
  };
  const addFormat = (request: ReportRequest<F>) => {
    const takesOver = isDefault && request.file === undefined;
    isDefault = false;
    keep(takesOver ? [{ ...reports[0], ...request }] : [...reports, request]);
  };
  return program
    .on('option:format', (word: string) => addFormat(requestOf(word, formats)))
    .on('option:json', () => addFormat(requestOf('json', formats)))
    .on('option:output', (file: string) => {
      const last = reports.at(-1);
      if (last?.file !== undefined) {
        throw new UsageError(phrase('usage.output-taken', { file, other: last.file }));
      }
      isDefault = last === undefined;
      keep([...reports.slice(0, -1), { format: last?.format ?? formats[0], file }]);
    });
}

/** @throws UsageError where two reports would be written to the same place */
export function refuseSharedPlaces(reports: readonly ReportRequest<string>[], cwd: string): void {
  if (reports.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(phrase('usage.one-stdout'));
  }
  const files = reports.flatMap(({ file }) => (file === undefined ? [] : resolve(cwd, file)));
  if (new Set(files).size < files.length) {
    throw new UsageError(phrase('usage.shared-file'));
  }
}

function requestOf<F extends string>(
  word: string,
  formats: readonly [F, ...F[]],
): ReportRequest<F> {
  const [name = '', ...rest] = word.split('=');
  const format = formats.find((candidate) => candidate === name) ?? formats[0];
  return rest.length === 0 ? { format } : { format, file: rest.join('=') };
}

/**
 * Makes the parser for the word after `--format`. It refuses an unknown format, and a format with
 * an empty file name.
 */
export function formatWord(formats: readonly string[]): (word: string) => string | Advice {
  return (word) => {
    const [name = '', file] = word.split('=', 2);
    if (file === '') return new Advice(phrase('usage.file', { name }));
    return formats.includes(name) ? word : chooseFrom(formats);
  };
}
