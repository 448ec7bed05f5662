import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import { type ScheduledJob, scheduledJobs } from '../../install/databases/scheduled-jobs.ts';
import type { Say } from '../../phrases/language.ts';
import type { VerifyFacts } from '../facts.ts';
import { breaking, cannotTell, done, type Judged, openclaw } from '../judge.ts';
import { type NextRun, nextRun } from '../next-run.ts';
import { shownTime, timeZoneOf } from '../time-zone.ts';
import { judgeCounted } from './counted.ts';

/** Nobody reads the times of more jobs. */
const SHOWN = 20;

/** The cron jobs are where OpenClaw reads them, and will run. */
export function cron(facts: VerifyFacts): Judged {
  const command = openclaw('cron list', facts);
  const judged = judgeCounted(
    {
      what: ['cron jobs'],
      isBroken: breaking('cron'),
      ifNone: () => done(facts.language.say('verify.cron.none')),
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
    // The inventory reports it.
    if (error instanceof FactUnavailable) return undefined;
    throw error;
  }
}

function withTimes(
  judged: Judged,
  jobs: readonly ScheduledJob[],
  { install, now, show, language: { say } }: VerifyFacts,
  command: string | undefined,
): Judged {
  const zone = timeZoneOf(install);
  if (zone === undefined) {
    return cannotTell(say('verify.cron.no-zone'), { command, rules: judged.rules });
  }
  const runs = jobs.slice(0, SHOWN).map((job) => ({ job, run: nextRun(job, now, zone) }));
  const more = jobs.length - runs.length;
  const lines = [
    ...judged.lines,
    ...runs.map(({ job, run }) => wordsOf(show(job.name), run, zone, say)),
    ...(more > 0 ? [say('listed.and-more', { count: more })] : []),
  ];
  const odd = runs.filter(({ run }) => run.kind === 'unknown');
  if (odd.length === 0 || judged.status !== 'done') return { ...judged, lines };
  const names = odd.map(({ job }) => show(job.name));
  return cannotTell(say('verify.cron.not-known', { names }), { command, lines });
}

function wordsOf(name: string, run: NextRun, zone: string, say: Say): string {
  switch (run.kind) {
    case 'time':
      return say('verify.cron.next', { name, time: shownTime(run.at, zone), zone });
    case 'off':
      return say('verify.cron.disabled', { name });
    case 'past':
      return say('verify.cron.past', { name, time: shownTime(run.at, zone), zone });
    case 'event':
      return say('verify.cron.event', { name });
    default:
      return say('verify.cron.unread', { name });
  }
}
