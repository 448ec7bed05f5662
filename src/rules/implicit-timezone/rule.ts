import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findZonelessJobs } from './facts.ts';

export default defineRule({
  id: 'implicit-timezone',
  group: 'leftovers',
  severity: 'warning',
  title: 'Cron jobs run by the clock of whatever machine they are on',
  breaks: ['cron'],
  why: 'A cron expression without a time zone means the zone of the gateway process. A rented server runs in UTC: what came at seven in the morning comes in the middle of the night, and nothing reports an error.',
  sources: [
    'OpenClaw documentation, cron jobs, "Timezone gotchas": expressions without --tz use the zone of the gateway host',
    'openclaw issues 3318, 8399, 47354',
  ],
  releases: 'all',
  silent: [
    'jobs that name their zone, or run every so many minutes, or once',
    "the product's own jobs, and jobs that are switched off",
    'a gateway whose environment sets TZ',
  ],
  messages: {
    zoneless: {
      text: '{count} of the user without a time zone ({names}): the clock of the gateway machine decides when they run.',
      remedy:
        'Give each the zone that it was meant for, or set TZ in the environment of the gateway to the zone of the old machine.',
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
      // Where nothing says that it was moved, the clock has stayed the same.
      severity: install.origin.homes.length > 0 ? 'warning' : 'info',
      data: {
        count: count === 1 ? 'A cron job' : `${count} cron jobs`,
        names: listNames(found.names),
      },
      at: found.at,
    };
  },
});
