import { relative } from 'node:path';
import { phrase } from '../../phrases/language.ts';
import type { Workspace } from '../agents/agents.ts';
import { isEmptyWorkspace, seedsNoFiles, unusedWorkspaces } from '../agents/workspace-state.ts';
import type { Tree } from '../files/tree.ts';
import { isInside } from '../host/home.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, missing, none } from './item.ts';

type Inputs = Pick<
  Install,
  'config' | 'stateDir' | 'tree' | 'workspaces' | 'workspaceTree' | 'stateDirectories' | 'at'
>;

const MEMORY = /^(?:memory\.md|memory\/.+\.md)$/i;

/** The directories in which the agents work. */
export function workspace(install: Inputs): InventoryItem {
  const what = 'workspace';
  const here = placesHere(install);
  if (here.length > 0) {
    const count = here.reduce((sum, { tree }) => sum + filesOf(tree).length, 0);
    const places = here.map(({ place }) => place);
    if (here.every(isEmpty)) {
      const empty = phrase('inventory.workspace-empty', { places });
      return seedsNoFiles(install) ? none(what, empty) : missing(what, empty);
    }
    return arrived(what, count, phrase('inventory.files-in', { count, places }));
  }
  const [unused] = unusedWorkspaces(install);
  if (unused) {
    const detail = [phrase('inventory.workspace-elsewhere', { path: unused.path })];
    return { what, status: 'broken', detail };
  }
  const isExpected = install.workspaces.some(
    ({ where, isConfigured }) => isConfigured && where.kind !== 'unknown',
  );
  return isExpected ? missing(what, phrase('inventory.workspace-not-here')) : none(what);
}

/** What the agents wrote into their memory. */
export function memory(install: Inputs): InventoryItem {
  const what = 'memory';
  const here = placesHere(install);
  const notes = here.flatMap(({ tree }) => filesOf(tree).filter(({ path }) => MEMORY.test(path)));
  if (notes.length > 0)
    return arrived(what, notes.length, phrase('inventory.notes', { count: notes.length }));
  const unused = here.length === 0 && unusedWorkspaces(install).some(({ hasMemory }) => hasMemory);
  const isNowhere = here.every(isEmpty);
  return unused
    ? { what, status: 'broken', detail: [phrase('inventory.notes-elsewhere')] }
    : none(what, phrase(isNowhere ? 'inventory.no-workspace' : 'inventory.none-written'));
}

interface PlaceHere {
  readonly place: string;
  readonly tree: Tree | undefined;
}

/** A place that cannot be read does not count as empty. */
function isEmpty({ tree }: PlaceHere): boolean {
  return tree !== undefined && isEmptyWorkspace(tree);
}

function placesHere(install: Inputs): PlaceHere[] {
  return install.workspaces
    .filter(({ where }) => where.kind === 'here' && where.exists)
    .map((each) => ({ place: placeOf(each, install), tree: install.workspaceTree(each) }));
}

function filesOf(tree: Tree | undefined) {
  return [...(tree?.entries.values() ?? [])].filter(({ kind }) => kind === 'file');
}

function placeOf({ path, where }: Workspace, { stateDir }: Pick<Install, 'stateDir'>): string {
  const isOutside = where.kind !== 'here' || !isInside(where.path, stateDir);
  return isOutside ? path : `${relative(stateDir, where.path)}/`;
}
