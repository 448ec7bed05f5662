/**
 * The time zone of services on this machine. Undefined where this process has a time zone of its
 * own, because a service does not have that.
 */
export function machineTimeZone(): string | undefined {
  if ((process.env.TZ ?? '') !== '') return undefined;
  return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/**
 * True where two time zones have the same time of day all year, whatever their names. Undefined
 * where one of them is not known here.
 */
export function hasSameHours(one: string, other: string, year: number): boolean | undefined {
  if (one === other) return true;
  try {
    return MONTHS.every((month) => {
      const moment = new Date(Date.UTC(year, month, 15));
      return timeIn(one, moment) === timeIn(other, moment);
    });
  } catch {
    return undefined;
  }
}

/** @throws RangeError for an unknown time zone */
function timeIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).format(moment);
}
