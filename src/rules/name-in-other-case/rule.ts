import { basename } from 'node:path';
import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import { differenceOf } from '../../install/files/spelling.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import {
  findMisspelled,
  type Misspelled,
  type MisspelledValue,
  misspelledValues,
} from './facts.ts';

const texts = ruleTexts('name-in-other-case', {
  set: 'set {key} to the spelling on disk',
  rename: 'rename {actual} to {wanted}',
});

export default defineRule({
  id: 'name-in-other-case',
  severity: 'warning',
  fixes: ['safe'],
  title: 'A name is not spelled the way that OpenClaw expects',
  breaks: ['memory'],
  why: 'macOS and Windows open SOUL.md even if the file is called Soul.md; Linux does not. OpenClaw then treats the file as missing, and may create a blank one beside it.',
  sources: [
    'openclaw/openclaw#31295, #43462',
    'OpenClaw 2026.5.28 and 2026.6.11: the model receives nothing from agents.md, Soul.md, user.md and memory.md, and OpenClaw creates a blank AGENTS.md, SOUL.md and USER.md beside them (seen)',
    'OpenClaw 2026.5.28 and 2026.6.11: a skill in Skills/ of the workspace, or in a file skill.md, is ignored (seen)',
  ],
  releases: 'all; memory.md from 2026.4.23 on',
  silent: [
    'an install that will run on macOS or Windows',
    'a path that exists in its exact spelling',
    'memory.md up to 2026.4.22, which reads it',
  ],
  messages: {
    name: {
      text: 'OpenClaw does not find {wanted}, because it is spelled {actual} here. The two names differ {difference, select, accents {in how their accents are encoded} other {in upper and lower case}}.',
      remedy: '[Stop the gateway, then] rename {actual} to {wanted}.',
      commands: ['openclaw gateway stop', 'mv {from} {to}'],
    },
    both: {
      text: 'OpenClaw reads {wanted}, which is newer, and ignores {actual} beside it.',
      remedy: 'Compare the two files. Copy what you need into {wanted}, then delete {actual}.',
      commands: ['diff {from} {to}'],
    },
    value: {
      breaks: ['features'],
      text: '{key} points to {path}, but on disk it is spelled {actual}. The two differ {difference, select, accents {in how their accents are encoded} other {in upper and lower case}}.',
      remedy: '[Stop the gateway, then] set {key} to {actual}.',
      commands: ['openclaw gateway stop'],
    },
  },
  texts: texts.english,
  *check(install) {
    if (/^(?:darwin|win32)$/.test(install.host.platform)) return;
    for (const value of misspelledValues(install)) yield verdictOnValue(value, install);
    for (const one of findMisspelled(install)) yield verdictOnName(one, install);
  },
});

function verdictOnValue(one: MisspelledValue, install: Install) {
  const { keys, weight, path, value, corrected, actual } = one;
  const there = install.there(actual);
  const key = formatKeyPath(keys);
  const source = install.config.sourceOf(...keys);
  const fix: Fix<Operation> | undefined = source && {
    title: texts('set', { key }),
    safety: 'safe',
    operations: [{ kind: 'replace-value', ...source, value: corrected, expected: value }],
  };
  return {
    messageId: 'value' as const,
    ...(weight === 'turn' && { severity: 'error' as const }),
    data: { key, path, actual: there, difference: differenceOf(path, there) },
    at: install.config.locate(...keys),
    ...(fix && { fixes: [fix] }),
  };
}

function verdictOnName({ kind, actual, wanted, isTaken }: Misspelled, install: Install) {
  const [from, to] = [install.there(actual), install.there(wanted)];
  const names = { actual: basename(actual), wanted: basename(wanted) };
  const data = { ...names, from, to, difference: differenceOf(names.actual, names.wanted) };
  const at = { path: actual };
  if (isTaken) return { messageId: 'both' as const, data, at };
  const fix: Fix<Operation> = {
    title: texts('rename', names),
    safety: 'safe',
    operations: [{ kind: 'rename', path: actual, to: wanted }],
  };
  const severity = kind === 'read' ? ('warning' as const) : ('error' as const);
  return { messageId: 'name' as const, severity, data, at, fixes: [fix] };
}
