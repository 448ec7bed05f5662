import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Database } from '../databases/databases.ts';
import { unnumberedColumns, writtenSchema } from '../databases/schemas.ts';
import { writerOf } from '../era.ts';
import { neededNode, oldestMajor } from '../host/node-support.ts';
import { compareReleases, isPreRelease, isTooOldFor } from '../host/release.ts';
import type { Install } from '../install.ts';
import { factOf, knownReleases } from './facts.ts';

type Inputs = Pick<Install, 'host' | 'era' | 'config' | 'databases'>;

/** A release to run an install with, and the Node that it needs, as far as that is known. */
export interface FittingRelease {
  /** Undefined where no release that is known fits. */
  readonly release?: string;
  /** `engines.node`. */
  readonly node?: string;
  /** The oldest major that fits. */
  readonly major?: number;
}

/**
 * The release that can run an install: the one that will, if it opens all that is there; else the oldest one that does,
 * from the one on that wrote the configuration last. The contents decide, so that an old configuration beside new
 * databases does not lead to a release that refuses these.
 */
export function releaseFor(install: Inputs, minimum?: string): FittingRelease {
  const { version } = install.host.release;
  const writer = writerOf(install.config);
  const least = [version, writer, minimum].filter((each) => each !== undefined);
  const schemas = schemasIn(install);
  const candidates = [...least, ...knownReleases().filter((each) => !isPreRelease(each))].sort(
    compareReleases,
  );
  const release = candidates.find(
    (each) => least.every((other) => !isOlder(each, other)) && opensAll(each, install, schemas),
  );
  if (release === undefined) return {};
  const own =
    release === version ? install.host.release : ({ version: release, source: 'option' } as const);
  const node = neededNode(own);
  const major = node === undefined ? undefined : oldestMajor(node);
  return { release, ...(node !== undefined && { node }), ...(major !== undefined && { major }) };
}

/** A correction counts as the release that it corrects. */
function isOlder(release: string, than: string): boolean {
  return release !== than && isTooOldFor(release, than);
}

/** What is not known of a release, a newer one than all that were read, speaks not against it. */
function opensAll(
  release: string,
  { era }: Pick<Install, 'era'>,
  schemas: readonly Schema[],
): boolean {
  if (era === 'sqlite' && factOf(release, 'sessions') === 'files') return false;
  return schemas.every(({ role, schema, columnsSince }) => {
    const opened = factOf(release, `${role}Schema`);
    if (columnsSince.some((since) => isOlder(release, since))) return false;
    return opened === undefined || schema <= opened;
  });
}

interface Schema {
  readonly role: 'state' | 'agent';
  readonly schema: number;
  /** The releases that added a column without a new number. */
  readonly columnsSince: readonly string[];
}

function schemasIn({ databases }: Pick<Install, 'databases'>): Schema[] {
  return databases.flatMap((database) =>
    database.role === 'other' ? [] : [{ role: database.role, ...schemaIn(database) }],
  );
}

/** By the header where the database cannot be queried: the rest of it is a finding of its own. */
function schemaIn(database: Database): Omit<Schema, 'role'> {
  const ofHeader = database.header.ok ? database.header.userVersion : 0;
  try {
    return {
      schema: Math.max(ofHeader, writtenSchema(database)),
      columnsSince: unnumberedColumns(database).map(({ since }) => since),
    };
  } catch (error) {
    if (error instanceof FactUnavailable) return { schema: ofHeader, columnsSince: [] };
    throw error;
  }
}
