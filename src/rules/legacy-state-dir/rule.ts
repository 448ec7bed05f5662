import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';
import { isSame, ownName } from '../../install/state/selection.ts';
import type { StateDirectory } from '../../install/state/state-directories.ts';
import { isLegacyStateName } from '../../install/state/state-names.ts';
import { BEFORE_MOVE } from '../copy-of-remedy.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'legacy-state-dir',
  severity: 'error',
  title: 'A state directory still has a former name of OpenClaw',
  breaks: ['history'],
  why: 'OpenClaw was formerly called Clawdbot and Moltbot. If a directory with one of these names was copied too, OpenClaw does not merge the two histories, and 2026.9.6 refuses its first start.',
  sources: [
    'OpenClaw 2026.9.6 with a non-empty ~/.clawdbot: the first start ends with exit 78, "State directory migration remains pending" (seen)',
    'OpenClaw 2026.1.30, 2026.2.26: "State dir migration skipped: target already exists" (seen)',
    'OpenClaw 2026.5.28 and 2026.9.6: ~/.moltbot is ignored without a message (seen)',
    'openclaw/openclaw#3533, #112395',
  ],
  releases: 'all; the severity depends on the release',
  silent: [
    'a link to the current directory, which OpenClaw leaves after renaming the old one',
    'an empty directory',
    'an install in ~/.clawdbot, which every release still finds',
    'a profile or a custom state directory, for which OpenClaw ignores former names',
  ],
  messages: {
    beside: {
      text: 'An old {name} directory is next to {own}: {effect, select, ignored {this release ignores everything in it} refused {the first start of the gateway fails here (exit 78)} unused {OpenClaw does not merge the two and uses only {own}} other {OpenClaw does not merge the two and uses only {own}, and the first start of the gateway may fail here}}.',
      remedy:
        '[Stop the gateway, then] compare the sessions in {path} and {ownPath}. Copy by hand what {ownPath} lacks, then rename {path}.',
      commands: ['openclaw gateway stop', `mv {path} {path}${BEFORE_MOVE}`],
    },
    ignored: {
      text: 'The install is in {name}, which this release of OpenClaw ignores. The gateway would start with an empty ~/.openclaw.',
      remedy: 'Rename the directory before you start the gateway.',
      commands: ['mv {path} {target}', 'openclaw doctor'],
    },
    'link-elsewhere': {
      text: 'The link {name} does not point to {own}, so old paths through {name} are wrong or missing.',
      remedy:
        'Point the link to the state directory, as OpenClaw does when it renames the old directory.',
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

function effectOf(install: Install, name: string): { effect: string; stops: boolean } {
  const { version } = install.host.release;
  if (name !== '.clawdbot' && factOf(version, 'readsMoltbot') === false) {
    return { effect: 'ignored', stops: false };
  }
  const verdict = version === undefined ? 'kept' : factOf(version, 'legacyStateDir');
  if (verdict === 'refused') return { effect: 'refused', stops: true };
  return verdict === 'kept'
    ? { effect: 'unused', stops: false }
    : { effect: 'doubtful', stops: true };
}
