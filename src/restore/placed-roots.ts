import { dirname, join } from 'node:path';
import { basename } from 'node:path/posix';
import { workspacePlaces } from '../install/agents/workspace-places.ts';
import { stalePath } from '../install/config/stale-path.ts';
import { lookAt } from '../install/files/tree.ts';
import type { Install } from '../install/install.ts';
import type { FoundRoot } from './found-roots.ts';

/** A part of the source, and where it belongs in the install. */
export interface PlacedRoot extends FoundRoot {
  /** Absolute on this machine. */
  readonly target: string;
  /** What the layout table calls that place; the empty string for the state directory itself. */
  readonly layoutPath: string;
}

/** Where the parts belong; those that belong nowhere here are left out of it. */
export function placeRoots(roots: readonly FoundRoot[], install: Install): PlacedRoot[] {
  const isOnly = roots.length === 1;
  return roots.flatMap((root): PlacedRoot[] => {
    if (root.kind === 'workspace') {
      const target = workspacePlace(root, isOnly, install);
      return target === undefined ? [] : [{ ...root, target, layoutPath: 'workspace' }];
    }
    const layoutPath = layoutPathOf(root);
    return [{ ...root, layoutPath, target: join(install.stateDir, layoutPath) }];
  });
}

function layoutPathOf({ kind, agentId = 'main' }: FoundRoot): string {
  if (kind === 'config') return 'openclaw.json';
  if (kind === 'credentials') return 'credentials';
  return kind === 'agent' ? `agents/${agentId}/agent` : '';
}

/** The workspace of the same path below its home, of the same name, or the one that can only be meant. */
function workspacePlace(
  { origin, prefix }: FoundRoot,
  isOnly: boolean,
  install: Install,
): string | undefined {
  const places = workspacePlaces(install);
  const moved = origin && stalePath(origin, install)?.movedHere;
  const same = places.find((place) => place === moved || place === origin);
  if (same !== undefined) return withParent(same);
  const name = basename(origin ?? prefix);
  const named = places.filter((place) => basename(place) === name);
  if (named.length === 1) return withParent(named[0]);
  const absent = places.filter((place) => lookAt(place) === undefined);
  if (absent.length === 1) return withParent(absent[0]);
  // Where the source is nothing but a workspace, it was given for the only one that there is.
  return isOnly && places.length === 1 ? withParent(places[0]) : undefined;
}

/** No more than the workspace itself is made. */
function withParent(place: string | undefined): string | undefined {
  return place !== undefined && lookAt(dirname(place))?.kind === 'directory' ? place : undefined;
}
