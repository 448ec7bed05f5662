import type { Severity } from '../engine/rule.ts';
import { INTO_ENGLISH, type Language } from '../phrases/language.ts';

/** The formats of a report. */
export const FORMATS = [
  'pretty',
  'json',
  'github',
  'sarif',
  'junit',
  'gitlab',
  'markdown',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];

/** What a format needs besides the report. */
export interface FormatContext {
  /** The known rules. A stored report may have rules that this version does not have. */
  readonly rules: readonly RuleText[];
  /** The directory that paths are relative to, in each of its spellings. */
  readonly checkout: readonly string[];
  /** The language of a format for people. A format for programs is in English. */
  readonly language: Language;
}

/** The text about a rule, independent of findings. */
export interface RuleText {
  readonly id: string;
  /** The consequences of its faults, worst first. */
  readonly breaks: readonly string[];
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /** The messages as templates. */
  readonly messages?: Readonly<Record<string, { readonly text: string; readonly remedy: string }>>;
  readonly texts?: Readonly<Record<string, string>>;
}

export const NO_CONTEXT: FormatContext = { rules: [], checkout: [], language: INTO_ENGLISH };
