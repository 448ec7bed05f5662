import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { parse as parsePlist } from 'plist';
import type { Location } from '../../engine/rule.ts';
import { type Home, toHere } from '../home.ts';
import { lookAt } from '../tree.ts';
import { selectionOf } from './selection.ts';
import {
  type CommandWord,
  type Definition,
  EMPTY_DEFINITION,
  type Service,
  type ServiceVariable,
} from './service.ts';
import { namesIn, readServiceFile, textOf } from './service-file.ts';

const LEGACY_LABELS = new Set(['bot.molt.gateway', 'com.clawdbot.gateway', 'com.moltbot.gateway']);

/** Of the product, and no gateway: the node host, the updater, the desktop application. */
const OTHER_LABELS = /^ai\.openclaw\.(?:node|update(?:\..*)?|mac|ios)$/;

/** The launchd agents in a home that start a gateway, with the environment files of their wrappers. */
export function readLaunchdServices(home: Home): Service[] {
  const directory = join(home.here, 'Library', 'LaunchAgents');
  return namesIn(directory)
    .filter((name) => name.endsWith('.plist') && isGatewayLabel(labelOf(name)))
    .map((name) => readAgent(join(directory, name), labelOf(name), home))
    .filter((service) => service !== undefined);
}

function labelOf(name: string): string {
  return name.slice(0, -'.plist'.length);
}

function isGatewayLabel(label: string): boolean {
  if (LEGACY_LABELS.has(label)) return true;
  return label.startsWith('ai.openclaw.') && !OTHER_LABELS.test(label);
}

function readAgent(path: string, label: string, home: Home): Service | undefined {
  const entry = lookAt(path);
  if (!entry) return undefined;
  const file = readServiceFile(path, home);
  const definition = file.ok
    ? defineSafely(file.bytes, path, home)
    : { ...EMPTY_DEFINITION, problem: `the plist cannot be read: ${file.reason}` };
  const isLegacy = LEGACY_LABELS.has(label);
  if (!isLegacy && !startsGateway(definition, label)) return undefined;
  const { command, environment, missingEnvironmentFiles, problem } = definition;
  return {
    ...{ kind: 'launchd', path, name: label, entry, isLegacy },
    ...{ command, environment, missingEnvironmentFiles },
    ...selectionOf(definition, home, isLegacy),
    ...(problem !== undefined && { problem }),
  };
}

/** Any label under the product's prefix may be a profile's: what it starts decides. */
function startsGateway(definition: Definition, label: string): boolean {
  const kind = definition.environment.get('OPENCLAW_SERVICE_KIND')?.value;
  if (kind !== undefined) return kind === 'gateway';
  return (
    label === 'ai.openclaw.gateway' ||
    definition.problem !== undefined ||
    definition.command.some((word) => word.value === 'gateway')
  );
}

function defineSafely(bytes: Buffer, path: string, home: Home): Definition {
  try {
    return define(
      bytes.subarray(0, 6).toString('latin1') === 'bplist'
        ? readBinary(bytes, path)
        : readXml(textOf(bytes), path),
      home,
    );
  } catch {
    // The parser's own words would quote the file.
    return { ...EMPTY_DEFINITION, problem: 'the plist is not well-formed' };
  }
}

/** A string of a plist, and where it stands. */
type Text = ServiceVariable;

interface Agent {
  readonly arguments: readonly Text[];
  readonly environment: ReadonlyMap<string, Text>;
  readonly workingDirectory?: string | undefined;
}

/** xmldom itself, since `plist` prints what it stumbles over, and gives no positions. */
function readXml(text: string, path: string): Agent {
  const parser = new DOMParser({
    locator: true,
    onError(level) {
      if (level !== 'warning') throw new Error('not well-formed');
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (root?.nodeName !== 'plist') throw new Error('not a plist');
  const dict = entriesOf(childrenOf(root)[0]);
  const single = (key: string): Text | undefined => textIn(dict.get(key), path, key);
  const words = childrenOf(dict.get('ProgramArguments')).map((element, index) =>
    textIn(element, path, `ProgramArguments[${index}]`),
  );
  const program = single('Program');
  const listed = words.filter((word) => word !== undefined);
  const environment = new Map<string, Text>();
  for (const [name, element] of entriesOf(dict.get('EnvironmentVariables'))) {
    const value = textIn(element, path, `EnvironmentVariables.${name}`);
    if (value) environment.set(name, value);
  }
  return {
    arguments: listed.length > 0 || !program ? listed : [program],
    environment,
    workingDirectory: single('WorkingDirectory')?.value,
  };
}

function entriesOf(dict: Element | undefined): Map<string, Element> {
  const entries = new Map<string, Element>();
  if (dict?.nodeName !== 'dict') return entries;
  let key: string | undefined;
  for (const element of childrenOf(dict)) {
    if (element.nodeName === 'key') key = element.textContent ?? '';
    else if (key !== undefined) entries.set(key, element);
  }
  return entries;
}

function childrenOf(element: Element | undefined): Element[] {
  const children: Element[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(node as Element);
  }
  return children;
}

function textIn(element: Element | undefined, path: string, keyPath: string): Text | undefined {
  if (element?.nodeName !== 'string') return undefined;
  const place = element as { lineNumber?: number; columnNumber?: number };
  const at: Location = {
    path,
    keyPath,
    ...(place.lineNumber !== undefined && { line: place.lineNumber }),
    ...(place.columnNumber !== undefined && { column: place.columnNumber }),
  };
  return { value: element.textContent ?? '', at };
}

/** `defaults write` and `plutil` make binary ones: they have values and no lines. */
function readBinary(bytes: Buffer, path: string): Agent {
  const root = asRecord(parsePlist(new Uint8Array(bytes) as unknown as string));
  const text = (value: unknown, keyPath: string): Text[] =>
    typeof value === 'string' ? [{ value, at: { path, keyPath } }] : [];
  const words = Array.isArray(root.ProgramArguments) ? root.ProgramArguments : [root.Program];
  const variables = Object.entries(asRecord(root.EnvironmentVariables));
  return {
    arguments: words.flatMap((word, index) => text(word, `ProgramArguments[${index}]`)),
    environment: new Map(
      variables.flatMap(([name, value]) =>
        text(value, `EnvironmentVariables.${name}`).map((each) => [name, each] as const),
      ),
    ),
    workingDirectory: text(root.WorkingDirectory, '')[0]?.value,
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function define(agent: Agent, home: Home): Definition {
  const { workingDirectory } = agent;
  const wrapped = unwrap(agent.arguments);
  const plain = { command: wrapped.command, workingDirectory };
  if (!wrapped.file) {
    return {
      ...{ ...plain, environment: agent.environment, missingEnvironmentFiles: [] },
      problem: wrapped.command.length === 0 ? 'the plist starts no program' : undefined,
    };
  }
  const { value, at } = wrapped.file;
  const where = toHere(value, home);
  if (where.kind === 'unknown') {
    return { ...plain, environment: agent.environment, missingEnvironmentFiles: [] };
  }
  if (where.kind === 'foreign' || !where.exists) {
    const missingEnvironmentFiles = [{ path: value, at }];
    return { ...plain, environment: agent.environment, missingEnvironmentFiles };
  }
  const file = readServiceFile(where.path, home);
  const exported = file.ok ? parseExports(textOf(file.bytes), where.path) : new Map();
  return {
    ...{ ...plain, missingEnvironmentFiles: [] },
    environment: new Map([...agent.environment, ...exported]),
    problem: file.ok ? undefined : `its environment file cannot be read: ${file.reason}`,
  };
}

/**
 * From 2026.5.28 the product starts `/bin/sh <label>-env-wrapper.sh <label>.env <command…>`: the variables
 * are in the file, and the wrapper exits with 78 where it is not there (`launchd-service-files`).
 */
function unwrap(words: readonly CommandWord[]): {
  command: readonly CommandWord[];
  file?: CommandWord;
} {
  const start = words[0]?.value === '/bin/sh' ? 1 : 0;
  const file = words[start + 1];
  if (!words[start]?.value.endsWith('-env-wrapper.sh') || !file) return { command: words };
  return { command: words.slice(start + 2), file };
}

/** `export NAME='value'`, a quote in it as `'\''`: what the product writes, and nothing else of a shell's. */
function parseExports(text: string, path: string): Map<string, Text> {
  const found = new Map<string, Text>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, raw] = /^\s*export\s+([A-Za-z_][A-Za-z0-9_]*)=(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || raw === undefined) continue;
    const value = /^'.*'$/.test(raw) ? raw.slice(1, -1).replaceAll("'\\''", "'") : raw;
    found.set(name, { value, at: { path, line: index + 1, keyPath: name } });
  }
  return found;
}
