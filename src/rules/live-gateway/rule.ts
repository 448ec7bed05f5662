import { findLiveGateway } from '../../install/state/gateway-lock.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'live-gateway',
  group: 'leftovers',
  severity: 'info',
  title: 'A gateway runs on this install right now',
  breaks: ['later'],
  why: 'What the check reads may change under it, a copy made now is torn, and a repair would fight with the gateway over the same files: `--fix` refuses.',
  sources: [
    'OpenClaw 2026.1.30 to 2026.9.6: the lock of a running gateway names its process and when that began (seen)',
  ],
  releases: 'all',
  silent: [
    'a lock whose process is not there or began at another time',
    'an install that will run on another machine',
  ],
  messages: {
    running: {
      text: 'Process {pid} is a gateway that runs on this install.',
      remedy:
        'Stop it before you copy the install or repair it. To check, it may go on: look again when it has stopped.',
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
