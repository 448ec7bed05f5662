import type { KeyPath } from '../../formats/json5-nodes.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';
import { findReferencedFiles, type ReferencedFile } from './facts.ts';

export default defineRule({
  id: 'missing-referenced-file',
  group: 'missing',
  severity: 'error',
  title: 'A file that the configuration names is not there',
  breaks: ['features'],
  why: 'Tokens, certificates, keys and hooks often lie beside the state directory, where a copy does not reach. The configuration still names them: the gateway does not start, or a channel or a hook is dead.',
  sources: [
    'The configuration schema of OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.9.6, and what reads each value',
    'OpenClaw 2026.1.30 and 2026.5.28: "gateway tls: cert/key missing", exit 1 (seen); where both are missing a new certificate is made, unless autoGenerate is off (read in its code and in that of 2026.9.6)',
    'OpenClaw 2026.5.28: without the file of the secrets "Startup failed: required secrets are unavailable", exit 1 (seen); "fail-fast" in the documentation of 2026.2.26',
    'OpenClaw 2026.9.6: without the file of the secrets the gateway starts, and no message is answered (seen)',
    'OpenClaw 2026.1.30: transform modules beside the configuration; 2026.2.26 to 2026.9.6: in hooks/transforms (read in their code)',
  ],
  releases: 'all; secrets.providers from 2026.2 on',
  silent: [
    'a path under the old home: that is stale-home-path',
    'an include: that is unreadable-config; workspaces and plugins have rules of their own',
    'what the product makes by itself: session stores, logs, agent directories',
    'what is off: enabled: false above it, TLS, hooks, a channel or its plugin; gateway.remote where the gateway runs here',
    'a path that is relative, which depends on where the gateway is started, and a path with a variable in it',
    'a link: dangling-symlink looks where it leads',
    'a copy of the configuration alone: that is json-only-copy',
  ],
  step: 'restore',
  messages: {
    file: {
      text: '{key} names {path}, which is not there.',
      remedy:
        'Copy the file from the old machine, readable by the user of the gateway alone. If it is not needed any more, remove the key.',
      commands: ['rsync -a old-machine:{source} {path}', 'chmod 600 {path}'],
    },
    empty: {
      text: '{key} names {path}, which has 0 bytes: nothing of it arrived.',
      remedy: 'Copy the file again from the old machine.',
      commands: ['rsync -a --checksum old-machine:{source} {path}'],
    },
    directory: {
      text: '{key} names {path}, which is not there: what it holds is left out without a word.',
      remedy: 'Copy it from the old machine. If it is not needed any more, remove the key.',
      commands: ['rsync -a old-machine:{source}/ {path}/'],
    },
    program: {
      text: '{key} starts {path}, which is not on this machine.',
      remedy: 'Install the program, or correct the path: on another machine it may lie elsewhere.',
    },
  },
  *check(install) {
    // A client in remote mode has no state of its own, and a key to reach the other one.
    const isRemote = install.config.get('gateway', 'mode') === 'remote';
    if (install.kind !== 'state' || !(isRemote || hasOwnState(install))) return;
    const files = [...findReferencedFiles(install)];
    for (const file of files) yield* verdictOn(file, files, install);
  },
});

function* verdictOn(file: ReferencedFile, files: readonly ReferencedFile[], install: Install) {
  const { keys, kind, path, state } = file;
  if (state === 'there' || (state === 'empty' && isTruncated(path, install))) return;
  if (state === 'unseen') {
    if (kind !== 'program') yield { skip: `${formatKeyPath(keys)} names what cannot be looked at` };
    return;
  }
  yield {
    messageId: state === 'empty' ? state : kind,
    ...(!isNeeded(keys, files, install) && { severity: 'warning' as const }),
    data: { key: formatKeyPath(keys), path, source: onOldMachine(path, install) },
    at: install.config.locate(...keys),
  };
}

/** truncated-file names it then. */
function isTruncated(path: string, install: Install): boolean {
  const where = install.here(path);
  return install.truncated.found.some(
    ({ entry }) => where.kind === 'here' && install.at(entry.path) === where.path,
  );
}

/** Without its secrets it does not start or not answer, nor start with a part of its certificate; a whole one it may make anew. */
function isNeeded(
  [section, name]: KeyPath,
  files: readonly ReferencedFile[],
  { config }: Install,
): boolean {
  if (section !== 'gateway' || name !== 'tls') return section === 'secrets';
  const isPartThere = files.some(({ keys, state }) => keys[1] === 'tls' && state !== 'missing');
  return isPartThere || config.get('gateway', 'tls', 'autoGenerate') === false;
}
