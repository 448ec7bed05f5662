import { OR } from '../../engine/alternatives.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { ConfigProblem } from '../../install/config/config.ts';
import { otherSpelling } from '../../install/files/spelling.ts';
import { isRefused } from '../../install/files/unseen.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { defineRule } from '../define-rule.ts';

/** What OpenClaw keeps beside the configuration: the one it last started with, and the one before the last change. */
const COPIES = [
  { name: 'openclaw.json.last-good', messageId: 'broken-with-last-good' },
  { name: 'openclaw.json.bak', messageId: 'broken-with-backup' },
] as const;

const COPY_AGAIN = 'rsync -a --checksum old-machine:{source} {path}';

const texts = ruleTexts('unreadable-config', {
  unread: '{name} {problem}',
});

export default defineRule({
  id: 'unreadable-config',
  severity: 'error',
  title: 'The configuration cannot be read',
  breaks: ['start'],
  why: 'Without its configuration the gateway does not start, or starts without the channels, agents and keys from an include. Up to 2026.5.28 some of these faults look like "Missing config".',
  sources: [
    'OpenClaw 2026.9.6: openclaw.json.bak of a fresh install has neither models nor a gateway, and a turn with it fails (seen)',
    'OpenClaw 2026.1.30 to 2026.9.6: an openclaw.json that does not parse, or an include that cannot be resolved, makes the whole configuration invalid',
  ],
  releases: 'all',
  silent: [
    'a missing configuration, which other rules report',
    'an include that exists under another spelling: that is name-in-other-case',
    'JSON5 syntax: comments, single quotes, trailing commas and unquoted keys',
    'a file that you may not read: skipped with the reason',
  ],
  messages: {
    broken: {
      text: 'This configuration file {problem}.',
      remedy:
        'Correct the error, or copy the file again from the old machine: an interrupted copy ends in the middle.',
      commands: [COPY_AGAIN, 'openclaw config validate'],
      copies: '{path}',
      isFirst: true,
    },
    'broken-with-last-good': {
      text: 'The configuration {problem}.',
      remedy:
        'Correct the error, or restore {copy}, the configuration that OpenClaw last started with. Compare the two first.',
      commands: ['diff {path} {copy}', 'cp -p {copy} {path}', 'openclaw config validate'],
      isFirst: true,
    },
    'broken-with-backup': {
      text: 'The configuration {problem}.',
      remedy:
        'Correct the error, or copy the file again from the old machine. Restore {copy} only if nothing else is left: it lacks the last change, which may be large.',
      commands: [
        COPY_AGAIN,
        'openclaw config validate',
        OR,
        'diff {path} {copy}',
        'cp -p {copy} {path}',
        'openclaw config validate',
      ],
      copies: '{path}',
      isFirst: true,
    },
    unreadable: {
      text: 'The configuration {problem}.',
      remedy:
        'Copy the file from the old machine to this place, as a regular file that the gateway can read.',
      commands: ['ls -ld {path}'],
      isFirst: true,
    },
    include: {
      text: 'This include {problem}, so the configuration is invalid.',
      remedy:
        'Correct the include, or copy the included file to the same place relative to openclaw.json. From 2026.2 on it must be in the directory of openclaw.json.',
      commands: ['openclaw config validate'],
      isFirst: true,
    },
    'include-missing': {
      text: 'This include {problem} ({path}), so the configuration is invalid.',
      remedy:
        'Copy the included file from the old machine, or correct its path. From 2026.2 on it must be in the directory of openclaw.json.',
      commands: ['rsync -a old-machine:{source} {path}', 'openclaw config validate'],
      copies: '{path}',
      isFirst: true,
    },
  },
  texts: texts.english,
  *check(install) {
    for (const problem of install.config.problems) {
      const { reason, at, missing } = problem;
      if (missing !== undefined && otherSpelling(missing) !== undefined) continue;
      if (isOnlyOurs(problem)) {
        yield {
          skip: texts('unread', {
            name: at.path.slice(at.path.lastIndexOf('/') + 1),
            problem: reason,
          }),
        };
      } else yield verdictOn(problem, install);
    }
  },
});

function verdictOn({ kind, reason, at, missing }: ConfigProblem, install: Install) {
  const path = install.there(missing ?? at.path);
  const data = { problem: reason, path, source: onOldMachine(path, install) };
  if (missing !== undefined) return { messageId: 'include-missing' as const, data, at };
  const copy = kind === 'broken' && at.path === install.config.path && copyOf(install);
  if (!copy) return { messageId: kind, data, at };
  const there = install.there(install.at(copy.name));
  return { messageId: copy.messageId, data: { ...data, copy: there }, at };
}

/**
 * True where only this check may not read the file. Whether the gateway may is for the rules about
 * owners.
 */
function isOnlyOurs({ code }: ConfigProblem): boolean {
  return isRefused(code);
}

function copyOf({ tree }: Install): (typeof COPIES)[number] | undefined {
  return COPIES.find(({ name }) => (tree.entries.get(name)?.size ?? 0) > 0);
}
