import { counted } from '../../engine/pluralize.ts';
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
    'openclaw issues 3318, 8399, 47354',
  ],
  releases: 'all',
  silent: [
    'jobs with a time zone, jobs at an interval, and jobs that run once',
    "OpenClaw's own jobs, and disabled jobs",
    'a gateway with TZ in its environment',
  ],
  messages: {
    zoneless: {
      text: 'No time zone is set for {count} ({names}), so the gateway uses the time zone of its machine.',
      remedy:
        'Set the intended time zone for each job, or set TZ for the gateway to the time zone of the old machine.',
      commands: ['openclaw cron list', 'openclaw cron edit --help'],
    },
  },
  *check(install) {
    const found = install.environment.has('TZ') ? undefined : findZonelessJobs(install);
    if (found?.problem !== undefined) yield { skip: `the cron jobs: ${found.problem}` };
    if (found === undefined || found.names.length === 0) return;
    const count = found.names.length;
    yield {
      messageId: 'zoneless',
      // Without a sign of a move, the time zone has probably not changed.
      severity: install.origin.homes.length > 0 ? 'warning' : 'info',
      data: {
        count: counted(count, 'cron job'),
        names: listNames(found.names),
      },
      at: found.at,
    };
  },
});
