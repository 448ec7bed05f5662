/**
 * The names of the arguments in an ICU MessageFormat text. `in` says what contains the text: `m` for a message, `o` for
 * the options of a plural or a select, the innermost first.
 */
export type Arguments<Text extends string, In extends string = 'm', Found = never> =
  // Texts that the compiler does not know are left to the test.
  string extends Text
    ? string
    : Text extends `${infer Before}{${infer After}`
      ? Before extends `${string}}${infer Rest}`
        ? Arguments<`${Rest}{${After}`, Outer<In>, Found>
        : In extends `o${string}`
          ? Arguments<After, `m${In}`, Found>
          : After extends `${infer Name}}${infer Rest}`
            ? Name extends `${infer Chosen},${string}`
              ? Arguments<Behind<After, Chosen>, `o${In}`, Found | Chosen>
              : Arguments<Rest, In, Found | Name>
            : Found
      : Found;

/** What contains a text once its innermost braces are closed. */
type Outer<In extends string> = In extends `${'m' | 'o'}${infer Rest}` ? Rest : 'm';

/** The rest of a text after its start. */
type Behind<Text extends string, Start extends string> = Text extends `${Start}${infer Rest}`
  ? Rest
  : '';
