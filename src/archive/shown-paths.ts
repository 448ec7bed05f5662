import type { ArchiveFacts, ArchiveFile } from '../install/archive.ts';

/**
 * Makes a function that rewrites paths of the private directory as paths in the archive:
 * `moved.tgz: .openclaw/.env`.
 */
export function shownPaths({
  root,
  files,
  entries,
}: Pick<ArchiveFacts, 'root' | 'files' | 'entries'>) {
  const pattern = new RegExp(`${escaped(root)}(?![\\w.-])(?:[\\\\/]([^\\s"'\`,;:()]*))?`, 'g');
  const [first] = files;
  return (text: string): string =>
    text.includes(root)
      ? text.replace(pattern, (_, below = '') => {
          const { name } = archiveOf(below, entries, files) ?? (first as ArchiveFile);
          return below === '' ? name : `${name}: ${below}`;
        })
      : text;
}

/** The archive of a path, or of the nearest directory above it that has an entry. */
function archiveOf(
  path: string,
  entries: ArchiveFacts['entries'],
  files: readonly ArchiveFile[],
): ArchiveFile | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const entry = entries.get(at);
    if (entry !== undefined || at === '') return files[entry?.file ?? 0];
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
