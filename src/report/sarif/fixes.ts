import { parsePatch } from 'diff';
import type { ArtifactLocation, Fix, Replacement } from 'sarif';
import { MASK } from '../../masking/mask.ts';
import { printable } from '../../masking/printable.ts';
import type { ReportFinding, ReportPlan } from '../report.ts';

/**
 * The text edits in a plan for a finding, taken from the plan's diffs, which a report has only
 * after `--dry-run` and `--fix`. A change with a masked or shortened line is left out, because a
 * fix must be exact.
 */
export function fixesFor(
  { fingerprint, install, fixes }: ReportFinding,
  plans: readonly ReportPlan[],
  artifactOf: (path: string) => ArtifactLocation,
): { readonly fixes?: Fix[] } {
  const steps = plans
    .filter((plan) => plan.install === install)
    .flatMap((plan) => plan.steps)
    .filter((step) => step.fingerprints.includes(fingerprint));
  const written = new Set(steps.filter(({ kind }) => kind === 'write').map(({ path }) => path));
  // If a file is also written to, its mode changes because of another finding.
  const own = steps.filter(({ kind, path }) => kind === 'write' || !written.has(path));
  const changes = own.map(({ path, text }) => ({ path, replacements: replacementsIn(text) }));
  // Half of a fix would be a different fix.
  if (changes.length === 0 || changes.some(({ replacements }) => replacements.length === 0)) {
    return {};
  }
  const artifactChanges = changes.map(({ path, replacements }) => ({
    artifactLocation: artifactOf(path),
    replacements,
  }));
  const title = fixes[0]?.title ?? 'repair';
  return { fixes: [{ description: { text: printable(title) }, artifactChanges }] };
}

function replacementsIn(diff: string): Replacement[] {
  if (!diff.startsWith('--- ') || diff.startsWith('--- /dev/null')) return [];
  const hunks = parsePatch(diff).flatMap((patch) => patch.hunks);
  const found = hunks.flatMap(({ oldStart, lines }) => replacementsOf(oldStart, lines));
  return found.every((one) => one !== undefined) ? found : [];
}

/** Each run of changed lines; undefined for one that is not shown exactly. */
function replacementsOf(start: number, lines: readonly string[]): (Replacement | undefined)[] {
  const found: (Replacement | undefined)[] = [];
  let line = start;
  for (let at = 0; at < lines.length; ) {
    const removed = signed(lines, at, '-');
    const added = signed(lines, at + removed.length, '+');
    if (removed.length + added.length > 0) found.push(replacement(line, removed, added));
    else if (lines[at]?.startsWith(' ')) line += 1;
    line += removed.length;
    at += Math.max(1, removed.length + added.length);
  }
  return found;
}

function signed(lines: readonly string[], from: number, sign: string): string[] {
  const end = lines.findIndex((line, index) => index >= from && !line.startsWith(sign));
  return lines.slice(from, end < 0 ? lines.length : end).map((line) => line.slice(1));
}

function replacement(
  line: number,
  removed: readonly string[],
  added: readonly string[],
): Replacement | undefined {
  if ([...removed, ...added].some((text) => text.includes(MASK) || text.includes('…'))) {
    return undefined;
  }
  const last = removed.at(-1);
  if (last === undefined) {
    const text = added.map((one) => `${one}\n`).join('');
    return {
      deletedRegion: { startLine: line, startColumn: 1, endColumn: 1 },
      insertedContent: { text },
    };
  }
  const endLine = line + removed.length - 1;
  return {
    deletedRegion: { startLine: line, startColumn: 1, endLine, endColumn: last.length + 1 },
    insertedContent: { text: added.join('\n') },
  };
}
