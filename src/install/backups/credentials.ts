import { layoutOf } from '../layout.ts';
import { CONFIG_NAMES } from '../state/state-names.ts';

/** `.openclaw`, its profiles, OpenClaw's older names, and what people append to them for a copy. */
const STATE_DIR_NAME = /^\.(?:openclaw|clawdbot|moltbot|moldbot)(?:[-._~ ].*)?$/i;

/**
 * The places of credentials in an install, by the end of a path. alone: nothing but OpenClaw has such
 * a place. withConfig: many programs do, so that the configuration has to lie beside it.
 */
const PLACES: readonly { readonly tail: RegExp; readonly proof: 'alone' | 'withConfig' }[] = [
  { tail: /(?:^|\/)((?:openclaw|clawdbot|moltbot|moldbot)\.json(?:\..+)?)$/, proof: 'withConfig' },
  { tail: /(?:^|\/)(agents\/[^/]+\/agent\/auth-profiles\.json(?:\..+)?)$/, proof: 'alone' },
  { tail: /(?:^|\/)(agents\/[^/]+\/agent\/(?:auth|models)\.json)$/, proof: 'withConfig' },
  { tail: /(?:^|\/)(agents\/[^/]+\/agent\/openclaw-agent\.sqlite(?:-wal)?)$/, proof: 'alone' },
  { tail: /(?:^|\/)(auth-profiles\.json)$/, proof: 'alone' },
  { tail: /(?:^|\/)(openclaw-agent\.sqlite(?:-wal)?)$/, proof: 'alone' },
  { tail: /(?:^|\/)(state\/openclaw\.sqlite(?:-wal)?)$/, proof: 'alone' },
  { tail: /(?:^|\/)(identity\/device(?:-auth)?\.json)$/, proof: 'withConfig' },
  { tail: /(?:^|\/)(devices\/paired\.json)$/, proof: 'withConfig' },
  { tail: /(?:^|\/)(credentials\/.+)$/, proof: 'withConfig' },
  { tail: /(?:^|\/)(\.env)$/, proof: 'withConfig' },
  { tail: /(?:^|\/)((?:gateway|node)\.systemd\.env)$/, proof: 'withConfig' },
  // `openclaw backup git`: one file for each table. These tables are the ones that `--exclude-secrets` leaves out.
  {
    tail: /(?:^|\/)(global\/tables\/(?:device_(?:identities|auth_tokens|pairing_paired)|secret_store_entries|mcp_oauth_stores)\.jsonl)$/,
    proof: 'alone',
  },
  { tail: /(?:^|\/)(agents\/[^/]+\/tables\/auth_profile_store\.jsonl)$/, proof: 'alone' },
];

/** Tells that a configuration lies in an install and not, say, in somebody's documentation. */
const BESIDE_CONFIG = /(?:^|\/)(?:agents|credentials|state|identity|devices)\/.+$/;

/** A quick no for most paths: all of the patterns above need one of these. */
const MAYBE =
  /openclaw|clawdbot|moltbot|moldbot|auth-profiles|models\.json$|auth\.json$|identity\/device|devices\/|credentials\/|\.env$|\/tables\/|agents\/|state\//i;

/** More of them say nothing new, and an archive of gigabytes need not be read to its end. */
const ENOUGH = 25;
const SHOWN = 5;
/** Archives of other programs are full of `credentials/` and `.env`: what proves nothing yet is remembered up to here. */
const MAX_UNPROVEN = 5000;
const MAX_NEIGHBOURS = 20_000;

/** What a list of paths holds of installs. */
export interface Holdings {
  /** The paths with credentials in them, the first few. */
  readonly secrets: readonly string[];
  /** How many there are; where {@link HoldingsCollector.isEnough} stopped the reading, at least so many. */
  readonly count: number;
}

interface Root {
  readonly secrets: string[];
  hasConfig: boolean;
  isProven: boolean;
}

/**
 * Takes the paths of an archive or of a directory one by one and tells which of them hold the
 * credentials of an install. Remembers a bounded number of them, however many there are.
 */
export class HoldingsCollector {
  readonly #roots = new Map<string, Root>();
  /** Directories that have `agents/`, `credentials/` or the like. */
  readonly #neighbours = new Set<string>();
  #unproven = 0;

  /** @param size an empty file holds nothing */
  add(path: string, size: number): void {
    if (size === 0 || !MAYBE.test(path)) return;
    const clean = path.replaceAll('\\', '/').replace(/^(?:\.?\/+)+/, '');
    if (!this.#addByStateDir(clean)) this.#addByPlace(clean);
  }

  /** True as soon as more paths would change nothing that is said. */
  get isEnough(): boolean {
    let count = 0;
    for (const [path, root] of this.#roots) {
      if (this.#isInstall(path, root)) count += root.secrets.length;
    }
    return count >= ENOUGH;
  }

  get holdings(): Holdings {
    const all = this.all;
    return { secrets: all.slice(0, SHOWN), count: all.length };
  }

  /** Every path with credentials in it. */
  get all(): readonly string[] {
    return [...this.#roots]
      .flatMap(([path, root]) => (this.#isInstall(path, root) ? root.secrets : []))
      .sort((a, b) => rankOf(a) - rankOf(b));
  }

  #isInstall(path: string, root: Root): boolean {
    return root.isProven || (root.hasConfig && this.#neighbours.has(path));
  }

  /** Below a directory that is named like a state directory the layout table knows what is secret. */
  #addByStateDir(path: string): boolean {
    const names = path.split('/');
    for (const [index, name] of names.slice(0, -1).entries()) {
      if (!STATE_DIR_NAME.test(name)) continue;
      if (layoutOf(names.slice(index + 1).join('/'))?.secret !== true) continue;
      this.#remember(names.slice(0, index + 1).join('/'), path, { isProven: true });
      return true;
    }
    return false;
  }

  #addByPlace(path: string): void {
    const beside = BESIDE_CONFIG.exec(path);
    if (beside !== null && this.#neighbours.size < MAX_NEIGHBOURS) {
      this.#neighbours.add(path.slice(0, beside.index));
    }
    for (const { tail, proof } of PLACES) {
      const found = tail.exec(path)?.[1];
      if (found === undefined) continue;
      const root = path.slice(0, -found.length).replace(/\/$/, '');
      const isProven = proof === 'alone' || isOfBackupArchive(path);
      this.#remember(root, path, { isProven, hasConfig: isConfigName(found) });
      return;
    }
  }

  #remember(
    rootPath: string,
    path: string,
    what: { isProven: boolean; hasConfig?: boolean },
  ): void {
    if (!what.isProven && what.hasConfig !== true) {
      this.#unproven += 1;
      if (this.#unproven > MAX_UNPROVEN) return;
    }
    const root = this.#roots.get(rootPath) ?? { secrets: [], hasConfig: false, isProven: false };
    this.#roots.set(rootPath, root);
    root.isProven ||= what.isProven;
    root.hasConfig ||= what.hasConfig === true;
    root.secrets.push(path);
  }
}

/** What everybody knows comes first. */
function rankOf(path: string): number {
  if (CONFIG_NAMES.includes(path.slice(path.lastIndexOf('/') + 1))) return 0;
  return /(?:auth-profiles\.json|\.sqlite|\.env|\/creds\.json)$/.test(path) ? 1 : 2;
}

/** In an archive of `openclaw backup create` the state directory may have any name. */
function isOfBackupArchive(path: string): boolean {
  return /(?:^|\/)[^/]*openclaw-backup[^/]*\/payload\/(?:posix|windows|relative)\//.test(path);
}

function isConfigName(name: string): boolean {
  return CONFIG_NAMES.some((known) => name === known || name.startsWith(`${known}.`));
}

/** True for a name that says where a file comes from: OpenClaw's, or one of its older ones. */
export function namesProduct(name: string): boolean {
  return /openclaw|clawdbot|clawd\b|moltbot|moldbot/i.test(name);
}

/** True for a name that a state directory has in a backup. */
export function isStateDirName(name: string): boolean {
  return STATE_DIR_NAME.test(name);
}
