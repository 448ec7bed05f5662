import { structuredPatch } from 'diff';
import type { Plan, Step } from './plan.ts';

const WIDTH = 200;

/**
 * What `--fix` would do, in the order in which it would: a unified diff for a text, a line for each other change,
 * and what is left out with the reason. Secrets are masked, those on the lines around a change too.
 */
export function renderPlan(plan: Plan): string {
  const lines = plan.steps.flatMap(stepLines);
  for (const { title, isPlanned, reason } of plan.fixes) {
    if (reason !== undefined)
      lines.push(`${isPlanned ? 'only in part' : 'not done'}: ${title} (${reason})`);
  }
  if (plan.unsafeLeft > 0) lines.push(`${plan.unsafeLeft} more with --unsafe-fixes`);
  return lines.map((line) => `${line}\n`).join('');
}

function stepLines(step: Step): string[] {
  const { path, before } = step;
  switch (step.kind) {
    case 'write':
      return diffLines(path, before.kind === 'absent', step.shown);
    case 'mode':
      return [
        `mode ${'mode' in before ? octal(before.mode) : '?'} -> ${octal(step.mode)}: ${path}`,
      ];
    case 'owner':
      return [
        `owner ${'uid' in before ? `${before.uid}:${before.gid}` : '?'} -> ${step.uid}:${step.gid}: ${path}`,
      ];
    case 'link':
      return [`link ${path}: ${before.kind === 'link' ? before.target : '?'} -> ${step.target}`];
    case 'remove':
      return [`remove: ${path}`];
    case 'rename':
      return [`rename: ${path} -> ${step.to}`];
  }
}

function diffLines(path: string, isNew: boolean, shown: { old: string; new: string }): string[] {
  const { hunks } = structuredPatch(path, path, shown.old, shown.new, '', '', { context: 3 });
  return [
    `--- ${isNew ? '/dev/null' : path}`,
    `+++ ${path}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...shorten(lines),
    ]),
  ];
}

/** A file may be one long line: then only the part around the change is shown. */
function shorten(lines: readonly string[]): string[] {
  return lines.map((line) => {
    if (line.length <= WIDTH) return line.replace(/\r$/, '');
    const opposite = lines.find((other) => isOpposite(line, other));
    const from =
      opposite === undefined ? 0 : firstDifference(line.slice(1), opposite.slice(1)) - 60;
    const start = Math.max(1, from);
    return `${line[0]}${start > 1 ? '…' : ''}${line.slice(start, start + WIDTH)}…`;
  });
}

function isOpposite(line: string, other: string): boolean {
  return (line[0] === '-' && other[0] === '+') || (line[0] === '+' && other[0] === '-');
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
