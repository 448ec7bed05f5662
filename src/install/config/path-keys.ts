import type { KeyPath } from '../../formats/json5-nodes.ts';
import { expandTilde, type Home, isAbsoluteAnywhere } from '../host/home.ts';
import type { Config } from './config.ts';

/** A value of the configuration that contains a path of the host. */
export interface PathValue {
  readonly keys: KeyPath;
  /** As written, with what surrounds the path: `/home/alice/data:/data:ro`. */
  readonly value: string;
  /** The path in it. */
  readonly path: string;
  /** turn: without it no message is answered; feature: one feature fails. */
  readonly weight: 'turn' | 'feature';
}

/**
 * Without these, a turn has no directory to run in, or no place to be written to (seen on 2026.1.30
 * to 2026.9.6).
 */
const TURN_KEYS: readonly string[] = [
  'agents.defaults.{workspace,cwd,repoRoot}',
  'agents.list.*.{workspace,agentDir,cwd}',
  'agents.entries.*.{workspace,agentDir,cwd}',
  'session.store',
];

const FEATURE_KEYS: readonly string[] = [
  'agents.**.sandbox.workspaceRoot',
  'agents.**.sandbox.ssh.{identityFile,certificateFile,knownHostsFile}',
  'agents.**.sandbox.docker.seccompProfile',
  'agents.**.sandbox.{docker,browser}.binds.*',
  'agents.**.{memorySearch,search}.extraPaths.*',
  'agents.**.{memorySearch,search}.extraPaths.*.path',
  'agents.**.{memorySearch,search}.store.**.{path,Path}',
  'agents.**.{memorySearch,search}.store.{path,databasePath}',
  'agents.**.{memorySearch,search}.local.modelPath',
  'memory.**.{path,modelPath}',
  'memory.**.extraPaths.*',
  'cron.store',
  'logging.file',
  'skills.load.extraDirs.*',
  'hooks.transformsDir',
  'hooks.mappings.*.transform.module',
  'hooks.internal.handlers.*.module',
  'hooks.internal.load.extraDirs.*',
  'hooks.internal.installs.*.{sourcePath,installPath}',
  'browser.{executablePath,userDataDir}',
  'browser.profiles.*.{executablePath,userDataDir,mcpCommand}',
  'diagnostics.cacheTrace.filePath',
  'gateway.controlUi.root',
  'gateway.tls.{certPath,keyPath,caPath}',
  'gateway.remote.sshIdentity',
  'secrets.providers.*.{path,command}',
  'secrets.providers.*.trustedDirs.*',
  'mcp.servers.*.{command,cwd,clientCert,clientKey}',
  'mcp.servers.*.args.*',
  'models.providers.*.localService.{command,cwd}',
  'tools.exec.{pathPrepend,safeBinTrustedDirs}.*',
  'agents.**.tools.exec.{pathPrepend,safeBinTrustedDirs}.*',
  'agents.**.cliBackends.*.command',
  'tools.media.models.*.command',
  'tools.media.*.models.*.command',
  'channels.**.{authDir,tokenFile,secretFile,passwordFile,serviceAccountFile,botSecretFile,apiPasswordFile,cliPath,dbPath,stateDir,certificatePath}',
  'channels.**.attachmentRoots.*',
  'plugins.entries.memory-lancedb.config.dbPath',
  '**.worktreeRoot',
  'env.vars.*',
];

const isTurnKey = keyMatcher(TURN_KEYS);
const isFeatureKey = keyMatcher(FEATURE_KEYS);

/**
 * The absolute paths at the configuration keys that hold paths (the schema of 2026.1.30 to
 * 2026.9.6), without those of plugins. A path with a variable is left out, because its value is not
 * known.
 * @param home replaces a leading `~`; without it, such paths are left out
 */
export function* pathValues(config: Config, home?: Home): Iterable<PathValue> {
  for (const { keys, value } of config.strings()) {
    const written = pathIn(keys, value);
    const path = home === undefined ? written : expandTilde(written, home);
    if (!isAbsoluteAnywhere(path) || path.includes('${') || /[\r\n]/.test(path)) continue;
    const weight = weightOf(keys);
    if (weight !== undefined) yield { keys, value, path, weight };
  }
}

function weightOf(keys: KeyPath): PathValue['weight'] | undefined {
  if (isTurnKey(keys)) return 'turn';
  return isFeatureKey(keys) ? 'feature' : undefined;
}

/**
 * Makes a test for key paths: `*` matches one key, `**` any number of keys, `{a,b}` one of several.
 */
export function keyMatcher(patterns: readonly string[]): (keys: KeyPath) => boolean {
  let compiled: readonly RegExp[] | undefined;
  return (keys) => {
    compiled ??= patterns.map(toRegExp);
    const joined = keys.map((key) => String(key).replaceAll('.', '\u0000')).join('.');
    return compiled.some((pattern) => pattern.test(joined));
  };
}

/** A bind mount is `host:container[:mode]`. The colon of a drive letter is no separator. */
function pathIn(keys: KeyPath, value: string): string {
  const path = value.trim();
  if (keys.at(-2) !== 'binds') return path;
  return /^(?:[A-Za-z]:)?[^:]*/.exec(path)?.[0] ?? path;
}

function toRegExp(pattern: string): RegExp {
  const source = pattern
    .split('.')
    .map((part) => {
      if (part === '**') return '(?:[^.]+\\.)*';
      if (part === '*') return '[^.]+\\.';
      const words = part.startsWith('{') ? part.slice(1, -1).split(',') : [part];
      return `(?:${words.join('|')})\\.`;
    })
    .join('')
    .replace(/\\\.$/, '');
  return new RegExp(`^${source}$`);
}
