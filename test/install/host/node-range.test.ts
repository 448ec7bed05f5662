import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../src/engine/texts.ts';
import { nodeRange } from '../../../src/install/host/node-range.ts';
import { LANGUAGES, loadLanguage } from '../../../src/languages/index.ts';

describe('a range of Node', () => {
  it.each([
    ['>=22.12.0', 'Node 22.12 or later'],
    ['>=24.0.0', 'Node 24 or later'],
    ['>=20.0.3', 'Node 20.0.3 or later'],
    ['>=24.0.0 <25', 'Node 24'],
    ['>=24.16.0 <25.0.0', 'Node 24 (24.16 or later)'],
    ['>=24.16.0 <25 || >=26.1.0', 'Node 24 (24.16 or later) or Node 26.1 or later'],
    [
      '>=22.22.3 <23 || >=24.15.0 <25 || >=25.9.0',
      'Node 22 (22.22.3 or later), Node 24 (24.15 or later) or Node 25.9 or later',
    ],
  ])('%s: %s', (range, words) => {
    expect(inEnglish(nodeRange(range))).toBe(words);
  });

  it.each([
    '>=22.12.0 <25',
    '>=22.12.0 <22.20.0',
    '>=24.16.0 <25 || ^26',
    '>=18.0.0 <19 || >=20.0.0 <21 || >=22.0.0 <23 || >=24.0.0',
    '22.x',
    'the newest',
    '',
  ])('that words would not say exactly stays as it is: %s', (range) => {
    expect(inEnglish(nodeRange(range))).toBe(`Node ${range}`);
  });

  it.each(LANGUAGES)('is in words in %s', async (tag) => {
    const { say } = await loadLanguage(tag);
    const range = nodeRange('>=24.16.0 <25 || >=26.1.0');
    const said = say('prepare.node.needs', { release: '2026.9.6', range });
    expect(said).toMatch(/24.*24\.16.*26\.1/);
    expect(said).not.toMatch(/[<>|{}]/);
  });
});
