import type { Platform } from '../../install/host/platform.ts';
import { sentences } from '../../phrases/language.ts';
import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

const ZONE = /^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/;

/** Cron jobs without a time zone run in the machine's. */
export function timeZone({ moving, machine, language }: PrepareFacts): Judged {
  const { say } = language;
  const { timeZone: was, dependsOnZone } = moving;
  const isOptional = dependsOnZone !== true;
  const jobs =
    dependsOnZone === undefined
      ? say('prepare.zone.may-depend')
      : dependsOnZone
        ? say('prepare.zone.depends')
        : say('prepare.zone.none');
  if (dependsOnZone === false && was === undefined) return judged('done', jobs);
  if (was === undefined || !ZONE.test(was)) {
    const detail = sentences([jobs, say('prepare.zone.not-known')], language);
    return judged('cannot tell', detail, { isOptional, commands: ['date +%Z'] });
  }
  if (machine.timeZone === was) return judged('done', say('prepare.zone.same', { zone: was }));
  const here = machine.timeZone;
  const differs =
    here === undefined
      ? say('prepare.zone.was', { zone: was })
      : say('prepare.zone.differs', { zone: was, here });
  const detail = sentences([differs, jobs], language);
  return judged(machine.isHere ? 'not done' : 'cannot tell', detail, {
    isOptional,
    commands: setting(was, machine.platform),
  });
}

function setting(zone: string, platform: Platform): string[] {
  if (platform === 'darwin') return [`sudo systemsetup -settimezone ${zone}`];
  return platform === 'win32' ? ['tzutil /l'] : [`sudo timedatectl set-timezone ${zone}`];
}
