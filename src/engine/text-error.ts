import type { MessageData, Text } from './rule.ts';
import { inEnglish } from './texts.ts';

/** An error for people to read. Its message is English, and what it is made of is said in their language where it is shown. */
export abstract class TextError<Data = MessageData> extends Error {
  constructor(readonly reason: Text<Data>) {
    super(inEnglish(reason as Text));
  }
}
