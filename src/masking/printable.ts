import { maskSecrets } from './mask.ts';

/**
 * C0, DEL, C1, characters that reverse or hide text (bidi, zero width, tags), line separators, and
 * lone surrogates.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be found
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/**
 * Commands that CI programs read from any logged text: `##[name]` and `::name ::` for GitHub,
 * `##vso[` for Azure, `##teamcity[` for TeamCity. They can set outputs, hide text and stop other
 * commands.
 */
const COMMAND = /##(?=\w*\[)|(?<!\S)::(?=[a-z]+(?:-[a-z]+)*(?:\s|::|$))/gi;

/**
 * Makes visible what a terminal or a log viewer would interpret, and masks what looks like a
 * secret, because anybody may have written the names and values in a copy.
 */
export function printable(text: string): string {
  return maskSecrets(text)
    .replace(COMMAND, (sign) => escapeByte(sign) + sign.slice(1))
    .replace(UNPRINTABLE, escapeCharacter);
}

/**
 * Nearly every line in a record of a hundred thousand files is plain, and this test is many times
 * faster.
 */
const NOT_PLAIN = /[^\n -~]/;

/** JSON text in which a terminal finds nothing to interpret. It parses to the same value. */
export function printableJson(json: string): string {
  const safe = json.replace(/##(?=\w*\[)/g, `#${escapeUnits('#')}`);
  if (!NOT_PLAIN.test(safe)) return safe;
  return safe.replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : escapeUnits(character),
  );
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  if (character === '\r') return '\\r';
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? escapeByte(character) : escapeUnits(character);
}

function escapeByte(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index += 1) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
