import { jsonIn } from '../formats/json.ts';
import type { ArchiveEntry, BackupAsset, BackupManifest } from '../install/archive.ts';
import { isObject } from '../install/config/config.ts';
import { readText } from '../install/files/read.ts';

const NAME = /^[^/]+\/manifest\.json$/;
const LIMIT = 1024 * 1024;

/** The manifest of `openclaw backup create`: the raw text, and what could be understood from it. */
export interface FoundManifest {
  readonly raw: unknown;
  readonly manifest: BackupManifest;
}

/**
 * Finds the manifest in what was unpacked. Undefined where it is missing or has an unknown format.
 */
export function findManifest(
  entries: ReadonlyMap<string, ArchiveEntry>,
  root: string,
): FoundManifest | undefined {
  for (const [path, { kind }] of entries) {
    if (kind !== 'file' || !NAME.test(path)) continue;
    const raw = parsed(`${root}/${path}`);
    if (isObject(raw) && Array.isArray(raw.assets)) return { raw, manifest: understood(raw, path) };
  }
  return undefined;
}

function parsed(path: string): unknown {
  const text = readText(path, LIMIT);
  return text.ok ? jsonIn(text.text) : undefined;
}

function understood(raw: Readonly<Record<string, unknown>>, at: string): BackupManifest {
  const options = isObject(raw.options) ? raw.options : {};
  const paths = isObject(raw.paths) ? raw.paths : {};
  const createdAtMs = Date.parse(String(raw.createdAt));
  return {
    at,
    ...(typeof raw.runtimeVersion === 'string' && { release: raw.runtimeVersion }),
    ...(typeof raw.platform === 'string' && { platform: raw.platform }),
    ...(Number.isFinite(createdAtMs) && { createdAtMs }),
    onlyConfig: options.onlyConfig === true,
    includesWorkspace: options.includeWorkspace !== false,
    ...(typeof paths.stateDir === 'string' && { stateDir: paths.stateDir }),
    workspaceDirs: textsIn(paths.workspaceDirs),
    assets: (Array.isArray(raw.assets) ? raw.assets : []).flatMap(assetOf),
  };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function assetOf(asset: unknown): BackupAsset[] {
  if (!isObject(asset)) return [];
  const { kind, sourcePath, archivePath } = asset;
  const isWhole = [kind, sourcePath, archivePath].every((each) => typeof each === 'string');
  return isWhole ? [{ kind, sourcePath, archivePath } as BackupAsset] : [];
}
