import archiveDebris from './archive-debris/rule.ts';
import brokenDatabase from './broken-database/rule.ts';
import brokenWorktree from './broken-worktree/rule.ts';
import changedSinceRecord from './changed-since-record/rule.ts';
import corruptDatabase from './corrupt-database/rule.ts';
import damagedArchive from './damaged-archive/rule.ts';
import danglingSymlink from './dangling-symlink/rule.ts';
import type { InstallRule } from './define-rule.ts';
import duplicateService from './duplicate-service/rule.ts';
import foreignNativeModule from './foreign-native-module/rule.ts';
import hardLinkedFile from './hard-linked-file/rule.ts';
import hostBoundEnv from './host-bound-env/rule.ts';
import hostBoundNetwork from './host-bound-network/rule.ts';
import hotArchive from './hot-archive/rule.ts';
import implicitTimezone from './implicit-timezone/rule.ts';
import incompleteArchive from './incomplete-archive/rule.ts';
import incompleteDatabase from './incomplete-database/rule.ts';
import jsonOnlyCopy from './json-only-copy/rule.ts';
import leakedServiceToken from './leaked-service-token/rule.ts';
import legacyStateDir from './legacy-state-dir/rule.ts';
import linkedStateDir from './linked-state-dir/rule.ts';
import liveGateway from './live-gateway/rule.ts';
import loosePermissions from './loose-permissions/rule.ts';
import missingAgentStore from './missing-agent-store/rule.ts';
import missingChannelLogin from './missing-channel-login/rule.ts';
import missingGatewayMode from './missing-gateway-mode/rule.ts';
import missingPluginDependencies from './missing-plugin-dependencies/rule.ts';
import missingReferencedFile from './missing-referenced-file/rule.ts';
import missingSinceRecord from './missing-since-record/rule.ts';
import missingTranscripts from './missing-transcripts/rule.ts';
import missingWorkspace from './missing-workspace/rule.ts';
import mixedEraConfig from './mixed-era-config/rule.ts';
import nameInOtherCase from './name-in-other-case/rule.ts';
import nestedStateDir from './nested-state-dir/rule.ts';
import newerState from './newer-state/rule.ts';
import olderThanRecord from './older-than-record/rule.ts';
import orphanedCronJobs from './orphaned-cron-jobs/rule.ts';
import plaintextBackups from './plaintext-backups/rule.ts';
import profileMismatch from './profile-mismatch/rule.ts';
import queuedDeliveries from './queued-deliveries/rule.ts';
import readError from './read-error/rule.ts';
import refusedLink from './refused-link/rule.ts';
import remoteModeHost from './remote-mode-host/rule.ts';
import reseededWorkspace from './reseeded-workspace/rule.ts';
import secretInGit from './secret-in-git/rule.ts';
import serviceTokenDrift from './service-token-drift/rule.ts';
import sharedIdentity from './shared-identity/rule.ts';
import shrunkConfig from './shrunk-config/rule.ts';
import splitProfileWorkspace from './split-profile-workspace/rule.ts';
import staleAcpSession from './stale-acp-session/rule.ts';
import staleExecApproval from './stale-exec-approval/rule.ts';
import staleHomePath from './stale-home-path/rule.ts';
import staleLock from './stale-lock/rule.ts';
import stalePluginPath from './stale-plugin-path/rule.ts';
import staleProsePath from './stale-prose-path/rule.ts';
import staleQmdCollection from './stale-qmd-collection/rule.ts';
import staleServiceUnit from './stale-service-unit/rule.ts';
import staleSessionFile from './stale-session-file/rule.ts';
import staleSystemUnit from './stale-system-unit/rule.ts';
import syncedDirectory from './synced-directory/rule.ts';
import truncatedFile from './truncated-file/rule.ts';
import unmigratedStore from './unmigrated-store/rule.ts';
import unreadableConfig from './unreadable-config/rule.ts';
import unresolvedEnv from './unresolved-env/rule.ts';
import unsafeArchive from './unsafe-archive/rule.ts';
import unsupportedNode from './unsupported-node/rule.ts';
import untrustedPluginDir from './untrusted-plugin-dir/rule.ts';
import workspaceOnlyCopy from './workspace-only-copy/rule.ts';
import wrongOwnership from './wrong-ownership/rule.ts';

/** Every rule, in the order in which they run and report: worst faults first. A new rule is an import and a line here. */
const all = [
  damagedArchive,
  unsafeArchive,
  incompleteArchive,
  hotArchive,
  unreadableConfig,
  shrunkConfig,
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
  staleQmdCollection,
  staleAcpSession,
  staleExecApproval,
  danglingSymlink,
  nameInOtherCase,
  linkedStateDir,
  hardLinkedFile,
  refusedLink,
  missingWorkspace,
  missingTranscripts,
  reseededWorkspace,
  missingAgentStore,
  missingChannelLogin,
  missingReferencedFile,
  olderThanRecord,
  missingSinceRecord,
  changedSinceRecord,
  missingPluginDependencies,
  staleProsePath,
  legacyStateDir,
  nestedStateDir,
  splitProfileWorkspace,
  loosePermissions,
  untrustedPluginDir,
  missingGatewayMode,
  brokenDatabase,
  brokenWorktree,
  incompleteDatabase,
  staleServiceUnit,
  staleSystemUnit,
  duplicateService,
  newerState,
  unmigratedStore,
  mixedEraConfig,
  unsupportedNode,
  unresolvedEnv,
  readError,
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
  queuedDeliveries,
  sharedIdentity,
  foreignNativeModule,
] as const;

/** Every rule, in the order in which findings are reported. */
export const rules: readonly InstallRule[] = all;

/** The rules, with their texts in their types. */
export type KnownRule = (typeof all)[number];
