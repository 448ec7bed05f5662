import type { PlainData, Text } from '../../engine/rule.ts';
import { TextError } from '../../engine/text-error.ts';
import { printable } from '../../masking/printable.ts';
import { phrase } from '../../phrases/language.ts';
import { readText } from '../files/read.ts';
import type { Home } from './home.ts';
import type { Platform } from './platform.ts';
import type { Release } from './release.ts';

/** The machine and the user that will run the install. */
export interface Host {
  readonly user: HostUser;
  readonly platform: Platform;
  /**
   * True where the install is checked on the machine where it will run, so that paths outside the
   * home can be looked up.
   */
  readonly isThisMachine: boolean;
  readonly release: Release;
  /**
   * The account that has a user id as one of its subordinate ids: files of a rootless container
   * have such owners. Used where the user of the gateway was not given.
   */
  subordinateOf?(uid: number): string | undefined;
}

/** The user that will run the gateway: never assumed to be the one who runs the check. */
export type HostUser =
  | {
      readonly known: true;
      readonly uid: number;
      readonly gid: number;
      /** Every group that the user is in, the primary one included. */
      readonly groups: readonly number[];
      readonly name?: string;
    }
  | { readonly known: false; readonly reason: Text };

/** What the command line says about the host. The rest is found out. */
export interface HostOptions {
  /** A name, a user id, or `uid:gid`. */
  readonly user?: string;
  readonly platform?: Platform;
  /** The release that will run the install, for instance `2026.9.6`. */
  readonly openclaw?: string;
}

/** The files in which this machine keeps its accounts. */
export interface AccountFiles {
  readonly passwd: string;
  readonly group: string;
  readonly subuid: string;
}

const ACCOUNT_FILES: AccountFiles = {
  passwd: '/etc/passwd',
  group: '/etc/group',
  subuid: '/etc/subuid',
};

/** `--user` names nobody that this machine knows: a usage error, exit status 2. */
export class UnknownUser extends TextError<PlainData> {
  override readonly name = 'UnknownUser';
}

/**
 * The machine and the user that will run the install: from the command line, otherwise this
 * platform and the owner of the home.
 * @throws UnknownUser where `--user` is neither numbers nor a name in `/etc/passwd`.
 */
export function resolveHost(
  options: HostOptions,
  home: Home,
  release: Release,
  files: AccountFiles = ACCOUNT_FILES,
): Host {
  const platform = options.platform ?? process.platform;
  const isThisMachine = isHere(options, home);
  const user: HostUser =
    platform === 'win32' || process.platform === 'win32'
      ? { known: false, reason: phrase('windows.users') }
      : findUser(options.user, home, isThisMachine, files);
  const isSaid = options.user !== undefined;
  return {
    user,
    platform,
    isThisMachine,
    release,
    ...(!isSaid && { subordinateOf: (uid: number) => subordinateOf(uid, files.subuid) }),
  };
}

/** `name:first:count` (subuid(5)). */
function subordinateOf(uid: number, subuid: string): string | undefined {
  return fieldsOf(subuid).find(([, first = '', count = '']) => {
    const isRange = /^\d+$/.test(first) && /^\d+$/.test(count);
    return isRange && uid >= Number(first) && uid < Number(first) + Number(count);
  })?.[0];
}

/** True where the install is checked in the place and on the platform where it will run. */
export function isHere(options: HostOptions, home: Home): boolean {
  return (
    home.there === home.here &&
    (options.platform === undefined || options.platform === process.platform)
  );
}

/** An account of this machine. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

function findUser(
  option: string | undefined,
  home: Home,
  isThisMachine: boolean,
  files: AccountFiles,
): HostUser {
  const accounts = readAccounts(files.passwd);
  const { uid, gid } = option === undefined ? home : idsOf(option, home, accounts);
  const account = accounts.find((candidate) => candidate.uid === uid);
  const name = account && (isThisMachine || account.name === option) ? account.name : undefined;
  // The groups of this machine do not apply to another one.
  const others = isThisMachine && name !== undefined ? groupsOf(name, files.group) : [];
  const primary = option === undefined ? (account?.gid ?? gid) : gid;
  return {
    known: true,
    uid,
    gid: primary,
    groups: [...new Set([primary, ...others])],
    ...(name !== undefined && { name }),
  };
}

function idsOf(
  option: string,
  home: Home,
  accounts: readonly Account[],
): { uid: number; gid: number } {
  const ids = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(option);
  if (!ids) {
    const account = accounts.find((candidate) => candidate.name === option);
    if (account) return account;
    throw new UnknownUser(phrase('error.unknown-user', { user: printable(option) }));
  }
  const uid = Number(ids[1]);
  if (ids[2] !== undefined) return { uid, gid: Number(ids[2]) };
  const known = accounts.find((account) => account.uid === uid);
  // Where the group is not known, it is assumed to be the user's own, with the same number.
  return { uid, gid: known?.gid ?? (home.uid === uid ? home.gid : uid) };
}

/** The account of this machine with a name or a number. */
export function accountOf(
  user: string,
  { passwd }: Pick<AccountFiles, 'passwd'> = ACCOUNT_FILES,
): Account | undefined {
  const accounts = readAccounts(passwd);
  return (
    accounts.find(({ name }) => name === user) ?? accounts.find(({ uid }) => String(uid) === user)
  );
}

/** The homes of a user id according to this machine's accounts. */
export function homesOfAccount(uid: number, { passwd }: AccountFiles = ACCOUNT_FILES): string[] {
  return fieldsOf(passwd)
    .filter(([, , id]) => id === String(uid))
    .flatMap(([, , , , , home = '']) => (home.startsWith('/') ? [home] : []));
}

/**
 * True where this machine has an account with that name. On macOS and Windows, accounts are not in
 * a file.
 */
export function hasAccount(name: string, { passwd }: AccountFiles = ACCOUNT_FILES): boolean {
  return readAccounts(passwd).some((account) => account.name === name);
}

function readAccounts(passwd: string): Account[] {
  return fieldsOf(passwd).flatMap(([name = '', , uid = '', gid = '', , home = '']) =>
    /^\d+$/.test(uid) && /^\d+$/.test(gid)
      ? [{ name, uid: Number(uid), gid: Number(gid), home }]
      : [],
  );
}

function groupsOf(user: string, group: string): number[] {
  return fieldsOf(group).flatMap(([, , gid = '', members = '']) =>
    /^\d+$/.test(gid) && members.split(',').includes(user) ? [Number(gid)] : [],
  );
}

function fieldsOf(path: string): string[][] {
  const text = readText(path);
  return text.ok ? text.text.split('\n').map((line) => line.split(':')) : [];
}
