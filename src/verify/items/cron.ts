import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import { type ScheduledJob, scheduledJobs } from '../../install/databases/scheduled-jobs.ts';
import type { VerifyFacts } from '../facts.ts';
import { breaking, cannotTell, done, type Judged, openclaw } from '../judge.ts';
import { type NextRun, nextRun } from '../next-run.ts';
import { shownTime, timeZoneOf } from '../time-zone.ts';
import { judgeCounted } from './counted.ts';

/** Of more jobs nobody reads the times. */
const SHOWN = 20;

/** The cron jobs are where OpenClaw reads them, and will run. */
export function cron(facts: VerifyFacts): Judged {
  const command = openclaw('cron list', facts);
  const judged = judgeCounted(
    {
      what: ['cron jobs'],
      isBroken: breaking('cron'),
      ifNone: () => done('There is no cron job.'),
      command,
    },
    facts,
  );
  const jobs = jobsOf(facts);
  if (jobs === undefined || jobs.length === 0 || judged.status === 'not done') return judged;
  return withTimes(judged, jobs, facts, command);
}

function jobsOf({ install }: VerifyFacts): ScheduledJob[] | undefined {
  try {
    return scheduledJobs(install);
  } catch (error) {
    // The inventory has said so.
    if (error instanceof FactUnavailable) return undefined;
    throw error;
  }
}

function withTimes(
  judged: Judged,
  jobs: readonly ScheduledJob[],
  { install, now, show }: VerifyFacts,
  command: string | undefined,
): Judged {
  const zone = timeZoneOf(install);
  if (zone === undefined) {
    const detail =
      'The time zone of the gateway is not known, so the next runs are not known either.';
    return cannotTell(detail, { command, rules: judged.rules });
  }
  const runs = jobs.slice(0, SHOWN).map((job) => ({ job, run: nextRun(job, now, zone) }));
  const more = jobs.length - runs.length;
  const lines = [
    ...judged.lines,
    ...runs.map(({ job, run }) => `${show(job.name)}: ${wordsOf(run, zone)}`),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
  const odd = runs.filter(({ run }) => run.kind === 'unknown');
  if (odd.length === 0 || judged.status !== 'done') return { ...judged, lines };
  const names = odd.map(({ job }) => show(job.name)).join(', ');
  return cannotTell(`The next run of these jobs cannot be computed: ${names}.`, { command, lines });
}

function wordsOf(run: NextRun, zone: string): string {
  switch (run.kind) {
    case 'time':
      return `next run ${shownTime(run.at, zone)} (${zone})`;
    case 'off':
      return 'disabled';
    case 'past':
      return `was due ${shownTime(run.at, zone)} (${zone})`;
    case 'event':
      return 'runs on an event';
    default:
      return 'its schedule cannot be read';
  }
}
