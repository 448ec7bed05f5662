import { statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { jsonIn } from '../../formats/json.ts';
import { readText } from '../files/read.ts';
import type { Service } from '../services/service.ts';
import { type Home, isInside, realOrSame, toHere } from './home.ts';

/** A release of OpenClaw, and how it was determined. */
export interface Release {
  /** For instance `2026.9.6`; undefined where it is not known. */
  readonly version?: string;
  /** option: `--openclaw`; installed: the package on PATH, read and never run; writer: the release that last wrote the install. */
  readonly source: 'option' | 'installed' | 'writer' | 'unknown';
  /** The directory of the installed package. */
  readonly packageDir?: string;
  /** `engines.node` of the installed package. */
  readonly enginesNode?: string;
  /** The newest database schemas that the installed package opens (`openclaw.schemaVersions`). */
  readonly schemaVersions?: Readonly<{ state?: number; agent?: number }>;
}

/**
 * True for a version number of an OpenClaw package. Anything else must not become a word of `npm
 * install`: `npm:` and an address name another package, and a shell reads several words.
 */
export function isRelease(version: string): boolean {
  return /^\d+\.\d+\.\d+[\w.+-]{0,20}$/.test(version);
}

/**
 * The package that `npm install` gets for a release. Without a version, npm installs the newest
 * one.
 */
export function packageOf(version: string | null | undefined): string {
  return version != null && isRelease(version) ? `openclaw@${version}` : 'openclaw';
}

/**
 * Compares two releases: negative where a is older. `2026.7.2-beta.1` is older than `2026.7.2`, and `2026.7.1-2`,
 * a correction, newer than `2026.7.1`. As OpenClaw does (`config/version.ts` in its packages).
 */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return (
    compareNumbers(left.core, right.core) ||
    left.rank - right.rank ||
    compareNumbers(left.suffix, right.suffix)
  );
}

/**
 * True where a release may refuse what another one wrote because it is older. Corrections of one
 * release never refuse each other, and a pre-release does not refuse what its own release wrote.
 */
export function isTooOldFor(release: string, writer: string): boolean {
  const [own, other] = [partsOf(release), partsOf(writer)];
  const isOfOne = compareNumbers(own.core, other.core) === 0;
  return (!isOfOne || other.rank === PRE_RELEASE) && compareReleases(release, writer) < 0;
}

/** `2026.7.2-beta.1`; not `2026.7.1-2`, which is a correction. */
export function isPreRelease(version: string): boolean {
  return partsOf(version).rank === PRE_RELEASE;
}

const PRE_RELEASE = 0;

interface Parts {
  readonly core: readonly number[];
  readonly rank: number;
  readonly suffix: readonly number[];
}

const takenApart = new Map<string, Parts>();
/**
 * More than there are releases. The limits keep a copy from filling the memory with invented
 * versions.
 */
const MOST_KEPT = 1000;
const LONGEST_KEPT = 40;

/** Parsed once and remembered, because each known release is compared with many. */
function partsOf(version: string): Parts {
  const known = takenApart.get(version);
  if (known !== undefined) return known;
  const parts = takeApart(version);
  const isKept = takenApart.size < MOST_KEPT && version.length <= LONGEST_KEPT;
  if (isKept) takenApart.set(version, parts);
  return parts;
}

function takeApart(version: string): Parts {
  const [, core = '', suffix] = /^([^-]*)(?:-(.*))?$/s.exec(version) ?? [];
  if (suffix === undefined) return { core: numbersIn(core), rank: 1, suffix: [] };
  const rank = /^\d+$/.test(suffix) ? 2 : PRE_RELEASE;
  return { core: numbersIn(core), rank, suffix: numbersIn(suffix) };
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/**
 * True where the release is known and is at least `minimum`. For what `facts.json` does not say.
 */
export function isAtLeast(release: Release, minimum: string): boolean {
  return release.version !== undefined && compareReleases(release.version, minimum) >= 0;
}

/** True where the release is known and is older than `than`. */
export function isOlderThan(release: Release, than: string): boolean {
  return release.version !== undefined && compareReleases(release.version, than) < 0;
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The sources that decide which release will run the install. */
export interface ReleaseSources {
  /** `--openclaw`. */
  readonly option?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly home: Home;
  /**
   * The services that start this install's gateway. A function, because it is needed only where the
   * option is missing.
   */
  readonly services: () => readonly Service[];
  /** The release that last wrote the install, according to its configuration. */
  readonly writer?: string | undefined;
  readonly isThisMachine: boolean;
}

/**
 * The release that will run the install, found by reading `package.json` and never by running
 * anything: `--openclaw`, otherwise the package that a service of the install starts, otherwise
 * `openclaw` on PATH, otherwise the release that wrote the install. PATH is ignored where the host
 * is another machine.
 */
export function findRelease(sources: ReleaseSources): Release {
  if (sources.option !== undefined) return { version: sources.option, source: 'option' };
  return (
    releaseOfServices(sources) ??
    (sources.isThisMachine ? releaseOnPath(sources.env) : undefined) ??
    (sources.writer === undefined
      ? { source: 'unknown' }
      : { version: sources.writer, source: 'writer' })
  );
}

function releaseOfServices(sources: ReleaseSources): Release | undefined {
  for (const service of sources.services()) {
    for (const { value } of service.command) {
      if (!/[\\/]openclaw[\\/](?:dist[\\/].*|openclaw)\.m?js$/.test(value)) continue;
      const where = toHere(value, sources.home);
      if (where.kind !== 'here' || !where.exists) continue;
      if (!sources.isThisMachine && !isInside(where.path, sources.home.here)) continue;
      const found = releaseAbove(where.path);
      if (found) return found;
    }
  }
  return undefined;
}

function releaseOnPath(env: NodeJS.ProcessEnv): Release | undefined {
  const path = env.PATH ?? env.Path ?? '';
  for (const directory of path.split(delimiter)) {
    if (!isAbsolute(directory)) continue;
    const program = PROGRAMS.map((name) => join(directory, name)).find(isFileThroughLinks);
    if (program === undefined) continue;
    return releaseAbove(program) ?? releaseBeside(directory);
  }
  return undefined;
}

const PROGRAMS = process.platform === 'win32' ? ['openclaw.cmd', 'openclaw.exe'] : ['openclaw'];

/** npm on Windows and pnpm put a script on PATH instead of a link into the package. */
function releaseBeside(bin: string): Release | undefined {
  return (
    readPackage(join(bin, 'node_modules', 'openclaw')) ??
    readPackage(join(bin, '..', 'lib', 'node_modules', 'openclaw')) ??
    readPackage(join(bin, '..', 'openclaw'))
  );
}

function isFileThroughLinks(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The OpenClaw package that contains a file, searched upward from its real path. */
function releaseAbove(file: string): Release | undefined {
  const real = realOrSame(file);
  for (let directory = dirname(real); ; directory = dirname(directory)) {
    const found = readPackage(directory);
    if (found || dirname(directory) === directory) return found;
  }
}

function readPackage(directory: string): Release | undefined {
  const text = readText(join(directory, 'package.json'), PACKAGE_LIMIT);
  const manifest = text.ok ? asObject(jsonIn(text.text)) : undefined;
  if (manifest?.name !== 'openclaw' || typeof manifest.version !== 'string') return undefined;
  if (!isRelease(manifest.version)) return undefined;
  const enginesNode = objectAt(manifest, 'engines')?.node;
  const schemas = objectAt(objectAt(manifest, 'openclaw'), 'schemaVersions');
  return {
    version: manifest.version,
    source: 'installed',
    packageDir: directory,
    ...(typeof enginesNode === 'string' && { enginesNode }),
    ...(schemas && {
      schemaVersions: { ...numberOf(schemas, 'state'), ...numberOf(schemas, 'agent') },
    }),
  };
}

/** The package.json of 2026.9.6, with its long list of exports, has 90 KB. */
const PACKAGE_LIMIT = 2 * 1024 * 1024;

type Json = Record<string, unknown>;

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null ? (value as Json) : undefined;
}

function objectAt(parent: Json | undefined, key: string): Json | undefined {
  return asObject(parent?.[key]);
}

function numberOf(parent: Json, key: 'state' | 'agent'): { state?: number; agent?: number } {
  return typeof parent[key] === 'number' ? { [key]: parent[key] } : {};
}
