import type { Fix } from '../../engine/rule.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import { type PathValue, pathValues } from '../../install/config/path-keys.ts';
import { pathIntoOriginal, type StalePath, stalePath } from '../../install/config/stale-path.ts';
import { isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'stale-home-path',
  group: 'paths',
  severity: 'error',
  fixes: ['safe'],
  title: 'The configuration names a path of the old home',
  why: 'Onboarding writes absolute paths into openclaw.json. Under another home they lead nowhere: the gateway starts and says "ready", and each message fails. Run as root, the product makes the old path anew, and the agent wakes up without memory.',
  sources: [
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28, 2026.9.6: a complete copy under another home fails on its first message, and `openclaw doctor` says nothing (seen)',
    'openclaw/openclaw#65582, #63572, #10939',
  ],
  releases: 'all',
  silent: [
    'a path that exists on this machine, under whatever home, unless the same place was copied to this one',
    'a path under this home that is not there: missing-workspace and missing-referenced-file look at those',
    'the same place by another name: /home/bob where /home is a link to /var/home',
    'a path outside of every home, where the host is another machine',
    'paths of plugins: stale-plugin-path looks at those',
  ],
  messages: {
    'turn-path': {
      text: '{key} is {path}, under the home of the old machine ({home}): the agent cannot work there.',
      remedy: 'Set it to where that directory is now, with the gateway stopped.',
      commands: ['openclaw gateway stop', 'openclaw config set {key} {moved}'],
    },
    'turn-path-lost': {
      text: '{key} is {path}, under the home of the old machine ({home}), and nothing of it is at {moved}: the agent cannot work there.',
      remedy:
        'Bring that directory from the old machine, then set the key to where it is now, with the gateway stopped.',
      commands: [
        'openclaw gateway stop',
        'rsync -a old-machine:{path}/ {moved}/',
        'openclaw config set {key} {moved}',
      ],
    },
    'into-original': {
      text: '{key} is {path}: the old home ({home}) is still on this machine, and the agent works there instead of in the copy at {moved}.',
      remedy:
        'Compare the two, keep what is newer in the copy, and set the key to it, with the gateway stopped. Otherwise it fails once the old home is gone.',
      commands: [
        'openclaw gateway stop',
        'diff -rq {path} {moved}',
        'openclaw config set {key} {moved}',
      ],
    },
    'feature-path': {
      text: '{key} names {path}, under the home of the old machine ({home}), which is not here.',
      remedy: 'Edit the value: it has to name the place on this machine, {moved} if that is there.',
    },
  },
  *check(install) {
    for (const value of pathValues(install.config)) {
      const stale = stalePath(value.path, install);
      if (stale) yield verdictOf(value, stale, install);
      else yield* intoOriginal(value, install);
    }
  },
});

function verdictOf(value: PathValue, stale: StalePath, install: Install) {
  const fix = fixOf(value, stale, install);
  return {
    ...gravity(value, fix !== undefined || stale.arrived),
    data: {
      key: formatKeyPath(value.keys),
      path: value.path,
      home: stale.home,
      moved: stale.moved,
    },
    at: install.config.locate(...value.keys),
    ...(fix && { fix }),
  };
}

/** No repair: which of the two is newer is for the owner to say. */
function* intoOriginal({ keys, path, weight }: PathValue, install: Install) {
  const original = weight === 'turn' ? pathIntoOriginal(path, install) : undefined;
  if (original === undefined) return;
  const { home, moved } = original;
  yield {
    messageId: 'into-original' as const,
    severity: 'warning' as const,
    data: { key: formatKeyPath(keys), path, home, moved },
    at: install.config.locate(...keys),
  };
}

function gravity({ weight }: PathValue, isHere: boolean) {
  if (weight !== 'turn')
    return { messageId: 'feature-path' as const, severity: 'warning' as const };
  return {
    messageId: isHere ? ('turn-path' as const) : ('turn-path-lost' as const),
    severity: 'error' as const,
  };
}

function fixOf(
  { keys, value, path }: PathValue,
  stale: StalePath,
  install: Install,
): Fix<Operation> | undefined {
  const source = install.config.sourceOf(...keys);
  if (source === undefined || !(stale.arrived || isMadeOnDemand(keys, stale, install))) return;
  const rewritten = value.replace(path, () => stale.moved);
  return {
    title: `set ${formatKeyPath(keys)} to ${stale.moved}`,
    safety: 'safe',
    operations: [{ kind: 'replace-value', ...source, value: rewritten, expected: value }],
  };
}

/** A fresh 2026.9.6 names an agentDir that it makes in its first turn. */
function isMadeOnDemand(
  keys: PathValue['keys'],
  { movedHere }: StalePath,
  install: Install,
): boolean {
  return keys.at(-1) === 'agentDir' && isInside(movedHere, install.at('agents'));
}
