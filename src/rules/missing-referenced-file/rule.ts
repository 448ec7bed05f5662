import { ruleTexts } from '../../engine/texts.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';
import { findReferencedFiles, type ReferencedFile } from './facts.ts';

const texts = ruleTexts('missing-referenced-file', {
  unseen: '{key} points to a path that cannot be checked',
});

export default defineRule({
  id: 'missing-referenced-file',
  severity: 'error',
  title: 'A file that the configuration refers to is missing',
  breaks: ['features'],
  why: 'Tokens, certificates, keys and hooks are often outside the state directory, so a copy misses them. Without them the gateway does not start, or a channel or hook stops working.',
  sources: [
    'The configuration schema of OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.9.6, and what reads each value',
    'OpenClaw 2026.1.30 and 2026.5.28: "gateway tls: cert/key missing", exit 1 (seen); where both are missing OpenClaw creates a new certificate, unless autoGenerate is off (read in its code and in that of 2026.9.6)',
    'OpenClaw 2026.5.28: without the file of the secrets "Startup failed: required secrets are unavailable", exit 1 (seen); "fail-fast" in the documentation of 2026.2.26',
    'OpenClaw 2026.9.6: without the file of the secrets the gateway starts, and no message is answered (seen)',
    'OpenClaw 2026.1.30: transform modules beside the configuration; 2026.2.26 to 2026.9.6: in hooks/transforms (read in their code)',
  ],
  releases: 'all; secrets.providers from 2026.2 on',
  silent: [
    'a path under the old home: that is stale-home-path',
    'an include (that is unreadable-config), a workspace (missing-workspace) or a plugin (stale-plugin-path)',
    'what OpenClaw creates itself: session stores, logs, agent directories',
    'what is off: settings below enabled: false (TLS, hooks, a channel or its plugin), and gateway.remote where the gateway runs here',
    'a relative path, which depends on where the gateway is started, and a path that contains a variable',
    'a broken link: that is dangling-symlink',
    'a copy of the configuration alone: that is json-only-copy',
  ],
  step: 'restore',
  messages: {
    file: {
      text: '{key} points to {path}, which is missing.',
      remedy:
        "Copy the file from the old machine and make it readable only by the gateway's user. If you no longer need the file, remove the key.",
      commands: ['rsync -a old-machine:{source} {path}', 'chmod 600 {path}'],
      copies: '{path}',
    },
    empty: {
      text: '{key} points to {path}, which is empty: its content was not copied.',
      remedy: 'Copy the file again from the old machine.',
      commands: ['rsync -a --checksum old-machine:{source} {path}'],
      copies: '{path}',
    },
    directory: {
      text: '{key} points to {path}, which is missing. OpenClaw ignores it without a message.',
      remedy: 'Copy the directory from the old machine. If you no longer need it, remove the key.',
      commands: ['rsync -a old-machine:{source}/ {path}/'],
      copies: '{path}',
    },
    program: {
      text: '{key} points to the program {path}, which is missing on this machine.',
      remedy: 'Install the program, or set the key to its path on this machine.',
    },
  },
  texts: texts.english,
  *check(install) {
    // A client in remote mode has no state of its own, only a key to reach the other machine.
    const isRemote = install.config.get('gateway', 'mode') === 'remote';
    if (install.kind !== 'state' || !(isRemote || hasOwnState(install))) return;
    const files = [...findReferencedFiles(install)];
    for (const file of files) yield* verdictOn(file, files, install);
  },
});

function* verdictOn(file: ReferencedFile, files: readonly ReferencedFile[], install: Install) {
  const { keys, kind, path, state } = file;
  const key = formatKeyPath(keys);
  if (state === 'there' || (state === 'empty' && isTruncated(path, install))) return;
  if (state === 'unseen') {
    if (kind !== 'program') yield { skip: texts('unseen', { key }) };
    return;
  }
  yield {
    messageId: state === 'empty' ? state : kind,
    ...(!isNeeded(keys, files, install) && { severity: 'warning' as const }),
    data: { key, path, source: onOldMachine(path, install) },
    at: install.config.locate(...keys),
  };
}

/** True where truncated-file reports it. */
function isTruncated(path: string, install: Install): boolean {
  const where = install.here(path);
  return install.truncated.found.some(
    ({ entry }) => where.kind === 'here' && install.at(entry.path) === where.path,
  );
}

/**
 * Without its secrets the gateway does not start or answer. It refuses half a certificate, but may
 * create a complete one.
 */
function isNeeded(
  [section, name]: KeyPath,
  files: readonly ReferencedFile[],
  { config }: Install,
): boolean {
  if (section !== 'gateway' || name !== 'tls') return section === 'secrets';
  const isPartThere = files.some(({ keys, state }) => keys[1] === 'tls' && state !== 'missing');
  return isPartThere || config.get('gateway', 'tls', 'autoGenerate') === false;
}
