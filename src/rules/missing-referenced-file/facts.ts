import { dirname, posix } from 'node:path';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { isChannelOn } from '../../install/channels/channel-accounts.ts';
import type { Config } from '../../install/config/config.ts';
import { keyMatcher } from '../../install/config/path-keys.ts';
import { foreignHomeOf } from '../../install/config/stale-path.ts';
import { otherSpelling } from '../../install/files/spelling.ts';
import { lookAt, whyUnseen } from '../../install/files/tree.ts';
import { expandTilde, isAbsoluteAnywhere } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';

type Inputs = Pick<Install, 'home' | 'host' | 'config' | 'origin' | 'there' | 'here'>;

/** Something on disk that the configuration refers to and that OpenClaw reads but never creates. */
export interface ReferencedFile {
  readonly keys: KeyPath;
  /** file: must not be empty; program: belongs to the machine and not to the copy. */
  readonly kind: 'file' | 'directory' | 'program';
  /** Absolute, as on the host. */
  readonly path: string;
  /** unseen: it may exist, but cannot be looked at. */
  readonly state: 'there' | 'missing' | 'empty' | 'unseen';
}

/**
 * Keys whose value is such a path, from the configuration's schema of 2026.1.30, 2026.2.26,
 * 2026.5.28 and 2026.9.6, and from the code that reads the value. Without what OpenClaw creates
 * itself (`session.store`, `logging.file`, `agentDir`), what other rules check (workspaces,
 * plugins, `$include`), and paths relative to an unknown working directory.
 */
const KINDS: readonly {
  readonly kind: ReferencedFile['kind'];
  readonly keys: readonly string[];
}[] = [
  {
    kind: 'file',
    keys: [
      'channels.**.{tokenFile,secretFile,passwordFile,serviceAccountFile,botSecretFile,apiPasswordFile,certificatePath}',
      'secrets.providers.*.path',
      'gateway.tls.{certPath,keyPath,caPath}',
      'gateway.remote.sshIdentity',
      'agents.**.sandbox.ssh.{identityFile,certificateFile}',
      'agents.**.sandbox.docker.seccompProfile',
      'agents.**.{memorySearch,search}.local.modelPath',
      'memory.**.modelPath',
      'mcp.servers.*.{clientCert,clientKey}',
      'hooks.internal.handlers.*.module',
      'hooks.mappings.*.transform.module',
    ],
  },
  {
    kind: 'directory',
    keys: [
      'skills.load.extraDirs.*',
      'hooks.internal.load.extraDirs.*',
      'agents.**.{memorySearch,search}.extraPaths.*',
      'agents.**.{memorySearch,search}.extraPaths.*.path',
      'memory.**.extraPaths.*',
      'gateway.controlUi.root',
    ],
  },
  {
    kind: 'program',
    keys: [
      'channels.**.cliPath',
      'browser.executablePath',
      'browser.profiles.*.executablePath',
      'mcp.servers.*.command',
      'secrets.providers.*.command',
      'models.providers.*.localService.command',
      'agents.**.cliBackends.*.command',
    ],
  },
];

const MATCHERS = KINDS.map(({ kind, keys }) => ({ kind, matches: keyMatcher(keys) }));
const isTransform = keyMatcher(['hooks.mappings.*.transform.module']);

/**
 * The files that the configuration refers to and uses, and whether they exist. Without missing
 * paths under another home, which another rule reports.
 */
export function* findReferencedFiles(install: Inputs): Iterable<ReferencedFile> {
  for (const { keys, value } of install.config.strings()) {
    const kind = MATCHERS.find(({ matches }) => matches(keys))?.kind;
    if (kind === undefined || value.includes('${') || !isInUse(keys, install.config)) continue;
    const [path, ...others] = pathsOf(keys, value, install);
    if (path === undefined) continue;
    const states = [path, ...others].map((each) => stateOf(each, kind, install));
    const isForeign = states[0] !== 'there' && foreignHomeOf(path, install) !== undefined;
    if (isForeign || (!isTransform(keys) && isRespelled(path, install))) continue;
    yield { keys, kind, path, state: bestOf(states) };
  }
}

/** Another rule reports these. */
function isRespelled(path: string, install: Pick<Install, 'here'>): boolean {
  const where = install.here(path);
  return where.kind === 'here' && !where.exists && otherSpelling(where.path) !== undefined;
}

/** False below `enabled: false`, and for settings of another mode. */
function isInUse(keys: KeyPath, config: Config): boolean {
  const [section, name] = keys;
  const isRemote = config.get('gateway', 'mode') === 'remote';
  if (isRemote !== (section === 'gateway' && name === 'remote')) return false;
  if (section === 'channels' && !isChannelOn(String(name), config)) return false;
  if (section === 'gateway' && name === 'tls')
    return config.get('gateway', 'tls', 'enabled') === true;
  if (isTransform(keys)) return config.get('hooks', 'enabled') === true;
  return keys.every((_, length) => config.get(...keys.slice(0, length), 'enabled') !== false);
}

/** The path that the target release reads first, and others that count too. */
function pathsOf(keys: KeyPath, value: string, install: Inputs): string[] {
  const path = expandTilde(value.trim(), install.home);
  if (!isTransform(keys)) return isAbsoluteAnywhere(path) ? [path] : [];
  const beside = install.there(dirname(install.config.path));
  const inside = install.config.getString('hooks', 'transformsDir') ?? '';
  const old = below(below(beside, inside), path);
  const present = below(below(below(beside, 'hooks/transforms'), inside), path);
  const isOld = factOf(install.host.release.version, 'transformsDir') === false;
  return isOld ? [old, present] : [present, old];
}

function below(directory: string, path: string): string {
  return isAbsoluteAnywhere(path) ? path : posix.join(directory, path);
}

function stateOf(
  path: string,
  kind: ReferencedFile['kind'],
  install: Pick<Install, 'here'>,
): ReferencedFile['state'] {
  const where = install.here(path);
  if (where.kind !== 'here') return where.kind === 'unknown' ? 'unseen' : 'missing';
  const entry = lookAt(where.path);
  if (entry === undefined) return whyUnseen(where.path) === 'ENOENT' ? 'missing' : 'unseen';
  return kind === 'file' && entry.kind === 'file' && entry.size === 0 ? 'empty' : 'there';
}

function bestOf(states: readonly ReferencedFile['state'][]): ReferencedFile['state'] {
  const order: readonly ReferencedFile['state'][] = ['there', 'empty', 'unseen'];
  return order.find((state) => states.includes(state)) ?? 'missing';
}
