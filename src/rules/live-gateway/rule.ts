import { findLiveGateway } from '../../install/state/gateway-lock.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'live-gateway',
  severity: 'info',
  title: 'A gateway is running on this install',
  breaks: ['later'],
  why: 'Files may change during the check, and a copy taken now may be inconsistent. `--fix` refuses to run, because the gateway and the repair would change the same files.',
  sources: [
    'OpenClaw 2026.1.30 to 2026.9.6: the lock of a running gateway has its process id and start time (seen)',
  ],
  releases: 'all',
  silent: [
    'a lock whose process does not exist or started at another time',
    'an install that will run on another machine',
  ],
  messages: {
    running: {
      text: 'A gateway (process {pid}) is running on this install. Files may change during the check.',
      remedy: 'Stop the gateway before you copy or repair the install, then check again.',
      commands: ['openclaw gateway stop'],
    },
  },
  *check(install) {
    if (!install.host.isThisMachine) return;
    const gateway = findLiveGateway(install.stateDir, install.config.path);
    if (gateway === undefined) return;
    yield { messageId: 'running', data: { pid: gateway.pid }, at: { path: install.stateDir } };
  },
});
