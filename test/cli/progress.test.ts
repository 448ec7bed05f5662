import { afterEach, expect, it, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { INTO_ENGLISH, phrase } from '../../src/phrases/language.ts';

afterEach(() => vi.useRealTimers());

it('shows no sign of a name that a terminal takes for a command', () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const stderr = { isTTY: true, columns: 80, write: (text: string) => void written.push(text) };
  const progress = new Progress({ stderr }, INTO_ENGLISH);
  vi.advanceTimersByTime(60_000);
  progress.show(phrase('progress.reading', { name: '\u001b]0;other\u0007.tar' }));
  progress.clear();
  expect(written).toEqual(['\r\u001b[Kreading \\x1b]0;other\\x07.tar…', '\r\u001b[K']);
});
