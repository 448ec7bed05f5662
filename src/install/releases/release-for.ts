import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Database } from '../databases/databases.ts';
import { unnumberedColumns, writtenSchema } from '../databases/schemas.ts';
import { writerOf } from '../era.ts';
import { neededNode, oldestMajor } from '../host/node-support.ts';
import { compareReleases, isPreRelease, isTooOldFor } from '../host/release.ts';
import type { Install } from '../install.ts';
import { factOf, knownReleases } from './facts.ts';

type Inputs = Pick<Install, 'host' | 'era' | 'config' | 'databases'>;

/** A release to run an install with, and the Node that it needs, as far as they are known. */
export interface FittingRelease {
  /** Undefined where no known release fits. */
  readonly release?: string;
  /** `engines.node`. */
  readonly node?: string;
  /** The oldest major that fits. */
  readonly major?: number;
}

/**
 * The release that can run an install: the target's own release if it can open everything there,
 * otherwise the oldest newer one that can. It is never older than the one that last wrote the
 * configuration. The contents count too, so that an old configuration beside new databases does not
 * lead to a release that refuses them.
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

/** A correction counts like the release that it corrects. */
function isOlder(release: string, than: string): boolean {
  return release !== than && isTooOldFor(release, than);
}

/** Unknown facts are no reason against a release: it may be newer than all that were read. */
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
  /** The releases that added a column without a new schema number. */
  readonly columnsSince: readonly string[];
}

function schemasIn({ databases }: Pick<Install, 'databases'>): Schema[] {
  return databases.flatMap((database) =>
    database.role === 'other' ? [] : [{ role: database.role, ...schemaIn(database) }],
  );
}

/** From the header where the database cannot be queried. Another rule reports the damage. */
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
