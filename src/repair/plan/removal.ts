import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';
import { isEssential } from '../essential.ts';
import { StepRefused } from '../step-refused.ts';
import type { Draft } from './change.ts';
import { expectNoDatabase, missing } from './expect.ts';

const LIMIT = 10_000;

/**
 * The drafts that remove something and everything in it.
 * @param draftOf finds or creates the draft of a path
 * @throws StepRefused where a part is essential to the install
 */
export function removals(
  draft: Draft,
  install: Install,
  draftOf: (path: string) => Draft,
): Draft[] {
  const found: Draft[] = [];
  const pending = [draft];
  for (let next = pending.pop(); next; next = pending.pop()) {
    found.push(removed(next, install));
    if (found.length > LIMIT) throw new StepRefused(phrase('step.too-much'));
    if (next.before.kind !== 'directory') continue;
    for (const name of list(next.path)) pending.push(draftOf(join(next.path, name)));
  }
  return found;
}

function removed(draft: Draft, install: Install): Draft {
  const { before, path } = draft;
  if (before.kind === 'absent' || before.kind === 'other') throw new StepRefused(missing(before));
  expectNoDatabase(path);
  if (isEssential(path, install)) throw new StepRefused(phrase('step.part-of-install'));
  if (before.kind === 'file' && before.nlink > 1) throw new StepRefused(phrase('step.second-name'));
  return { ...draft, isRemoved: true };
}

function list(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    throw new StepRefused(phrase('step.unlisted', { code: errnoOf(error) }));
  }
}
