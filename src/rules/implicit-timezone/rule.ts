import { hasSameHours, machineTimeZone } from '../../install/host/time-zone.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findZonelessJobs } from './facts.ts';

export default defineRule({
  id: 'implicit-timezone',
  severity: 'warning',
  title: 'A cron job has no time zone',
  breaks: ['cron'],
  why: 'OpenClaw runs a cron expression without a time zone in the zone of the gateway process. On a server in UTC, the job for seven in the morning runs at another hour, and no error is shown.',
  sources: [
    'OpenClaw documentation, cron jobs, "Timezone gotchas": expressions without --tz use the zone of the gateway host',
    'openclaw/openclaw#3318, #8399, #47354',
  ],
  releases: 'all',
  silent: [
    'jobs with a time zone, jobs at an interval, and jobs that run once',
    "OpenClaw's own jobs, and disabled jobs",
    'a gateway with TZ in its environment',
    'a machine in the time zone that the record has, under any name',
  ],
  messages: {
    'other-zone': {
      text: 'No time zone is set for {count, plural, one {# cron job} other {# cron jobs}} ({names}). The old machine was in {was}, and this one is in {here}.',
      remedy: 'Set the time zone of the old machine for each job, or set TZ for the gateway to it.',
      commands: ['openclaw cron list', 'openclaw cron edit --help'],
    },
    zoneless: {
      text: 'No time zone is set for {count, plural, one {# cron job} other {# cron jobs}} ({names}), so the gateway uses the time zone of its machine.',
      remedy:
        'Set the intended time zone for each job, or set TZ for the gateway to the time zone of the old machine.',
      commands: ['openclaw cron list', 'openclaw cron edit --help'],
    },
  },
  *check(install) {
    const found = install.environment.has('TZ') ? undefined : findZonelessJobs(install);
    if (found === undefined) return;
    const data = {
      count: found.names.length,
      names: listNames(found.names),
    };
    const zones = zonesOf(install);
    if (zones?.isSame) return;
    if (zones) {
      const { was, here } = zones;
      yield { messageId: 'other-zone', data: { ...data, was, here }, at: found.at };
      return;
    }
    yield {
      messageId: 'zoneless',
      // Without a sign of a move, the time zone has probably not changed.
      severity: install.origin.homes.length > 0 ? 'warning' : 'info',
      data,
      at: found.at,
    };
  },
});

/** The time zones of the old machine and of this one; undefined where one of them is not known. */
function zonesOf({ origin, host }: Install) {
  const was = origin.timeZone;
  const here = host.isThisMachine ? machineTimeZone() : undefined;
  if (was === undefined || here === undefined) return undefined;
  const isSame = hasSameHours(was, here, new Date().getFullYear());
  return isSame === undefined ? undefined : { was, here, isSame };
}
