import { join } from 'node:path';
import { counted } from '../engine/pluralize.ts';
import { pathValues } from '../install/config/path-keys.ts';
import { lookAt } from '../install/files/tree.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import type { LeftBehind } from '../install/since-record.ts';
import { ownSystemServices } from '../install/state/system-services.ts';
import { MASK, maskSecrets } from '../masking/mask.ts';
import { isPlainName } from '../masking/plain-name.ts';
import type { Root } from './roots.ts';

/** What every machine sets for itself, or OpenClaw writes again with `gateway install`. */
const OF_MACHINE =
  /^(?:HOME|USERPROFILE|PATH|TMPDIR|TEMP|TMP|LANG|LC_\w+|SHELL|USER|LOGNAME|NODE_\w+|XDG_\w+|DBUS_\w+|(?:OPENCLAW|CLAWDBOT)_(?!\w*(?:TOKEN|PASSWORD|KEY))\w+)$/;
const SHOWN = 5;

/** The variables that the services of an install set and that nothing else sets here, by name. */
export function serviceVariables({ environment }: Install): string[] {
  const elsewhere = new Set(
    environment.variables.filter(({ source }) => source !== 'service').map(({ name }) => name),
  );
  const own = environment.variables.filter(
    ({ source, name, value }) =>
      source === 'service' && value !== '' && !elsewhere.has(name) && !OF_MACHINE.test(name),
  );
  return [...new Set(own.map(({ name }) => shownName(name)))].sort();
}

/** What belongs to the install and is not in its state directory: who copies that directory alone loses it. */
export async function leftBehind(install: Install, roots: readonly Root[]): Promise<LeftBehind[]> {
  return [
    ...outerWorkspaces(install, roots),
    ...otherProfiles(install),
    ...variables(install),
    ...services(install),
    ...outerFiles(install, roots),
    ...keyOfLogins(install),
    ...(await backups(install)),
  ].map(({ what, says }) => ({ what, says: maskSecrets(says) }));
}

function outerWorkspaces({ stateDir }: Install, roots: readonly Root[]): LeftBehind[] {
  return roots
    .filter(({ what, here, tree }) => what === 'workspace' && tree && !isInside(here, stateDir))
    .map(({ there, agents, tree }) => {
      const files = [...(tree?.entries.values() ?? [])].filter(({ kind }) => kind === 'file');
      const whose = agents.length === 0 ? '' : ` of ${agents.map(shownName).join(', ')}`;
      const size = counted(files.length, 'file');
      return { what: 'workspace', says: `the workspace${whose}: ${there} (${size})` };
    });
}

function otherProfiles(install: Install): LeftBehind[] {
  return install.stateDirectories
    .filter(({ path, contents }) => path !== install.stateDir && contents.richness !== 'empty')
    .filter(({ linkTo }) => linkTo !== install.stateDir)
    .map(({ path, profile }) => ({
      what: 'profile',
      says: `${profile === undefined ? 'another state directory' : `the profile ${shownName(profile)}`}: ${install.there(path)}, which needs a record of its own`,
    }));
}

function variables(install: Install): LeftBehind[] {
  const names = serviceVariables(install);
  const found: LeftBehind[] = [];
  if (names.length > 0) {
    const listed = listed5(names);
    const says = `variables that only the service sets: ${listed}. Put them into ${install.there(install.at('.env'))}`;
    found.push({ what: 'variables', says });
  }
  const gatewayEnv = install.environment.variables.find(({ source }) => source === 'gateway');
  if (gatewayEnv) {
    const says = `the variables of the gateway: ${install.there(gatewayEnv.at.path)}`;
    found.push({ what: 'variables', says });
  }
  if (install.config.get('env', 'shellEnv', 'enabled') === true) {
    const says = 'variables that OpenClaw takes from your login shell (env.shellEnv)';
    found.push({ what: 'variables', says });
  }
  return found;
}

function services(install: Install): LeftBehind[] {
  const ofUser = install.services.filter(({ path, stateDir }) => {
    const where = install.here(stateDir);
    return where.kind === 'here' && where.path === install.stateDir && !path.endsWith('.cmd');
  });
  return [
    ...ofUser.map(
      ({ name }) => `the service ${name}. On the new machine run 'openclaw gateway install'`,
    ),
    ...ownSystemServices(install).map(
      ({ name, path }) =>
        `the system service ${name}: copy ${path}, and on the new machine change its paths and User=`,
    ),
  ].map((says) => ({ what: 'service', says }));
}

/** What the configuration refers to, outside of all that is recorded. */
function outerFiles(install: Install, roots: readonly Root[]): LeftBehind[] {
  const paths = [...pathValues(install.config, install.home)].flatMap(({ path }) => {
    const where = install.here(path);
    return where.kind === 'here' && where.exists ? [where.path] : [];
  });
  const { here } = install.home;
  const outer = [...paths, ...install.config.files].filter(
    (path) => isInside(path, here) && !roots.some((root) => isInside(path, root.here)),
  );
  return [...new Set(outer)]
    .filter((path) => path !== here)
    .map((path) => ({
      what: 'file',
      says: `${install.there(path)}, which openclaw.json refers to`,
    }));
}

/** Up to 2026.5.17 some logins are encrypted, with a key that is not beside them. */
function keyOfLogins(install: Install): LeftBehind[] {
  const hasSealed = [...install.tree.entries.keys()].some((path) =>
    /^credentials\/auth-profiles\/[^/]+\.json$/.test(path),
  );
  if (!hasSealed) return [];
  const places = [
    '.config/openclaw/auth-profile-secret-key',
    '.openclaw-auth-profile-secrets',
    'Library/Application Support/OpenClaw/auth-profile-secret-key',
  ].map((path) => join(install.home.here, path));
  const found = places.find((path) => lookAt(path) !== undefined);
  const says =
    found === undefined
      ? "the key of encrypted logins, in the keychain of this machine as 'OpenClaw Auth Profile Secrets'"
      : `the key of encrypted logins: ${install.there(found)}`;
  return [{ what: 'keychain', says }];
}

async function backups(install: Install): Promise<LeftBehind[]> {
  const found = (await install.backups()).backups.filter(
    ({ path }) => !isInside(path, install.stateDir),
  );
  if (found.length === 0) return [];
  const paths = found.map(({ path }) => install.there(path));
  return [{ what: 'backup', says: `${counted(found.length, 'backup')}: ${listed5(paths)}` }];
}

function listed5(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return names.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** A name that somebody chose may be anything. */
function shownName(name: string): string {
  return isPlainName(name) ? name : MASK;
}
