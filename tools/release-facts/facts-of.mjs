// What the marks of a release mean. Null: reading its package does not decide it.

/**
 * @param {any} manifest its package.json
 * @param {Record<string, any>} marks of its code
 * @returns the row of src/install/releases/facts.json, as src/install/releases/facts.ts describes it
 */
export function factsOf(manifest, marks) {
  const keepsFiles = !marks.sessionRefusal;
  return {
    node: manifest.engines?.node ?? null,
    nodeStarts: startsOn(marks),
    stateSchema: schema(manifest, 'state', marks),
    agentSchema: schema(manifest, 'agent', marks),
    sessions: keepsFiles ? 'files' : 'database',
    sessionImport: importOf(marks, marks.sessionRefusal),
    setupState: setupState(marks),
    setupStateImport: importOf(marks, marks.workspaceRefusal),
    cronJobs: marks.cronTable ? 'database' : 'file',
    cronImport: cronImport(marks),
    newerConfig: newerConfig(marks),
    missingLoadPath: marks.missingPath ? (marks.keepsMissingPath ? 'ignored' : 'invalid') : null,
    foreignPlugin: foreignPlugin(marks),
    unsetVariable: marks.variableError ? (marks.variableWarning ? 'warning' : 'invalid') : null,
    looksForNode: marks.furtherNode,
    profileWorkspace: profileWorkspace(marks),
    agentWorkspace: agentWorkspace(marks),
    customBindHost: marks.customBindHost,
    refusesBindFallback: marks.refusesFallback,
    configValidate: marks.configValidate,
    doctorLint: marks.doctorLint,
    readsMoltbot: marks.moltbot,
    legacyStateDir: legacyStateDir(marks),
    dotenvWins: marks.dotenvWins,
    transformsDir: marks.transformsDir,
  };
}

/** The start-up check of the code itself, where that is a plain minimum; the stricter one of the two places. */
function startsOn({ runtimeNode, launcherNode }) {
  const minima = [runtimeNode, launcherNode && `${launcherNode}.0`].filter(Boolean);
  minima.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return minima[0] === undefined ? null : `>=${minima[0]}`;
}

/** 0 where there is no such database. */
function schema(manifest, role, marks) {
  const declared = manifest.openclaw?.schemaVersions?.[role];
  if (typeof declared === 'number') return declared;
  if (!marks[`${role}Database`]) return 0;
  const written = role === 'state' ? marks.stateSchemaWritten : undefined;
  const found = marks[`${role}Schema`] ?? written;
  return found === undefined ? null : Number(found);
}

function importOf({ startsAsDoctor }, refuses) {
  if (!refuses) return 'none';
  return startsAsDoctor ? 'start' : 'doctor';
}

function setupState({ setupState: file, setupStateOfOld, workspaceRefusal }) {
  if (workspaceRefusal && setupStateOfOld) return 'database';
  if (file === undefined) return 'none';
  return file === 'workspace-state.json' ? `.openclaw/${file}` : file;
}

function cronImport({ cronTable, cronRepair, remembersMigrations }) {
  if (!cronTable) return 'none';
  if (!cronRepair) return 'doctor';
  return remembersMigrations ? 'first-start' : 'every-start';
}

function newerConfig({ newerConfig: refuses, guardsService, guardsStart }) {
  if (!refuses) return 'accepted';
  if (guardsStart) return 'refused';
  return guardsService ? 'refused-as-service' : null;
}

function foreignPlugin({ ownerCheck, unknownPluginWarning, unknownPluginError }) {
  if (!ownerCheck) return 'loaded';
  if (unknownPluginWarning) return 'left-out';
  return unknownPluginError ? 'invalid' : null;
}

function profileWorkspace(marks) {
  if (marks.workspaceOfProfileMoves) return 'state';
  return marks.workspaceOfProfileAtHome ? 'home' : null;
}

function agentWorkspace(marks) {
  if (marks.workspaceOfAgentShared) return 'shared';
  if (marks.workspaceOfAgentInState) return 'state';
  return marks.workspaceOfAgentAtHome ? 'home' : null;
}

function legacyStateDir({ refusesLegacyStateDir, refusesWarnings }) {
  if (refusesLegacyStateDir) return 'refused';
  return refusesWarnings ? null : 'kept';
}
