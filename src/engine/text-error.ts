import type { MessageData, Text } from './rule.ts';
import { inEnglish } from './texts.ts';

/** An error for people to read. Its message is English, and what it is made of is said in their language where it is shown. */
export abstract class TextError<Data = MessageData> extends Error {
  /** @param details one for each place that is wrong, where there may be several */
  constructor(
    readonly reason: Text<Data>,
    readonly details: readonly Text[] = [],
  ) {
    super(asLines([reason as Text, ...details].map(inEnglish)));
  }
}

/** What is wrong, and below it each place. */
export function asLines(texts: readonly string[]): string {
  return texts.join('\n  ');
}

/** The texts of {@link asLines} again. */
export function linesOf(text: string): string[] {
  return text.split('\n  ');
}
