import { join } from 'node:path';
import { type PlistValue, parsePlist } from '../../formats/plist.ts';
import { phrase } from '../../phrases/language.ts';
import { namesIn } from '../files/names-in.ts';
import { lookAt } from '../files/tree.ts';
import { type Home, toHere } from '../host/home.ts';
import { selectionOf } from './selection.ts';
import {
  type CommandWord,
  type Definition,
  EMPTY_DEFINITION,
  type Service,
  type ServiceVariable,
} from './service.ts';
import { readServiceFile, textOf } from './service-file.ts';

const LEGACY_LABELS = new Set(['bot.molt.gateway', 'com.clawdbot.gateway', 'com.moltbot.gateway']);

/** OpenClaw's agents that are no gateway: the node host, the updater, the desktop application. */
const OTHER_LABELS = /^ai\.openclaw\.(?:node|update(?:\..*)?|mac|ios)$/;

/**
 * The launchd agents in a home that start a gateway, with the environment files of their wrapper
 * scripts.
 */
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
    : { ...EMPTY_DEFINITION, problems: [phrase('problem.plist-unread', { reason: file.reason })] };
  const isLegacy = LEGACY_LABELS.has(label);
  if (!isLegacy && !startsGateway(definition, label)) return undefined;
  const { command, environment, missingEnvironmentFiles, problems } = definition;
  return {
    kind: 'launchd',
    path,
    name: label,
    entry,
    isLegacy,
    command,
    environment,
    missingEnvironmentFiles,
    ...selectionOf(definition, home, isLegacy),
    ...(problems !== undefined && { problems }),
  };
}

/**
 * Any label with OpenClaw's prefix may belong to a profile, so the program that it starts decides.
 */
function startsGateway(definition: Definition, label: string): boolean {
  const kind = definition.environment.get('OPENCLAW_SERVICE_KIND')?.value;
  if (kind !== undefined) return kind === 'gateway';
  return (
    label === 'ai.openclaw.gateway' ||
    definition.problems !== undefined ||
    definition.command.some((word) => word.value === 'gateway')
  );
}

function defineSafely(bytes: Buffer, path: string, home: Home): Definition {
  if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
    return { ...EMPTY_DEFINITION, problems: [BINARY] };
  try {
    return define(readAgentFrom(parsePlist(textOf(bytes)), path), home);
  } catch {
    return { ...EMPTY_DEFINITION, problems: [phrase('problem.plist-malformed')] };
  }
}

/** OpenClaw writes XML, but `defaults write` may have converted it. */
const BINARY = phrase('problem.plist-binary');

interface Agent {
  readonly words: readonly CommandWord[];
  readonly environment: ReadonlyMap<string, ServiceVariable>;
  readonly workingDirectory?: string | undefined;
}

function readAgentFrom(root: PlistValue, path: string): Agent {
  const dict = root.kind === 'dict' ? root.entries : new Map<string, PlistValue>();
  const listed = dict.get('ProgramArguments');
  const words = listed?.kind === 'array' ? listed.items : [dict.get('Program')];
  const variables = dict.get('EnvironmentVariables');
  const environment = new Map<string, ServiceVariable>();
  for (const [name, value] of variables?.kind === 'dict' ? variables.entries : []) {
    for (const each of textIn(value, path, `EnvironmentVariables.${name}`)) {
      environment.set(name, each);
    }
  }
  return {
    words: words.flatMap((word, index) => textIn(word, path, `ProgramArguments[${index}]`)),
    environment,
    workingDirectory: textIn(dict.get('WorkingDirectory'), path, '')[0]?.value,
  };
}

function textIn(element: PlistValue | undefined, path: string, keyPath: string): CommandWord[] {
  if (element?.kind !== 'string') return [];
  const { value, line, column } = element;
  return [{ value, at: { path, line, column, keyPath } }];
}

function define(agent: Agent, home: Home): Definition {
  const { workingDirectory } = agent;
  const wrapped = unwrap(agent.words);
  const plain = { command: wrapped.command, workingDirectory };
  if (!wrapped.file) {
    return {
      ...plain,
      environment: agent.environment,
      missingEnvironmentFiles: [],
      problems: wrapped.command.length === 0 ? [phrase('problem.plist-starts-nothing')] : undefined,
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
    ...plain,
    missingEnvironmentFiles: [],
    environment: new Map([...agent.environment, ...exported]),
    problems: file.ok
      ? undefined
      : [phrase('problem.own-variables-unread', { reason: file.reason })],
  };
}

/**
 * From 2026.5.28 on, OpenClaw starts `/bin/sh <label>-env-wrapper.sh <label>.env <command…>`. The
 * variables are in that file, and the wrapper exits with 78 where it is missing
 * (`launchd-service-files`).
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

/**
 * `export NAME='value'`, with a quote in the value written as `'\''`. OpenClaw writes only this
 * form of shell syntax.
 */
function parseExports(text: string, path: string): Map<string, ServiceVariable> {
  const found = new Map<string, ServiceVariable>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, raw] = /^\s*export\s+([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line.trimEnd()) ?? [];
    if (name === undefined || raw === undefined) continue;
    const value = /^'.*'$/.test(raw) ? raw.slice(1, -1).replaceAll("'\\''", "'") : raw;
    found.set(name, { value, at: { path, line: index + 1, keyPath: name } });
  }
  return found;
}
