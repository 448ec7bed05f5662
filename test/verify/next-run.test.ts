import { describe, expect, it } from 'vitest';
import { nextRun } from '../../src/verify/next-run.ts';
import { shownTime } from '../../src/verify/time-zone.ts';

const NOW = new Date('2026-11-28T14:00:00Z');

const next = (schedule: Readonly<Record<string, unknown>>, zone = 'UTC') =>
  nextRun({ isEnabled: true, schedule }, NOW, zone);
const at = (time: string) => ({ kind: 'time', at: new Date(time) });

describe('the next run of a job', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    [
      'in its own zone',
      { kind: 'cron', expr: '0 7 * * *', tz: 'Europe/Copenhagen' },
      'UTC',
      '2026-11-29T06:00:00Z',
    ],
    [
      'in the zone of the gateway',
      { kind: 'cron', expr: '0 7 * * *' },
      'America/New_York',
      '2026-11-29T12:00:00Z',
    ],
    ['with seconds', { kind: 'cron', expr: '30 0 15 * * *' }, 'UTC', '2026-11-28T15:00:30Z'],
    [
      'across the change of summer time',
      { kind: 'cron', expr: '0 7 29 3 *', tz: 'Europe/Copenhagen' },
      'UTC',
      '2027-03-29T05:00:00Z',
    ],
    [
      'of an interval',
      { kind: 'every', everyMs: 3_600_000, anchorMs: Date.parse('2026-11-28T13:30:00Z') },
      'UTC',
      '2026-11-28T14:30:00Z',
    ],
    [
      'of an interval that begins later',
      { kind: 'every', everyMs: 1000, anchorMs: Date.parse('2026-12-01T00:00:00Z') },
      'UTC',
      '2026-12-01T00:00:00Z',
    ],
    [
      'of one moment',
      { kind: 'at', at: '2026-12-24T18:00:00+01:00' },
      'UTC',
      '2026-12-24T17:00:00Z',
    ],
  ])('is computed %s', (_, schedule, zone, expected) => {
    expect(next(schedule, zone)).toEqual(at(expected));
  });

  it('is over where its moment has passed', () => {
    expect(next({ kind: 'at', at: '2026-11-01T00:00:00Z' })).toMatchObject({ kind: 'past' });
  });

  it('has no time where it is off or waits for an event', () => {
    const schedule = { kind: 'cron', expr: '0 7 * * *' };
    expect(nextRun({ isEnabled: false, schedule }, NOW, 'UTC')).toEqual({
      kind: 'off',
    });
    expect(next({ kind: 'on-exit' })).toEqual({ kind: 'event' });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['nothing', {}],
    ['no expression', { kind: 'cron', expr: 7 }],
    ['a wrong expression', { kind: 'cron', expr: 'every morning' }],
    ['a huge expression', { kind: 'cron', expr: '0,'.repeat(100_000) }],
    ['a day that never comes', { kind: 'cron', expr: '0 0 30 2 *' }],
    ['a wrong zone', { kind: 'cron', expr: '0 7 * * *', tz: 'Mars/Olympus' }],
    ['a wrong interval', { kind: 'every', everyMs: 0 }],
    ['an interval beyond all time', { kind: 'every', everyMs: Number.MAX_VALUE }],
    ['a wrong moment', { kind: 'at', at: 'tomorrow' }],
    ['a kind that nobody knows', { kind: 'moon' }],
  ])('is not known for %s', (_, schedule) => {
    expect(next(schedule)).toEqual({ kind: 'unknown' });
  });
});

it('a time is written the same everywhere', () => {
  expect(shownTime(new Date('2026-11-29T23:30:00Z'), 'Asia/Tokyo')).toBe('2026-11-30 08:30');
  expect(shownTime(new Date('2026-11-29T00:00:00Z'), 'UTC')).toBe('2026-11-29 00:00');
});
