import { join } from 'node:path';
import { phrase } from '../../phrases/language.ts';
import { lookAt } from '../files/tree.ts';
import type { Home } from '../host/home.ts';
import { selectionOf } from './selection.ts';
import {
  type CommandWord,
  type Definition,
  EMPTY_DEFINITION,
  type Service,
  type ServiceVariable,
} from './service.ts';
import { readServiceFile, textOf } from './service-file.ts';

/** The script that the scheduled task on Windows runs: `<state>/gateway.cmd`. */
export function readWindowsServices(home: Home, stateDir: string): Service[] {
  const path = join(stateDir, 'gateway.cmd');
  const entry = lookAt(path);
  if (!entry) return [];
  const file = readServiceFile(path, home);
  const definition: Definition = file.ok
    ? parseScript(textOf(file.bytes), path)
    : { ...EMPTY_DEFINITION, problems: [phrase('problem.script-unread', { reason: file.reason })] };
  const { command, environment, missingEnvironmentFiles, problems } = definition;
  return [
    {
      kind: 'windows',
      path,
      name: 'gateway.cmd',
      entry,
      isLegacy: false,
      command,
      environment,
      missingEnvironmentFiles,
      ...selectionOf(definition, home, false),
      ...(problems !== undefined && { problems }),
    },
  ];
}

/**
 * OpenClaw writes `set "NAME=value"` lines and then one command; `cd /d` sets the working
 * directory.
 */
function parseScript(text: string, path: string): Definition {
  const environment = new Map<string, ServiceVariable>();
  let command: CommandWord[] = [];
  let workingDirectory: string | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.trim();
    const line = index + 1;
    const column = raw.length - raw.trimStart().length + 1;
    const [, name, value] = SET.exec(content) ?? [];
    const directory = /^cd\s+(?:\/d\s+)?"?([^"]+)"?$/i.exec(content)?.[1];
    if (name !== undefined && value !== undefined) {
      environment.set(name, {
        value: unescapeBatch(value),
        at: { path, line, column, keyPath: name },
      });
    } else if (directory !== undefined) workingDirectory = directory;
    else if (content !== '' && !NOTHING.test(content))
      command = wordsOf(content, path, line, column);
  }
  const problems = command.length === 0 ? [phrase('problem.script-starts-nothing')] : undefined;
  return { command, environment, missingEnvironmentFiles: [], workingDirectory, problems };
}

const SET = /^@?set\s+"?([A-Za-z_][A-Za-z0-9_]*)=([^"]*)"?$/i;

/** Lines that start nothing: comments, labels, switches of the interpreter. */
const NOTHING = /^(?:@?echo\b|@?rem\b|::?|@?setlocal\b|@?endlocal\b|@?chcp\b|@?exit\b|@?if\b)/i;

function unescapeBatch(value: string): string {
  return value.replaceAll('%%', '%').replace(/\^(.)/g, '$1');
}

function wordsOf(content: string, path: string, line: number, column: number): CommandWord[] {
  const words: CommandWord[] = [];
  for (const match of content.matchAll(/(?:[^\s"]|"[^"]*")+/g)) {
    // The rest is redirection.
    if (/^\d?[<>|&]/.test(match[0])) break;
    const at = { path, line, column: column + match.index };
    words.push({ value: unescapeBatch(match[0].replaceAll('"', '')), at });
  }
  return words;
}
