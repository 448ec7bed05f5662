import { dirname } from 'node:path';
import { groupBy } from '../engine/group-by.ts';
import { lookAt } from '../install/files/tree.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { CONFIG_NAMES, layoutOf } from '../install/layout.ts';
import type { Operation } from '../install/operation.ts';
import { type Item, type Part, partOf } from './items.ts';
import { type Movement, rewriteConfig, rewriteSessions } from './rewrite.ts';
import { type StagedFile, timeOf } from './source.ts';

/** What a restoration brings of one kind. */
export interface RestoredPart {
  /** `sessions`, `logins`, `workspace`… */
  readonly name: Part | 'paths';
  readonly files: number;
  readonly bytes: number;
  readonly operations: readonly Operation[];
}

/** Turns the chosen items into operations. */
export class Maker {
  readonly #items: readonly Item[];
  readonly #staged: ReadonlyMap<string, StagedFile>;
  readonly #owner: { readonly uid: number; readonly gid: number };
  readonly #movement: Movement;
  /** The directories that are created, with their paths in the layout table. */
  readonly #directories = new Map<string, string>();

  /**
   * @param movement asked which paths will arrive, after the parts are made: then it knows what all
   * sources contribute
   */
  constructor(items: readonly Item[], staged: ReadonlyMap<string, StagedFile>, movement: Movement) {
    this.#items = items;
    this.#staged = staged;
    this.#movement = movement;
    this.#owner = ownerOf(movement.install);
    for (const item of items) this.#addDirectories(item);
  }

  get movement(): Movement {
    return this.#movement;
  }

  /** The paths that are created. */
  get targets(): string[] {
    return [...this.#items.map(({ target }) => target), ...this.#directories.keys()];
  }

  parts(): RestoredPart[] {
    return [...groupBy(this.#items, ({ layoutPath }) => partOf(layoutPath))]
      .map(([name, items]) => this.#part(name, items))
      .filter(({ files }) => files > 0);
  }

  #part(name: Part, items: readonly Item[]): RestoredPart {
    const files = items.filter(({ entry }) => entry.kind === 'file');
    const links = items.filter(({ entry }) => entry.kind === 'link');
    // In other parts, an empty directory is no loss.
    const kept = name === 'workspace' ? items : files;
    const operations = files.map((item) => this.#file(item));
    return {
      name,
      files: files.length + links.length,
      bytes: operations.reduce((sum, { size }) => sum + size, 0),
      operations: [
        ...this.#directoriesOf(kept),
        ...operations,
        ...links.map((item) => this.#link(item)),
      ],
    };
  }

  #link({ target: path, entry: { target = '' } }: Item): Operation {
    return { kind: 'create-link', path, target, owner: this.#owner };
  }

  #file(item: Item): Extract<Operation, { kind: 'create-file' }> {
    const { target, entry, layoutPath } = item;
    const { at, size, hash } = this.bytesFor(item);
    const isProgram = (entry.mode & 0o100) !== 0 && !isTight(layoutPath);
    const usual = isTight(layoutPath) ? 0o600 : isProgram ? 0o755 : 0o644;
    return {
      kind: 'create-file',
      path: target,
      source: at,
      size,
      hash,
      // Access is never wider than it was in the source.
      mode: usual & (entry.mode | 0o700),
      owner: this.#owner,
      ...timeOf(entry),
    };
  }

  /** The bytes of a file from the source, with its paths changed to this home. */
  bytesFor({ entry, layoutPath, target }: Item): StagedFile {
    const staged = this.#staged.get(entry.path);
    if (staged === undefined) throw new Error('a file was chosen that was not staged');
    if ((CONFIG_NAMES as readonly string[]).includes(layoutPath)) {
      return rewriteConfig(staged, this.#movement);
    }
    return /^agents\/[^/]+\/sessions\/sessions\.json$/.test(layoutPath)
      ? rewriteSessions(staged, target, this.#movement)
      : staged;
  }

  #addDirectories({ target, layoutPath, entry, root }: Item): void {
    let path = target;
    let layout = layoutPath;
    if (entry.kind !== 'directory') [path, layout] = above(path, layout);
    const top = root.kind === 'workspace' ? root.target : this.#movement.install.stateDir;
    while (isInside(path, top) && !this.#directories.has(path) && lookAt(path) === undefined) {
      this.#directories.set(path, layout);
      [path, layout] = above(path, layout);
    }
  }

  #directoriesOf(items: readonly Item[]): Operation[] {
    const needed = new Set<string>();
    for (const { target } of items) {
      for (let at = target; !needed.has(at); at = dirname(at)) {
        if (this.#directories.has(at)) needed.add(at);
        else if (at !== target) break;
      }
    }
    return [...needed].map((path) => ({
      kind: 'create-directory',
      path,
      mode: isTight(this.#directories.get(path) ?? '') ? 0o700 : 0o755,
      owner: this.#owner,
    }));
  }
}

function above(path: string, layout: string): [string, string] {
  const parent = dirname(`/${layout}`).slice(1);
  return [dirname(path), parent];
}

/**
 * True where others must not have access: the layout table says so, calls it secret, or does not
 * know it.
 */
function isTight(layoutPath: string): boolean {
  const layout = layoutOf(layoutPath);
  return layout === undefined || layout.tight === true || layout.secret === true;
}

/** The owner of the state directory, or of the home where the state directory is missing. */
function ownerOf({ stateDir, home }: Install): { readonly uid: number; readonly gid: number } {
  const { uid, gid } = lookAt(realOrSame(stateDir)) ?? home;
  return { uid, gid };
}
