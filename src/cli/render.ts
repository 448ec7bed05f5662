import type { Report } from '../report/report.ts';
import { wantsColor } from './colour.ts';
import type { Io } from './io.ts';
import type { CheckOptions } from './options.ts';

const PIPE_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 100;

/** Renders the report in the format that was asked for; the others are not loaded. */
export async function render(report: Report, options: CheckOptions, io: Io): Promise<string> {
  if (options.format === 'json') return (await import('../report/json.ts')).renderJson(report);
  if (options.format === 'github') {
    return (await import('../report/github.ts')).renderGithub(report);
  }
  const { renderPretty } = await import('../report/pretty.ts');
  const stream = options.output === undefined ? io.stdout : {};
  return renderPretty(report, {
    color: wantsColor(options.color, io.env, stream),
    width: widthOf(stream),
    quiet: options.quiet === true,
  });
}

function widthOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  if (!stream.isTTY || !stream.columns) return PIPE_WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, stream.columns));
}
