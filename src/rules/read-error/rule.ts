import { groupBy } from '../../engine/group-by.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { defineRule } from '../define-rule.ts';
import { MOST_FILES, type ReadError, readErrors } from './facts.ts';

const texts = ruleTexts('read-error', {
  'cut-off': 'only the first {count} files were read',
});

const MESSAGE = {
  text: 'The disk or the network folder reports an error ({code}) for {count, plural, one {this {kind, select, directory {directory} other {file}}} other {# files and directories}}, so {count, plural, one {it} other {they}} cannot be read.',
  remedy:
    '[Stop the gateway on both machines, then] copy {count, plural, one {it} other {them}} again from the old machine. If the error is on the old machine, its disk is failing: first copy what you can still read, then use a backup for the rest.',
  commands: ['rsync -a old-machine:{source} {path}'],
  copies: '{path}',
} as const;

export default defineRule({
  id: 'read-error',
  severity: 'error',
  step: 'restore',
  title: 'Part of the install cannot be read from the disk',
  breaks: ['features'],
  why: 'A damaged disk, or a network folder that is no longer connected, returns an error instead of the content. The data may be intact, but OpenClaw behaves as if it were missing.',
  sources: [
    'POSIX: EIO of read and readdir; ESTALE and ENOTCONN of network file systems',
    'OpenClaw 2026.5.28: an index that the disk cannot read (EIO) is "No sessions found.", without a word of the error (seen)',
  ],
  releases: 'all',
  silent: [
    'files that you have no permission to read: that is wrong-ownership',
    'openclaw.json and what it includes: that is unreadable-config',
    'an error further inside a large file: only its start and its end are read',
    'what OpenClaw can recreate, such as logs and caches',
  ],
  messages: {
    memory: { ...MESSAGE, breaks: ['memory'] },
    history: { ...MESSAGE, breaks: ['history'] },
    channels: { ...MESSAGE, breaks: ['channels'] },
    features: MESSAGE,
  },
  texts: texts.english,
  *check(install) {
    const { errors: all, isCutOff } = readErrors(install);
    if (isCutOff) yield { skip: texts('cut-off', { count: MOST_FILES }) };
    for (const [part, errors] of groupBy(all, (error) => error.part)) {
      const [first, ...others] = errors;
      if (first) yield verdictOn(part, first, others, install);
    }
  },
});

function verdictOn(
  part: ReadError['part'],
  first: ReadError,
  others: readonly ReadError[],
  install: Install,
) {
  const { code, kind } = first;
  return {
    messageId: part,
    data: { code, kind, count: others.length + 1, ...pathsOf(first, install) },
    at: { path: first.path },
    ...(others.length > 0 && {
      alsoAt: others.map((other) => ({ at: { path: other.path }, data: pathsOf(other, install) })),
    }),
  };
}

/** rsync copies the contents of a directory only if the path ends in a slash. */
function pathsOf({ path, kind }: ReadError, install: Install) {
  const there = install.there(path);
  const slash = kind === 'directory' ? '/' : '';
  return { path: `${there}${slash}`, source: `${onOldMachine(there, install)}${slash}` };
}
