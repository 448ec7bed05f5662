import { commandToPaste } from '../../engine/message.ts';
import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

/** What useradd and sysadminctl take. */
const ACCOUNT = /^[a-z_][a-z0-9_-]{0,31}$/;

/** Under the same path nothing has to be rewritten. */
export function account(facts: PrepareFacts): Judged {
  const { moving, machine } = facts;
  const { home, user } = moving;
  if (home === undefined) {
    return judged(
      'done',
      'The copy does not say which home it is from. The check finds the paths that lead elsewhere.',
      {
        isOptional: true,
      },
    );
  }
  if (machine.isHere && machine.home === home) {
    return judged('done', `Your home is ${home}, as on the old machine: no path changes.`);
  }
  const isSameSystem = moving.platform === undefined || moving.platform === machine.platform;
  const here = machine.home === undefined ? '' : ` Your home here is ${machine.home}.`;
  const lines = ['Or use your own account: the check finds each path, and --fix changes it.'];
  if (!isSameSystem || user === undefined || !ACCOUNT.test(user) || user === 'root') {
    return judged('not done', `The paths in the copy point to ${home}.${here}`, {
      ...{ isOptional: true, lines: [lines[0]?.slice(3) ?? ''].map(capital) },
    });
  }
  const exists = machine.hasAccount(user);
  const detail = exists
    ? `The paths in the copy point to ${home}, and ${user} has an account here. Log in as ${user}.`
    : `The paths in the copy point to ${home}.${here} With an account of the same name, no path changes.`;
  return judged('not done', detail, {
    ...{ isOptional: true, lines },
    commands: exists ? [`su - ${user}`] : creating(user, home, facts),
  });
}

function creating(user: string, home: string, { machine }: PrepareFacts): string[] {
  switch (machine.platform) {
    case 'darwin':
      return [`sudo sysadminctl -addUser ${user} -password -`];
    case 'win32':
      return [`net user ${user} * /add`];
    default:
      return home === `/home/${user}`
        ? [`sudo useradd --create-home --shell /bin/bash ${user}`]
        : commandToPaste('sudo useradd --create-home --home-dir {home} --shell /bin/bash {user}', {
            home,
            user,
          });
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
