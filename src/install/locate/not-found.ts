import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { printable } from '../../masking/printable.ts';
import { shownBy } from '../../masking/shown.ts';
import { errnoOf, lookAt } from '../files/tree.ts';
import { isRefused } from '../files/unseen.ts';

/** There is nothing to check where the command line points. The message says what to do. */
export class InstallNotFound extends Error {
  override readonly name = 'InstallNotFound';

  constructor(message: string) {
    // Paths may hold what a terminal would take for a command.
    super(printable(message));
  }
}

/** @throws InstallNotFound where it is not a directory that can be listed. */
export function listOrExplain(path: string, from?: string): void {
  const said = from === undefined ? '' : `${from} has a path that cannot be checked: `;
  const entry = lookAt(path);
  let names: string[];
  try {
    if (!statSync(path).isDirectory()) throw new InstallNotFound(`${said}${explainFile(path)}`);
    names = readdirSync(path);
  } catch (error) {
    if (error instanceof InstallNotFound) throw error;
    throw new InstallNotFound(`${said}${explainErrno(path, errnoOf(error), entry?.kind)}`);
  }
  if (names.length === 0) {
    throw new InstallNotFound(`${said}${path} is an empty directory: nothing was copied there.`);
  }
}

/** Why a path cannot be entered, for whoever could not do it. */
export function explainClosed(path: string): string {
  return explainErrno(path, 'EACCES', undefined);
}

function explainErrno(path: string, code: string, kind: string | undefined): string {
  if (code === 'ENOENT' && kind === 'symlink')
    return `${path} is a link to a path that does not exist.`;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no ${path}.`;
  if (code === 'ELOOP') return `${path} is a link to itself.`;
  if (!isRefused(code)) return `${path} cannot be read (${code}).`;
  const stats = lstatOrNothing(path);
  const owner = stats === undefined ? '' : ` It belongs to user id ${stats.uid}.`;
  return `${path} cannot be read (${code}).${owner} Run the check as its owner or as root.`;
}

function explainFile(path: string): string {
  return /\.(?:tgz|tar|gz|zip)$/i.test(path)
    ? `${path} is an archive. Unpack it, then check the unpacked directory.`
    : `${path} is not a directory. Give a state directory, a home or a workspace.`;
}

/** Why a directory is not taken for an install, and what to give. */
export function explainNothing(path: string): string {
  return (
    `${path} is not an OpenClaw install. It has no openclaw.json, no agents, state or credentials directory, ` +
    'no .openclaw directory, and no workspace files (AGENTS.md, SOUL.md). ' +
    'Give the state directory (usually ~/.openclaw), the home that holds it, or a workspace.'
  );
}

/** How to choose among the state directories of a home. */
export function explainChoice(home: string, names: readonly string[]): string {
  if (names.length === 0) {
    return `${home} has no OpenClaw state directory (.openclaw). Give the path of the copy, for instance /mnt/copy/home/alice.`;
  }
  return `${home} has ${names.map(shownBy([])).join(', ')}. Choose one with --profile or by its path, or check all with --all.`;
}

function lstatOrNothing(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
