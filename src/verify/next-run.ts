import { Cron } from 'croner';
import type { ScheduledJob } from '../install/databases/scheduled-jobs.ts';

/** When a job runs next. */
export type NextRun =
  | { readonly kind: 'time' | 'past'; readonly at: Date }
  | { readonly kind: 'off' | 'event' | 'unknown' };

/** The longest sensible expression lists every minute. */
const LONGEST_EXPRESSION = 500;

/**
 * When a job runs next, computed like OpenClaw and with the same library (`cron/schedule`,
 * 2026.1.30 to 2026.9.6).
 * @param zone the time zone of the gateway, for a job without one
 */
export function nextRun(
  { isEnabled, schedule }: Pick<ScheduledJob, 'isEnabled' | 'schedule'>,
  now: Date,
  zone: string,
): NextRun {
  if (!isEnabled) return { kind: 'off' };
  switch (schedule.kind) {
    case 'cron':
      return ofExpression(schedule.expr, textOf(schedule.tz) ?? zone, now);
    case 'every':
      return ofInterval(schedule.everyMs, schedule.anchorMs, now);
    case 'at':
      return ofMoment(schedule.at ?? schedule.atMs, now);
    case 'on-exit':
    case 'stream':
      return { kind: 'event' };
    default:
      return { kind: 'unknown' };
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function ofExpression(expr: unknown, timezone: string, now: Date): NextRun {
  const pattern = textOf(expr);
  if (pattern === undefined || pattern.length > LONGEST_EXPRESSION) return { kind: 'unknown' };
  try {
    // Without a callback, it schedules nothing.
    return toRun(new Cron(pattern, { timezone }).nextRun(now));
  } catch {
    return { kind: 'unknown' };
  }
}

function ofInterval(everyMs: unknown, anchorMs: unknown, now: Date): NextRun {
  const every = Math.floor(Number(everyMs));
  const anchor = Math.floor(Number(anchorMs ?? now.getTime()));
  if (!(every >= 1) || !(anchor >= 0)) return { kind: 'unknown' };
  const elapsed = now.getTime() - anchor;
  return toRun(new Date(elapsed < 0 ? anchor : anchor + (Math.floor(elapsed / every) + 1) * every));
}

function ofMoment(at: unknown, now: Date): NextRun {
  const moment = new Date(typeof at === 'number' ? at : String(at ?? ''));
  if (Number.isNaN(moment.getTime())) return { kind: 'unknown' };
  return moment > now ? { kind: 'time', at: moment } : { kind: 'past', at: moment };
}

function toRun(at: Date | null): NextRun {
  return at === null || Number.isNaN(at.getTime()) ? { kind: 'unknown' } : { kind: 'time', at };
}
