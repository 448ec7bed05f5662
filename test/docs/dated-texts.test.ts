import { describe, expect, it } from 'vitest';
import { datedTexts } from '../../tools/dated-texts.ts';

const text = (english: string, own: string | undefined, id = 'verdict.ready') => ({
  id,
  english,
  own,
});
const dated = datedTexts([text('Ready.', 'Klaar.')], {}).sources;

describe('a translation', () => {
  it.each([
    ['as it was', text('Ready.', 'Klaar.'), []],
    ['whose English changed', text('All is ready.', 'Klaar.'), ['verdict.ready']],
    ['that changed with the English', text('All is ready.', 'Alles is klaar.'), []],
    ['that changed alone', text('Ready.', 'Gereed.'), []],
    ['that was taken out', text('All is ready.', undefined), []],
  ])('%s', (_, now, outdated) => {
    expect([...datedTexts([now], dated).outdated]).toEqual(outdated);
  });

  it('stays outdated until it is looked at', () => {
    const changed = [text('All is ready.', 'Klaar.')];
    const { sources } = datedTexts(changed, dated);
    expect([...datedTexts(changed, sources).outdated]).toEqual(['verdict.ready']);
    expect([...datedTexts(changed, {}).outdated]).toEqual([]);
  });

  it('that another one took the place of is outdated', () => {
    const before = datedTexts([text('A.', 'Een.', 'rule/silent/0')], {}).sources;
    const now = [text('New.', 'Een.', 'rule/silent/0'), text('A.', undefined, 'rule/silent/1')];
    expect([...datedTexts(now, before).outdated]).toEqual(['rule/silent/0']);
  });
});
