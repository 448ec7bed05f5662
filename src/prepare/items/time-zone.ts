import type { Platform } from '../../install/host/platform.ts';
import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

const ZONE = /^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/;

/** Cron jobs without a zone run in that of the machine. */
export function timeZone({ moving, machine }: PrepareFacts): Judged {
  const { timeZone: was, dependsOnZone } = moving;
  const isOptional = dependsOnZone !== true;
  const jobs =
    dependsOnZone === undefined
      ? 'Cron jobs without a time zone run in the time zone of the machine.'
      : dependsOnZone
        ? 'A cron job has no time zone, so it runs in the time zone of the machine.'
        : 'No cron job depends on the time zone of the machine.';
  if (dependsOnZone === false && was === undefined) return judged('done', jobs);
  if (was === undefined || !ZONE.test(was)) {
    const detail = `${jobs} The time zone of the old machine is not known.`;
    return judged('cannot tell', detail, { isOptional, commands: ['date +%Z'] });
  }
  if (machine.timeZone === was) return judged('done', `It is ${was}, as on the old machine.`);
  const here = machine.timeZone === undefined ? '' : `, and ${machine.timeZone} here`;
  const detail = `It was ${was} on the old machine${here}. ${jobs}`;
  return judged(machine.isHere ? 'not done' : 'cannot tell', detail, {
    ...{ isOptional, commands: setting(was, machine.platform) },
  });
}

function setting(zone: string, platform: Platform): string[] {
  if (platform === 'darwin') return [`sudo systemsetup -settimezone ${zone}`];
  return platform === 'win32' ? ['tzutil /l'] : [`sudo timedatectl set-timezone ${zone}`];
}
