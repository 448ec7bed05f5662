import { dirname, sep } from 'node:path';
import type { Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import { sizeInWords } from '../../phrases/size.ts';
import type { Step } from '../step.ts';

type MadeFile = Extract<Step, { kind: 'make-file' }>;

/** The most lines that a person reads. */
const LINES = 20;

/** Files inside a Git repository, whose names mean nothing to the user. */
const REPOSITORY = /(?<=[\\/]\.git)[\\/].*$/;

/**
 * What is restored from another copy: a line for each file, or for many files a line for each
 * directory with a count. Contents are never shown.
 */
export function madeLines(steps: readonly Step[]): Text[] {
  const files = steps.filter((step) => step.kind === 'make-file');
  const directories = steps.filter(({ kind }) => kind === 'make-directory').length;
  const lines = files.length > LINES ? groupLines(files) : files.map(fileLine);
  for (const line of steps.flatMap(linkLine)) lines.push(line);
  if (directories === 0) return lines;
  return [...lines, phrase('plan.make-directories', { count: directories })];
}

function linkLine(step: Step): Text[] {
  if (step.kind !== 'make-link') return [];
  const { path, target } = step;
  return [phrase('plan.restore-link', { path, target })];
}

function fileLine({ path, size }: MadeFile): Text {
  return phrase('plan.restore', { path, size: sizeInWords(size) });
}

function groupLines(files: readonly MadeFile[]): Text[] {
  return [...groupsOf(files)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([directory, group]) => {
      const [first] = group;
      if (first && group.length === 1) return fileLine(first);
      const bytes = group.reduce((sum, { size }) => sum + size, 0);
      return phrase('plan.restore-many', {
        path: directory + sep,
        count: group.length,
        size: sizeInWords(bytes),
      });
    });
}

/**
 * Groups the files by directory, and merges the deepest directories into their parents until there
 * are few.
 */
function groupsOf(files: readonly MadeFile[]): Map<string, MadeFile[]> {
  let groups = new Map<string, MadeFile[]>();
  for (const file of files) add(groups, dirname(file.path).replace(REPOSITORY, ''), [file]);
  while (groups.size > LINES) {
    const deepest = [...groups.keys()].reduce((most, path) => Math.max(most, depthOf(path)), 0);
    const merged = new Map<string, MadeFile[]>();
    for (const [directory, group] of groups) {
      add(merged, depthOf(directory) === deepest ? dirname(directory) : directory, group);
    }
    groups = merged;
  }
  return groups;
}

function add(groups: Map<string, MadeFile[]>, key: string, files: readonly MadeFile[]): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [...files]);
  else for (const file of files) known.push(file);
}

function depthOf(path: string): number {
  return path.split(sep).length;
}
