import { leavesTranscriptsOut } from '../../install/archive-losses.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { isPackedByAsterisk, leftOutWorkspaces, linkedAway, missingAssets } from './facts.ts';

const PACK_ALL = 'Stop the gateway on the old machine, then pack the whole state directory there.';
/** Packs on the old machine, and writes the archive on this one. */
const PACK = [
  'ssh old-machine openclaw gateway stop',
  'ssh old-machine tar -C {home} -czf - {name} > openclaw-state.tgz',
];

export default defineRule({
  id: 'incomplete-archive',
  severity: 'error',
  title: 'The archive lacks part of the install',
  breaks: ['history', 'memory'],
  why: 'Once the old machine is wiped, everything that the archive lacks is lost. `openclaw backup create` leaves parts out by design, and `openclaw backup verify` does not mention them.',
  sources: [
    'OpenClaw 2026.5.28: `openclaw backup create` leaves out every transcript, and `--verify` passes (seen)',
    'OpenClaw 2026.5.28, 2026.9.6: `--only-config` and `--no-include-workspace` in the manifest of the archive (seen)',
    'Migration guide, "Pitfall: copying only openclaw.json"',
  ],
  releases: 'all; manifests of 2026.3.8 and later',
  silent: [
    'what OpenClaw creates again: tools, caches, logs',
    'npm and node_modules, which backups leave out: stale-plugin-path and missing-plugin-dependencies report the plugins that need them',
    'an archive of 2026.9.6 whose sessions are in the databases',
    'a workspace in another archive that is checked together with this one',
    'a workspace alone, and a configuration alone without a manifest: workspace-only-copy and json-only-copy',
  ],
  messages: {
    transcripts: {
      text: '`openclaw backup create` of {release, select, unknown {an older release} other {{release}}} left out every transcript. {archive} lists {count, plural, one {# session, but does not contain its conversation} other {# sessions, but contains none of their conversations}}.',
      remedy: PACK_ALL,
      commands: PACK,
      breaks: ['history'],
      lacks: 'part.sessions',
    },
    'only-config': {
      text: '{archive} was made with --only-config: it has the configuration, but no logins, sessions, memory or workspace.',
      remedy: PACK_ALL,
      commands: PACK,
      isFirst: true,
      breaks: ['answers', 'memory', 'history', 'channels'],
    },
    workspace: {
      text: '{archive} was made with --no-include-workspace, so it lacks {workspaces}.',
      remedy: 'Pack the workspace on the old machine as well, then check both archives together.',
      commands: ['ssh old-machine tar -czf - {paths} > openclaw-workspace.tgz'],
      breaks: ['memory'],
    },
    asset: {
      text: 'The manifest of {archive} lists the {kind} of {source}, but the archive does not contain it.',
      remedy: 'Make the archive again on the old machine.',
      commands: ['ssh old-machine openclaw backup create --verify'],
      breaks: ['answers', 'memory', 'history'],
    },
    hidden: {
      text: '{archive} was packed with an asterisk ({name}/*), which leaves out all files that begin with a dot, such as .env.',
      remedy: 'Pack the directory on the old machine by its name, without an asterisk.',
      commands: PACK,
      isFirst: true,
      breaks: ['answers', 'channels'],
    },
    link: {
      text: 'This is a link to {target}, which is not in {archive}: only the link was packed.',
      remedy:
        'Pack the directory that the link leads to as well, then put it in the same place on the new machine.',
      commands: ['ssh old-machine tar -P -czf - {target} > openclaw-linked.tgz'],
      breaks: ['memory', 'features'],
    },
  },
  *check(install) {
    const { archive } = install;
    if (archive === undefined) return;
    const { manifest, files, root } = archive;
    const file = files[archive.entries.get(manifest?.at ?? '')?.file ?? 0];
    const data = { archive: file?.name ?? '', ...sourceOf(install) };
    const at = { path: manifest === undefined ? install.stateDir : `${root}/${manifest.at}` };
    if (manifest?.onlyConfig) yield { messageId: 'only-config', data, at };
    for (const { kind, sourcePath } of missingAssets(archive)) {
      yield { messageId: 'asset', data: { ...data, kind, source: sourcePath }, at };
    }
    const workspaces = leftOutWorkspaces(install);
    if (workspaces.length > 0) {
      const where = { workspaces: listNames(workspaces), paths: workspaces };
      yield { messageId: 'workspace', data: { ...data, ...where }, at };
    }
    if (leavesTranscriptsOut(install)) {
      const total = install.sessionIndexes.reduce((sum, { sessions }) => sum + sessions.length, 0);
      const release = manifest?.release ?? 'unknown';
      yield { messageId: 'transcripts', data: { ...data, count: total, release }, at };
    }
    if (isPackedByAsterisk(install)) yield { messageId: 'hidden', severity: 'warning', data, at };
    for (const { path, target } of linkedAway(install)) {
      yield { messageId: 'link', data: { ...data, target }, at: { path } };
    }
  },
});

/** The state directory on the old machine: its home and its name. */
function sourceOf({ home, stateDir, archive }: Install): { home: string; name: string } {
  const path = archive?.manifest?.stateDir;
  const slash = path?.lastIndexOf('/') ?? -1;
  return path === undefined || slash < 1
    ? { home: home.there, name: stateDir.slice(stateDir.lastIndexOf('/') + 1) }
    : { home: path.slice(0, slash), name: path.slice(slash + 1) };
}
