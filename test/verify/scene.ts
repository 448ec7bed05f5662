import { type VerifyOptions, verify } from '../../src/index.ts';
import { thisProcess } from '../../src/install/host/processes.ts';
import type { VerifyItem, VerifyItemId } from '../../src/verify/verification.ts';
import { type BuiltHome, buildHome, type HomeTree, json } from '../support/install-builder.ts';

export const LOCK_FILE = '.openclaw/tmp/openclaw-0/gateway.c26a47b1.lock';

/** The lock of a running gateway: this process holds it. */
export const LOCK: HomeTree = { [LOCK_FILE]: json(thisProcess()) };

/** A unit whose program is here. */
export function unit(home = '{HOME}'): HomeTree {
  const lines = [
    '[Service]',
    'ExecStart={HOME}/bin/openclaw gateway',
    `Environment=HOME=${home}`,
    '[Install]',
    'WantedBy=default.target',
  ];
  return {
    '.config/systemd/user/openclaw-gateway.service': `${lines.join('\n')}\n`,
    'bin/openclaw': '#!/bin/sh\n',
  };
}

/** What `systemctl --user enable` makes. */
export const ENABLED: HomeTree = {
  '.config/systemd/user/default.target.wants/openclaw-gateway.service': {
    link: '{HOME}/.config/systemd/user/openclaw-gateway.service',
  },
};

const homes: BuiltHome[] = [];

/** Removes what the tests built. */
export function removeHomes(): void {
  for (const home of homes.splice(0)) home.remove();
}

export function home(tree: HomeTree, name?: string): string {
  const built = buildHome(tree, name);
  homes.push(built);
  return built.path;
}

export function verifyAt(path: string, options: VerifyOptions = {}) {
  const wanted = { path, openclaw: '2026.5.28', ...options };
  return verify(wanted, { env: { HOME: path, PATH: '' }, cwd: path });
}

/** The verdict on one item of the checklist. */
export async function itemOf(
  id: VerifyItemId,
  tree: HomeTree,
  options: VerifyOptions = {},
): Promise<VerifyItem> {
  const { items } = await verifyAt(home(tree), options);
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}
