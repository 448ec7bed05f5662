import { groupBy } from '../../engine/group-by.ts';
import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { findHardLinked, type HardLinked, type Use } from './facts.ts';

const COPY = ['openclaw gateway stop', 'cp -p {path} {path}.new', 'mv {path}.new {path}'];
const REMEDY = '[Stop the gateway, then] replace each file with a separate copy.';

/** Without an included file the gateway does not start. */
const STOPS: readonly Use[] = ['include'];

const texts = ruleTexts('hard-linked-file', {
  replace:
    'replace {count, plural, one {# hard-linked file with a separate copy} other {# hard-linked files with separate copies}}',
});

export default defineRule({
  id: 'hard-linked-file',
  severity: 'warning',
  fixes: ['safe'],
  title: 'OpenClaw rejects a hard-linked file',
  breaks: ['memory'],
  why: '`rsync --link-dest`, `cp -al`, snapshots and deduplicating disks leave files with several hard links. OpenClaw rejects such files for security reasons, and continues as if they were missing or empty.',
  sources: [
    'openclaw/openclaw#79209',
    'openclaw/nix-openclaw#118',
    'OpenClaw 2026.5.28 and 2026.6.11: the model is sent "[MISSING] Expected at" for each file of the workspace, and no skill (seen)',
    'OpenClaw 2026.9.6: "bootstrap file is unreadable … path must not be hardlinked", "Skipping invalid skill … path must not be hardlinked" (seen)',
    'OpenClaw 2026.6.11: "Include file failed security checks (regular file, max 2097152 bytes, no hardlinks)", exit 1 (seen)',
    'OpenClaw 2026.5.28, 2026.6.11 and 2026.9.6: manifests of plugins and token files of channels with several hard links are rejected (read in their code)',
  ],
  releases:
    '2026.5.28 and later; for workspace files 2026.5.6 and later; older ones were not tried',
  silent: [
    'openclaw.json, transcripts, daily notes and other files that OpenClaw reads despite hard links',
    'files that secrets.providers refers to, which OpenClaw 2026.6.11 reads despite hard links',
  ],
  messages: {
    persona: {
      text: '{count, plural, one {# file in the workspace has} other {# files in the workspace have}} several hard links, so the agent does not see {count, plural, one {it} other {them}}.',
      remedy: REMEDY,
      commands: COPY,
    },
    skill: {
      breaks: ['features'],
      text: '{count, plural, one {# skill file has} other {# skill files have}} several hard links. OpenClaw leaves out a skill with such a file.',
      remedy: REMEDY,
      commands: COPY,
    },
    plugin: {
      breaks: ['plugins'],
      text: '{count, plural, one {# plugin file has} other {# plugin files have}} several hard links. OpenClaw does not load a plugin with such a file.',
      remedy: REMEDY,
      commands: COPY,
    },
    token: {
      breaks: ['channels'],
      text: '{count, plural, one {# file with channel tokens has} other {# files with channel tokens have}} several hard links. OpenClaw rejects such a file, so the channel cannot log in.',
      remedy: REMEDY,
      commands: COPY,
    },
    include: {
      breaks: ['start'],
      text: '{count, plural, one {# configuration file has} other {# configuration files have}} several hard links, so OpenClaw rejects the configuration.',
      remedy: REMEDY,
      commands: COPY,
    },
  },
  texts: texts.english,
  *check(install) {
    for (const [use, files] of groupBy(findHardLinked(install), (file) => file.use)) {
      const [first, ...others] = files;
      if (first) yield verdictOn(use, first, others, install);
    }
  },
});

function verdictOn(use: Use, first: HardLinked, others: readonly HardLinked[], install: Install) {
  const all = [first, ...others];
  const fix: Fix<Operation> = {
    title: texts('replace', { count: all.length }),
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
      count: all.length,
      path: install.there(first.path),
    },
    at: { path: first.path },
    ...(others.length > 0 && {
      alsoAt: others.map(({ path }) => ({ at: { path }, data: { path: install.there(path) } })),
    }),
    fixes: [fix],
  };
}
