/**
 * The directory that the `.git` file of a linked work tree or of a submodule points to, as written.
 * @param text the whole file
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export function gitDirectoryIn(text: string): string | undefined {
  const target = /^gitdir:(.+)$/m.exec(text)?.[1]?.trim();
  return target === '' ? undefined : target;
}
