import unreadableConfig from './config/unreadable-config.ts';
import brokenDatabase from './databases/broken-database.ts';
import corruptDatabase from './databases/corrupt-database.ts';
import incompleteDatabase from './databases/incomplete-database.ts';
import syncedDirectory from './databases/synced-directory.ts';
import type { InstallRule } from './define-rule.ts';
import jsonOnlyCopy from './guide/json-only-copy.ts';
import plaintextBackups from './guide/plaintext-backups.ts';
import profileMismatch from './guide/profile-mismatch.ts';
import remoteModeHost from './guide/remote-mode-host.ts';
import workspaceOnlyCopy from './guide/workspace-only-copy.ts';
import wrongOwnership from './guide/wrong-ownership.ts';
import archiveDebris from './leftovers/archive-debris.ts';
import foreignNativeModule from './leftovers/foreign-native-module.ts';
import implicitTimezone from './leftovers/implicit-timezone.ts';
import liveGateway from './leftovers/live-gateway.ts';
import sharedIdentity from './leftovers/shared-identity.ts';
import staleLock from './leftovers/stale-lock.ts';
import missingAgentStore from './missing/missing-agent-store.ts';
import missingChannelLogin from './missing/missing-channel-login.ts';
import missingReferencedFile from './missing/missing-referenced-file.ts';
import missingTranscripts from './missing/missing-transcripts.ts';
import missingWorkspace from './missing/missing-workspace.ts';
import reseededWorkspace from './missing/reseeded-workspace.ts';
import truncatedFile from './missing/truncated-file.ts';
import unresolvedEnv from './missing/unresolved-env.ts';
import danglingSymlink from './paths/dangling-symlink.ts';
import orphanedCronJobs from './paths/orphaned-cron-jobs.ts';
import staleHomePath from './paths/stale-home-path.ts';
import stalePluginPath from './paths/stale-plugin-path.ts';
import staleProsePath from './paths/stale-prose-path.ts';
import staleSessionFile from './paths/stale-session-file.ts';
import loosePermissions from './permissions/loose-permissions.ts';
import untrustedPluginDir from './permissions/untrusted-plugin-dir.ts';
import mixedEraConfig from './releases/mixed-era-config.ts';
import newerState from './releases/newer-state.ts';
import unmigratedStore from './releases/unmigrated-store.ts';
import unsupportedNode from './releases/unsupported-node.ts';
import leakedServiceToken from './secrets/leaked-service-token.ts';
import secretInGit from './secrets/secret-in-git.ts';
import hostBoundEnv from './services/host-bound-env.ts';
import hostBoundNetwork from './services/host-bound-network.ts';
import missingGatewayMode from './services/missing-gateway-mode.ts';
import serviceTokenDrift from './services/service-token-drift.ts';
import staleServiceUnit from './services/stale-service-unit.ts';
import legacyStateDir from './state-directories/legacy-state-dir.ts';
import nestedStateDir from './state-directories/nested-state-dir.ts';
import splitProfileWorkspace from './state-directories/split-profile-workspace.ts';

/** Every rule, in the order in which they run, are listed and report: what stops more comes first. A new rule is one import and one line here. */
export const rules: readonly InstallRule[] = [
  unreadableConfig,
  profileMismatch,
  jsonOnlyCopy,
  workspaceOnlyCopy,
  wrongOwnership,
  remoteModeHost,
  plaintextBackups,
  staleHomePath,
  staleSessionFile,
  orphanedCronJobs,
  stalePluginPath,
  danglingSymlink,
  missingWorkspace,
  missingTranscripts,
  reseededWorkspace,
  missingAgentStore,
  missingChannelLogin,
  missingReferencedFile,
  staleProsePath,
  legacyStateDir,
  nestedStateDir,
  splitProfileWorkspace,
  loosePermissions,
  untrustedPluginDir,
  missingGatewayMode,
  brokenDatabase,
  incompleteDatabase,
  staleServiceUnit,
  newerState,
  unmigratedStore,
  mixedEraConfig,
  unsupportedNode,
  unresolvedEnv,
  truncatedFile,
  serviceTokenDrift,
  hostBoundEnv,
  hostBoundNetwork,
  syncedDirectory,
  corruptDatabase,
  secretInGit,
  leakedServiceToken,
  staleLock,
  liveGateway,
  archiveDebris,
  implicitTimezone,
  sharedIdentity,
  foreignNativeModule,
];
