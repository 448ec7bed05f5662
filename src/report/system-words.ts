const WORDS: ReadonlyMap<string, string> = new Map([
  ['darwin', 'macos'],
  ['win32', 'windows'],
]);

/** A system for a person, in the word that `--platform` takes; Node's own name of one that it does not take. */
export function systemWords(platform: string): string {
  return WORDS.get(platform) ?? platform;
}
