import type { Language } from '../phrases/language.ts';

const WORDS = {
  done: 'todo.done',
  'not done': 'todo.not-done',
  'cannot tell': 'todo.cannot-tell',
} as const;

/** The word for the status of an item of a checklist. */
export function wordFor(status: keyof typeof WORDS, { say }: Language): string {
  return say(WORDS[status]);
}
