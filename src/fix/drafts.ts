import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shellQuote } from '../engine/message.ts';
import type { KeyPath } from '../install/config.ts';
import { isInside, realOrSame } from '../install/home.ts';
import type { Install } from '../install/install.ts';
import { type JsonSource, parseSource, type StringEdit } from '../install/json-source.ts';
import type { Operation } from '../install/operation.ts';
import { readText } from '../install/read.ts';
import { errnoOf } from '../install/tree.ts';
import { CHANGED, StepRefused } from './anchor.ts';
import { type Creation, created, expectPossible } from './creation.ts';
import {
  copyOf,
  type Encryption,
  encryptionNote,
  type KnownKeys,
  withEncryption,
} from './encryption.ts';
import { isDatabase, isEssential } from './essential.ts';
import { isAllowed, type Roots } from './roots.ts';
import { type State, stateOf } from './state.ts';

/** All that is to become of one path. */
export interface Draft {
  readonly path: string;
  readonly before: State;
  readonly fixes: readonly number[];
  readonly edits: readonly StringEdit[];
  readonly lines: readonly string[];
  readonly target?: string;
  readonly isRemoved?: true;
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Permission bits that go, and that come. */
  readonly clear: number;
  readonly add: number;
  readonly to?: string;
  readonly encryption?: Encryption;
  readonly creation?: Creation;
  /** What was to be made is there, byte for byte. */
  readonly isThere?: true;
}

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;

const REMOVAL_LIMIT = 10_000;

/** Collects operations by path and refuses those that are at odds with each other or with what is there. */
export class Drafts {
  roots: Roots;
  readonly #install: Install;
  readonly #drafts = new Map<string, Draft>();
  #pending = new Map<string, Draft>();
  readonly #keys: KnownKeys | undefined;
  readonly #sources = new Map<string, JsonSource>();
  readonly #parents = new Map<string, string>();
  /** The state directory, as the host calls it, where it gets another name. */
  #leaving: string | undefined;
  readonly #user = process.geteuid?.() ?? 0;

  constructor(install: Install, roots: Roots, keys?: KnownKeys) {
    this.#install = install;
    this.roots = roots;
    this.#keys = keys;
  }

  values(): Draft[] {
    return [...this.#drafts.values()];
  }

  /**
   * Takes all operations of a fix, or none.
   * @returns what is left out of it, where a part needs another user
   * @throws StepRefused with the reason why it cannot be taken
   */
  add(fix: number, operations: readonly Operation[]): string | undefined {
    this.#pending = new Map();
    const roots = this.roots;
    const possible = operations.filter(({ kind }) => kind !== 'set-owner' || this.#user === 0);
    const note = possible.length < operations.length ? ownerNote(operations) : undefined;
    if (possible.length === 0 && note !== undefined) throw new StepRefused(note);
    const leaving = this.#leaving;
    try {
      for (const operation of possible) this.#expectLasting(operation);
      for (const operation of possible) this.#take(fix, operation);
      expectPossible(this.#pending.values(), (path) => this.#known(path));
    } catch (error) {
      this.roots = roots;
      this.#leaving = leaving;
      throw error;
    }
    for (const [path, draft] of this.#pending) this.#drafts.set(path, draft);
    return note ?? encryptionNote(this.#pending.values());
  }

  #take(fix: number, operation: Operation): void {
    const draft = this.#draft(operation.path, isEdit(operation));
    const changed = this.#changed(draft, operation);
    for (const one of changed) {
      this.#pending.set(one.path, { ...one, fixes: [...new Set([...one.fixes, fix])] });
    }
  }

  #changed(draft: Draft, operation: Operation): Draft[] {
    switch (operation.kind) {
      case 'set-mode':
        return [this.#mode(draft, operation)];
      case 'set-owner':
        return [this.#owner(draft, operation)];
      case 'replace-value':
        return [this.#edit(draft, operation)];
      case 'insert-value':
        return [this.#edit(draft, operation)];
      case 'append-lines':
        return [this.#append(draft, operation)];
      case 'replace-link':
        return [link(draft, operation)];
      case 'remove':
        return this.#removals(draft);
      case 'encrypt':
        return [this.#encrypt(draft, operation)];
      case 'rename':
        return [this.#rename(draft, operation)];
      case 'create-directory':
      case 'create-file':
        return [created(draft, operation)];
    }
  }

  #mode(draft: Draft, { mode, expected }: Of<'set-mode'>): Draft {
    const { before } = draft;
    if (before.kind !== 'file' && before.kind !== 'directory')
      throw new StepRefused(missing(before));
    if (before.mode !== expected) throw new StepRefused(CHANGED);
    this.#expectOwn(before.uid);
    const clear = draft.clear | (expected & ~mode);
    const add = draft.add | (mode & ~expected);
    if ((clear & add) !== 0) throw new StepRefused('another fix sets other permissions');
    if (before.kind === 'file' && before.nlink > 1 && (add & 0o7077) !== 0) {
      throw new StepRefused('it has a second name, which would be opened to others as well');
    }
    return { ...draft, clear, add };
  }

  #owner(draft: Draft, { uid, gid, expected }: Of<'set-owner'>): Draft {
    const { before, owner } = draft;
    if (before.kind === 'absent' || before.kind === 'other') throw new StepRefused(missing(before));
    if (before.uid !== expected.uid || before.gid !== expected.gid) throw new StepRefused(CHANGED);
    if (owner && (owner.uid !== uid || owner.gid !== gid)) {
      throw new StepRefused('another fix gives it another owner');
    }
    // Somebody may have given a file of somebody else a name in here.
    if (before.kind === 'file' && before.nlink > 1) {
      throw new StepRefused('it has a second name, whose owner would change as well');
    }
    return { ...draft, owner: { uid, gid } };
  }

  #edit(draft: Draft, edit: StringEdit): Draft {
    const { keys, value, expected } = edit;
    this.#expectWritable(draft);
    if (draft.before.kind === 'absent') throw new StepRefused(CHANGED);
    const known = draft.edits.find((edit) => sameKeys(edit.keys, keys));
    if (known?.value === value && known.expected === expected) return draft;
    if (known) throw new StepRefused('another fix replaces the same value');
    if (draft.lines.length > 0) throw new StepRefused('another fix adds lines to the file');
    if (this.#value(draft.path, keys) !== expected) throw new StepRefused(CHANGED);
    return { ...draft, edits: [...draft.edits, edit] };
  }

  #value(path: string, keys: KeyPath): unknown {
    let source = this.#sources.get(path);
    if (!source) {
      const read = readText(path);
      if (!read.ok) throw new StepRefused(`it cannot be read (${read.reason})`);
      source = parseSource(read.text);
      this.#sources.set(path, source);
    }
    if (!source.ok) throw new StepRefused(source.message);
    return keys.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string | number, unknown>)[key]
          : undefined,
      source.value,
    );
  }

  #encrypt(draft: Draft, operation: Of<'encrypt'>): Draft {
    if (draft.before.kind === 'file') this.#expectOwn(draft.before.uid);
    const copy = copyOf(draft.path);
    const encrypted = withEncryption(draft, operation, look(copy), this.#keys);
    if (!isAllowed(copy, this.roots)) {
      this.roots = { ...this.roots, files: [...this.roots.files, copy] };
    }
    return encrypted;
  }

  #append(draft: Draft, { lines }: Of<'append-lines'>): Draft {
    this.#expectWritable(draft);
    if (draft.edits.length > 0) throw new StepRefused('another fix replaces values of the file');
    if (draft.creation) throw new StepRefused('another fix makes that file');
    if (draft.before.kind === 'absent' && look(dirname(draft.path)).kind !== 'directory') {
      throw new StepRefused('the directory of that file is not there');
    }
    return { ...draft, lines: [...new Set([...draft.lines, ...lines])] };
  }

  #rename(draft: Draft, { to }: Of<'rename'>): Draft {
    const goal = this.#real(to);
    if (draft.to !== undefined && draft.to !== goal) {
      throw new StepRefused('another fix gives it another name');
    }
    if (draft.before.kind !== 'file' && draft.before.kind !== 'directory') {
      throw new StepRefused(missing(draft.before));
    }
    if (isDatabase(draft.path)) throw new StepRefused('a database is never touched');
    this.#allowSibling(draft.path, goal);
    if (!isAllowed(goal, this.roots)) throw new StepRefused('it lies outside of the install');
    if (isInside(goal, draft.path)) throw new StepRefused('it cannot be moved into itself');
    if (look(dirname(goal)).kind !== 'directory') {
      throw new StepRefused('the directory to move it to is not there');
    }
    if (look(goal).kind !== 'absent') throw new StepRefused('something has that name already');
    return { ...draft, to: goal };
  }

  /** A state directory may get the name of another profile, which lies beside it. */
  #allowSibling(path: string, goal: string): void {
    if (path !== this.#install.stateDir || dirname(goal) !== dirname(path)) return;
    if (!/^\.openclaw(?:-[\w-]+)?$/.test(basename(goal))) return;
    const leaving = this.#install.there(path);
    for (const { edits, target } of this.#drafts.values()) {
      for (const value of [...edits.map((edit) => edit.value), target ?? '']) {
        if (isInside(value, leaving)) throw new StepRefused('another fix names a place in it');
      }
    }
    this.#leaving = leaving;
    this.roots = { ...this.roots, files: [...this.roots.files, goal] };
  }

  /** A path that another fix takes away would be stale again at once. */
  #expectLasting(operation: Operation): void {
    const value =
      'value' in operation ? operation.value : 'target' in operation && operation.target;
    if (this.#leaving !== undefined && value && isInside(value, this.#leaving)) {
      throw new StepRefused('what it names gets another name first: repair once more afterwards');
    }
  }

  #removals(draft: Draft): Draft[] {
    const found: Draft[] = [];
    const pending = [draft];
    for (let next = pending.pop(); next; next = pending.pop()) {
      found.push(this.#removal(next));
      if (found.length > REMOVAL_LIMIT) throw new StepRefused('too much would be removed');
      if (next.before.kind !== 'directory') continue;
      for (const name of list(next.path)) pending.push(this.#draft(join(next.path, name), false));
    }
    return found;
  }

  #removal(draft: Draft): Draft {
    const { before, path } = draft;
    if (before.kind === 'absent' || before.kind === 'other') throw new StepRefused(missing(before));
    if (isDatabase(path)) throw new StepRefused('a database is never touched');
    if (isEssential(path, this.#install)) throw new StepRefused('it is no left-over');
    if (before.kind === 'file' && before.nlink > 1) throw new StepRefused('it has a second name');
    return { ...draft, isRemoved: true };
  }

  #expectWritable({ path, before }: Draft): void {
    if (isDatabase(path)) throw new StepRefused('a database is never touched');
    if (before.kind === 'absent') return;
    if (before.kind !== 'file') throw new StepRefused(missing(before));
    this.#expectOwn(before.uid);
    // It is replaced by a new file, and the other name would keep the old one.
    if (before.nlink > 1)
      throw new StepRefused('it has a second name, which would keep the old text');
  }

  #expectOwn(uid: number): void {
    if (this.#user !== 0 && this.#user !== uid) {
      throw new StepRefused('only its owner or root may change it');
    }
  }

  #draft(path: string, followsLink: boolean): Draft {
    let real = this.#real(path);
    // A configuration may be a link within the install: then what it leads to is repaired.
    if (followsLink && look(real).kind === 'link') real = realOrSame(real);
    if (!isAllowed(real, this.roots)) throw new StepRefused('it lies outside of the install');
    return this.#known(real) ?? empty(real, look(real));
  }

  #known(real: string): Draft | undefined {
    return this.#pending.get(real) ?? this.#drafts.get(real);
  }

  #real(path: string): string {
    const parent = dirname(path);
    let real = this.#parents.get(parent);
    if (real === undefined) {
      real = realOrSame(parent);
      this.#parents.set(parent, real);
    }
    return join(real, basename(path));
  }
}

function empty(path: string, before: State): Draft {
  return { path, before, fixes: [], edits: [], lines: [], clear: 0, add: 0 };
}

function isEdit({ kind }: Operation): boolean {
  return kind === 'replace-value' || kind === 'insert-value';
}

function link(draft: Draft, { target, expected }: Of<'replace-link'>): Draft {
  const { before } = draft;
  if (before.kind !== 'link' || before.target !== expected) throw new StepRefused(CHANGED);
  if (draft.target !== undefined && draft.target !== target) {
    throw new StepRefused('another fix lets it point elsewhere');
  }
  return { ...draft, target };
}

function look(path: string): State {
  try {
    return stateOf(path);
  } catch (error) {
    throw new StepRefused(`it cannot be looked at (${errnoOf(error)})`);
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    throw new StepRefused(`it cannot be listed (${errnoOf(error)})`);
  }
}

function missing(state: State): string {
  if (state.kind === 'absent') return 'it is not there any more';
  return state.kind === 'link' ? 'it is a link' : CHANGED;
}

function sameKeys(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.every((key, index) => String(key) === String(b[index]));
}

function ownerNote(operations: readonly Operation[]): string {
  const first = operations.find((operation) => operation.kind === 'set-owner');
  if (!first) return '';
  const command = `sudo chown -h ${first.uid}:${first.gid} ${shellQuote(first.path)}`;
  const count = operations.filter(({ kind }) => kind === 'set-owner').length;
  return `only root may change an owner: ${command}${count > 1 ? `, and ${count - 1} more` : ''}`;
}
