import { groupBy } from '../../install/files/group-by.ts';
import type { Entry, Tree } from '../../install/files/tree.ts';
import type { HostUser } from '../../install/host/host.ts';
import { compareReleases } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { type Group, groupEntries } from '../grouping.ts';

const GROUP = 0o070;
const OTHERS = 0o007;
const SETGID = 0o2000;
const OTHERS_WRITE = 0o002;
const OTHERS_ENTER = 0o001;

/** From here on until the sqlite era the product itself leaves its state directory at 0755. */
const OPEN_DIRECTORY_SINCE = '2026.3.0';

export default defineRule({
  id: 'loose-permissions',
  group: 'permissions',
  severity: 'error',
  fixes: ['safe'],
  title: 'Other users can read the secrets of the install',
  breaks: ['privacy'],
  why: 'A copy without its modes (scp, a USB stick, a ZIP, a shared folder) leaves API keys, tokens, logins and the private key of the device open to every user of the machine.',
  sources: [
    'Modes that OpenClaw 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11, 2026.8.2 and 2026.9.6 write under umask 022 (seen)',
    '`openclaw security audit` asks for 700 and 600',
    'NemoClaw issues 6047 and 4538: closing a group-writable layout broke the gateway',
  ],
  releases: 'all',
  silent: [
    '0755 and 0644 that the product writes itself: agents/, sessions/, transcripts, workspaces, the cron jobs of 2026.1 and 2026.2, the state directory of 2026.5.28, and up to then the default one beside a profile',
    'group access in a state directory that a group of the user shares (2770 and 660)',
    'an openclaw.json that belongs to root and is read-only: a managed configuration',
    'what is loose inside a directory of credentials that is itself closed',
    'Windows',
  ],
  messages: {
    'open-state-directory': {
      text: 'The state directory has mode {mode}: other users can {access} it.',
      remedy: 'Close it to others.',
      commands: ['chmod {bits} {path}'],
    },
    open: {
      text: '{what} open to other users: mode {mode}.',
      remedy: 'Close it to others. Where others have had access, renew the keys and tokens in it.',
      commands: ['chmod -R {bits} {paths}'],
    },
    'open-files': {
      text: '{what} open to other users: mode {mode}.',
      remedy:
        'Close them to others. Where others have had access, renew the keys and tokens in them.',
      commands: ['find {paths} -maxdepth 1 -type f -exec chmod {bits} {} +'],
    },
  },
  *check(install) {
    if (install.kind !== 'state') return;
    if (install.host.platform === 'win32') {
      yield { skip: 'files on Windows have no mode of this kind' };
      return;
    }
    const surplus = surplusOf(install);
    yield* stateDirectory(install, surplus);
    const loose = [...install.tree.entries.values()].filter((entry) =>
      isLoose(entry, install, surplus),
    );
    const groups = groupEntries(loose).map((group) => describe(group, install, surplus));
    for (const [first, ...more] of groupBy(groups, toldTogether).values()) {
      if (first) yield toVerdict(first, more, install, surplus);
    }
  },
});

/** Which bits of an entry nobody meant. */
type Surplus = (entry: Entry) => number;

function surplusOf({ tree, host }: Install): Surplus {
  const root = tree.entries.get('');
  const isShared = root !== undefined && isMeantForGroup(root) && isWorking(root, host.user);
  return (entry) => entry.mode & (isShared && entry.gid === root.gid ? OTHERS : GROUP | OTHERS);
}

/** 0770 or 2775: somebody has thought of the group. 0777 is what a file system without modes says. */
function isMeantForGroup({ mode }: Entry): boolean {
  return (mode & GROUP) === GROUP && ((mode & OTHERS) === 0 || (mode & SETGID) !== 0);
}

/** Where the user is not known, a group that has everything is taken for one that works. */
function isWorking({ gid }: Entry, user: HostUser): boolean {
  return !user.known || user.groups.includes(gid);
}

function* stateDirectory(install: Install, surplus: Surplus) {
  const root = install.tree.entries.get('');
  if (root === undefined || surplus(root) === 0) return;
  const canWrite = (root.mode & OTHERS_WRITE) !== 0;
  if (!canWrite && isLeftOpenByProduct(install)) return;
  yield {
    messageId: 'open-state-directory' as const,
    ...(!canWrite && { severity: 'warning' as const }),
    data: {
      mode: octal(root.mode),
      access: canWrite ? 'write to' : 'look into',
      bits: bitsOf([root], surplus),
      path: install.there(install.stateDir),
    },
    at: { path: install.stateDir },
    ...fixOf(install, [root], surplus),
  };
}

function isLeftOpenByProduct(install: Install): boolean {
  const { era, origin, config } = install;
  if (config.status === 'absent' || era === 'unknown') return true;
  if (era !== 'json') return false;
  const writer = origin.release;
  const isOpenEra = writer === undefined || compareReleases(writer, OPEN_DIRECTORY_SINCE) >= 0;
  return isOpenEra || isMadeForProfile(install);
}

/** A profile makes the default directory too, at 0755, and the default's own onboarding leaves it so. */
function isMadeForProfile({ profile, stateDirectories }: Install): boolean {
  return profile === undefined && stateDirectories.some((other) => other.profile !== undefined);
}

function isLoose(entry: Entry, install: Install, surplus: Surplus): boolean {
  if (entry.path === '' || (entry.kind !== 'file' && entry.kind !== 'directory')) return false;
  if (surplus(entry) === 0 || isManaged(entry)) return false;
  const row = layoutOf(entry.path);
  if (row?.tight !== true) return false;
  if (!row.pattern.endsWith('/**')) return entry.kind === 'file' || row.format === 'directory';
  // Plugins and other programs write there as they like: what counts is who gets in.
  return entry.kind === 'file' && isReachable(entry.path, install.tree);
}

function isManaged({ path, uid, mode }: Entry): boolean {
  return path === 'openclaw.json' && uid === 0 && (mode & 0o222) === 0;
}

/** True where every directory above it, up to the state directory, lets all others pass. */
function isReachable(path: string, { entries }: Tree): boolean {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (!lets(entries.get(path.slice(0, at)))) return false;
  }
  return lets(entries.get(''));
}

function lets(directory: Entry | undefined): boolean {
  return directory !== undefined && (directory.mode & OTHERS_ENTER) !== 0;
}

/** A group, and what decides which others it is told with: they are closed by one command. */
interface Loose extends Group {
  readonly messageId: 'open' | 'open-files';
  readonly isExposed: boolean;
  readonly bits: string;
  readonly canFix: boolean;
}

function describe(group: Group, install: Install, surplus: Surplus): Loose {
  const { path, entries } = group;
  return {
    ...group,
    messageId: entries.some((entry) => entry.path === path) ? 'open' : 'open-files',
    isExposed: entries.some(
      (entry) => (entry.mode & OTHERS) !== 0 && isReachable(entry.path, install.tree),
    ),
    bits: bitsOf(entries, surplus),
    canFix: isOfGateway(entries, install),
  };
}

function toldTogether({ messageId, isExposed, bits, canFix }: Loose): string {
  return [messageId, isExposed, bits, canFix].join(' ');
}

function toVerdict(first: Loose, more: readonly Loose[], install: Install, surplus: Surplus) {
  const groups = [first, ...more];
  const entries = groups.flatMap((group) => group.entries);
  const { messageId, isExposed, bits } = first;
  const nameCount = messageId === 'open' ? countOfOpen : countOfFiles;
  return {
    messageId,
    ...(!isExposed && { severity: 'warning' as const }),
    data: {
      what: nameCount(entries.length, groups.length),
      mode: [...new Set(entries.map((entry) => octal(entry.mode)))],
      bits,
      paths: groups.map((group) => install.there(absolute(group, install))),
    },
    at: { path: absolute(first, install) },
    alsoAt: more.map((group) => ({ at: { path: absolute(group, install) } })),
    ...fixOf(install, entries, surplus),
  };
}

function absolute({ path }: Group, install: Install): string {
  return path === '' ? install.stateDir : install.at(path);
}

function countOfOpen(entries: number, groups: number): string {
  if (groups > 1) return `${entries} files and directories with secrets are`;
  return entries === 1 ? 'This is' : `This directory and ${entries - 1} more in it are`;
}

function countOfFiles(entries: number, groups: number): string {
  const where = groups === 1 ? 'this directory' : `${groups} directories`;
  return `${entries} files with secrets in ${where} are`;
}

/** The way `chmod` spells what has to go. */
function bitsOf(entries: readonly Entry[], surplus: Surplus): string {
  return entries.some((entry) => (surplus(entry) & GROUP) !== 0) ? 'go-rwx' : 'o-rwx';
}

/** A gateway that gets in by one of these bits, since the file is not its own, must not lose it. */
function isOfGateway(entries: readonly Entry[], { host: { user } }: Install): boolean {
  return user.known && entries.every(({ uid }) => uid === user.uid);
}

function fixOf(install: Install, entries: readonly Entry[], surplus: Surplus) {
  if (!isOfGateway(entries, install)) return {};
  const operations = entries.map(
    (entry): Operation => ({
      kind: 'set-mode',
      path: install.at(entry.path),
      mode: entry.mode & ~surplus(entry),
      expected: entry.mode,
    }),
  );
  const what = entries.length === 1 ? 'it' : `${entries.length} files and directories`;
  return { fix: { title: `close ${what} to others`, safety: 'safe' as const, operations } };
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
