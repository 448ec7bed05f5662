import type { Language } from '../phrases/language.ts';

const WORDS = {
  done: 'todo.done',
  'not done': 'todo.not-done',
  'cannot tell': 'todo.cannot-tell',
} as const;

/** How it stands with an item of a list to go through: what it is called. */
export function wordFor(status: keyof typeof WORDS, { say }: Language): string {
  return say(WORDS[status]);
}
