import type { Install } from '../install/install.ts';

/**
 * The time zone of the gateway: TZ in its environment, otherwise that of this machine.
 * @returns undefined where it is that of another machine, or not valid
 */
export function timeZoneOf({ environment, host }: Install): string | undefined {
  const set = environment.variables.find(({ name, value }) => name === 'TZ' && value !== '');
  if (set !== undefined) return isZone(set.value) ? set.value : undefined;
  return host.isThisMachine ? Intl.DateTimeFormat().resolvedOptions().timeZone : undefined;
}

function isZone(name: string): boolean {
  // Intl accepts `+01:00`, but nothing else does.
  if (!/^[A-Za-z][\w+/-]{0,63}$/.test(name)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** `2026-11-29 07:00`, the same in every language of the machine. */
export function shownTime(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${get('year')}-${get('month')}-${get('day')} ${get('hour')}:${get('minute')}`;
}
