import type { Io } from './io.ts';

/** What to say of an error. Of one that nobody expected only the first line, with the names in it as far as they may be shown. */
export async function messageOf(error: unknown, words: readonly string[], io: Io): Promise<string> {
  if (!(error instanceof Error)) return 'unknown error';
  if (
    /^(?:UsageError|SettingsError|InstallNotFound|UnknownUser|Interrupted|NoScratch)$/.test(
      error.name,
    )
  )
    return error.message;
  const { shownBy } = await import('../masking/shown.ts');
  const { ownPlaces } = await import('../migcheck/own.ts');
  const show = shownBy([...words, ...ownPlaces(io)]);
  return `it could not check: ${show(error.message.split('\n', 1)[0] ?? '')}`;
}
