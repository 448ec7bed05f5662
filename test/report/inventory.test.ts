import { expect, it } from 'vitest';
import type { InventoryItem } from '../../src/install/inventory/item.ts';
import { INTO_ENGLISH, phrase } from '../../src/phrases/language.ts';
import { inventoryOf } from '../../src/report/inventory.ts';
import { detailOf } from '../../src/report/inventory-words.ts';
import { FINDING } from './sample-report.ts';

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

const ownership = { ...FINDING, ruleId: 'wrong-ownership', severity: 'error' as const };

it('ticks nothing off where the gateway cannot enter the state directory', () => {
  const closed = { ...ownership, breaks: ['start' as const], path: FINDING.install };
  expect(inventoryOf(ITEMS, [closed]).map(({ status, detail }) => [status, detail])).toEqual([
    ['broken', 'openclaw.json (see wrong-ownership)'],
    ['broken', '2 notes (see wrong-ownership)'],
    ['none', 'none'],
  ]);
});

it.each([
  ['a file in it', { path: `${FINDING.install}/cron/jobs.json` }],
  ['what the gateway can still read', { path: FINDING.install, severity: 'warning' as const }],
])('goes on ticking where the fault is %s', (_, more) => {
  const other = { ...ownership, breaks: ['start' as const], ...more };
  expect(inventoryOf(ITEMS, [other]).map(({ status }) => status)).toEqual([
    'arrived',
    'arrived',
    'none',
  ]);
});

it('ticks off only what no finding breaks', () => {
  const lost = { ...FINDING, severity: 'error' as const, breaks: ['memory' as const] };
  expect(inventoryOf(ITEMS, [lost]).map(({ status }) => status)).toEqual([
    'arrived',
    'broken',
    'none',
  ]);
});

it.each([
  ['refused', 'broken'],
  ['needs-doctor', 'broken'],
  // The next start imports it.
  ['imported-whole', 'arrived'],
])('ticks off nothing that waits for an import (%s)', (messageId, status) => {
  const stores = [{ messageId: 'stores.sessions', values: {} }];
  const finding = { ...FINDING, ruleId: 'unmigrated-store', messageId, data: { stores } };
  const items = ['conversations', 'cron jobs', 'workspace'].map((what) => ({
    what,
    status: 'arrived' as const,
    count: 1,
    detail: [phrase('inventory.jobs', { count: 1 })],
  })) as InventoryItem[];
  const found = inventoryOf(items, [{ ...finding, breaks: ['start'] }]);
  expect(found.map((item) => item.status)).toEqual([status, 'arrived', 'arrived']);
});

it('ticks off no cron jobs that a repair wrote for OpenClaw to import', () => {
  const jobs = {
    what: 'cron jobs',
    status: 'arrived',
    count: 1,
    detail: [phrase('inventory.jobs', { count: 1 })],
  } satisfies InventoryItem;
  const waiting = { ...FINDING, ruleId: 'orphaned-cron-jobs', messageId: 'waiting' };
  expect(inventoryOf([jobs], [{ ...waiting, severity: 'warning' }])[0]).toMatchObject({
    status: 'broken',
    detail: '1 job (see orphaned-cron-jobs)',
  });
});

it('ticks off nothing in databases that the release does not know', () => {
  const newer = { ...FINDING, ruleId: 'newer-state', breaks: ['start' as const] };
  const jobs = {
    what: 'cron jobs',
    status: 'arrived',
    count: 1,
    detail: [phrase('inventory.jobs', { count: 1 })],
  } as const;
  expect(inventoryOf([...ITEMS, jobs], [newer]).map(({ status }) => status)).toEqual([
    'arrived',
    'arrived',
    'none',
    'broken',
  ]);
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
