import { counted } from '../../engine/pluralize.ts';
import type { Fix } from '../../engine/rule.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { findHardLinked, type HardLinked, type Use } from './facts.ts';

const COPY = ['openclaw gateway stop', 'cp -p {path} {path}.new', 'mv {path}.new {path}'];
const REMEDY = 'Stop the gateway, then replace each file by a copy with one name. --fix does it.';

/** Without an include no message is answered. */
const STOPS: readonly Use[] = ['include'];

export default defineRule({
  id: 'hard-linked-file',
  group: 'permissions',
  severity: 'warning',
  fixes: ['safe'],
  title: 'OpenClaw refuses files that have several names',
  breaks: ['memory'],
  why: 'A copy by `rsync --link-dest` or `cp -al`, a snapshot beside it, or a disk that removes duplicates leaves files with several names (hard links). OpenClaw refuses them for its security, and goes on as if the file were missing or empty.',
  sources: [
    'openclaw/openclaw#79209',
    'openclaw/nix-openclaw#118',
    'OpenClaw 2026.5.28 and 2026.6.11: the model is sent "[MISSING] Expected at" for each file of the workspace, and no skill (seen)',
    'OpenClaw 2026.9.6: "bootstrap file is unreadable … path must not be hardlinked", "Skipping invalid skill … path must not be hardlinked" (seen)',
    'OpenClaw 2026.6.11: "Include file failed security checks (regular file, max 2097152 bytes, no hardlinks)", exit 1 (seen)',
    'OpenClaw 2026.5.28, 2026.6.11 and 2026.9.6: manifests of plugins and token files of channels with more than one name are rejected (read in their code)',
  ],
  releases:
    '2026.5.28 and later, files of the workspace from 2026.5.6 on; older ones were not tried',
  silent: [
    'openclaw.json itself, transcripts, daily notes and other files that OpenClaw reads all the same',
    'the files of secrets.providers, which OpenClaw 2026.6.11 reads (seen)',
  ],
  messages: {
    persona: {
      text: '{files} of the workspace {have} several names (hard links): the agent does not see {what}.',
      remedy: REMEDY,
      commands: COPY,
    },
    skill: {
      breaks: ['features'],
      text: '{files} of skills {have} several names (hard links): OpenClaw leaves these skills out.',
      remedy: REMEDY,
      commands: COPY,
    },
    plugin: {
      breaks: ['plugins'],
      text: '{files} of plugins {have} several names (hard links): OpenClaw does not load these plugins.',
      remedy: REMEDY,
      commands: COPY,
    },
    token: {
      breaks: ['channels'],
      text: '{files} with a token of a channel {have} several names (hard links): OpenClaw rejects them, and the channel has no login.',
      remedy: REMEDY,
      commands: COPY,
    },
    include: {
      breaks: ['start'],
      text: '{files} of the configuration {have} several names (hard links): OpenClaw rejects the configuration.',
      remedy: REMEDY,
      commands: COPY,
    },
  },
  *check(install) {
    const byUse = new Map<Use, HardLinked[]>();
    for (const one of findHardLinked(install)) {
      byUse.set(one.use, [...(byUse.get(one.use) ?? []), one]);
    }
    for (const [use, files] of byUse) {
      const [first, ...others] = files;
      if (first) yield verdictOn(use, first, others, install);
    }
  },
});

function verdictOn(use: Use, first: HardLinked, others: readonly HardLinked[], install: Install) {
  const all = [first, ...others];
  const fix: Fix<Operation> = {
    title: `give ${counted(all.length, 'file')} a copy of its own`,
    safety: 'safe',
    operations: all.map(({ path, size, names }) => ({
      kind: 'own-copy',
      path,
      expected: { size, names },
    })),
  };
  return {
    messageId: use,
    severity: STOPS.includes(use) ? ('error' as const) : ('warning' as const),
    data: {
      files: counted(all.length, 'file'),
      have: all.length === 1 ? 'has' : 'have',
      what: all.length === 1 ? 'it' : 'them',
      path: install.there(first.path),
    },
    at: { path: first.path },
    ...(others.length > 0 && {
      alsoAt: others.map(({ path }) => ({ at: { path }, data: { path: install.there(path) } })),
    }),
    fix,
  };
}
