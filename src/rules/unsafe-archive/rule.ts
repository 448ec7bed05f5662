import { groupBy } from '../../engine/group-by.ts';
import type { Names } from '../../engine/rule.ts';
import type { ArchiveFacts, UnsafeEntry } from '../../install/archive.ts';
import { userName } from '../../install/host/user-name.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { collisions, foreignEntries, linksUpAndOut, setIdFiles } from './facts.ts';

const LOOK =
  'Do not unpack it as root. Unpack it into an empty directory, and inspect these files.';

/**
 * Entries that a careful program leaves out or unpacks elsewhere, but a careless one, or one that
 * runs as root, does not.
 */
export default defineRule({
  id: 'unsafe-archive',
  severity: 'error',
  title: 'The archive is not safe to unpack',
  breaks: ['privacy'],
  why: 'An archive decides where its files go, who owns them and where its links lead. If root unpacks it, it can replace system files.',
  sources: [
    'GNU tar manual, "Security"',
    'libarchive, ARCHIVE_EXTRACT_SECURE_NODOTDOT and ARCHIVE_EXTRACT_SECURE_SYMLINKS',
    'openclaw/openclaw#21571: a state directory that was unpacked as root',
  ],
  releases: 'all',
  silent: [
    'a leading `./`, and directories that have no entry of their own',
    'absolute links, which every install has: they are checked like those of a directory',
    'names that differ only in case, if the target is Linux',
    'owners, where all entries have the owner of the state directory and --user is not given',
  ],
  messages: {
    absolute: {
      text: '{archive} has {count, plural, one {# file} other {# files}} with an absolute path ({names}). Some programs write to that path, wherever you unpack the archive.',
      remedy: LOOK,
    },
    outside: {
      text: '{archive} has {count, plural, one {# file} other {# files}} with a name that leads out of the archive ({names}). They were not unpacked.',
      remedy: LOOK,
    },
    'through-link': {
      text: '{archive} has {count, plural, one {# file} other {# files}} behind a link in the same archive ({names}). Unpacking them writes to where the link leads, so this check did not unpack them.',
      remedy: LOOK,
    },
    'link-out': {
      text: '{archive} has {count, plural, one {# link} other {# links}} leading out of the directory that you unpack it into ({names}).',
      remedy: `${LOOK} Remove a link that is not yours.`,
    },
    'hard-link': {
      text: '{archive} has hard links to files that are not in it: {count, plural, one {# file} other {# files}} ({names}). Unpacked, they can share a file of this machine, so this check did not unpack them.',
      remedy: LOOK,
    },
    device: {
      text: '{archive} contains devices or FIFOs: {count, plural, one {# file} other {# files}} ({names}). They were not unpacked.',
      remedy: LOOK,
    },
    name: {
      text: '{archive} has {count, plural, one {# file} other {# files}} with a name that cannot be unpacked here ({names}): too long, or with characters that no file should have.',
      remedy: 'Rename the files on the old machine, then make the archive again.',
    },
    replaced: {
      text: '{archive} has {count, plural, one {# file} other {# files}} with the name of an earlier entry of another kind ({names}). Which one you get depends on the program.',
      remedy: LOOK,
    },
    collision: {
      text: '{archive} has names that {platform} treats as one file ({names}). Only one of each is left after unpacking.',
      remedy: 'Rename the files on the old machine, then make the archive again.',
    },
    'set-id': {
      text: '{archive} has {count, plural, one {# file} other {# files}} with a set-id bit, which lets them run with the rights of their owner ({names}).',
      remedy: `${LOOK} OpenClaw needs no such file.`,
    },
    owner: {
      text: 'Unpacked as root, {count, plural, one {# file} other {# files}} of {archive} would belong to {owner} and not to {user}, who runs the gateway.',
      remedy: 'Unpack it as {user}, or give the files to {user} afterwards.',
    },
  },
  *check(install) {
    const { archive, host } = install;
    if (archive === undefined) return;
    for (const group of groupBy(archive.unsafe, (one) => `${one.file} ${one.kind}`).values()) {
      yield ofEntries(archive, group);
    }
    const links = linksUpAndOut(archive);
    if (links.length > 0) yield ofPaths(archive, 'link-out', links);
    const setId = setIdFiles(archive);
    if (setId.length > 0) yield ofPaths(archive, 'set-id', setId);
    if (host.platform === 'darwin' || host.platform === 'win32') {
      for (const names of collisions(archive)) {
        const platform = host.platform === 'darwin' ? 'macOS' : 'Windows';
        const verdict = ofPaths(archive, 'collision', names);
        yield { ...verdict, data: { ...verdict.data, platform } };
      }
    }
    if (host.platform === 'win32' || !host.user.known) return;
    const user = userName(host.user);
    for (const { uid, paths } of foreignEntries(archive, install)) {
      const verdict = ofPaths(archive, 'owner', paths);
      const owner = userName({ uid });
      yield { ...verdict, severity: 'warning', data: { ...verdict.data, owner, user } };
    }
  },
});

type Id = UnsafeEntry['kind'] | 'link-out' | 'set-id' | 'owner';

/** Reported at the archive, because these entries were not unpacked. */
function ofEntries(archive: ArchiveFacts, group: readonly UnsafeEntry[]) {
  const [first] = group;
  const { file = 0, kind = 'name' } = first ?? {};
  const { name = '', path = archive.root } = archive.files[file] ?? {};
  return {
    messageId: kind as Id,
    data: {
      archive: name,
      count: group.length,
      names: namesIn(group.map((one) => one.name)),
      platform: 'this machine',
    },
    at: { path },
  };
}

function ofPaths(archive: ArchiveFacts, messageId: Id, paths: readonly string[]) {
  const [first = ''] = paths;
  const { name = '' } = archive.files[archive.entries.get(first)?.file ?? 0] ?? {};
  return {
    messageId,
    data: { archive: name, count: paths.length, names: namesIn(paths) },
    at: { path: `${archive.root}/${first}` },
  };
}

function namesIn(names: readonly string[]): Names {
  return listNames(names.map(plain));
}

/** A terminal could execute control characters in a name. */
function plain(name: string): string {
  return JSON.stringify(name).slice(1, -1);
}
