import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

const LINGER = 'sudo loginctl enable-linger "$USER"';

/** Something that starts the gateway, and keeps it running. */
export function services({ machine, language: { say } }: PrepareFacts): Judged {
  switch (machine.serviceManager) {
    case 'systemd':
      return machine.isRoot
        ? judged('not done', say('prepare.services.root'), { isOptional: true })
        : judged('done', say('prepare.services.systemd'), {
            lines: [say('prepare.services.linger', { command: LINGER })],
          });
    case 'launchd':
      return judged('done', say('prepare.services.launchd'));
    case 'tasks':
      return judged('done', say('prepare.services.tasks'));
    case 'none':
      return judged('not done', say('prepare.services.none'), { isOptional: true });
    default:
      return judged('cannot tell', say('prepare.services.not-known'), {
        isOptional: true,
        commands: ['systemctl --user status'],
      });
  }
}
