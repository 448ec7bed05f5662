import type { MessageData, Text } from './rule.ts';
import { inEnglish } from './texts.ts';

/** An error for people to read. Its message is English; the report shows it in the language of the reader. */
export abstract class TextError<Data = MessageData> extends Error {
  /** @param details one for each place that is wrong, if there can be several */
  constructor(
    readonly reason: Text<Data>,
    readonly details: readonly Text[] = [],
  ) {
    super(asLines([reason as Text, ...details].map(inEnglish)));
  }
}

/** What is wrong, with each place on a line below. */
export function asLines(texts: readonly string[]): string {
  return texts.join('\n  ');
}

/** The texts of {@link asLines} again. */
export function linesOf(text: string): string[] {
  return text.split('\n  ');
}
