/**
 * ASCII replacements for the signs of a report. Each is one column wide, so that lines stay
 * aligned.
 */
const ASCII: Readonly<Record<string, string>> = {
  '✓': '+',
  '✗': 'x',
  '–': '-',
  '•': '*',
  '…': '~',
};

/**
 * True where signs beyond ASCII would be garbled: the locale names another character set, or the
 * terminal supports nothing else. Where no locale is set, most terminals use UTF-8.
 */
export function isAsciiOnly({ LC_ALL, LC_CTYPE, LANG, TERM }: NodeJS.ProcessEnv): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '');
  return TERM === 'dumb' || (locale !== undefined && !/utf-?8/i.test(locale));
}

/** Text for people, with signs that their terminal can show. */
export function withSigns(text: string, env: NodeJS.ProcessEnv): string {
  return isAsciiOnly(env) ? text.replace(/[✓✗–•…]/g, (sign) => ASCII[sign] ?? sign) : text;
}
