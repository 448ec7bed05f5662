import type { Fix, Location } from '../../engine/rule.ts';
import { pathValues } from '../../install/config/path-keys.ts';
import { stalePath } from '../../install/config/stale-path.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import type { Service } from '../../install/services/services.ts';
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
import { defineRule } from '../define-rule.ts';

const SELECTORS = new Set(['OPENCLAW_STATE_DIR', 'OPENCLAW_PROFILE']);

export default defineRule({
  id: 'profile-mismatch',
  group: 'guide',
  severity: 'error',
  fixes: ['unsafe'],
  title: 'The gateway will use another state directory than the one that was migrated',
  breaks: ['memory', 'history'],
  why: 'Each profile has a state directory of its own. A gateway that starts with another one finds no configuration, no logins and no history, and onboards or runs as if it were new, while everything that was copied lies beside it.',
  sources: [
    'Migration guide, "Pitfall: profile or state-dir mismatch"',
    'Profiles and state directories of OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.9.6: OPENCLAW_PROFILE in the environment alone does not move the state (seen)',
    'openclaw issues 64555, 57408, 112395',
  ],
  releases: 'all',
  silent: [
    'two complete profiles, each with its service, or run by hand',
    'a legacy name that is a link to the directory itself',
    "the default directory up to 2026.5.28 that holds a profile's workspace, and no configuration",
    'a service under the path of the old home that means the same directory: that it is stale is another fault',
    'a directory outside of the home or with a name of its own, which OPENCLAW_STATE_DIR selects',
  ],
  messages: {
    'service-selects-other': {
      text: '{service} starts the gateway on {other}, which {state}; the install is in {own}, which no service selects.',
      remedy:
        'Install the service again for the directory that was migrated, and remove the one that starts the other.',
      commands: [
        'openclaw --profile {otherProfile} gateway uninstall',
        'openclaw --profile {profile} gateway install --force',
        'openclaw --profile {profile} gateway status',
      ],
    },
    'service-without-state': {
      text: '{service} starts a gateway on {other}, which {state}: that profile did not arrive.',
      remedy:
        'Copy that state directory from the old machine as well (the guide says to repeat the move for each profile), or remove the service.',
      commands: [
        'rsync -a old-machine:{other}/ ~/{other}/',
        'openclaw --profile {otherProfile} gateway uninstall',
      ],
    },
    'fresh-one-in-use': {
      text: '{own} has only been onboarded, and {by}; the sessions and logins are in {other} beside it.',
      remedy:
        'Use the profile that holds them. Keep the fresh directory until the other one has answered.',
      commands: [
        'openclaw --profile {otherProfile} gateway install --force',
        'openclaw --profile {otherProfile} status',
      ],
    },
    'other-one-in-use': {
      text: 'The sessions and logins are in {own}, and {by}, which has only been onboarded.',
      remedy:
        'Use the profile that holds them. Keep the fresh directory until this one has answered.',
      commands: [
        'openclaw --profile {profile} gateway install --force',
        'openclaw --profile {profile} status',
      ],
    },
    renamed: {
      text: 'This is {own}, and what is in it says that it was {other}: its own paths lead there.',
      remedy:
        'Give it its old name, which is its profile, and use it with that profile. Or make it the new one on purpose: then every path in its configuration has to be changed as well.',
      commands: [
        'openclaw --profile {profile} gateway stop',
        'mv {path} {target}',
        'openclaw --profile {otherProfile} doctor',
      ],
      isFirst: true,
    },
    'renamed-beside': {
      text: 'This is {own}, and what is in it says that it was {other}, which is there as well: two directories claim to be the same install.',
      remedy:
        'Find out which of the two is the one that was migrated, and put the other aside. Until then start neither: both would write to the same agents.',
      commands: ['ls -ld {path} {target}'],
      isFirst: true,
    },
    'environment-names-other': {
      text: '{name} is set to another directory or profile here, and has no effect: the state directory is chosen before this file is read.',
      remedy:
        'Remove the variable from this file. Select the profile where the gateway is started.',
      commands: ['openclaw --profile {profile} gateway install --force'],
    },
  },
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
  const isSelected = selected.some(({ selection }) => selection.kind === 'this');
  for (const { service, selection } of selected) {
    if (selection.kind === 'this' || isLivedIn(selection.found)) continue;
    if (selection.kind === 'unknown' || isElsewhere(selection, install)) {
      if (!isSelected)
        yield { skip: `${service.name} selects a state directory outside of this home` };
      continue;
    }
    // A fresh one with its own service is a second profile that has just begun.
    if (isSelected && selection.found !== undefined) continue;
    yield {
      messageId: isSelected
        ? ('service-without-state' as const)
        : ('service-selects-other' as const),
      ...(isSelected && { severity: 'warning' as const }),
      data: {
        ...names(install, selection.name),
        service: service.name,
        state: selection.found === undefined ? 'is not there' : 'holds nothing of it',
      },
      at: placeOf(service),
    };
  }
}

function selections(install: Install): { service: Service; selection: Selection }[] {
  return install.services
    .filter((service) => !service.isLegacy && service.problem === undefined)
    .map((service) => ({ service, selection: selectionOf(service.stateDir, install) }));
}

function isLivedIn(directory: StateDirectory | undefined): boolean {
  return directory?.contents.richness === 'rich';
}

/** Not a state directory of this home by name and place: what it holds is not known. */
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
    // From the rich one's side, the service that selects the fresh one has been named already.
    if (!isOwnFresh && use === 'service') continue;
    yield {
      messageId: isOwnFresh ? ('fresh-one-in-use' as const) : ('other-one-in-use' as const),
      ...(use === 'default' && { severity: 'warning' as const }),
      data: { ...names(install, other.name), by: byWhat(use, fresh.name) },
      at: { path: install.stateDir },
    };
  }
}

/** Without any service it is the default directory that `openclaw` uses. */
function useOf(directory: StateDirectory, install: Install): 'service' | 'default' | undefined {
  const selected = selections(install);
  if (selected.some(({ selection }) => nameUsed(selection, install) === directory.name))
    return 'service';
  return selected.length === 0 && directory.name === '.openclaw' ? 'default' : undefined;
}

function nameUsed({ kind, found }: Selection, install: Install): string | undefined {
  return kind === 'this' ? ownName(install) : found?.name;
}

function byWhat(use: 'service' | 'default', fresh: string): string {
  return use === 'service'
    ? `a service starts the gateway on ${fresh}`
    : `without --profile openclaw uses ${fresh}`;
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

/** Its old name, where nothing has it. What it says of itself under its present name has to move with it. */
function renameFix(install: Install, other: string): { fix?: Fix<Operation> } {
  const { stateDir, home } = install;
  const isTaken = install.stateDirectories.some(({ name }) => name === other);
  if (isTaken || stateDir !== `${home.here}/${ownName(install)}`) return {};
  const to = `${home.here}/${other}`;
  const target = install.there(to);
  return {
    fix: {
      title: `give ${ownName(install)} its old name ${other}`,
      safety: 'unsafe',
      operations: [...pathsMoved(install, target), { kind: 'rename', path: stateDir, to }],
    },
  };
}

/** Up to 2026.5.28 a profile's workspace lies below the default directory: such a one would come along. */
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

/** The product itself renames legacy directories, and the old paths in them stay. */
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

/** Where the service selects its directory; the whole definition where it does so by saying nothing. */
function placeOf(service: Service): Location {
  return service.environment.get('OPENCLAW_STATE_DIR')?.at ?? { path: service.path };
}
