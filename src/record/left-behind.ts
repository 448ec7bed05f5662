import { join } from 'node:path';
import type { Names, Phrase, PlainData, Text } from '../engine/rule.ts';
import { inEnglish, phraseOf, withTexts } from '../engine/texts.ts';
import { pathValues } from '../install/config/path-keys.ts';
import { lookAt } from '../install/files/tree.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import type { LeftBehind } from '../install/since-record.ts';
import { ownSystemServices } from '../install/state/system-services.ts';
import { MASK, maskSecrets } from '../masking/mask.ts';
import { isPlainName } from '../masking/plain-name.ts';
import { phrase } from '../phrases/language.ts';
import type { Root } from './roots.ts';

/** Variables that every machine sets for itself, or that OpenClaw's `gateway install` writes. */
const OF_MACHINE =
  /^(?:HOME|USERPROFILE|PATH|TMPDIR|TEMP|TMP|LANG|LC_\w+|SHELL|USER|LOGNAME|NODE_\w+|XDG_\w+|DBUS_\w+|(?:OPENCLAW|CLAWDBOT)_(?!\w*(?:TOKEN|PASSWORD|KEY))\w+)$/;
const SHOWN = 5;

/** The names of the variables that only the services of an install set here. */
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

/** Something that is left behind, in any language. */
type Left = Pick<LeftBehind, 'what'> & { readonly text: Text<PlainData> };

/**
 * What belongs to the install but is outside its state directory, so that copying that directory
 * alone loses it.
 */
export async function leftBehind(install: Install, roots: readonly Root[]): Promise<LeftBehind[]> {
  return [
    ...outerWorkspaces(install, roots),
    ...otherProfiles(install),
    ...variables(install),
    ...services(install),
    ...outerFiles(install, roots),
    ...keyOfLogins(install),
    ...(await backups(install)),
  ].map(({ what, text }) => {
    const shown = { ...text, values: withTexts(text.values, maskSecrets) };
    return { what, says: inEnglish(shown), phrase: phraseOf(shown) as Phrase<PlainData> };
  });
}

function outerWorkspaces({ stateDir }: Install, roots: readonly Root[]): Left[] {
  return roots
    .filter(({ what, here, tree }) => what === 'workspace' && tree && !isInside(here, stateDir))
    .map(({ there, agents, tree }) => {
      const files = [...(tree?.entries.values() ?? [])].filter(({ kind }) => kind === 'file');
      const data = { path: there, count: files.length };
      const text =
        agents.length === 0
          ? phrase('left.workspace', data)
          : phrase('left.workspace-of', { ...data, agents: agents.map(shownName) });
      return { what: 'workspace', text };
    });
}

function otherProfiles(install: Install): Left[] {
  return install.stateDirectories
    .filter(({ path, contents }) => path !== install.stateDir && contents.richness !== 'empty')
    .filter(({ linkTo }) => linkTo !== install.stateDir)
    .map(({ path: at, profile }) => {
      const path = install.there(at);
      const text =
        profile === undefined
          ? phrase('left.state-directory', { path })
          : phrase('left.profile', { path, profile: shownName(profile) });
      return { what: 'profile', text };
    });
}

function variables(install: Install): Left[] {
  const names = serviceVariables(install);
  const found: Left[] = [];
  if (names.length > 0) {
    const data = { names: listed5(names), path: install.there(install.at('.env')) };
    found.push({ what: 'variables', text: phrase('left.service-variables', data) });
  }
  const gatewayEnv = install.environment.variables.find(({ source }) => source === 'gateway');
  if (gatewayEnv) {
    const path = install.there(gatewayEnv.at.path);
    found.push({ what: 'variables', text: phrase('left.gateway-variables', { path }) });
  }
  if (install.config.get('env', 'shellEnv', 'enabled') === true) {
    found.push({ what: 'variables', text: phrase('left.shell-variables') });
  }
  return found;
}

const INSTALL = "'openclaw gateway install'";

function services(install: Install): Left[] {
  const ofUser = install.services.filter(({ path, stateDir }) => {
    const where = install.here(stateDir);
    return where.kind === 'here' && where.path === install.stateDir && !path.endsWith('.cmd');
  });
  return [
    ...ofUser.map(({ name }) => phrase('left.service', { name, command: INSTALL })),
    ...ownSystemServices(install).map(({ name, path }) =>
      phrase('left.system-service', { name, path }),
    ),
  ].map((text) => ({ what: 'service', text }));
}

/** Files that the configuration refers to, outside everything that is recorded. */
function outerFiles(install: Install, roots: readonly Root[]): Left[] {
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
      text: phrase('left.file', { path: install.there(path) }),
    }));
}

/** Up to 2026.5.17, some logins are encrypted with a key that is stored elsewhere. */
function keyOfLogins(install: Install): Left[] {
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
  const text =
    found === undefined
      ? phrase('left.keychain', { name: "'OpenClaw Auth Profile Secrets'" })
      : phrase('left.key', { path: install.there(found) });
  return [{ what: 'keychain', text }];
}

async function backups(install: Install): Promise<Left[]> {
  const found = (await install.backups()).backups.filter(
    ({ path }) => !isInside(path, install.stateDir),
  );
  if (found.length === 0) return [];
  const paths = found.map(({ path }) => install.there(path));
  const text = phrase('left.backups', { count: found.length, paths: listed5(paths) });
  return [{ what: 'backup', text }];
}

function listed5(names: readonly string[]): Names {
  return { names: names.slice(0, SHOWN), more: Math.max(0, names.length - SHOWN) };
}

/** A name that the user chose may be anything. */
function shownName(name: string): string {
  return isPlainName(name) ? name : MASK;
}
