import { basename } from 'node:path';
import { counted } from '../engine/pluralize.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import type { Restoration, RestoredPart } from '../restore/restoration.ts';
import type { RestoreSource } from '../restore/source.ts';

/** What the notes are about, beside what is restored. */
interface About {
  readonly install: Install;
  /** How many files did not arrive whole. */
  readonly broken: number;
  /** True where they may be replaced. */
  readonly unsafe: boolean;
}

/** What to say of a restoration that the plan does not say: what stays out, and why. */
export function notesOnSources(
  planned: readonly { readonly source: RestoreSource; readonly restoration: Restoration }[],
  about: About,
): string[] {
  const parts = planned.flatMap(({ restoration }) => restoration.parts);
  const replaceable = planned.reduce(
    (sum, { restoration }) => sum + restoration.replacements.length,
    0,
  );
  const names = planned.map(({ source }) => basename(source.path)).join(' and ');
  return [
    ...planned.flatMap(({ source, restoration }) => notesOn(restoration, source.path)),
    ...unusedWorkspaces(parts, about.install).map(
      (workspace) =>
        `${workspace} stays as it is, but the restored configuration uses the workspace of the backup. If yours is newer, move it there.`,
    ),
    ...brokenOffNotes(about.broken, replaceable, names, about.unsafe),
  ];
}

function notesOn({ parts, replacements, leftOut }: Restoration, from: string): string[] {
  const name = basename(from);
  return [
    ...(parts.length + replacements.length === 0
      ? [`${from} has nothing that is missing here.`]
      : []),
    ...[...leftOut].map(
      ([reason, { count: number, path: first }]) =>
        `Not restored from ${name}: ${first}${number > 1 ? ` and ${number - 1} more` : ''} (${reason}).`,
    ),
  ];
}

function brokenOffNotes(
  broken: number,
  replaceable: number,
  from: string,
  unsafe: boolean,
): string[] {
  const without = broken - replaceable;
  return [
    ...(without === 0
      ? []
      : [
          `${from} has no better version of ${counted(without, 'file')} that did not arrive whole.`,
        ]),
    ...(replaceable === 0 || unsafe
      ? []
      : [
          `For ${counted(replaceable, 'file')} that did not arrive whole, ${from} has a whole version. --unsafe-fixes puts it in place, and --dry-run shows which is newer.`,
        ]),
  ];
}

/** A workspace that was checked alone, where the backup brings one to another place. */
function unusedWorkspaces(parts: readonly RestoredPart[], { kind, workspaces }: Install): string[] {
  const brought = parts.filter(({ name }) => name === 'workspace');
  if (kind !== 'workspace' || brought.length === 0) return [];
  const targets = brought.flatMap(({ operations }) => operations.map(({ path }) => path));
  return workspaces
    .flatMap(({ where }) => (where.kind === 'here' && where.exists ? [where.path] : []))
    .filter((path) => !targets.some((target) => isInside(target, path)));
}
