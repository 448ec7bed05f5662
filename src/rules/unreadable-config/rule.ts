import type { ConfigProblem } from '../../install/config/config.ts';
import { otherSpelling } from '../../install/files/spelling.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { defineRule } from '../define-rule.ts';

/** What the product keeps beside the configuration: what it last started with, and what was there before the last change. */
const COPIES = [
  { name: 'openclaw.json.last-good', messageId: 'broken-with-last-good' },
  { name: 'openclaw.json.bak', messageId: 'broken-with-backup' },
] as const;

const COPY_AGAIN = 'rsync -a --checksum old-machine:{source} {path}';

export default defineRule({
  id: 'unreadable-config',
  group: 'config',
  severity: 'error',
  title: 'The configuration cannot be read',
  breaks: ['start'],
  why: 'Without its configuration the gateway does not start, or starts without the channels, agents and keys that an include file holds. Up to 2026.5.28 some of these faults look like "Missing config".',
  sources: [
    'OpenClaw 2026.9.6: openclaw.json.bak of a fresh install has neither models nor a gateway, and a turn with it fails (seen)',
    'OpenClaw 2026.1.30 to 2026.9.6: an openclaw.json that does not parse, or an include that cannot be resolved, makes the whole configuration invalid',
  ],
  releases: 'all',
  silent: [
    'a configuration that is not there: that is another fault',
    'an include that is here under another spelling: that is name-in-other-case',
    'JSON5: comments, single quotes, trailing commas and unquoted keys are allowed',
    'a file that only the person who runs the check may not read: then it cannot be decided',
  ],
  messages: {
    broken: {
      text: 'This file of the configuration {problem}.',
      remedy:
        'Correct that place, or copy the file again from the old machine: a copy that broke off ends in the middle.',
      commands: [COPY_AGAIN, 'openclaw config validate'],
      isFirst: true,
    },
    'broken-with-last-good': {
      text: 'The configuration {problem}.',
      remedy:
        'Correct that place. OpenClaw kept what it last started with beside it: compare the two before you put it back.',
      commands: ['diff {path} {copy}', 'cp -p {copy} {path}', 'openclaw config validate'],
      isFirst: true,
    },
    'broken-with-backup': {
      text: 'The configuration {problem}.',
      remedy:
        'Correct that place, or copy the file again from the old machine. {copy} is what was there before the last change, and may lack all that came with it: look at it, and take it only where nothing else is left.',
      commands: [COPY_AGAIN, 'diff {path} {copy}', 'openclaw config validate'],
      isFirst: true,
    },
    unreadable: {
      text: 'The configuration {problem}.',
      remedy:
        'Put the file from the old machine in its place: a regular file that the gateway can read.',
      commands: ['ls -ld {path}'],
      isFirst: true,
    },
    include: {
      text: 'This include {problem}, so the configuration is not valid.',
      remedy:
        'Correct it, or put the included file in the same place relative to openclaw.json. From 2026.2 on it must lie in the directory of openclaw.json.',
      commands: ['openclaw config validate'],
      isFirst: true,
    },
    'include-missing': {
      text: 'This include {problem}, so the configuration is not valid: {path}.',
      remedy:
        'Copy the included file from the old machine, or correct its path. From 2026.2 on it must lie in the directory of openclaw.json.',
      commands: ['rsync -a old-machine:{source} {path}', 'openclaw config validate'],
      isFirst: true,
    },
  },
  *check(install) {
    for (const problem of install.config.problems) {
      const { message, at, missing } = problem;
      if (missing !== undefined && otherSpelling(missing) !== undefined) continue;
      if (isOnlyOurs(problem)) {
        yield { skip: `${at.path.slice(at.path.lastIndexOf('/') + 1)} ${message}` };
      } else yield verdictOn(problem, install);
    }
  },
});

function verdictOn({ kind, message, at, missing }: ConfigProblem, install: Install) {
  const path = install.there(missing ?? at.path);
  const data = { problem: message, path, source: onOldMachine(path, install) };
  if (missing !== undefined) return { messageId: 'include-missing' as const, data, at };
  const copy = kind === 'broken' && at.path === install.config.path && copyOf(install);
  if (!copy) return { messageId: kind, data, at };
  const there = install.there(install.at(copy.name));
  return { messageId: copy.messageId, data: { ...data, copy: there }, at };
}

/** Whether the gateway's user may read it is for the rules about owners: this check may not. */
function isOnlyOurs({ message }: ConfigProblem): boolean {
  return /\bE(?:ACCES|PERM)\b/.test(message);
}

function copyOf({ tree }: Install): (typeof COPIES)[number] | undefined {
  return COPIES.find(({ name }) => (tree.entries.get(name)?.size ?? 0) > 0);
}
