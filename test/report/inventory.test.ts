import { expect, it } from 'vitest';
import type { InventoryItem } from '../../src/install/inventory/item.ts';
import { INTO_ENGLISH, phrase } from '../../src/phrases/language.ts';
import { inventoryOf } from '../../src/report/inventory.ts';
import { detailOf } from '../../src/report/inventory-words.ts';

const ITEMS: readonly InventoryItem[] = [
  {
    what: 'configuration',
    status: 'arrived',
    detail: [phrase('inventory.names', { names: 'openclaw.json' })],
  },
  {
    what: 'memory',
    status: 'arrived',
    count: 2,
    detail: [phrase('inventory.notes', { count: 2 })],
  },
  { what: 'plugins', status: 'none', count: 0, detail: [phrase('inventory.none')] },
];

const CAUSE = {
  ruleId: 'some-fault',
  severity: 'error',
  breaks: ['start'],
  unused: ['memory', 'plugins'],
} as const;

it('ticks off nothing that a finding says is not used', () => {
  expect(inventoryOf(ITEMS, [CAUSE]).map(({ status, detail }) => [status, detail])).toEqual([
    ['arrived', 'openclaw.json'],
    ['broken', '2 notes (see some-fault)'],
    ['none', 'none'],
  ]);
});

it('goes on ticking where that is only likely, but not where an import has to come first', () => {
  const likely = { ...CAUSE, severity: 'warning' } as const;
  const statusOf = (cause: typeof likely & { readonly migrates?: true }) =>
    inventoryOf(ITEMS, [cause]).map(({ status }) => status);
  expect(statusOf(likely)).toEqual(['arrived', 'arrived', 'none']);
  expect(statusOf({ ...likely, migrates: true })).toEqual(['arrived', 'broken', 'none']);
});

it('ticks off only what no finding breaks', () => {
  const lost = { ruleId: 'some-fault', severity: 'error', breaks: ['memory'] } as const;
  expect(inventoryOf(ITEMS, [lost]).map(({ status }) => status)).toEqual([
    'arrived',
    'broken',
    'none',
  ]);
});

it('misses what a finding says is lost, but nothing that a configuration would list', () => {
  const items: readonly InventoryItem[] = [
    { what: 'conversations', status: 'none', count: 0, detail: [phrase('inventory.none')] },
    { what: 'channels', status: 'none', count: 0, detail: [phrase('inventory.none-configured')] },
  ];
  const lost = {
    ruleId: 'some-fault',
    severity: 'error',
    breaks: ['history', 'channels'],
    step: 'restore',
  } as const;
  expect(inventoryOf(items, [lost]).map(({ status, detail }) => [status, detail])).toEqual([
    ['missing', 'not here (see some-fault)'],
    ['none', 'none configured'],
  ]);
  const likely = { ...lost, severity: 'warning' } as const;
  expect(inventoryOf(items, [likely]).map(({ status }) => status)).toEqual(['none', 'none']);
  // Another directory is used: nothing says that there were conversations in this one.
  const { step: _, ...elsewhere } = lost;
  expect(inventoryOf(items, [elsewhere]).map(({ status }) => status)).toEqual(['none', 'none']);
  const [lacking] = inventoryOf(items, [{ ...elsewhere, lacks: 'part.sessions' }]);
  expect(lacking?.status).toBe('missing');
});

it.each([
  ['telegram', '2 of 3 (telegram)'],
  ['telegram (1 login file) (see a-rule)', '2 of 3 (telegram, 1 login file, see a-rule)'],
  ['3 个对话文件 （见 a-rule）', '2 of 3 (3 个对话文件, 见 a-rule)'],
  ['found in my (old) one/', '2 of 3 (found in my (old) one/)'],
])('puts no brackets into brackets: %s', (detail, expected) => {
  const sinceRecord = { was: 3, here: 2 };
  const item = { what: 'channels', status: 'broken', count: 2, phrases: [] } as const;
  expect(detailOf({ ...item, detail, sinceRecord }, INTO_ENGLISH)).toBe(expected);
});

it('misses what a record counts and nothing here has', () => {
  const counts = new Map([['plugins', { was: 2, here: 0 }]]);
  const [, , plugins] = inventoryOf(ITEMS, [], counts);
  expect(plugins).toMatchObject({ status: 'missing', sinceRecord: { was: 2, here: 0 } });
  const [, , none] = inventoryOf(ITEMS, [], new Map([['plugins', { was: 0, here: 0 }]]));
  expect(none?.status).toBe('none');
});
