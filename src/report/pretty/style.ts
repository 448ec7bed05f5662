import pc from 'picocolors';
import type { Severity } from '../../engine/rule.ts';
import { INTO_ENGLISH, type Language } from '../../phrases/language.ts';

/** How the report for a terminal looks. */
export interface PrettyOptions {
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  /** Findings and their number only. */
  readonly quiet: boolean;
  /** With why each finding matters, and its own commands. */
  readonly verbose: boolean;
  /** English where it is not given. */
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

/** What the printers of a report write with: in English, where no language is given. */
export function penOf(options: PrettyOptions): Pen {
  return { language: INTO_ENGLISH, ...options, ink: pc.createColors(options.color) };
}

/** The colour of a severity. */
export function severityInk(severity: Severity, { ink }: Pen): (text: string) => string {
  return { error: ink.red, warning: ink.yellow, info: ink.blue }[severity];
}
