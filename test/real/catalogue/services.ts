/** The service of the old machine, what the gateway is told to be, and the secrets that a service shows. */
import { join } from 'node:path';
import { child, editConfig, type Home } from '../openclaw.ts';
import { OLD_HOME } from './edit.ts';
import { type Fault, faultsOf } from './fault.ts';
import { gatewayUnit, programsHere, putUnit } from './units.ts';

/** No token at all: nothing takes it. */
const FAKE_TOKEN = 'fake-token-of-the-old-machine-0123456789';

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
      title: 'the unit of the old machine came along',
      tree: 'service',
      unheard: 'systemd',
      also: ['shared-identity'],
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
  ...faultsOf('leaked-service-token', {
    title: 'everybody may read the unit, and the gateway token is in it',
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
