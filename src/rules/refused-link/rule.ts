import { isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { findRefusedLinks, type RefusedLink } from './facts.ts';

/** The oldest release on which this was seen. */
const REFUSED_SINCE = '2026.5.28';

export default defineRule({
  id: 'refused-link',
  severity: 'warning',
  title: 'OpenClaw refuses to follow a link',
  breaks: ['memory'],
  why: 'A file that several agents share is often a link out of the workspace. OpenClaw does not follow such a link, so for the agent the file is missing, although its target was copied.',
  sources: [
    'openclaw/openclaw#38622, #64472, #34404',
    'OpenClaw 2026.5.28 and 2026.6.11: the model is sent "[MISSING] Expected at" for AGENTS.md, SOUL.md and MEMORY.md that link out of the workspace, and their text where they link within it (seen)',
    'OpenClaw 2026.9.6: "bootstrap file is unreadable … symlink path component not allowed", for a link within the workspace as well (seen); 2026.8.1, 2026.8.2 and 2026.9.4 read with the same function (read in their code)',
    'OpenClaw 2026.5.28, 2026.6.11 and 2026.9.6: "Skipping escaped skill path outside its configured root" for a skill of the workspace (seen); skills.load.allowSymlinkTargets allows it (read in the code of 2026.5.28 and 2026.6.11)',
    'OpenClaw 2026.5.28 and 2026.6.11: the token files of channels are read with rejectSymlink (read in their code)',
  ],
  releases: '2026.5.28 and later; older releases were not tried',
  silent: [
    'a link within the workspace up to 2026.7, which OpenClaw follows',
    'a link in the place of the workspace itself, or of a skills directory beside it',
    'a broken link: that is dangling-symlink',
    'a skill that skills.load.allowSymlinkTargets allows',
  ],
  messages: {
    persona: {
      text: 'This file is a link to {target}, outside the workspace. OpenClaw does not follow it, so the agent does not see the file.',
      remedy: '[Stop the gateway, then] replace the link with a copy of the file.',
      commands: ['openclaw gateway stop', 'cp -p {target} {path}.new', 'mv {path}.new {path}'],
    },
    inside: {
      text: 'This file is a link to {target} in the same workspace. From 2026.8.1 on OpenClaw does not follow it, so the agent does not see the file.',
      remedy: '[Stop the gateway, then] replace the link with a copy of the file.',
      commands: ['openclaw gateway stop', 'cp -p {target} {path}.new', 'mv {path}.new {path}'],
    },
    skill: {
      breaks: ['features'],
      text: 'This skill is a link to {target}, outside the workspace, so OpenClaw ignores it.',
      remedy: 'Replace the link with a copy, or add its target to skills.load.allowSymlinkTargets.',
      commands: ['cp -a {target} {path}.new', 'rm {path}', 'mv {path}.new {path}'],
    },
    token: {
      breaks: ['channels'],
      text: 'This token file is a link to {target}. OpenClaw rejects it, so the channel has no login.',
      remedy: 'Replace the link with a copy of the file.',
      commands: ['cp -p {target} {path}.new', 'mv {path}.new {path}'],
    },
  },
  *check(install) {
    if (isOlderThan(install.host.release, REFUSED_SINCE)) return;
    for (const link of findRefusedLinks(install)) yield verdictOn(link, install);
  },
});

function verdictOn({ use, path, target }: RefusedLink, install: Install) {
  const data = { path: install.there(path), target: install.there(target) };
  return { messageId: use, data, at: { path } };
}
