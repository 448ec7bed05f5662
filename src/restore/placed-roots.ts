import { dirname, join } from 'node:path';
import { basename } from 'node:path/posix';
import { workspacePlaces } from '../install/agents/workspace-places.ts';
import { stalePath } from '../install/config/stale-path.ts';
import { lookAt } from '../install/files/tree.ts';
import type { Install } from '../install/install.ts';
import type { FoundRoot } from './found-roots.ts';

/** A part of the source, and its place in the install. */
export interface PlacedRoot extends FoundRoot {
  /** Absolute on this machine. */
  readonly target: string;
  /** Its path in the layout table; the empty string for the state directory itself. */
  readonly layoutPath: string;
}

/** The places of the parts. Those without a place here are left out. */
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

/** The workspace with the same path below its home, the same name, or the only possible one. */
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
  // A source that is only a workspace is meant for the only workspace of the install.
  return isOnly && places.length === 1 ? withParent(places[0]) : undefined;
}

/** Undefined without a parent, because only the workspace directory itself is created. */
function withParent(place: string | undefined): string | undefined {
  return place !== undefined && lookAt(dirname(place))?.kind === 'directory' ? place : undefined;
}
