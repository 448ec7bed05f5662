import { dirname } from 'node:path';
import type { Fix } from '../../engine/rule.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { type DanglingLink, danglingLinks, linksOutOfSight } from './facts.ts';

export default defineRule({
  id: 'dangling-symlink',
  group: 'paths',
  severity: 'warning',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: 'A link leads nowhere',
  breaks: ['features'],
  why: 'A link with an absolute target does not follow when its directory moves. What it stood for, a workspace on another disk or a skill, is then gone without a word.',
  sources: [
    'OpenClaw 2026.5.28, 2026.9.6: plugin-skills/* are absolute links into the npm package, and the product makes them anew (seen)',
    'OpenClaw 2026.1.30: where the workspace is a link to nowhere, each turn fails ("ENOENT … mkdir"), before and after `openclaw doctor --fix` (seen)',
    'openclaw/openclaw#137459, #81672',
  ],
  releases: 'all; an error where the link is the workspace of an agent',
  silent: [
    'a link whose target is there',
    'the links of a browser profile that stand for its lock, and temporary files',
    'a link out of the home where the host is another machine: it is skipped and says so, but for those of plugin-skills',
  ],
  messages: {
    missing: {
      text: 'The link leads to {target}, which is not here.',
      remedy:
        'Copy what it stands for from the old machine, or let the link lead to where it is now.',
    },
    moved: {
      text: 'The link leads to {target} in the old home; the same place is in this home.',
      remedy: 'Let it lead there by a relative path, which survives the next move.',
      commands: ['ln -sfn {moved} {link}'],
    },
    skills: {
      text: 'plugin-skills has {links} to where the OpenClaw package was before.',
      remedy: 'Nothing has to be done: the product makes them anew.',
      commands: ['openclaw skills list'],
    },
  },
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
        yield { messageId: 'moved', data, ...common, fix: relink(link, link.moved) };
      }
    }
    const first = skills[0];
    if (first) {
      yield {
        messageId: 'skills',
        severity: 'info',
        data: { links: skills.length === 1 ? 'a link' : `${skills.length} links` },
        at: { path: dirname(first.path) },
        fix: removal(skills),
      };
    }
    const unseen = linksOutOfSight(install).map(({ target }) => target);
    if (unseen.length > 0) {
      yield { skip: `whether ${listNames(unseen)} is there cannot be told from this machine` };
    }
  },
});

/** Every turn begins there. */
function isWorkspace({ path }: DanglingLink, { workspaces }: Install): boolean {
  return workspaces.some(({ where }) => where.kind === 'here' && where.path === path);
}

/** The only links that the product itself keeps. */
function isPluginSkill({ layout }: DanglingLink): boolean {
  return layout?.format === 'link' && layout.cls === 'regenerable';
}

function relink({ path, target }: DanglingLink, moved: string): Fix<Operation> {
  return {
    title: `let it lead to ${moved}`,
    safety: 'safe',
    operations: [{ kind: 'replace-link', path, target: moved, expected: target }],
  };
}

function removal(links: readonly DanglingLink[]): Fix<Operation> {
  return {
    title:
      links.length === 1 ? 'remove the dangling link' : `remove ${links.length} dangling links`,
    safety: 'safe',
    operations: links.map(({ path }) => ({ kind: 'remove', path })),
  };
}
