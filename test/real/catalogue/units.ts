/**
 * Services of the gateway. 2026.9.6 installs one only where it can talk to systemd, so its unit is written here
 * with the lines that its own builder gives.
 */
import { join } from 'node:path';
import { product } from '../cache.ts';
import { configuredPort, type Home } from '../openclaw.ts';
import { put } from './edit.ts';

const PATH = '.config/systemd/user/openclaw-gateway.service';

export interface Programs {
  readonly node: string;
  readonly entry: string;
}

export function programsHere(home: Home): Programs {
  const { nodeBin, packageDir } = product(home.release);
  return { node: join(nodeBin, 'node'), entry: join(packageDir, 'dist', 'index.js') };
}

/** The unit that OpenClaw would install: for this home, but for what is given. */
export function gatewayUnit(
  home: Home,
  environment: Readonly<Record<string, string>> = {},
  { node, entry }: Programs = programsHere(home),
): string {
  const port = String(configuredPort(home));
  const variables = {
    HOME: home.dir,
    PATH: '/usr/local/bin:/usr/bin:/bin',
    OPENCLAW_GATEWAY_PORT: port,
    OPENCLAW_SYSTEMD_UNIT: 'openclaw-gateway.service',
    OPENCLAW_SERVICE_MARKER: 'openclaw',
    OPENCLAW_SERVICE_KIND: 'gateway',
    ...environment,
  };
  return [
    '[Unit]',
    'Description=OpenClaw Gateway',
    'After=network-online.target',
    'Wants=network-online.target',
    '',
    '[Service]',
    `ExecStart=${node} ${entry} gateway --port ${port}`,
    'Restart=always',
    'RestartSec=5',
    'RestartPreventExitStatus=78',
    'KillMode=control-group',
    ...Object.entries(variables).map(([name, value]) => `Environment=${name}=${value}`),
    '',
    '[Install]',
    'WantedBy=default.target',
    '',
  ].join('\n');
}

/** Installs it. Everybody can read a unit, unless its mode says otherwise. */
export function putUnit(home: Home, unit: string, mode = 0o644): void {
  put(join(home.dir, PATH), unit, mode);
}
