import { commandToPaste } from '../../engine/message.ts';
import { sentences } from '../../phrases/language.ts';
import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

/** Names that useradd and sysadminctl accept. */
const ACCOUNT = /^[a-z_][a-z0-9_-]{0,31}$/;

/** The account. If the home has the same path as before, no path has to be rewritten. */
export function account(facts: PrepareFacts): Judged {
  const { moving, machine, language } = facts;
  const { say } = language;
  const { home, user } = moving;
  if (home === undefined) {
    return judged('done', say('prepare.account.no-home'), { isOptional: true });
  }
  if (machine.isHere && machine.home === home) {
    return judged('done', say('prepare.account.same', { home }));
  }
  const isSameSystem = moving.platform === undefined || moving.platform === machine.platform;
  const where = [
    say('prepare.account.paths', { home }),
    ...(machine.home === undefined
      ? []
      : [say('prepare.account.own-home', { home: machine.home })]),
  ];
  if (!isSameSystem || user === undefined || !ACCOUNT.test(user) || user === 'root') {
    return judged('not done', sentences(where, language), {
      isOptional: true,
      lines: [say('prepare.account.use-own')],
    });
  }
  const exists = machine.hasAccount(user);
  const detail = exists
    ? say('prepare.account.exists', { home, user })
    : sentences([...where, say('prepare.account.same-name')], language);
  return judged('not done', detail, {
    isOptional: true,
    lines: [say('prepare.account.or-own')],
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
