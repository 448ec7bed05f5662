import type { Format, FormatContext } from '../report/format.ts';
import type { Report } from '../report/report.ts';

type Renderer = (report: Report, context: FormatContext) => string;

/** The formats that are rarely used. Each is loaded only when it is needed. */
export const renderers: Readonly<
  Record<Exclude<Format, 'pretty' | 'json'>, () => Promise<Renderer>>
> = {
  github: async () => (await import('../report/github.ts')).renderGithub,
  sarif: async () => (await import('../report/sarif.ts')).renderSarif,
  junit: async () => (await import('../report/junit.ts')).renderJunit,
  gitlab: async () => (await import('../report/gitlab.ts')).renderGitlab,
  html: async () => (await import('../report/html.ts')).renderHtml,
  markdown: async () => (await import('../report/markdown.ts')).renderMarkdown,
};
