import type { Arguments } from './arguments.ts';
import type { Titled } from './finding.ts';
import { fillIn, isNames, isPhrase } from './message.ts';
import type {
  FlatData,
  FlatValue,
  Item,
  MessageData,
  MessageValue,
  Phrase,
  PlainData,
  PlainValue,
  Text,
} from './rule.ts';

/** A value for each argument of a text. */
export type ValuesOf<English extends string, Value = MessageValue> = [Arguments<English>] extends [
  never,
]
  ? []
  : [Readonly<Record<Arguments<English>, Value>>];

/** English texts in ICU MessageFormat, by id. */
type Texts = Readonly<Record<string, string>>;

/** The texts of a rule other than its messages: the titles of its repairs, and the reasons why it could not decide. */
export interface RuleTexts<Own extends Texts> {
  <Id extends keyof Own & string>(
    id: Id,
    ...values: ValuesOf<Own[Id], PlainValue>
  ): Text<PlainData>;
  <Id extends keyof Own & string>(id: Id, ...values: ValuesOf<Own[Id], FlatValue>): Text<FlatData>;
  <Id extends keyof Own & string>(id: Id, ...values: ValuesOf<Own[Id]>): Text;
  readonly english: Own;
}

/** Makes the texts of a rule. The compiler refuses an unknown id and a missing value. */
export function ruleTexts<const Own extends Texts>(ruleId: string, english: Own): RuleTexts<Own> {
  const textOf = (id: keyof Own & string, values: MessageData = {}) => ({
    messageId: `${ruleId}/${id}`,
    values,
    english: english[id] ?? '',
  });
  return Object.assign(textOf as Omit<RuleTexts<Own>, 'english'>, { english }) as RuleTexts<Own>;
}

/** A text in English. */
export function inEnglish({ english, values }: Text): string {
  return fillIn(english, values);
}

/** A text as a title. */
export function titled(text: Text): Titled {
  const { messageId, values } = phraseOf(text);
  return { title: inEnglish(text), messageId, data: values };
}

/** What of a repair its title is. */
export function titleOf({ title, messageId, data }: Titled): Titled {
  return { title, messageId, data };
}

/** A reason in English, and as a phrase for other languages. */
export interface Reasoned {
  readonly reason: string;
  readonly reasons: readonly Phrase[];
}

/** A text as a reason. */
export function reasoned(text: Text): Reasoned {
  return { reason: inEnglish(text), reasons: [phraseOf(text)] };
}

/** The reason of something that may have none. */
export function reasonOf({ reason, reasons }: Partial<Reasoned>): Partial<Reasoned> {
  return reason === undefined ? {} : { reason, reasons: reasons ?? [] };
}

/** A text as a report has it: the language is chosen later. */
export function phraseOf({ messageId, values }: Phrase): Phrase {
  return { messageId, values: withoutEnglish(values) };
}

/** {@link phraseOf} for the phrases in the data of a message. */
export function withoutEnglish(data: MessageData): MessageData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, valueWithoutEnglish(value)]),
  );
}

/** The values, with a function applied to each name and word in them, for instance to mask it. */
export function withTexts<Data extends MessageData>(
  data: Data,
  change: (text: string) => string,
): Data {
  return changed(data, change) as Data;
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      // The one says which text it is, the other is that text.
      key === 'messageId' || key === 'english' ? each : changed(each, change),
    ]),
  );
}

function valueWithoutEnglish(value: MessageValue): MessageValue {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' || isPhrase(value)) return itemWithoutEnglish(value);
  return isNames(value)
    ? { ...value, names: value.names.map(itemWithoutEnglish) }
    : value.map(itemWithoutEnglish);
}

function itemWithoutEnglish(item: Item): Item {
  if (typeof item === 'string') return item;
  return { messageId: item.messageId, values: withoutEnglish(item.values) as FlatData };
}
