/** What stands for each sign of a report where a terminal has ASCII only; one column each, so that lines stay in place. */
const ASCII: Readonly<Record<string, string>> = {
  '✓': '+',
  '✗': 'x',
  '–': '-',
  '•': '*',
  '…': '~',
};

/**
 * True where signs beyond ASCII would be shown as garbage: the locale names another character set, or the terminal
 * says that it can do nothing. A locale that is not set says nothing; most terminals then have UTF-8.
 */
export function isAsciiOnly({ LC_ALL, LC_CTYPE, LANG, TERM }: NodeJS.ProcessEnv): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '');
  return TERM === 'dumb' || (locale !== undefined && !/utf-?8/i.test(locale));
}

/** Text for people with the signs that their terminal has. */
export function withSigns(text: string, env: NodeJS.ProcessEnv): string {
  return isAsciiOnly(env) ? text.replace(/[✓✗–•…]/g, (sign) => ASCII[sign] ?? sign) : text;
}
