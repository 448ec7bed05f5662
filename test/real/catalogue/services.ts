/**
 * The service of the old machine, the settings of the gateway, and the secrets that a service
 * shows.
 */
import { join } from 'node:path';
import { child, editConfig, type Home } from '../openclaw.ts';
import { inState, nameOldLog, OLD_HOME, put } from './edit.ts';
import { type Fault, faultsOf, HAS_MOVED } from './fault.ts';
import { gatewayUnit, programsHere, putUnit } from './units.ts';

/** Not a real token: nothing accepts it. */
const FAKE_TOKEN = 'fake-token-of-the-old-machine-0123456789';

/** An address for documentation only (RFC 5737): no machine has it. */
const OLD_ADDRESS = '198.51.100.77';

export function listenOnOldAddress(home: Home): void {
  editConfig(home, (config) => {
    Object.assign(child(config, 'gateway'), { bind: 'custom', customBindHost: OLD_ADDRESS });
  });
}

function readsCopy(home: Home): string {
  return `EnvironmentFile=-${inState(home, 'gateway.systemd.env')}`;
}

function unitOfOldMachine(home: Home): string {
  const packages = join(OLD_HOME, '.npm-global', 'lib', 'node_modules');
  return gatewayUnit(
    home,
    { HOME: OLD_HOME },
    {
      node: join(OLD_HOME, '.nvm', 'versions', 'node', 'v24.16.0', 'bin', 'node'),
      entry: join(packages, 'openclaw', 'dist', 'index.js'),
    },
  );
}

export const SERVICES: readonly Fault[] = [
  ...faultsOf('missing-gateway-mode', {
    title: '`gateway.mode` is gone',
    make: (home) =>
      editConfig(home, (config) => {
        delete child(config, 'gateway').mode;
      }),
  }),
  ...faultsOf(
    'stale-service-unit',
    {
      title: 'the unit of the old machine was copied',
      tree: 'service',
      unheard: 'systemd',
      also: HAS_MOVED,
      make: (home) => putUnit(home, unitOfOldMachine(home)),
    },
    {
      title: 'the Node that the unit starts is not there',
      tree: 'service',
      unheard: 'systemd',
      make: (home) =>
        putUnit(
          home,
          gatewayUnit(home, {}, { ...programsHere(home), node: '/opt/node-22/bin/node' }),
        ),
    },
  ),
  ...faultsOf('service-token-drift', {
    title: 'the unit sets another gateway token than the configuration',
    tree: 'service',
    unheard: 'systemd',
    make: (home) => putUnit(home, gatewayUnit(home, { OPENCLAW_GATEWAY_TOKEN: FAKE_TOKEN }), 0o600),
  }),
  ...faultsOf('host-bound-env', {
    title: 'the copy of the variables that the service reads has another key than the `.env`',
    tree: 'service',
    unheard: 'systemd',
    make: (home) => {
      put(inState(home, '.env'), 'PROVIDER_KEY=new\n');
      put(inState(home, 'gateway.systemd.env'), 'PROVIDER_KEY=old\n');
      putUnit(home, gatewayUnit(home).replace('\nRestart=', `\n${readsCopy(home)}\nRestart=`));
    },
  }),
  ...faultsOf(
    'host-bound-network',
    {
      title: 'the gateway listens on the address that the old machine had',
      make: listenOnOldAddress,
    },
    {
      title: 'the model was served by the old machine itself, on loopback',
      also: ['stale-home-path', 'shared-identity'],
      make: nameOldLog,
    },
  ),
  ...faultsOf('leaked-service-token', {
    title: 'everyone can read the unit, and the gateway token is in it',
    tree: 'service',
    unheard: 'systemd',
    make: (home) => {
      editConfig(home, (config) => {
        child(child(config, 'gateway'), 'auth').token = FAKE_TOKEN;
      });
      putUnit(home, gatewayUnit(home, { OPENCLAW_GATEWAY_TOKEN: FAKE_TOKEN }));
    },
  }),
];
