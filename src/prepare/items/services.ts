import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

/** Something that starts the gateway, and keeps it running. */
export function services({ machine }: PrepareFacts): Judged {
  switch (machine.serviceManager) {
    case 'systemd':
      return machine.isRoot
        ? judged(
            'not done',
            'You are root, but the service of a user starts the gateway. Create an account for it.',
            {
              isOptional: true,
            },
          )
        : judged('done', 'systemd is here: `openclaw gateway install` creates a service for you.', {
            lines: ['On a server let it run without a login: sudo loginctl enable-linger "$USER"'],
          });
    case 'launchd':
      return judged(
        'done',
        'launchd is here: `openclaw gateway install` creates a service for you.',
      );
    case 'tasks':
      return judged('done', '`openclaw gateway install` creates a scheduled task for you.');
    case 'none':
      return judged(
        'not done',
        'systemd is not running here, so `openclaw gateway install` cannot create a service. Let your container or init start `openclaw gateway run`.',
        { isOptional: true },
      );
    default:
      return judged('cannot tell', 'It is not known whether systemd runs there.', {
        ...{ isOptional: true, commands: ['systemctl --user status'] },
      });
  }
}
