import { basename, dirname, join } from 'node:path';
import type { FlatData, PlainData, Text } from '../../engine/rule.ts';
import { isInside, realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { phrase } from '../../phrases/language.ts';
import { OffLimits, StepRefused } from '../step-refused.ts';
import { type Roots, whyNotIn, whyNotWritten } from '../writable-roots.ts';
import { ownerNote, withMode, withOwner } from './attributes.ts';
import { type Draft, emptyDraft, type OperationOf } from './change.ts';
import { created, expectPossible } from './creation.ts';
import { copyOf, encryptionNote, type KnownKeys, withEncryption } from './encryption.ts';
import { expectOwn, look } from './expect.ts';
import { withTarget } from './link.ts';
import { expectFree, expectMovable, expectUnnamed, isToOtherProfile } from './move.ts';
import { Names } from './names.ts';
import { removals } from './removal.ts';
import { withOwnCopy, withReplacement } from './replacement.ts';
import { type Sources, withContent, withEdit, withLines, withPart } from './text.ts';

/** Collects operations by path, and refuses those that contradict each other or what is there. */
export class Drafts {
  roots: Roots;
  readonly #install: Install;
  readonly #drafts = new Map<string, Draft>();
  #pending = new Map<string, Draft>();
  readonly #keys: KnownKeys | undefined;
  readonly #sources: Sources = new Map();
  readonly #names: Names;
  readonly #parents = new Map<string, string>();
  /** The path of the state directory on the host, where it will be renamed. */
  #leaving: string | undefined;

  constructor(install: Install, roots: Roots, keys?: KnownKeys) {
    this.#install = install;
    this.roots = roots;
    this.#keys = keys;
    this.#names = new Names(roots);
  }

  values(): Draft[] {
    return [...this.#drafts.values()];
  }

  /**
   * Takes all operations of a fix, or none.
   * @returns what is left out, where a part needs another user
   * @throws StepRefused with the reason why the fix cannot be made
   */
  add(fix: number, operations: readonly Operation[]): Text<FlatData> | undefined {
    this.#pending = new Map();
    const note = ownerNote(operations);
    const possible = operations.filter(({ kind }) => kind !== 'set-owner' || note === undefined);
    if (possible.length === 0 && note !== undefined) throw new StepRefused(note);
    const { roots } = this;
    const leaving = this.#leaving;
    try {
      for (const operation of possible) this.#expectLasting(operation);
      const leftOut = this.#takeAll(fix, possible);
      expectPossible(this.#pending.values(), (path) => this.#known(path));
      for (const [path, draft] of this.#pending) this.#drafts.set(path, draft);
      return note ?? leftOut ?? encryptionNote(this.#pending.values());
    } catch (error) {
      this.roots = roots;
      this.#leaving = leaving;
      throw error;
    }
  }

  /**
   * Owners and modes do not depend on each other, so paths that are off limits are left out.
   * @returns which, and why
   */
  #takeAll(fix: number, operations: readonly Operation[]): Text<FlatData> | undefined {
    const leftOut: { readonly path: string; readonly reason: Text<PlainData> }[] = [];
    for (const operation of operations) {
      try {
        this.#take(fix, operation);
      } catch (error) {
        const isOfAttributes = operation.kind === 'set-owner' || operation.kind === 'set-mode';
        if (!(error instanceof OffLimits && isOfAttributes)) throw error;
        leftOut.push({ path: operation.path, reason: error.reason });
      }
    }
    const [first] = leftOut;
    if (!first) return undefined;
    if (leftOut.length === operations.length) throw new StepRefused(first.reason);
    return phrase('step.without', { ...first, more: leftOut.length - 1 });
  }

  /** Refuses a path that would no longer exist after another fix. */
  #expectLasting(operation: Operation): void {
    const value =
      'value' in operation ? operation.value : 'target' in operation && operation.target;
    if (this.#leaving !== undefined && value && isInside(value, this.#leaving)) {
      throw new StepRefused(phrase('step.renamed-first'));
    }
  }

  #take(fix: number, operation: Operation): void {
    const isEdit = /^(?:replace-value|insert-value|replace-text)$/.test(operation.kind);
    const draft = this.#draft(operation.path, isEdit);
    for (const one of this.#changed(draft, operation)) {
      this.#pending.set(one.path, { ...one, fixes: [...new Set([...one.fixes, fix])] });
    }
  }

  #changed(draft: Draft, operation: Operation): Draft[] {
    switch (operation.kind) {
      case 'set-mode':
        return [withMode(draft, operation, this.#names)];
      case 'set-owner':
        return [
          withOwner(draft, operation, { stateDir: this.#install.stateDir, names: this.#names }),
        ];
      case 'replace-value':
      case 'insert-value':
        return [withEdit(draft, operation, this.#sources)];
      case 'replace-text':
        return [withPart(draft, operation)];
      case 'append-lines':
        return [withLines(draft, operation)];
      case 'create-text':
        return [withContent(draft, operation)];
      case 'replace-link':
        return [withTarget(draft, operation)];
      case 'remove':
        return removals(draft, this.#install, (path) => this.#draft(path, false));
      case 'encrypt':
        return [this.#encrypt(draft, operation)];
      case 'rename':
        return [this.#rename(draft, operation)];
      case 'create-directory':
      case 'create-file':
      case 'create-link':
        return [created(draft, operation)];
      case 'replace-file':
        return [withReplacement(draft, operation)];
      case 'own-copy':
        return [withOwnCopy(draft, operation)];
    }
  }

  #encrypt(draft: Draft, operation: OperationOf<'encrypt'>): Draft {
    if (draft.before.kind === 'file') expectOwn(draft.before.uid);
    const copy = copyOf(draft.path);
    const encrypted = withEncryption(draft, operation, look(copy), this.#keys);
    if (whyNotWritten(copy, this.roots) !== undefined) this.#allow(copy);
    return encrypted;
  }

  #rename(draft: Draft, { to }: OperationOf<'rename'>): Draft {
    const goal = this.#real(to);
    expectMovable(draft, goal);
    if (isToOtherProfile(draft.path, goal, this.#install)) this.#leave(draft.path, goal);
    expectFree(goal, draft.path, this.roots);
    return { ...draft, to: goal };
  }

  #leave(stateDir: string, goal: string): void {
    const leaving = this.#install.there(stateDir);
    expectUnnamed(leaving, this.#drafts.values());
    this.#leaving = leaving;
    this.#allow(goal);
  }

  #allow(file: string): void {
    this.roots = { ...this.roots, files: [...this.roots.files, file] };
  }

  #draft(path: string, followsLink: boolean): Draft {
    let real = this.#real(path);
    // A configuration may be a link within the install: then its target is repaired.
    if (followsLink && look(real).kind === 'link') real = realOrSame(real);
    const reason = whyNotIn(real, this.roots, this.#install);
    if (reason !== undefined) throw new OffLimits(reason);
    return this.#known(real) ?? emptyDraft(real, look(real));
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
