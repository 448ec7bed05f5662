import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { prosePaths, type StaleJob, staleJobs } from './facts.ts';

export default defineRule({
  id: 'stale-prose-path',
  severity: 'info',
  title: "The agent's notes or cron jobs mention the old home",
  breaks: ['features'],
  why: 'The agent trusts its notes, skills, scripts and the texts of its cron jobs. It then looks for files in a home that does not exist here, and says that they are gone.',
  sources: ['openclaw/openclaw#63867 ("30+ files by hand"), #45993'],
  releases: 'all',
  silent: [
    'diary entries in memory/, transcripts and logs, which are history',
    'a cron job that is switched off',
    'a home that exists on this machine',
    'placeholders of documentation (/home/user, /Users/you), and accounts that no person has (/home/linuxbrew)',
    'files above 512 KiB, which no agent reads as instructions',
  ],
  messages: {
    named: {
      text: 'This file mentions the old home {home} {count, plural, one {once} other {# times}}, so the agent may look for files there.',
      remedy: 'Replace the paths that the agent still needs. Mentions of the past can stay.',
      commands: ['grep -n {home} {file}'],
    },
    'cron-job': {
      text: 'The text of {count, plural, one {cron job {names}} other {the cron jobs {names}}} mentions the old home {home}, so the agent may look for files there when the job runs.',
      remedy: 'Edit the text of each job that still needs the path.',
      commands: ['openclaw cron list'],
    },
  },
  *check(install) {
    for (const found of prosePaths(install)) {
      if ('unread' in found) {
        yield { skip: found.unread };
        continue;
      }
      const { path, line, column, count, home } = found;
      yield {
        messageId: 'named',
        data: { home, count, file: install.there(path) },
        at: { path, line, column },
      };
    }
    if (install.kind === 'state') yield* jobVerdict(staleJobs(install));
  },
});

function* jobVerdict(jobs: readonly StaleJob[]) {
  const [first, ...more] = jobs;
  if (!first) return;
  const names = listNames(jobs.map(({ name }) => name));
  yield {
    messageId: 'cron-job' as const,
    data: { count: jobs.length, names, home: first.home },
    at: first.at,
    alsoAt: more.map(({ at }) => ({ at })),
  };
}
