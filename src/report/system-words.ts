const WORDS: ReadonlyMap<string, string> = new Map([
  ['darwin', 'macos'],
  ['win32', 'windows'],
]);

/**
 * The name of an operating system for a person: the word that `--platform` accepts, otherwise
 * Node's name.
 */
export function systemWords(platform: string): string {
  return WORDS.get(platform) ?? platform;
}
