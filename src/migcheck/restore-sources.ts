import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openSource } from '../archive/open-source.ts';
import type { RestoreArchiveOptions } from '../archive/restore-source.ts';
import { phraseOf } from '../engine/texts.ts';
import { realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';
import type { ReportSource } from '../report/report.ts';
import {
  type Offer,
  planRestorations,
  type Restoration,
  type Wishes,
} from '../restore/restoration.ts';
import { stateNameOf } from '../restore/selection.ts';
import { type RestoreSource, SourceRefused } from '../restore/source.ts';
import { type Appraisal, appraise } from './appraise.ts';
import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

/** What to restore, and how to open a source. */
type SourceWishes = Wishes & Pick<RestoreArchiveOptions, 'decrypt'>;

/** What one source contributes. */
export interface PlannedSource {
  readonly source: RestoreSource;
  readonly restoration: Restoration;
}

/** What all sources contribute. */
export interface PlannedSources {
  readonly planned: readonly PlannedSource[];
  /** What each source contains, where there are several. */
  readonly table: readonly ReportSource[];
}

/**
 * Plans what each source contributes.
 * @throws UsageError, SourceRefused where nothing can be restored from any of them
 */
export async function planSources(
  from: readonly string[],
  install: Install,
  wishes: SourceWishes,
  context: Context,
): Promise<PlannedSources> {
  const paths = [...new Set(from.map((each) => realOrSame(resolve(context.cwd, each))))];
  if (paths.length > 1) return planSeveral(paths, install, wishes, context);
  const sources = await Promise.all(
    paths.map((path) => openSource(path, context.cwd, install, wishes)),
  );
  const offers = sources.map((source) => ({ source, isWhole: () => true }));
  return { planned: await plannedFor(offers, install, wishes), table: [] };
}

async function planSeveral(
  paths: readonly string[],
  install: Install,
  wishes: SourceWishes,
  context: Context,
): Promise<PlannedSources> {
  refuseMissing(paths);
  const looked: Looked[] = [];
  for (const path of paths) looked.push(await lookedAt(path, install, wishes, context));
  const usable = looked.filter((one) => one.kind === 'usable');
  const [refused] = looked.filter((one) => one.kind === 'refused');
  if (usable.length === 0 && refused) throw refused.error;
  const offers = usable.map(({ source, appraisal: { isWhole } }) => ({ source, isWhole }));
  const planned = await plannedFor(offers, install, wishes);
  const rows = usable.map(({ source, appraisal }, index) =>
    rowFor(source, appraisal, planned[index]?.restoration),
  );
  // In the order in which they were given.
  const table = looked.map((one) =>
    one.kind === 'refused' ? refusedRow(one) : (rows.shift() as ReportSource),
  );
  return { planned, table };
}

/**
 * Refuses a missing path, because a mistyped name must not look like an empty backup. @throws
 * UsageError
 */
export function refuseMissing(paths: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    const reason = phrase('from.missing', { path: missing });
    throw new UsageError(phrase('error.from', { reason }));
  }
}

type Looked =
  | { readonly kind: 'usable'; readonly source: RestoreSource; readonly appraisal: Appraisal }
  | { readonly kind: 'refused'; readonly path: string; readonly error: SourceRefused };

async function lookedAt(
  path: string,
  install: Install,
  { decrypt }: SourceWishes,
  context: Context,
): Promise<Looked> {
  const how = decrypt === undefined ? {} : { decrypt };
  try {
    const source = await openSource(path, context.cwd, install, how);
    const appraisal = await appraise(source, stateNameOf(install), how, context);
    return { kind: 'usable', source, appraisal };
  } catch (error) {
    if (error instanceof SourceRefused) return { kind: 'refused', path, error };
    throw error;
  }
}

async function plannedFor(
  offers: readonly Offer[],
  install: Install,
  wishes: Wishes,
): Promise<PlannedSource[]> {
  const restorations = await planRestorations(offers, install, wishes);
  return restorations.flatMap((restoration, index) => {
    const source = offers[index]?.source;
    return source === undefined ? [] : [{ source, restoration }];
  });
}

function rowFor(
  { path, kind }: RestoreSource,
  { holds, problems, problemPhrases }: Appraisal,
  restoration: Restoration | undefined,
): ReportSource {
  const { parts = [], dateMs } = restoration ?? {};
  return {
    path,
    kind,
    holds,
    problems,
    problemPhrases,
    date: dateMs === undefined ? null : new Date(dateMs).toISOString(),
    isUsable: true,
    takes: parts
      .filter(({ files }) => files > 0)
      .map(({ name, files, bytes }) => ({ part: name, files, bytes })),
  };
}

const NOTHING_KNOWN = {
  sessions: null,
  messages: null,
  memory: null,
  cronJobs: null,
  logins: null,
  workspace: null,
} as const;

function refusedRow({ path, error }: Extract<Looked, { kind: 'refused' }>): ReportSource {
  return {
    path,
    kind: 'archive',
    date: null,
    holds: NOTHING_KNOWN,
    problems: [error.message],
    problemPhrases: [phraseOf(error.reason)],
    isUsable: false,
    takes: [],
  };
}
