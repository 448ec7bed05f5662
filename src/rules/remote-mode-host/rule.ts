import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { isInOldHome } from '../../install/state/selection.ts';
import { startersOf } from '../../install/state/system-services.ts';
import { defineRule } from '../define-rule.ts';

const texts = ruleTexts('remote-mode-host', {
  set: 'set gateway.mode to local, so that the gateway runs on this machine',
});

export default defineRule({
  id: 'remote-mode-host',
  severity: 'warning',
  fixes: ['unsafe'],
  title: 'The install is a client of a gateway on another host',
  breaks: ['start'],
  decides: 'verify.item.gateway',
  why: 'In remote mode the sessions and the workspace are on the gateway host. Moving this machine does not move them, and nothing here can restore them.',
  sources: [
    'Migration guide, "Pitfall: migrating remote/local modes"',
    'OpenClaw 2026.1.30, 2026.2.26 (exit 1), 2026.5.28 and 2026.9.6 (exit 78): `gateway run` refuses while gateway.mode is "remote" (seen)',
  ],
  releases: 'all',
  silent: [
    'gateway.mode "local"',
    'a gateway.remote block in mode "local", which ignores it',
    "a service that starts another profile's gateway",
  ],
  messages: {
    client: {
      text: 'gateway.mode is "remote": the sessions and the workspace are on {host}, not here.',
      remedy:
        'Do nothing if that host stays in use. If its gateway moves too, copy the state directory and the workspace of that host.',
      commands: ['openclaw gateway status'],
    },
    'client-with-state': {
      text: 'gateway.mode is "remote" (the gateway is on {host}), but this machine also has {what, select, agents {local agents} service {a service that starts a gateway} other {local agents and a service that starts a gateway}}. A gateway refuses to start here, and the agent uses nothing from this machine.',
      remedy:
        'Decide which machine is the gateway. If it is this one, set gateway.mode to "local". Otherwise migrate the other host and keep this machine as a client.',
      commands: ['openclaw config set gateway.mode local', 'openclaw doctor'],
    },
  },
  texts: texts.english,
  *check(install) {
    if (install.config.get('gateway', 'mode') !== 'remote') return;
    const at = install.config.locate('gateway', 'mode');
    const host = hostOf(install.config.getString('gateway', 'remote', 'url'));
    const what = [
      ...(hasAgents(install) ? ['agents'] : []),
      ...(startersOf(install).length > 0 ? ['service'] : []),
    ].join('-');
    if (what === '') yield { messageId: 'client', data: { host }, at };
    else {
      const data = { host, what };
      yield { messageId: 'client-with-state', severity: 'error', data, at, ...fixOf(install) };
    }
  },
});

/** Unsafe: only the owner knows which of the two machines is the gateway. */
function fixOf({ config }: Install): { fixes?: Fix<Operation>[] } {
  const source = config.sourceOf('gateway', 'mode');
  if (source === undefined) return {};
  const operation = {
    kind: 'replace-value',
    ...source,
    value: 'local',
    expected: 'remote',
  } as const;
  return { fixes: [{ title: texts('set'), safety: 'unsafe', operations: [operation] }] };
}

function hasAgents(install: Install): boolean {
  return install.agents.some(
    ({ agentDir: { path, where } }) =>
      where.kind === 'here' && where.exists && !isInOldHome(path, install),
  );
}

/** Host and port only: the address may contain credentials in its user part, path or query. */
function hostOf(url: string | undefined): string {
  if (url === undefined) return 'the host of its gateway.remote settings';
  try {
    return new URL(url).host || 'another host';
  } catch {
    return 'another host';
  }
}
