import { dirname } from 'node:path';
import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { type DanglingLink, danglingLinks, linksOutOfSight } from './facts.ts';

const texts = ruleTexts('dangling-symlink', {
  relink: 'point the link to {moved}',
  remove: 'remove {count, plural, one {# dangling link} other {# dangling links}}',
  unseen: 'whether {names} exists cannot be seen from this machine',
});

export default defineRule({
  id: 'dangling-symlink',
  severity: 'warning',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: 'A link points to a missing file or directory',
  breaks: ['features'],
  why: 'An absolute link keeps its old target when its directory moves to another home. The target, such as a skill or a workspace on another disk, is then missing, and no error is shown.',
  sources: [
    'OpenClaw 2026.5.28, 2026.9.6: plugin-skills/* are absolute links into the npm package, and OpenClaw recreates them (seen)',
    'OpenClaw 2026.1.30: where the workspace is a dangling link, each turn fails ("ENOENT … mkdir"), before and after `openclaw doctor --fix` (seen)',
    'openclaw/openclaw#137459, #81672',
  ],
  releases: 'all; an error where the link is the workspace of an agent',
  silent: [
    'a link whose target exists',
    'the lock links of a browser profile, and links among temporary files',
    'a link to a path outside the home when the check is for another machine (skipped, except in plugin-skills)',
  ],
  messages: {
    missing: {
      text: 'This link points to {target}, which is missing here.',
      remedy: 'Copy the target from the old machine, or point the link to its current location.',
    },
    moved: {
      text: 'This link points to {target}, a path of the old machine. Its target is in this home now.',
      remedy: 'Replace the link with a relative link, which survives the next move.',
      commands: ['ln -sfn {moved} {link}'],
    },
    skills: {
      text: 'plugin-skills has {count, plural, one {# link} other {# links}} to the old location of the OpenClaw package.',
      remedy: 'List the skills once: OpenClaw then recreates these links.',
      commands: ['openclaw skills list'],
    },
  },
  texts: texts.english,
  *check(install) {
    const links = danglingLinks(install);
    const skills = links.filter(isPluginSkill);
    for (const link of links) {
      if (isPluginSkill(link)) continue;
      const common = {
        at: { path: link.path },
        ...(isWorkspace(link, install) && { severity: 'error' as const }),
      };
      if (link.moved === undefined)
        yield { messageId: 'missing', data: { target: link.target }, ...common };
      else {
        const data = { target: link.target, moved: link.moved, link: install.there(link.path) };
        yield { messageId: 'moved', data, ...common, fixes: [relink(link, link.moved)] };
      }
    }
    const first = skills[0];
    if (first) {
      yield {
        messageId: 'skills',
        severity: 'info',
        data: { count: skills.length },
        at: { path: dirname(first.path) },
        fixes: [removal(skills)],
      };
    }
    const unseen = linksOutOfSight(install).map(({ target }) => target);
    if (unseen.length > 0) {
      yield {
        skip: texts('unseen', { names: listNames(unseen) }),
      };
    }
  },
});

/** True where the link is a workspace, in which every turn begins. */
function isWorkspace({ path }: DanglingLink, { workspaces }: Install): boolean {
  return workspaces.some(({ where }) => where.kind === 'here' && where.path === path);
}

/** True for the only links that OpenClaw itself keeps. */
function isPluginSkill({ layout }: DanglingLink): boolean {
  return layout?.format === 'link' && layout.cls === 'regenerable';
}

function relink({ path, target }: DanglingLink, moved: string): Fix<Operation> {
  return {
    title: texts('relink', { moved }),
    safety: 'safe',
    operations: [{ kind: 'replace-link', path, target: moved, expected: target }],
  };
}

function removal(links: readonly DanglingLink[]): Fix<Operation> {
  return {
    title: texts('remove', { count: links.length }),
    safety: 'safe',
    operations: links.map(({ path }) => ({ kind: 'remove', path })),
  };
}
