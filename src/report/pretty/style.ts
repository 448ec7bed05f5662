import pc from 'picocolors';
import type { Severity } from '../../engine/rule.ts';
import { INTO_ENGLISH, type Language } from '../../phrases/language.ts';

/** How the report for a terminal looks. */
export interface PrettyOptions {
  readonly color: boolean;
  /** The columns to wrap at. */
  readonly width: number;
  /** True to print only the findings and their number. */
  readonly quiet: boolean;
  /** True to print also why each finding matters, and its own commands. */
  readonly verbose: boolean;
  /** English by default. */
  readonly language?: Language;
}

/** What every block needs to write with. */
export interface Pen extends PrettyOptions {
  readonly ink: ReturnType<typeof pc.createColors>;
  readonly language: Language;
}

export const SEVERITY_SIGNS = { error: '✗', warning: '!', info: 'i' } satisfies Record<
  Severity,
  string
>;

/** What the printers of a report need. English by default. */
export function penOf(options: PrettyOptions): Pen {
  return { language: INTO_ENGLISH, ...options, ink: pc.createColors(options.color) };
}

/** The colour of a severity. */
export function severityInk(severity: Severity, { ink }: Pen): (text: string) => string {
  return { error: ink.red, warning: ink.yellow, info: ink.blue }[severity];
}
