import { counted } from '../../engine/counted.ts';
import type { Fix } from '../../engine/rule.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { findHardLinked, type HardLinked, type Use } from './facts.ts';

const COPY = ['openclaw gateway stop', 'cp -p {path} {path}.new', 'mv {path}.new {path}'];
const REMEDY = 'Stop the gateway, then replace each file by a copy with one name. --fix does it.';

/** Without its secrets or an include nothing is answered. */
const STOPS: readonly Use[] = ['secret', 'include'];

export default defineRule({
  id: 'hard-linked-file',
  group: 'permissions',
  severity: 'warning',
  fixes: ['safe'],
  title: 'OpenClaw refuses files that have several names',
  why: 'A copy by `rsync --link-dest` or `cp -al`, a snapshot beside it, or a disk that removes duplicates leaves files with several names (hard links). OpenClaw refuses them for its security, and goes on as if the file were missing or empty.',
  sources: ['openclaw/openclaw#79209', 'openclaw/nix-openclaw#118'],
  releases: 'by what the file is for',
  silent: ['files with several names that OpenClaw reads all the same'],
  messages: {
    persona: {
      text: '{files} of the workspace with several names (hard links): the agent does not see {what}.',
      remedy: REMEDY,
      commands: COPY,
    },
    skill: {
      text: '{files} of skills with several names (hard links): OpenClaw leaves these skills out.',
      remedy: REMEDY,
      commands: COPY,
    },
    plugin: {
      text: '{files} of plugins with several names (hard links): OpenClaw does not load these plugins.',
      remedy: REMEDY,
      commands: COPY,
    },
    secret: {
      text: '{files} of secrets with several names (hard links): OpenClaw does not read the secrets.',
      remedy: REMEDY,
      commands: COPY,
    },
    include: {
      text: '{files} of the configuration with several names (hard links): OpenClaw rejects the configuration.',
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
