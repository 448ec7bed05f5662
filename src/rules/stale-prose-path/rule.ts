import { defineRule } from '../define-rule.ts';
import { prosePaths } from './facts.ts';

export default defineRule({
  id: 'stale-prose-path',
  group: 'paths',
  severity: 'info',
  title: "The agent's own notes name the old home",
  breaks: ['features'],
  why: 'Notes, skills and scripts tell the agent where things are, and it believes them: it looks for files in a home that is not there, and says that they are gone.',
  sources: ['openclaw/openclaw#63867 ("30+ files by hand"), #45993'],
  releases: 'all',
  silent: [
    'diary entries in memory/, transcripts and logs: history',
    'a home that exists on this machine',
    'placeholders of documentation (/home/user, /Users/you), and accounts that no person has (/home/linuxbrew)',
    'files above 512 KiB: no agent reads them as instructions',
  ],
  messages: {
    named: {
      text: 'It names the old home {home}, {count} times in all.',
      remedy:
        'Read it, and replace what the agent still has to find; what only tells a story may stay.',
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
        data: { home, count, file: install.there(path) },
        at: { path, line, column },
      };
    }
  },
});
