import { workspacePlaces } from '../install/agents/workspace-places.ts';
import type { Install } from '../install/install.ts';
import type { Operation } from '../install/operation.ts';
import { type Candidate, chooseSources, type Taken } from './choose-source.ts';
import { type Item, tellRefused } from './items.ts';
import { LeftOut } from './left-out.ts';
import { Maker, type RestoredPart } from './maker.ts';
import { type Replacement, replacementsOf } from './replace.ts';
import { adjustments } from './rewrite.ts';
import { eraToRestore, type Located, locateIn, originsOf, selectItems } from './selection.ts';
import type { RestoreSource, StagedFile } from './source.ts';
import { WholeUnits } from './whole-units.ts';

export type { RestoredPart };

/** What an install lacks and a source has, as operations. */
export interface Restoration {
  readonly parts: readonly RestoredPart[];
  /** These are not additive, so the caller decides. */
  readonly replacements: readonly Replacement[];
  /** What is not restored, by reason. */
  readonly leftOut: LeftOut['all'];
  /**
   * When the source was made, or its newest file was changed. Undefined where its times mean
   * nothing.
   */
  readonly dateMs?: number;
}

/** Absolute paths on this machine. */
export interface Wishes {
  /** Nothing is written into these. */
  readonly closed: readonly string[];
  /** Files that are cut off and may be replaced by complete ones. */
  readonly broken: readonly string[];
}

/** A source, and what is known to be wrong with it. */
export interface Offer {
  readonly source: RestoreSource;
  readonly isWhole: Candidate['isWhole'];
}

/**
 * Plans to restore what the install lacks: essential entries of the layout table, and workspaces,
 * each part from the newest source that has it completely. It only adds: everything that exists
 * stays. Replacements for files that are cut off are listed separately. Writes nothing but private
 * copies.
 * @returns what comes from each source, in the same order
 * @throws SourceRefused
 */
export async function planRestorations(
  offers: readonly Offer[],
  install: Install,
  { closed, broken }: Wishes,
): Promise<Restoration[]> {
  const found = await Promise.all(
    offers.map(async ({ source, isWhole }) => {
      const leftOut = new LeftOut();
      return { leftOut, isWhole, located: await locateIn(source, install, leftOut) };
    }),
  );
  const era = eraToRestore(
    found.map(({ located }) => located).toSorted((a, b) => b.dateMs - a.dateMs),
    install,
  );
  const candidates = found.map(({ located, leftOut, isWhole }) => ({
    located,
    leftOut,
    isWhole,
    dateMs: located.dateMs,
    selection: selectItems(located, era, { install, closed, leftOut }),
  }));
  const taken = chooseSources(candidates, workspacePlaces(install));
  const arriving = new Set<string>();
  const prepared: Prepared[] = [];
  for (const [index, { located, leftOut }] of candidates.entries()) {
    const own = taken[index];
    if (own) prepared.push(await prepare(located, own, install, { broken, arriving, leftOut }));
  }
  return finished(prepared);
}

/** True where a source has a file that the install lacks. Writes only private copies. */
export async function bringsAnything(
  source: RestoreSource,
  install: Install,
  closed: readonly string[],
): Promise<boolean> {
  const leftOut = new LeftOut();
  const located = await locateIn(source, install, leftOut);
  const era = eraToRestore([located], install);
  const { absent } = selectItems(located, era, { install, closed, leftOut });
  return absent.some(({ entry }) => entry.kind === 'file');
}

/** What a source contains, before it is turned into operations. */
interface Prepared {
  readonly located: Located;
  readonly taken: Taken;
  readonly staged: ReadonlyMap<string, StagedFile>;
  readonly replaceable: readonly Item[];
  readonly maker: Maker;
  readonly leftOut: LeftOut;
}

async function prepare(
  located: Located,
  taken: Taken,
  install: Install,
  around: {
    readonly broken: readonly string[];
    readonly arriving: Set<string>;
    readonly leftOut: LeftOut;
  },
): Promise<Prepared> {
  const { broken, arriving, leftOut } = around;
  const { absent, present } = taken;
  const units = new WholeUnits(absent, present, leftOut);
  const replaceable = present.filter(
    ({ entry, target }) => entry.kind === 'file' && broken.includes(target),
  );
  const paths = [...absent, ...units.compared, ...replaceable].filter(
    ({ entry }) => entry.kind === 'file',
  );
  const { source, roots } = located;
  const staged = await source.stage(paths.map(({ entry }) => entry.path));
  const chosen = units.whole(absent, staged);
  tellRefused(source.refused, roots, leftOut);
  const maker = new Maker(chosen, staged, {
    install,
    origins: originsOf(located, install),
    arrives: (path) => arriving.has(path),
  });
  for (const path of maker.targets) arriving.add(path);
  return { located, taken, staged, replaceable, maker, leftOut };
}

/** Changes in existing files, as opposed to copies. */
export const PATHS = 'paths';

/** Paths in the files of one source are rewritten after it is known what comes from the others. */
function finished(prepared: readonly Prepared[]): Restoration[] {
  const paths = pathsPart(prepared);
  return prepared.map(({ located, taken, staged, replaceable, maker, leftOut }, index) => {
    const bytesFor = (item: Item) => maker.bytesFor(item);
    const { source, dateMs } = located;
    return {
      parts: [...maker.parts(), ...(index === 0 ? paths : [])],
      replacements: replacementsOf(replaceable, { source, staged, leftOut, bytesFor }),
      leftOut: leftOut.all,
      ...(taken.keepsTimes && dateMs > 0 && { dateMs }),
    };
  });
}

function pathsPart(prepared: readonly Prepared[]): RestoredPart[] {
  const [first] = prepared;
  if (first === undefined) return [];
  const origins = prepared.flatMap(({ maker }) => maker.movement.origins);
  const operations: Operation[] = adjustments({ ...first.maker.movement, origins });
  return operations.length === 0 ? [] : [{ name: PATHS, files: 0, bytes: 0, operations }];
}
