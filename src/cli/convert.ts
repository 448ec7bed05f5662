import { parseReport } from '../report/parse.ts';
import type { ColorWhen } from './colour.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { LanguageOption } from './language.ts';
import { outputPath, writeOutput } from './output.ts';
import { render } from './render.ts';
import { type ReportRequest, refuseSharedPlaces } from './report-requests.ts';
import { readStored } from './stored-report.ts';

export interface ConvertOptions extends LanguageOption {
  readonly reports?: readonly ReportRequest[];
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: ColorWhen;
}

/**
 * Renders a stored report in other formats.
 * @throws UsageError where the file is no report
 */
export async function convert(file: string, options: ConvertOptions, io: Io): Promise<number> {
  const { reports = [{ format: 'pretty' }] } = options;
  refuseSharedPlaces(reports, io.cwd);
  const report = readStored(file, io.cwd, parseReport);
  const targets = reports.map((request) => ({
    request,
    path: request.file === undefined ? undefined : outputPath(request.file, io.cwd, []),
  }));
  for (const { request, path } of targets) {
    const text = await render(report, request, options, io);
    if (path === undefined) io.stdout.write(text);
    else writeOutput(path, text);
  }
  return EXIT.clean;
}
