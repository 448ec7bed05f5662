import { groupBy } from '../../engine/group-by.ts';
import type { Text } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Entry, Tree } from '../../install/files/tree.ts';
import type { HostUser } from '../../install/host/host.ts';
import { compareReleases } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';
import type { Operation } from '../../install/operation.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { type Group, groupEntries } from '../grouping.ts';

const GROUP = 0o070;
const OTHERS = 0o007;
const SETGID = 0o2000;
const OTHERS_WRITE = 0o002;
const OTHERS_ENTER = 0o001;

/**
 * From this release until the sqlite era, OpenClaw itself creates its state directory with mode
 * 0755.
 */
const OPEN_DIRECTORY_SINCE = '2026.3.0';

const REMEDY =
  'Remove access for other users. If other people could log in here, replace the keys and tokens.';

const texts = ruleTexts('loose-permissions', {
  close: "remove other users' access to {name}",
  'close-state': "remove other users' access to the state directory",
  'close-all': "remove other users' access to {count} files and directories",
});

export default defineRule({
  id: 'loose-permissions',
  severity: 'error',
  fixes: ['safe'],
  title: 'Other users can read the secrets of the install',
  breaks: ['privacy'],
  why: 'A copy that loses file modes (scp, USB stick, ZIP, shared folder) lets every user of the machine read API keys, tokens, logins and the private device key.',
  sources: [
    'Modes that OpenClaw 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11, 2026.8.2 and 2026.9.6 write under umask 022 (seen)',
    '`openclaw security audit` asks for 700 and 600',
    'NemoClaw issues 6047 and 4538: closing a group-writable layout broke the gateway',
  ],
  releases: 'all',
  silent: [
    'agents/, sessions/, transcripts and workspaces, which OpenClaw itself creates with mode 0755 or 0644',
    'the cron jobs of 2026.1 and 2026.2 and the state directory of 2026.5.28, which those releases leave readable',
    'the default state directory beside a profile, up to 2026.5.28',
    "group access in a state directory that is shared with one of the user's groups (modes 2770 and 660)",
    'a read-only openclaw.json of root, which is a managed configuration',
    'an open file in a credentials directory that others cannot enter',
    'files on Windows, which have no such modes (skipped)',
  ],
  messages: {
    'open-state-directory': {
      text: 'The state directory has mode {mode}: other users can {access, select, write {write to} other {look into}} it.',
      remedy: 'Remove access for other users.',
      commands: ['chmod {bits} {path}'],
    },
    open: {
      text: '{groups, plural, =1 {{more, plural, =0 {This is} other {This directory and # more in it are}}} other {{count} files and directories with secrets are}} accessible to other users (mode {mode}).',
      remedy: REMEDY,
      commands: ['chmod -R {bits} {paths}'],
    },
    'open-files': {
      text: '{count} files with secrets in {groups, plural, =1 {this directory} other {# directories}} are accessible to other users (mode {mode}).',
      remedy: REMEDY,
      commands: ['find {paths} -maxdepth 1 -type f -exec chmod {bits} {} +'],
    },
  },
  texts: texts.english,
  *check(install) {
    if (install.kind !== 'state') return;
    if (install.host.platform === 'win32') {
      yield { skip: phrase('windows.modes') };
      return;
    }
    const surplus = surplusOf(install);
    yield* stateDirectory(install, surplus);
    const loose = [...install.tree.entries.values()].filter((entry) =>
      isLoose(entry, install, surplus),
    );
    const groups = groupEntries(loose).map((group) => describe(group, install, surplus));
    for (const [first, ...more] of groupBy(groups, groupKey).values()) {
      if (first) yield toVerdict(first, more, install, surplus);
    }
  },
});

/** The mode bits of an entry that give unintended access. */
type Surplus = (entry: Entry) => number;

function surplusOf({ tree, host }: Install): Surplus {
  const root = tree.entries.get('');
  const isShared = root !== undefined && isMeantForGroup(root) && isWorking(root, host.user);
  return (entry) => entry.mode & (isShared && entry.gid === root.gid ? OTHERS : GROUP | OTHERS);
}

/** True for 0770 or 2775, where the group is intended. 0777 is what a file system without modes reports. */
function isMeantForGroup({ mode }: Entry): boolean {
  return (mode & GROUP) === GROUP && ((mode & OTHERS) === 0 || (mode & SETGID) !== 0);
}

/** True where the user is in the group. If the user is unknown, a group with all access counts as the right one. */
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
      access: canWrite ? 'write' : 'read',
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

/** A profile also creates the default directory, with mode 0755, and onboarding of the default does not change it. */
function isMadeForProfile({ profile, stateDirectories }: Install): boolean {
  return profile === undefined && stateDirectories.some((other) => other.profile !== undefined);
}

function isLoose(entry: Entry, install: Install, surplus: Surplus): boolean {
  if (entry.path === '' || (entry.kind !== 'file' && entry.kind !== 'directory')) return false;
  if (surplus(entry) === 0 || isManaged(entry)) return false;
  const row = layoutOf(entry.path);
  if (row?.tight !== true) return false;
  if (!row.pattern.endsWith('/**')) return entry.kind === 'file' || row.format === 'directory';
  // Plugins and other programs write there with any mode: what counts is who can enter.
  return entry.kind === 'file' && isReachable(entry.path, install.tree);
}

function isManaged({ path, uid, mode }: Entry): boolean {
  return path === 'openclaw.json' && uid === 0 && (mode & 0o222) === 0;
}

/** True where others can enter every directory above it, up to the state directory. */
function isReachable(path: string, { entries }: Tree): boolean {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (!canOthersEnter(entries.get(path.slice(0, at)))) return false;
  }
  return canOthersEnter(entries.get(''));
}

function canOthersEnter(directory: Entry | undefined): boolean {
  return directory !== undefined && (directory.mode & OTHERS_ENTER) !== 0;
}

/** A group, with what decides which groups share a finding: one command closes them all. */
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

function groupKey({ messageId, isExposed, bits, canFix }: Loose): string {
  return [messageId, isExposed, bits, canFix].join(' ');
}

function toVerdict(first: Loose, more: readonly Loose[], install: Install, surplus: Surplus) {
  const groups = [first, ...more];
  const entries = groups.flatMap((group) => group.entries);
  const { messageId, isExposed, bits } = first;
  return {
    messageId,
    ...(!isExposed && { severity: 'warning' as const }),
    data: {
      count: entries.length,
      more: entries.length - 1,
      groups: groups.length,
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

/** The bits to remove, as `chmod` spells them. */
function bitsOf(entries: readonly Entry[], surplus: Surplus): string {
  return entries.some((entry) => (surplus(entry) & GROUP) !== 0) ? 'go-rwx' : 'o-rwx';
}

/** False where the gateway does not own a file: it may get in by one of these bits, and must not lose it. */
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
  return { fixes: [{ title: titleOf(entries), safety: 'safe' as const, operations }] };
}

function titleOf([first, ...others]: readonly Entry[]): Text {
  if (others.length > 0) return texts('close-all', { count: others.length + 1 });
  const name = first?.path ?? '';
  return name === '' ? texts('close-state') : texts('close', { name });
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
