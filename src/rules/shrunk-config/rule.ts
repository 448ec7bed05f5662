import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findRicherBackup, type RicherBackup } from './facts.ts';

const COMMANDS = [
  'openclaw gateway stop',
  'cp -p {config} {config}.shrunk',
  'cp -p {backup} {config}',
  'openclaw config validate',
];

const texts = ruleTexts('shrunk-config', {
  restore: 'restore the configuration from its backup',
});

export default defineRule({
  id: 'shrunk-config',
  severity: 'error',
  fixes: ['unsafe'],
  title: 'The configuration has lost settings that its own backup still has',
  breaks: ['memory', 'history', 'channels'],
  why: 'An update, a repair or a container that starts without its volume can write a smaller openclaw.json over the real one. Agents, channels and bindings are then gone, although their data is still here.',
  sources: [
    'openclaw/openclaw#84692, #65105, #91148',
    'ValueCell-ai/ClawX#877',
    'OpenClaw 2026.6.11: with such a stub each turn fails, "No API key found for provider"; of an agent that the configuration lost, "Unknown agent id" (seen)',
  ],
  releases: 'all; each keeps openclaw.json.bak, and from 2026.5 on openclaw.json.last-good as well',
  silent: [
    'an agent that was deleted: the newest backup does not mention it either, or nothing of the agent is here',
    'a setting, a channel or a plugin that was removed while the agents stayed',
    'a configuration that cannot be read: that is unreadable-config',
    'a copy of the configuration alone: that is json-only-copy',
    'a client in remote mode: that is remote-mode-host',
  ],
  messages: {
    agents: {
      text: 'openclaw.json no longer mentions {agentCount, plural, one {agent {agents}} other {agents {agents}}}, whose conversations or workspaces are here, but {backup} still does. openclaw.json lacks: {keys}.',
      remedy:
        '[Stop the gateway, then] compare the two files. To get the agents back, restore the backup by hand or with `--fix --unsafe-fixes`, then check again.',
      commands: COMMANDS,
      isFirst: true,
    },
    stub: {
      text: 'openclaw.json is almost empty, although a whole install is beside it. {backup} is {times, plural, one {# time} other {# times}} as large. openclaw.json lacks: {keys}.',
      remedy:
        '[Stop the gateway, then] read the backup. If it is the configuration of this install, restore it by hand or with `--fix --unsafe-fixes`, then check again.',
      commands: COMMANDS,
      isFirst: true,
    },
  },
  texts: texts.english,
  *check(install) {
    if (!hasOwnState(install) || install.config.path !== install.at('openclaw.json')) return;
    const backup = findRicherBackup(install);
    if (backup !== undefined) yield verdictOn(backup, install);
  },
});

function verdictOn(backup: RicherBackup, install: Install) {
  const { path, size, hash, agents, keys } = backup;
  const config = install.config.path;
  const own = lookAt(config)?.size ?? 0;
  const fix: Fix<Operation> = {
    title: texts('restore'),
    safety: 'unsafe',
    operations: [
      { kind: 'replace-file', path: config, source: path, size, hash, expected: { size: own } },
    ],
  };
  const data = {
    backup: install.there(path),
    config: install.there(config),
    keys: listNames(keys),
    agentCount: agents.length,
    agents: listNames(agents),
    times: Math.max(1, Math.round(size / Math.max(1, own))),
  };
  const messageId = agents.length > 0 ? ('agents' as const) : ('stub' as const);
  return { messageId, data, at: { path: config }, fixes: [fix] };
}
