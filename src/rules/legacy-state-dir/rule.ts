import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';
import { isSame, ownName } from '../../install/state/selection.ts';
import type { StateDirectory } from '../../install/state/state-directories.ts';
import { isLegacyStateName } from '../../install/state/state-names.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'legacy-state-dir',
  group: 'state-directories',
  severity: 'error',
  title: 'A state directory of an older product name lies beside the real one',
  breaks: ['history'],
  why: 'OpenClaw was called Clawdbot and Moltbot. Where the old directory came along as a real directory, one part of the history is in it and the other in the new one. Nothing merges them, and 2026.9.6 refuses its first start.',
  sources: [
    'OpenClaw 2026.9.6 with a non-empty ~/.clawdbot: the first start ends with exit 78, "State directory migration remains pending" (seen)',
    'OpenClaw 2026.1.30, 2026.2.26: "State dir migration skipped: target already exists" (seen)',
    'OpenClaw 2026.5.28 and 2026.9.6: ~/.moltbot is ignored in silence (seen)',
    'openclaw issues 3533, 112395',
  ],
  releases: 'all; the severity depends on the release',
  silent: [
    'a link to the real directory: the product leaves one behind when it renames the old one',
    'an empty directory',
    'an install that is itself in ~/.clawdbot: every release still finds it',
    'a profile or a directory of its own: there the product does not look for legacy names',
  ],
  messages: {
    beside: {
      text: '{name} is a real directory beside {own}: {effect}.',
      remedy:
        'Find out which of the two holds the newer sessions, move what is missing by hand with the gateway stopped, and put the old directory aside under another name.',
      commands: [
        'openclaw gateway stop',
        'ls -la {path} {ownPath}',
        'mv {path} {path}.before-move',
      ],
    },
    ignored: {
      text: 'The install is in {name}, which this release of OpenClaw ignores: it would start with an empty ~/.openclaw.',
      remedy: 'Give the directory its present name before the gateway starts.',
      commands: ['mv {path} {target}', 'openclaw doctor'],
    },
    'link-elsewhere': {
      text: '{name} is a link that does not lead to {own}: old paths that go through it lead elsewhere or nowhere.',
      remedy: 'Make it lead to the install, as the product does when it renames the old directory.',
      commands: ['ln -sfn {ownPath} {path}'],
    },
  },
  *check(install) {
    if (install.kind !== 'state' || install.profile !== undefined) return;
    const own = ownName(install);
    if (isLegacyStateName(own)) yield* ignored(install, own);
    if (own !== '.openclaw') return;
    for (const directory of install.stateDirectories) {
      if (directory.isLegacy && !isSame(directory, install)) yield* beside(install, directory);
    }
  },
});

function* ignored(install: Install, own: string) {
  if (own === '.clawdbot' || factOf(install.host.release.version, 'readsMoltbot') !== false) return;
  yield {
    messageId: 'ignored' as const,
    data: {
      name: own,
      path: install.there(`${install.home.here}/${own}`),
      target: install.there(`${install.home.here}/.openclaw`),
    },
    at: { path: install.stateDir },
  };
}

function* beside(install: Install, { name, path, linkTo, contents }: StateDirectory) {
  const data = {
    name,
    own: ownName(install),
    path: install.there(path),
    ownPath: install.there(install.stateDir),
  };
  if (linkTo !== undefined) {
    yield {
      messageId: 'link-elsewhere' as const,
      severity: 'warning' as const,
      data,
      at: { path },
    };
    return;
  }
  if (contents.richness === 'empty') return;
  const { effect, stops } = effectOf(install, name);
  yield {
    messageId: 'beside' as const,
    ...(!stops && { severity: 'warning' as const }),
    data: { ...data, effect },
    at: { path },
  };
}

function effectOf({ host }: Install, name: string): { effect: string; stops: boolean } {
  const { version } = host.release;
  if (name !== '.clawdbot' && factOf(version, 'readsMoltbot') === false) {
    return { effect: 'this release ignores it, and what is in it is not used', stops: false };
  }
  const verdict = version === undefined ? 'kept' : factOf(version, 'legacyStateDir');
  if (verdict === 'refused')
    return { effect: 'the gateway refuses its first start here (exit 78)', stops: true };
  const unused = 'nothing merges the two, and OpenClaw uses only the new one';
  return verdict === 'kept'
    ? { effect: unused, stops: false }
    : { effect: `${unused}; its gateway may refuse its first start here`, stops: true };
}
