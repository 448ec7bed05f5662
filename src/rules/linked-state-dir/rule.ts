import { isAtLeast, isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { findRepointed } from './facts.ts';

/** The first release that refuses the link, and the first one that has the approvals in its database instead. */
const REFUSED_SINCE = '2026.4.10';
const ALLOWED_SINCE = '2026.8.1';

/** Earlier releases have the approvals of every profile in ~/.openclaw. */
const OWN_APPROVALS_SINCE = '2026.6.11';

export default defineRule({
  id: 'linked-state-dir',
  severity: 'error',
  title: 'The state directory or a workspace is behind a link that OpenClaw rejects',
  breaks: ['answers', 'features'],
  why: 'If the state directory is a link, OpenClaw refuses to read its list of approved commands, and every command that the agent runs fails. If a workspace is behind a new link, the agent does not answer.',
  sources: [
    'openclaw/openclaw#64663, #72572, #85890, #90971',
    'OpenClaw 2026.9.6: "workspace path alias points to a different current target … Run `openclaw doctor --fix` and confirm the move", exit 1, for each turn (seen); 2026.8.1, 2026.8.2 and 2026.9.4 (read in their code)',
    'OpenClaw 2026.5.28 and 2026.6.11: each command of the agent fails, "Refusing to traverse symlink in exec approvals path" (seen); the same guard is in 2026.6.1, 2026.7.1 and 2026.7.35 (read in their code); 2026.8.1 to 2026.9.6 keep the approvals in the database and have no such guard',
  ],
  releases: 'commands: 2026.4.10 to 2026.7.35; a workspace behind a new link: 2026.8.1 and later',
  silent: [
    'a link above the home, and a home that is a link',
    'the approvals of 2026.8.1 and later, which are in the database',
    'a link that existed when OpenClaw recorded the workspace',
    'a state directory that OPENCLAW_STATE_DIR points to, without a link in the home',
  ],
  messages: {
    repointed: {
      text: '{path} now points to {now}, but OpenClaw recorded {before}. OpenClaw answers no messages until you confirm the move.',
      remedy:
        '[Stop the gateway, then] run `openclaw doctor --fix` and confirm that you moved the workspace. Or replace the link with the real directory.',
      commands: ['openclaw gateway stop', 'openclaw doctor --fix'],
      migrates: true,
    },
    refused: {
      text: '{link} is a link to {target}, so OpenClaw {release} rejects every command that the agent runs.',
      remedy:
        '[Stop the gateway, then] mount the directory in place of the link. From 2026.6.11 on, you can instead remove the link and set OPENCLAW_STATE_DIR to {target} for the service and your shell.',
      commands: [
        'openclaw gateway stop',
        'rm {link}',
        'mkdir -m 700 {link}',
        'sudo mount --bind {target} {link}',
        "printf '%s\\n' {fstab} | sudo tee -a /etc/fstab",
      ],
    },
  },
  *check(install) {
    for (const { at, ...data } of findRepointed(install))
      yield { messageId: 'repointed', data, at: { path: at } };
    const { version } = install.host.release;
    if (version === undefined || !isRefusing(install)) return;
    const link = linkTo(install);
    if (link === undefined) return;
    const [from, target] = [install.there(link), install.there(install.stateDir)];
    const fstab = `${inFstab(target)} ${inFstab(from)} none bind 0 0`;
    yield {
      messageId: 'refused',
      data: { link: from, target, fstab, release: version },
      at: { path: link },
    };
  },
});

/** A field of fstab(5). Characters that would end it are written in octal. */
function inFstab(path: string): string {
  return path.replace(/[\s\\#]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

function isRefusing({ profile, host: { release } }: Install): boolean {
  const since = profile === undefined ? REFUSED_SINCE : OWN_APPROVALS_SINCE;
  return isAtLeast(release, since) && isOlderThan(release, ALLOWED_SINCE);
}

/** The link in the home that replaces the state directory, if any. */
function linkTo({ stateDirectories, stateDir, profile, kind }: Install): string | undefined {
  if (kind !== 'state') return undefined;
  return stateDirectories.find(
    (one) => one.linkTo === stateDir && one.profile === profile && !one.isLegacy,
  )?.path;
}
