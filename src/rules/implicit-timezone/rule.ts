import { hasSameHours, machineTimeZone } from '../../install/host/time-zone.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findZonelessJobs, type ZonelessJob } from './facts.ts';

export default defineRule({
  id: 'implicit-timezone',
  severity: 'warning',
  title: 'A cron job has no time zone',
  breaks: ['cron'],
  decides: 'prepare.item.time-zone',
  why: 'OpenClaw runs a cron expression without a time zone in the zone of the gateway process. On a server in UTC, the job for seven in the morning runs at another hour, and no error is shown.',
  sources: [
    'OpenClaw documentation, cron jobs, "Timezone gotchas": expressions without --tz use the zone of the gateway host',
    'openclaw/openclaw#3318, #8399, #47354',
    'OpenClaw 2026.1.30: `cron edit` ignores --tz without --cron, and 2026.1.30, 2026.5.28 and 2026.9.6 take both together from the running gateway (seen)',
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
      remedy:
        'Set the time zone of the old machine for each job, or set TZ to that zone for the gateway.',
      commands: [
        'openclaw gateway start',
        'openclaw cron edit {id} --cron {expr} --tz {was}',
        'openclaw cron list',
      ],
    },
    zoneless: {
      text: 'No time zone is set for {count, plural, one {# cron job} other {# cron jobs}} ({names}), so the gateway uses the time zone of its machine.',
      remedy:
        'Set the intended time zone for each job, or set TZ for the gateway to the time zone of the old machine.',
      commands: [
        'openclaw gateway start',
        'openclaw cron edit {id} --cron {expr} --tz <zone>',
        'openclaw cron list',
      ],
    },
  },
  *check(install) {
    const jobs = install.environment.has('TZ') ? [] : findZonelessJobs(install);
    const [first, ...others] = jobs;
    if (first === undefined) return;
    const zones = zonesOf(install);
    if (zones?.isSame) return;
    const { was, here } = zones ?? {};
    const dataOf = ({ id, expr }: ZonelessJob) => ({ id, expr, ...(was && { was }) });
    const count = { count: jobs.length, names: listNames(jobs.map(({ name }) => name)) };
    yield {
      messageId: zones ? 'other-zone' : 'zoneless',
      // Without a sign of a move, the time zone has probably not changed.
      severity: zones || install.origin.homes.length > 0 ? 'warning' : 'info',
      data: { ...count, ...dataOf(first), ...(here && { here }) },
      at: first.at,
      alsoAt: others.map((job) => ({ at: job.at, data: dataOf(job) })),
    };
  },
});

/** The time zones of the old machine and of this one; undefined where one of them is not known. */
function zonesOf({ origin, host }: Install) {
  const was = origin.timeZone;
  if (was === undefined || !host.isThisMachine) return undefined;
  const here = machineTimeZone();
  if (here === undefined) return undefined;
  const isSame = hasSameHours(was, here, new Date().getFullYear());
  return isSame === undefined ? undefined : { was, here, isSame };
}
