import { basename } from 'node:path';
import type { Text } from '../engine/rule.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';
import type { Restoration, RestoredPart } from '../restore/restoration.ts';
import type { RestoreSource } from '../restore/source.ts';

/** What the notes are about, besides what is restored. */
interface About {
  readonly install: Install;
  /** The number of files that are cut off or damaged. */
  readonly broken: number;
  /** True where these may be replaced. */
  readonly unsafe: boolean;
}

/** Notes about a restoration that the plan does not contain: what is left out, and why. */
export function notesOnSources(
  planned: readonly { readonly source: RestoreSource; readonly restoration: Restoration }[],
  about: About,
): Text[] {
  const parts = planned.flatMap(({ restoration }) => restoration.parts);
  const replaceable = planned.reduce(
    (sum, { restoration }) => sum + restoration.replacements.length,
    0,
  );
  const names = planned.map(({ source }) => basename(source.path));
  return [
    ...planned.flatMap(({ source, restoration }) => notesOn(restoration, source.path)),
    ...unusedWorkspaces(parts, about.install).map((path) =>
      phrase('note.workspace-stays', { path }),
    ),
    ...brokenOffNotes(about.broken, replaceable, names, about.unsafe),
  ];
}

function notesOn({ parts, replacements, leftOut }: Restoration, from: string): Text[] {
  const name = basename(from);
  return [
    ...(parts.length + replacements.length === 0
      ? [phrase('note.has-nothing', { path: from })]
      : []),
    ...leftOut.map(({ reason, count, path }) =>
      phrase('note.not-restored', { name, paths: { names: [path], more: count - 1 }, reason }),
    ),
  ];
}

function brokenOffNotes(
  broken: number,
  replaceable: number,
  from: readonly string[],
  unsafe: boolean,
): Text[] {
  const without = broken - replaceable;
  return [
    ...(without === 0 ? [] : [phrase('note.no-better', { name: from, count: without })]),
    ...(replaceable === 0 || unsafe
      ? []
      : [phrase('note.replaceable', { name: from, count: replaceable })]),
  ];
}

/** Workspaces that the backup would put elsewhere, although a single workspace is checked. */
function unusedWorkspaces(parts: readonly RestoredPart[], { kind, workspaces }: Install): string[] {
  const brought = parts.filter(({ name }) => name === 'workspace');
  if (kind !== 'workspace' || brought.length === 0) return [];
  const targets = brought.flatMap(({ operations }) => operations.map(({ path }) => path));
  return workspaces
    .flatMap(({ where }) => (where.kind === 'here' && where.exists ? [where.path] : []))
    .filter((path) => !targets.some((target) => isInside(target, path)));
}
