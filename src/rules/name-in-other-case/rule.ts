import { basename } from 'node:path';
import type { Fix } from '../../engine/rule.ts';
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

export default defineRule({
  id: 'name-in-other-case',
  group: 'paths',
  severity: 'warning',
  fixes: ['safe'],
  title: 'A file has another spelling than the one OpenClaw looks for',
  breaks: ['memory'],
  why: 'A Mac and Windows find SOUL.md also where the file is called Soul.md, and a Mac finds Büro however its ü is stored. Linux does not: OpenClaw goes on as if the file were missing, and may make a blank one beside.',
  sources: [
    'openclaw/openclaw#31295, #43462',
    'OpenClaw 2026.5.28 and 2026.6.11: of agents.md, Soul.md, user.md and memory.md the model is sent nothing, and a blank AGENTS.md, SOUL.md and USER.md is made beside (seen)',
    'OpenClaw 2026.5.28 and 2026.6.11: a skill in Skills/ of the workspace, or in a file skill.md, is left out (seen)',
  ],
  releases: 'all; memory.md from 2026.4.23 on',
  silent: [
    'an install that will run on macOS or Windows',
    'a path whose exact spelling is there',
    'memory.md up to 2026.4.22, which reads it',
  ],
  messages: {
    name: {
      text: 'OpenClaw looks for {wanted} and does not find it: here it is {actual}. The two names differ {difference}.',
      remedy: 'Stop the gateway, then rename it.',
      commands: ['openclaw gateway stop', 'mv {from} {to}'],
    },
    both: {
      text: 'OpenClaw reads {wanted}, which is newer, and ignores {actual} beside it.',
      remedy: 'Compare the two. Keep what you need in {wanted}, and remove {actual}.',
      commands: ['diff {from} {to}'],
    },
    value: {
      breaks: ['features'],
      text: '{key} points to {path}. Here it is {actual}, and the two differ {difference}.',
      remedy: 'Stop the gateway, then set this value to the spelling that the directory has.',
      commands: ['openclaw gateway stop'],
    },
  },
  *check(install) {
    if (/^(?:darwin|win32)$/.test(install.host.platform)) return;
    for (const value of misspelledValues(install)) yield verdictOnValue(value, install);
    for (const one of findMisspelled(install)) yield verdictOnName(one, install);
  },
});

function verdictOnValue(one: MisspelledValue, install: Install) {
  const { keys, weight, path, value, corrected, actual } = one;
  const there = install.there(actual);
  const source = install.config.sourceOf(...keys);
  const fix: Fix<Operation> | undefined = source && {
    title: `write ${formatKeyPath(keys)} as it is spelled on disk`,
    safety: 'safe',
    operations: [{ kind: 'replace-value', ...source, value: corrected, expected: value }],
  };
  return {
    messageId: 'value' as const,
    ...(weight === 'turn' && { severity: 'error' as const }),
    data: { key: formatKeyPath(keys), path, actual: there, difference: differenceOf(path, there) },
    at: install.config.locate(...keys),
    ...(fix && { fix }),
  };
}

function verdictOnName({ kind, actual, wanted, isTaken }: Misspelled, install: Install) {
  const [from, to] = [install.there(actual), install.there(wanted)];
  const names = { actual: basename(actual), wanted: basename(wanted) };
  const data = { ...names, from, to, difference: differenceOf(names.actual, names.wanted) };
  const at = { path: actual };
  if (isTaken) return { messageId: 'both' as const, data, at };
  const fix: Fix<Operation> = {
    title: `rename it to ${names.wanted}`,
    safety: 'safe',
    operations: [{ kind: 'rename', path: actual, to: wanted }],
  };
  const severity = kind === 'read' ? ('warning' as const) : ('error' as const);
  return { messageId: 'name' as const, severity, data, at, fix };
}
