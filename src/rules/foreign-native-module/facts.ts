import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../engine/group-by.ts';
import type { Text } from '../../engine/rule.ts';
import { type Binary, binaryOf } from '../../formats/native-binary.ts';
import { readPart } from '../../install/files/read.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';

type Inputs = Pick<Install, 'host' | 'stateDir' | 'tree' | 'at'>;

/** Compiled modules of one plugin, skill or tool that do not load on the target. */
export interface ForeignModules {
  /** The directory that was installed, relative to the state directory: `extensions/voice`. */
  readonly owner: string;
  /** The same directory: absolute path on this machine. */
  readonly directory: string;
  /** The id for `openclaw plugins update`, where it is a plugin. */
  readonly plugin?: string;
  /** Absolute paths on this machine. */
  readonly paths: readonly string[];
  /** What the first module is built for. */
  readonly builtFor: Binary;
}

export interface NativeModuleSearch {
  readonly foreign: readonly ForeignModules[];
  /** Why the search stopped early, where it did. */
  readonly cutOff?: Text;
}

/** Where OpenClaw and the user install code with its own dependencies. Workspaces have projects of the user. */
const PLACES =
  /^(?:extensions|skills|hooks|npm|tools|plugin-runtime-deps)(?:\/[^/]+)*\/node_modules$/;
const IN_PLACE = /^(?:extensions|skills|hooks|npm|tools|plugin-runtime-deps)\/.*\.node$/;
const MAX_NAMES = 200_000;
const MAX_MODULES = 2000;
const MAX_DEPTH = 40;
const HEAD = 4096;

const SYSTEM = '(?:linux|darwin|macos|osx|win32|windows|win|android|freebsd|linuxmusl)';
const MACHINE =
  '(?:x64|x86_64|amd64|arm64|aarch64|arm|armv[678]l?|ia32|x86|riscv64|s390x|ppc64(?:le)?|universal)';
/**
 * A part of a path that names a system, a machine, or both, because packages have one file for
 * each.
 */
const VARIANT = new RegExp(
  `(?<![A-Za-z0-9])(?:${SYSTEM}|${MACHINE})(?:[-_.]?(?:${SYSTEM}|${MACHINE}|gnu(?:eabihf)?|musl(?:eabihf)?|msvc|glibc))*(?![A-Za-z0-9])`,
  'gi',
);

/**
 * Looks for compiled Node modules (`*.node`) of another system or processor below the `node_modules`
 * of plugins, skills and tools. A module with a variant that fits is fine, and so is a package that carries modules for
 * several systems. Reads the first bytes of each module; follows no link.
 */
export function findForeignModules(install: Inputs): NativeModuleSearch {
  const search = { left: MAX_NAMES, modules: [] as string[], isCutOff: false };
  for (const { path, kind } of install.tree.entries.values()) {
    if (kind === 'directory' && PLACES.test(path)) collect(install.at(path), 0, search);
    else if (kind === 'file' && IN_PLACE.test(path)) search.modules.push(install.at(path));
  }
  const modules = search.modules.slice(0, MAX_MODULES);
  const isCutOff = search.isCutOff || modules.length < search.modules.length;
  return {
    foreign: byOwner(foreignAmong(modules, install), install),
    ...(isCutOff && { cutOff: phrase('unread.plugins') }),
  };
}

interface Module {
  readonly path: string;
  readonly binary: Binary;
}

/** One fitting variant of a module is enough. */
function foreignAmong(paths: readonly string[], install: Inputs): Module[] {
  const modules = paths.flatMap((path): Module[] => {
    const head = readPart(path, 0, HEAD);
    const binary = head.ok ? binaryOf(head.bytes) : undefined;
    return binary === undefined ? [] : [{ path, binary }];
  });
  const packages = groupBy(modules, ({ path }) => packageOf(path, install));
  const ofMachine = [...packages.values()].flatMap(madeForOneMachine);
  const variants = groupBy(ofMachine, ({ path }) => path.replace(VARIANT, '*'));
  return [...variants.values()].flatMap((group) =>
    group.some(({ binary }) => fits(binary, install)) ? [] : group,
  );
}

/**
 * Modules for several systems are the same on each machine, except those that were compiled there.
 */
function madeForOneMachine(inPackage: readonly Module[]): readonly Module[] {
  const carried = inPackage.filter(({ path }) => !COMPILED.test(path));
  const systems = new Set(carried.map(({ binary }) => binary.system));
  return systems.size > 1 ? inPackage.filter(({ path }) => COMPILED.test(path)) : inPackage;
}

/** Where node-gyp puts compiled modules. */
const COMPILED = /\/build\/(?:Release|Debug)\//;

function packageOf(path: string, install: Pick<Install, 'stateDir'>): string {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? ownerOf(path, install);
}

/**
 * The directory that was installed into the state directory, relative to it: `extensions/voice`.
 */
function ownerOf(path: string, { stateDir }: Pick<Install, 'stateDir'>): string {
  const [place = '', name = ''] = path.slice(stateDir.length + 1).split('/');
  return name === 'node_modules' ? place : `${place}/${name}`;
}

/** Unknown processors and the formats of rare systems count as fitting. */
function fits({ system, machines }: Binary, { host }: Pick<Install, 'host'>): boolean {
  if (!/^(?:linux|darwin|win32)$/.test(host.platform)) return true;
  if (system !== host.platform) return false;
  return !host.isThisMachine || machines.includes(process.arch) || machines.length === 0;
}

function byOwner(
  modules: readonly Module[],
  install: Pick<Install, 'stateDir' | 'at'>,
): ForeignModules[] {
  const owners = groupBy(modules, ({ path }) => ownerOf(path, install));
  return [...owners].flatMap(([owner, [first, ...more]]) => {
    if (first === undefined) return [];
    const [place, name] = owner.split('/');
    return {
      owner,
      directory: install.at(owner),
      ...(place === 'extensions' && name !== undefined && { plugin: name }),
      paths: [first, ...more].map(({ path }) => path),
      builtFor: first.binary,
    };
  });
}

function collect(
  directory: string,
  depth: number,
  search: { left: number; modules: string[]; isCutOff: boolean },
): void {
  for (const entry of list(directory)) {
    search.left -= 1;
    if (search.left < 0 || depth > MAX_DEPTH) {
      search.isCutOff = true;
      return;
    }
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== '.bin') collect(path, depth + 1, search);
    else if (entry.isFile() && entry.name.endsWith('.node')) search.modules.push(path);
  }
}

function list(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}
