import { groupBy } from '../../engine/group-by.ts';
import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import { type PathValue, pathValues } from '../../install/config/path-keys.ts';
import { pathIntoOriginal, type StalePath, stalePath } from '../../install/config/stale-path.ts';
import { isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { hasKeptUnderRename } from '../../install/state/former-name.ts';
import { maskKeyPath } from '../../masking/known-keys.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

const texts = ruleTexts('stale-home-path', {
  set: 'set {key} to {moved}',
  'set-all': 'set {count} paths to their locations in {home}',
});

export default defineRule({
  id: 'stale-home-path',
  severity: 'error',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: 'A path in the configuration points to the old home',
  breaks: ['answers'],
  decides: 'verify.item.workspace',
  why: 'Onboarding writes absolute paths into openclaw.json. Under another home the gateway starts and says "ready", but each message fails; run as root, OpenClaw recreates the old path and the agent starts without memory.',
  sources: [
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28, 2026.9.6: a complete copy under another home fails on its first message, and `openclaw doctor` says nothing (seen)',
    'openclaw/openclaw#65582, #63572, #10939',
  ],
  releases: 'all',
  silent: [
    'a path that exists on this machine, under any home, unless it was also copied to this home',
    'a missing path in this home: that is missing-workspace or missing-referenced-file',
    'another name of the same place: /home/bob where /home is a link to /var/home',
    'a path outside every home when the check is for another machine',
    'a path in a state directory that was renamed: that is profile-mismatch',
    'the path of a plugin: that is stale-plugin-path',
  ],
  messages: {
    'turn-path': {
      text: '{count, plural, one {{key} points to {path},} other {{keys} point to paths}} in the home of the old machine ({home}), so the agent cannot work.',
      remedy: '[Stop the gateway, then] set each path to its current location on this machine.',
      commands: ['openclaw gateway stop', 'openclaw config set {key} {moved}'],
    },
    'turn-path-lost': {
      text: '{count, plural, one {{key} points to {path},} other {{keys} point to paths}} in the home of the old machine ({home}). The content was not copied to this home, so the agent cannot work.',
      remedy:
        '[Stop the gateway,] copy the directory from the old machine, then set the path to its location here.',
      commands: [
        'openclaw gateway stop',
        'rsync -a old-machine:{path}/ {moved}/',
        'openclaw config set {key} {moved}',
      ],
      copies: '{moved}',
    },
    'into-original': {
      text: '{count, plural, one {{key} points to {path},} other {{keys} point to paths}} in the old home ({home}), which is still on this machine. The agent works there instead of in the copy.',
      remedy:
        '[Stop the gateway,] compare the two, and keep what is newer in the copy. Then set the path to the copy, or the agent fails once the old home is gone.',
      commands: [
        'openclaw gateway stop',
        'diff -rq {path} {moved}',
        'openclaw config set {key} {moved}',
      ],
    },
    'feature-path': {
      breaks: ['features'],
      text: '{count, plural, one {{key} points to {path},} other {{keys} point to paths}} in the home of the old machine ({home}), which is not here.',
      remedy: 'Set {key} to the path on this machine: {moved}, if that exists.',
    },
  },
  texts: texts.english,
  *check(install) {
    const found = [...pathValues(install.config)].flatMap((value) => lookAtValue(value, install));
    for (const [first, ...more] of groupBy(found, faultOf).values()) {
      if (first) yield verdictOf(first, more, install);
    }
  },
});

/** A value that points to the old home. */
interface Found extends Pick<StalePath, 'home' | 'moved'> {
  readonly value: PathValue;
  readonly messageId: 'turn-path' | 'turn-path-lost' | 'into-original' | 'feature-path';
  readonly operation?: Operation;
}

function lookAtValue(value: PathValue, install: Install): Found[] {
  if (hasKeptUnderRename(value.path, install)) return [];
  const stale = stalePath(value.path, install);
  if (stale === undefined) return intoOriginal(value, install);
  const { home, moved } = stale;
  const operation = operationOf(value, stale, install);
  const isHere = operation !== undefined || stale.arrived;
  const ofTurn = isHere ? ('turn-path' as const) : ('turn-path-lost' as const);
  const messageId = value.weight === 'turn' ? ofTurn : ('feature-path' as const);
  return [{ value, messageId, home, moved, ...(operation && { operation }) }];
}

/** No repair: only the owner knows which of the two is newer. */
function intoOriginal(value: PathValue, install: Install): Found[] {
  const original = value.weight === 'turn' ? pathIntoOriginal(value.path, install) : undefined;
  if (original === undefined) return [];
  const { home, moved } = original;
  return [{ value, messageId: 'into-original', home, moved }];
}

/** Settings that a turn needs are repaired together; each feature has a finding of its own. */
function faultOf({ messageId, home, operation, value }: Found): string {
  if (messageId === 'feature-path') return formatKeyPath(value.keys);
  return `${messageId} ${operation === undefined ? 'to do' : 'to repair'} ${home}`;
}

function verdictOf(first: Found, more: readonly Found[], install: Install) {
  const { messageId, home, value } = first;
  const all = [first, ...more];
  const isError = messageId === 'turn-path' || messageId === 'turn-path-lost';
  const keys = all.map((one) => maskKeyPath(formatKeyPath(one.value.keys)));
  return {
    messageId,
    ...(!isError && { severity: 'warning' as const }),
    data: { ...dataOf(first), count: all.length, keys: listNames(keys), home },
    at: install.config.locate(...value.keys),
    alsoAt: more.map((one) => ({
      at: install.config.locate(...one.value.keys),
      data: dataOf(one),
    })),
    ...fixOf(all, install),
  };
}

function dataOf({ value, moved }: Found) {
  return { key: formatKeyPath(value.keys), path: value.path, moved };
}

function fixOf(found: readonly Found[], install: Install): { fixes?: Fix<Operation>[] } {
  const [first, ...more] = found;
  const operations = found.flatMap(({ operation }) => operation ?? []);
  if (first === undefined || operations.length === 0) return {};
  const title =
    more.length === 0
      ? texts('set', { key: formatKeyPath(first.value.keys), moved: first.moved })
      : texts('set-all', { count: operations.length, home: install.home.there });
  return { fixes: [{ title, safety: 'safe', operations }] };
}

function operationOf(
  { keys, value, path }: PathValue,
  stale: StalePath,
  install: Install,
): Operation | undefined {
  const source = install.config.sourceOf(...keys);
  if (source === undefined || !(stale.arrived || isMadeOnDemand(keys, stale, install))) return;
  const rewritten = value.replace(path, () => stale.moved);
  return { kind: 'replace-value', ...source, value: rewritten, expected: value };
}

/** A fresh 2026.9.6 has an agentDir in its configuration that it creates in its first turn. */
function isMadeOnDemand(
  keys: PathValue['keys'],
  { movedHere }: StalePath,
  install: Install,
): boolean {
  return keys.at(-1) === 'agentDir' && isInside(movedHere, install.at('agents'));
}
