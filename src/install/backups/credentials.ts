import { layoutOf } from '../layout.ts';
import { CONFIG_NAMES } from '../state/state-names.ts';

/** `.openclaw`, its profiles, OpenClaw's older names, and what people append to them for a copy. */
const STATE_DIR_NAME = /^\.(?:openclaw|clawdbot|moltbot|moldbot)(?:[-._~ ].*)?$/i;

/**
 * The places of credentials in an install, by the end of a path. alone: only OpenClaw has such a
 * place. withConfig: many programs do, so a configuration must be beside it.
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
  // `openclaw backup git` writes one file for each table. These are the tables that
  // `--exclude-secrets` leaves out.
  {
    tail: /(?:^|\/)(global\/tables\/(?:device_(?:identities|auth_tokens|pairing_paired)|secret_store_entries|mcp_oauth_stores)\.jsonl)$/,
    proof: 'alone',
  },
  { tail: /(?:^|\/)(agents\/[^/]+\/tables\/auth_profile_store\.jsonl)$/, proof: 'alone' },
];

/** Shows that a configuration belongs to an install and not, say, to somebody's documentation. */
const BESIDE_CONFIG = /(?:^|\/)(?:agents|credentials|state|identity|devices)\/.+$/;

/** A fast first test that rejects most paths: each pattern above contains one of these. */
const MAYBE =
  /openclaw|clawdbot|moltbot|moldbot|auth-profiles|models\.json$|auth\.json$|identity\/device|devices\/|credentials\/|\.env$|\/tables\/|agents\/|state\//i;

/**
 * More would not change what is reported, and an archive of gigabytes need not be read to its end.
 */
const ENOUGH = 25;
const SHOWN = 5;
/**
 * Archives of other programs are full of `credentials/` and `.env`. This many paths are remembered
 * before it is known whether they belong to an install.
 */
const MAX_UNPROVEN = 5000;
const MAX_NEIGHBOURS = 20_000;

/** The credentials among a list of paths. */
export interface Holdings {
  /** The first few paths with credentials. */
  readonly secrets: readonly string[];
  /**
   * The number of paths with credentials. Where {@link HoldingsCollector.isEnough} stopped the
   * reading, there may be more.
   */
  readonly count: number;
}

interface Root {
  readonly secrets: string[];
  hasConfig: boolean;
  isProven: boolean;
}

/**
 * Receives the paths of an archive or of a directory one by one, and finds those that contain the
 * credentials of an install. Its memory is bounded, however many paths there are.
 */
export class HoldingsCollector {
  readonly #roots = new Map<string, Root>();
  /** Directories that have `agents/`, `credentials/` or the like. */
  readonly #neighbours = new Set<string>();
  #unproven = 0;

  /** @param size an empty file contains nothing */
  add(path: string, size: number): void {
    if (size === 0 || !MAYBE.test(path)) return;
    const clean = path.replaceAll('\\', '/').replace(/^(?:\.?\/+)+/, '');
    if (!this.#addByStateDir(clean)) this.#addByPlace(clean);
  }

  /** True as soon as more paths would not change what is reported. */
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

  /**
   * Below a directory with the name of a state directory, the layout table decides what is secret.
   */
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

/** Sorts files first that everybody knows. */
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

/** True for a name that mentions OpenClaw, also under one of its older names. */
export function namesProduct(name: string): boolean {
  return /openclaw|clawdbot|clawd\b|moltbot|moldbot/i.test(name);
}

/** True for a name that a state directory has in a backup. */
export function isStateDirName(name: string): boolean {
  return STATE_DIR_NAME.test(name);
}
