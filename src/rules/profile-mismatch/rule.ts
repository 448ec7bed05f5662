import { OR } from '../../engine/alternatives.ts';
import type { Fix, Location } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { pathValues } from '../../install/config/path-keys.ts';
import { stalePath } from '../../install/config/stale-path.ts';
import { realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import type { Service } from '../../install/services/service.ts';
import { formerName } from '../../install/state/former-name.ts';
import {
  isSame,
  ownDirectory,
  ownName,
  type Selection,
  selectionOf,
} from '../../install/state/selection.ts';
import type { StateDirectory } from '../../install/state/state-directories.ts';
import { isStateName, profileOf } from '../../install/state/state-names.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';
import { defineRule } from '../define-rule.ts';

const SELECTORS = new Set(['OPENCLAW_STATE_DIR', 'OPENCLAW_PROFILE']);

const texts = ruleTexts('profile-mismatch', {
  rename: 'rename {own} back to {other}',
  outside: '{service} selects a state directory outside this home',
});

export default defineRule({
  id: 'profile-mismatch',
  severity: 'error',
  fixes: ['unsafe'],
  title: 'The gateway does not use the state directory that was copied',
  breaks: ['memory', 'history'],
  decides: 'verify.item.service',
  why: 'Each profile has its own state directory. Started with the wrong one, the gateway finds no logins and no history and behaves as if it were new, although everything was copied.',
  sources: [
    'Migration guide, "Pitfall: profile or state-dir mismatch"',
    'Profiles and state directories of OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.9.6: OPENCLAW_PROFILE in the environment alone does not move the state (seen)',
    'openclaw/openclaw#64555, #57408, #112395',
  ],
  releases: 'all',
  silent: [
    'two complete profiles, each with its service or started by hand',
    'a legacy name that links to the directory itself',
    "the default state directory up to 2026.5.28, where it has only a profile's workspace",
    'a service with a path in the old home that means the same directory: that is stale-service-unit',
    'a directory outside the home or with a custom name, which OPENCLAW_STATE_DIR selects',
  ],
  messages: {
    'service-selects-other': {
      text: '{service} starts the gateway on {other}, which {state, select, missing {is missing} other {has none of your data}}. The install is in {own}, which no service uses.',
      remedy: 'Remove the service that starts {other}, then install one for {own}.',
      commands: [
        'openclaw --profile {otherProfile} gateway uninstall',
        'openclaw --profile {profile} gateway install --force',
        'openclaw --profile {profile} gateway status',
      ],
    },
    'service-without-state': {
      text: '{service} starts a gateway on {other}, which {state, select, missing {is missing} other {has none of your data}}. That profile was not copied.',
      remedy: 'Copy {other} from the old machine too, or remove the service.',
      commands: [
        'rsync -a old-machine:{other}/ ~/{other}/',
        OR,
        'openclaw --profile {otherProfile} gateway uninstall',
      ],
      copies: '~/{other}',
    },
    'fresh-one-in-use': {
      text: '{own} has no sessions yet, but {use, select, service {a service starts the gateway on {fresh}} other {without --profile OpenClaw uses {fresh}}}: the agent starts without its memory. The sessions and logins are in {other}.',
      remedy:
        'Start the gateway with the profile that has the sessions and logins. Keep the new state directory until that profile works.',
      commands: [
        'openclaw --profile {otherProfile} gateway install --force',
        'openclaw --profile {otherProfile} status',
      ],
      gatewayProfile: '{otherProfile}',
    },
    'other-one-in-use': {
      text: 'The sessions and logins are in {own}, but {use, select, service {a service starts the gateway on {fresh}} other {without --profile OpenClaw uses {fresh}}}, which has no sessions yet: the agent starts without its memory.',
      remedy:
        'Start the gateway with the profile that has the sessions and logins. Keep the new state directory until that profile works.',
      commands: [
        'openclaw --profile {profile} gateway install --force',
        'openclaw --profile {profile} status',
      ],
    },
    'fresh-one-in-unit': {
      text: '{own} has no sessions yet, but {unit} starts the gateway on {fresh}: the agent starts without its memory. The sessions and logins are in {other}.',
      remedy:
        'Set OPENCLAW_STATE_DIR in {unit} to the state directory that has the sessions and logins. Then load the unit again and restart it.',
      commands: [
        'sudo systemctl edit --full {unit}',
        'sudo systemctl daemon-reload',
        'sudo systemctl restart {unit}',
      ],
    },
    renamed: {
      text: 'This directory is named {own}, but its paths point to {other}. It was probably renamed.',
      remedy:
        '[Stop the gateway, then] rename the directory to {other} and use it with that profile. To keep the name {own}, change every path in its configuration instead.',
      commands: [
        'openclaw --profile {profile} gateway stop',
        'mv {path} {target}',
        'openclaw --profile {otherProfile} doctor',
      ],
      isFirst: true,
    },
    'renamed-beside': {
      text: 'This directory is named {own}, but its paths point to {other}, which also exists. Both seem to be the same install.',
      remedy:
        'Find out which of the two was copied, then move the other away. Start neither until then: both would write to the same agents.',
      commands: ['ls -ld {path} {target}'],
      isFirst: true,
    },
    'environment-names-other': {
      text: '{name} selects another state directory here, but has no effect: OpenClaw chooses the state directory before it reads this file.',
      remedy:
        'Remove the variable from this file. Select the profile in the service or on the command line instead.',
      commands: ['openclaw --profile {profile} gateway install --force'],
    },
  },
  texts: texts.english,
  *check(install) {
    if (install.kind !== 'state') return;
    yield* servicesThatSelectOthers(install);
    yield* freshBesideRich(install);
    yield* renamed(install);
    yield* environmentThatSelectsOthers(install);
  },
});

function* servicesThatSelectOthers(install: Install) {
  const selected = selections(install);
  const isSelected =
    selected.some(({ selection }) => selection.kind === 'this') ||
    ownSystemServices(install).length > 0;
  for (const { service, selection } of selected) {
    if (selection.kind === 'this' || isLivedIn(selection.found)) continue;
    if (selection.kind === 'unknown' || isElsewhere(selection, install)) {
      if (!isSelected) yield { skip: texts('outside', { service: service.name }) };
      continue;
    }
    // A fresh one with its own service is a second, new profile.
    if (isSelected && selection.found !== undefined) continue;
    yield {
      messageId: isSelected
        ? ('service-without-state' as const)
        : ('service-selects-other' as const),
      ...(isSelected && { severity: 'warning' as const }),
      data: {
        ...names(install, selection.name),
        service: service.name,
        state: selection.found === undefined ? 'missing' : 'fresh',
      },
      at: placeOf(service),
    };
  }
}

function selections(install: Install): { service: Service; selection: Selection }[] {
  return install.services
    .filter((service) => !service.isLegacy && service.problems === undefined)
    .map((service) => ({ service, selection: selectionOf(service.stateDir, install) }));
}

function isLivedIn(directory: StateDirectory | undefined): boolean {
  return directory?.contents.richness === 'rich';
}

/** True where neither name nor place is that of a state directory of this home: its content is unknown. */
function isElsewhere({ found, path, name }: Selection, install: Install): boolean {
  return found === undefined && (!isStateName(name) || path !== `${install.home.here}/${name}`);
}

function* freshBesideRich(install: Install) {
  const own = ownDirectory(install);
  if (!own?.contents.hasConfig) return;
  for (const other of install.stateDirectories) {
    if (isSame(other, install) || other.isLegacy || !other.contents.hasConfig) continue;
    const isOwnFresh = own.contents.richness === 'fresh';
    const fresh: StateDirectory = isOwnFresh ? own : other;
    const rich: StateDirectory = isOwnFresh ? other : own;
    if (fresh.contents.richness !== 'fresh' || !isLivedIn(rich)) continue;
    const use = useOf(fresh, install);
    if (use === undefined || useOf(rich, install) === 'service') continue;
    // service-selects-other has already reported the service from the other directory's side.
    if (!isOwnFresh && use === 'service') continue;
    const data = { ...names(install, other.name), fresh: fresh.name };
    const at = { path: install.stateDir };
    const unit = unitThatStarts(fresh, install)?.name;
    if (isOwnFresh && unit !== undefined)
      yield { messageId: 'fresh-one-in-unit' as const, data: { ...data, unit }, at };
    else if (isOwnFresh)
      yield { messageId: 'fresh-one-in-use' as const, data: { ...data, use }, at };
    else yield { messageId: 'other-one-in-use' as const, data: { ...data, use }, at };
  }
}

/** Without any service, `openclaw` uses the default directory. */
function useOf(directory: StateDirectory, install: Install): 'service' | 'default' | undefined {
  const selected = selections(install);
  if (selected.some(({ selection }) => nameUsed(selection, install) === directory.name))
    return 'service';
  const isStartedByUnit = (one: StateDirectory) => unitThatStarts(one, install) !== undefined;
  if (isStartedByUnit(directory)) return 'service';
  return selected.length === 0 &&
    !install.stateDirectories.some(isStartedByUnit) &&
    directory.name === '.openclaw'
    ? 'default'
    : undefined;
}

function unitThatStarts({ path }: StateDirectory, { systemServices }: Install) {
  return systemServices.find(({ stateDir }) => realOrSame(stateDir) === realOrSame(path));
}

function nameUsed({ kind, found }: Selection, install: Install): string | undefined {
  return kind === 'this' ? ownName(install) : found?.name;
}

function* renamed(install: Install) {
  const other = formerName(install);
  if (other === undefined) return;
  const isBeside = install.stateDirectories.some(
    ({ name, contents }) => name === other && contents.richness !== 'empty',
  );
  yield {
    messageId: isBeside ? ('renamed-beside' as const) : ('renamed' as const),
    data: {
      ...names(install, other),
      path: install.there(install.stateDir),
      target: install.there(`${install.home.here}/${other}`),
    },
    at: placeThatNames(other, install),
    ...renameFix(install, other),
  };
}

/**
 * Renames the directory to its old name, if that is free, and changes the paths that contain the
 * current name.
 */
function renameFix(install: Install, other: string): { fixes?: Fix<Operation>[] } {
  const { stateDir, home } = install;
  const isTaken = install.stateDirectories.some(({ name }) => name === other);
  if (isTaken || stateDir !== `${home.here}/${ownName(install)}`) return {};
  const to = `${home.here}/${other}`;
  const target = install.there(to);
  return {
    fixes: [
      {
        title: texts('rename', { own: ownName(install), other }),
        safety: 'unsafe',
        operations: [...pathsMoved(install, target), { kind: 'rename', path: stateDir, to }],
      },
    ],
  };
}

/**
 * Up to 2026.5.28, a profile's workspace is below the default directory, and would be moved with
 * it.
 */
function pathsMoved(install: Install, target: string): Operation[] {
  const own = install.there(install.stateDir);
  return [...pathValues(install.config)].flatMap(({ keys, value, path }): Operation[] => {
    const source = install.config.sourceOf(...keys);
    const present = stalePath(path, install)?.moved ?? path;
    const where = install.here(present);
    const isHere = where.kind === 'here' && where.exists && present.startsWith(`${own}/`);
    if (source === undefined || !isHere) return [];
    const moved = value.replace(path, () => target + present.slice(own.length));
    return [{ kind: 'replace-value', ...source, value: moved, expected: value }];
  });
}

/** OpenClaw itself renames legacy directories, and leaves the old paths in them. */
function placeThatNames(name: string, install: Install): Location {
  for (const { keys, value } of install.config.strings()) {
    if (value.replaceAll('\\', '/').split('/').includes(name))
      return install.config.locate(...keys);
  }
  return { path: install.stateDir };
}

function* environmentThatSelectsOthers(install: Install) {
  for (const { name, value, source, at } of install.environment.variables) {
    if (source === 'service' || !SELECTORS.has(name) || value.trim() === '') continue;
    const isOther =
      name === 'OPENCLAW_PROFILE'
        ? profileName(value) !== profileName(install.profile)
        : selectionOf(value, install).kind === 'other';
    if (!isOther) continue;
    yield {
      messageId: 'environment-names-other' as const,
      severity: 'warning' as const,
      data: { ...names(install, ''), name },
      at,
    };
  }
}

function names(install: Install, other: string) {
  return {
    own: ownName(install),
    other,
    profile: profileName(install.profile),
    otherProfile: profileName(profileOf(other)),
  };
}

/** `default` selects `~/.openclaw` in every release. */
function profileName(profile: string | undefined): string {
  const name = profile?.trim();
  return name === undefined || name === '' || name.toLowerCase() === 'default' ? 'default' : name;
}

/**
 * The place where the service selects its directory, or the whole definition if it selects the
 * default.
 */
function placeOf(service: Service): Location {
  return service.environment.get('OPENCLAW_STATE_DIR')?.at ?? { path: service.path };
}
