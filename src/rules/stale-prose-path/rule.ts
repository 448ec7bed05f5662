import { defineRule } from '../define-rule.ts';
import { prosePaths } from './facts.ts';

export default defineRule({
  id: 'stale-prose-path',
  severity: 'info',
  title: "The agent's notes mention the old home",
  breaks: ['features'],
  why: 'The agent trusts its notes, skills and scripts. It looks for files in a home that does not exist here, and says that they are gone.',
  sources: ['openclaw/openclaw#63867 ("30+ files by hand"), #45993'],
  releases: 'all',
  silent: [
    'diary entries in memory/, transcripts and logs, which are history',
    'a home that exists on this machine',
    'placeholders of documentation (/home/user, /Users/you), and accounts that no person has (/home/linuxbrew)',
    'files above 512 KiB, which no agent reads as instructions',
  ],
  messages: {
    named: {
      text: 'This file mentions the old home {home} {times}, so the agent may look for files there.',
      remedy: 'Replace the paths that the agent still needs. Mentions of the past can stay.',
      commands: ['grep -n {home} {file}'],
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
        data: { home, times: count === 1 ? 'once' : `${count} times`, file: install.there(path) },
        at: { path, line, column },
      };
    }
  },
});
