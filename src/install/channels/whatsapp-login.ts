import { join } from 'node:path';
import type { Text } from '../../engine/rule.ts';
import { jsonIn } from '../../formats/json.ts';
import { phrase } from '../../phrases/language.ts';
import { foreignHomeOf } from '../config/stale-path.ts';
import { readText } from '../files/read.ts';
import { lookAt } from '../files/tree.ts';
import { isUnseen } from '../files/unseen.ts';
import { isInside, realOrSame } from '../host/home.ts';
import { isOlderThan } from '../host/release.ts';
import type { Install } from '../install.ts';
import { type ChannelAccount, channelAccounts, DEFAULT_ACCOUNT } from './channel-accounts.ts';

type Inputs = Pick<
  Install,
  'home' | 'host' | 'stateDir' | 'environment' | 'origin' | 'at' | 'here'
>;

/** The file that links one account to WhatsApp, and its state. */
export interface WhatsAppLogin {
  /** Absolute path of `creds.json` on this machine. */
  readonly path: string;
  readonly state: 'usable' | 'missing' | 'empty' | 'invalid';
  /** `creds.json.bak`: the state before the last change of the keys. */
  readonly backup: {
    readonly path: string;
    readonly isUsable: boolean;
    /**
     * Written well after `creds.json`. OpenClaw never does that, so somebody put an older file
     * back.
     */
    readonly isNewer: boolean;
  };
}

/** A real file has about 4 KB. */
const CREDS_LIMIT = 4 * 1024 * 1024;

/**
 * 2026.1.30 uses the name of an account as it is written; 2026.2.26 in lower case, without blanks.
 */
const PLAIN_NAMES_SINCE = '2026.2.26';

/**
 * OpenClaw writes the backup right before the file. A copy that does not keep times may write them
 * in any order.
 */
const MARGIN_MS = 10 * 60 * 1000;

/**
 * The login of a WhatsApp account: `authDir`, otherwise `credentials/whatsapp/<account>`. For the
 * default account, also `credentials` itself, where it was before accounts existed. As in
 * `accounts` and `auth-store` of 2026.1.30, 2026.2.26 and of the plugins for 2026.6.11 and
 * 2026.9.6, a file counts from two bytes on, and where it is JSON.
 * @returns a reason where the login cannot be read on this machine
 */
export function readWhatsAppLogin(
  account: ChannelAccount,
  install: Inputs,
): WhatsAppLogin | { readonly unknown: Text } {
  const directory = authDirOf(account, install);
  if (typeof directory !== 'string') return directory;
  const path = join(directory, 'creds.json');
  const state = stateOf(path, install);
  if (state === 'unreadable') return { unknown: phrase('unread.whatsapp') };
  const backup = `${path}.bak`;
  const isUsable = stateOf(backup, install) === 'usable';
  return { path, state, backup: { path: backup, isUsable, isNewer: isNewer(backup, path) } };
}

/** The logins of the enabled WhatsApp accounts that can be read on this machine. */
export function findWhatsAppLogins(install: Inputs & Pick<Install, 'config'>): WhatsAppLogin[] {
  return [...channelAccounts(install.config)]
    .filter(({ channel }) => channel === 'whatsapp')
    .map((account) => readWhatsAppLogin(account, install))
    .filter((login) => 'path' in login);
}

function authDirOf(
  { account, values }: ChannelAccount,
  install: Inputs,
): string | { readonly unknown: Text } {
  const configured = typeof values.authDir === 'string' ? values.authDir.trim() : '';
  if (configured !== '') return hereOrUnknown(configured, install);
  const credentials = credentialsDir(install);
  if (typeof credentials !== 'string') return credentials;
  const plain = normalizeAccount(account);
  const isOld = isOlderThan(install.host.release, PLAIN_NAMES_SINCE);
  const names = (isOld ? [account, plain] : [plain, account]).filter(isFileName);
  const directories = names.map((name) => join(credentials, 'whatsapp', name));
  if (account === DEFAULT_ACCOUNT) directories.push(credentials);
  const found = directories.find((directory) => lookAt(join(directory, 'creds.json')));
  return found ?? directories[0] ?? credentials;
}

function credentialsDir(install: Inputs): string | { readonly unknown: Text } {
  const override = install.environment.variables.find(
    ({ name, value }) => name === 'OPENCLAW_OAUTH_DIR' && value.trim() !== '',
  );
  return override ? hereOrUnknown(override.value, install) : install.at('credentials');
}

function hereOrUnknown(path: string, install: Inputs): string | { readonly unknown: Text } {
  const where = install.here(path);
  const isHere = where.kind === 'here' && (where.exists || !foreignHomeOf(path, install));
  return isHere ? where.path : { unknown: phrase('unread.whatsapp-elsewhere') };
}

/** As `normalizeAccountId` of 2026.2.26 to 2026.9.6. */
function normalizeAccount(account: string): string {
  const parts = account
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .split('-');
  const first = parts.findIndex((part) => part !== '');
  const last = parts.findLastIndex((part) => part !== '');
  const normalized = parts
    .slice(Math.max(0, first), last + 1)
    .join('-')
    .slice(0, 64);
  return normalized === '' ? DEFAULT_ACCOUNT : normalized;
}

function isFileName(account: string): boolean {
  return account !== '.' && account !== '..' && !/[/\\\0]/.test(account);
}

/**
 * A link is followed only within the home, because elsewhere its target is not a part of the copy.
 */
function stateOf(
  path: string,
  { home, stateDir }: Pick<Install, 'home' | 'stateDir'>,
): WhatsAppLogin['state'] | 'unreadable' {
  const real = realOrSame(path);
  if (!isInside(real, home.here) && !isInside(real, stateDir)) return 'unreadable';
  const read = readText(real, CREDS_LIMIT);
  if (read.ok)
    return read.text.length <= 1 ? 'empty' : jsonIn(read.text) !== undefined ? 'usable' : 'invalid';
  if (read.code === 'ENOENT' || read.code === 'ENOTDIR') return 'missing';
  return isUnseen(read.code) ? 'unreadable' : 'invalid';
}

function isNewer(path: string, than: string): boolean {
  const [a, b] = [lookAt(path), lookAt(than)];
  return a !== undefined && b !== undefined && a.mtimeMs > b.mtimeMs + MARGIN_MS;
}
