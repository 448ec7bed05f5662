/** An install that was written by another release than the one that will run it. */
import { join } from 'node:path';
import { nodeBin } from '../cache.ts';
import { child, editConfig, type Home } from '../openclaw.ts';
import { editState, inState, put } from './edit.ts';
import { type Fault, faultsOf } from './fault.ts';
import { gatewayUnit, programsHere, putUnit } from './units.ts';

/** As 2026.5.28 writes it. */
function sessionIndex(home: Home): string {
  const sessionId = '5b0b2a7e-3f0e-4a55-9d0c-3f7a52a1c0de';
  const sessionFile = inState(home, `agents/main/sessions/${sessionId}.jsonl`);
  return `${JSON.stringify({ 'agent:main:main': { sessionId, updatedAt: 1, sessionFile } }, null, 2)}\n`;
}

function putOldSessions(home: Home): void {
  const line = { type: 'session', version: 3, id: '5b0b2a7e-3f0e-4a55-9d0c-3f7a52a1c0de' };
  const directory = 'agents/main/sessions';
  put(inState(home, `${directory}/${line.id}.jsonl`), `${JSON.stringify(line)}\n`);
  put(inState(home, `${directory}/sessions.json`), sessionIndex(home));
}

/** Not a real key: it only has the form of one. */
const FAKE_PROFILES = {
  version: 1,
  profiles: { 'openai:default': { type: 'api_key', provider: 'openai', key: 'sk-test-fake' } },
};

export const RELEASE_FAULTS: readonly Fault[] = [
  ...faultsOf(
    'newer-state',
    {
      title: 'a newer OpenClaw has migrated the state database',
      make: (home) => editState(home, { sql: 'PRAGMA user_version = 99' }),
    },
    {
      title: 'a newer OpenClaw wrote the configuration',
      make: (home) =>
        editConfig(home, (config) => {
          child(config, 'meta').lastTouchedVersion = '2027.1.1';
        }),
    },
  ),
  ...faultsOf('unsupported-node', {
    title: 'the service starts Node 22',
    tree: 'service',
    unheard: 'systemd',
    make: (home) => {
      const node = join(nodeBin(22), 'node');
      putUnit(home, gatewayUnit(home, {}, { ...programsHere(home), node }));
    },
  }),
  ...faultsOf('mixed-era-config', {
    title: 'the configuration has a key that 2026.5.28 knew and this release rejects',
    make: (home) =>
      editConfig(home, (config) => {
        child(config, 'gateway').channelHealthCheckMinutes = 5;
      }),
  }),
  ...faultsOf(
    'unmigrated-store',
    { title: 'sessions of 2026.5.28, in files, were copied over', make: putOldSessions },
    {
      title: 'logins of models of 2026.5.28, in a file, were copied over',
      make: (home) =>
        put(
          inState(home, 'agents/main/agent/auth-profiles.json'),
          `${JSON.stringify(FAKE_PROFILES, null, 2)}\n`,
        ),
    },
  ),
];
