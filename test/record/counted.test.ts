import { expect, it } from 'vitest';
import { LANGUAGES, loadLanguage } from '../../src/languages/index.ts';
import { INTO_ENGLISH } from '../../src/phrases/language.ts';
import { countedIn } from '../../src/record/counted.ts';
import { THINGS } from '../../src/report/inventory-words.ts';

it('says what it counts with its unit, and nothing of what is not there', () => {
  const counts = [
    { what: 'logins', count: 1 },
    { what: 'workspace', count: 5 },
    { what: 'memory', count: 0 },
    { what: 'cron jobs', count: 2 },
  ];
  expect(countedIn(counts, INTO_ENGLISH)).toEqual(['1 login', '5 workspace files', '2 cron jobs']);
});

it.each(LANGUAGES)('has a unit in %s for all that a record may count', async (tag) => {
  const language = await loadLanguage(tag);
  // These are here or not, and are not counted.
  const things = THINGS.filter((what) => !['configuration', 'device identity'].includes(what));
  const said = countedIn(
    things.map((what) => ({ what, count: 3 })),
    { ...INTO_ENGLISH, ...language },
  );
  expect(said).toHaveLength(things.length);
  for (const [index, what] of things.entries()) expect(said[index]).not.toBe(`${what}: 3`);
});
