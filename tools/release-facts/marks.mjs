// What to look for in the code of a release. Each mark is text that its authors wrote, most often a message: names of
// functions and variables stay in the bundles too, names of files do not. test/install/releases/observations.test.ts
// holds what they say against what releases were seen to do.

/** Marks that are there or not. */
const TEXTS = {
  newerConfig: 'is older than the config last written by OpenClaw',
  guardsService: 'start the gateway service',
  guardsStart: 'action: "run automatic gateway startup migrations"',
  sessionRefusal: 'Legacy session store requires migration',
  workspaceRefusal: 'Legacy workspace setup state requires migration',
  startsAsDoctor: /doctorOnlyStateMigrations: true,\s*invocationPurpose: "startup"/,
  cronTable: /\bcron_jobs \(/,
  cronRepair: 'repairLegacyCronStoreWithoutPrompt',
  remembersMigrations: 'recordSuccessfulStateMigrations',
  stateDatabase: 'openclaw.sqlite',
  agentDatabase: 'openclaw-agent.sqlite',
  machineState: 'config_machine_state',
  missingPath: 'plugin path not found',
  keepsMissingPath: 'Configured plugin load path is unavailable',
  ownerCheck: 'suspicious ownership',
  unknownPluginError: 'plugin not found',
  unknownPluginWarning: 'stale config entry ignored',
  variableError: 'MissingEnvVarError',
  variableWarning: /\bresolveConfigEnvVars\([^\n]{0,80}\{\s*onMissing:/,
  furtherNode: 'recoverNodeRuntime',
  workspaceOfProfileAtHome:
    /path\.join\([^\n]{0,60}"\.openclaw",\s*`workspace-\$\{profile(?:\.trim\(\))?\}`\)/,
  workspaceOfProfileMoves: 'migrateLegacyProfileWorkspace',
  workspaceOfAgentShared:
    /function resolveAgentWorkspaceDir\([\s\S]{0,900}?path\.join\(resolveUserPath\(fallback(?:, env)?\), id\)/,
  workspaceOfAgentInState:
    /function resolveAgentWorkspaceDir\([\s\S]{0,900}?path\.join\(stateDir, `workspace-\$\{id\}`\)/,
  workspaceOfAgentAtHome:
    /function resolveAgentWorkspaceDir\([\s\S]{0,900}?path\.join\(os\.homedir\(\), "\.openclaw", `workspace-\$\{id\}`\)/,
  customBindHost: /\bcustomBindHost: (?:[\w$]+\.)?string\(\)/,
  refusesFallback: 'refusing fallback',
  configValidate:
    /\bconfig (?:file )?validate\b|\.command\("validate"\)\.description\("Validate the current config/,
  doctorLint: /\.option\("--lint"/,
  moltbot: /\bLEGACY_STATE_DIRNAMES = \[[^\]]*"\.moltbot"/,
  refusesLegacyStateDir: 'State directory migration remains pending',
  refusesWarnings:
    'startup migrations did not complete cleanly; refusing to report the gateway ready',
  dotenvWins: /\boverrideKeys: readManagedSystemdServiceEnvKeysFromEnvironment\(/,
  transformsDir: /"hooks", "transforms"/,
};

/** Marks with a value: that of the first group, or of all groups with dots between them. */
const VALUES = {
  runtimeNode: /\bconst MIN_NODE = \{\s*major: (\d+),\s*minor: (\d+),\s*patch: (\d+)/,
  launcherNode: /\bconst MIN_NODE_MAJOR = (\d+);\s*const MIN_NODE_MINOR = (\d+);/,
  stateSchema: /\bOPENCLAW_STATE_SCHEMA_VERSION = (\d+);/,
  agentSchema: /\bOPENCLAW_AGENT_SCHEMA_VERSION = (\d+);/,
  stateSchemaWritten: /\bdb\.exec\(`PRAGMA user_version = (\d+);`\)/,
  setupState: /(?<!LEGACY_)\bWORKSPACE_STATE_FILENAME = "([\w.-]+)"/,
  setupStateOfOld: /\bLEGACY_WORKSPACE_STATE_CURRENT_FILENAME = "([\w.-]+)"/,
};

/** Collects the marks of one release, file by file. */
export function markCollector() {
  const marks = {};
  return {
    marks,
    add({ text }) {
      for (const [name, mark] of Object.entries(TEXTS)) {
        marks[name] ||= typeof mark === 'string' ? text.includes(mark) : mark.test(text);
      }
      for (const [name, mark] of Object.entries(VALUES)) {
        const found = mark.exec(text);
        if (found) marks[name] ??= found.slice(1).join('.');
      }
    },
  };
}
