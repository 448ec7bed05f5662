import { basename, relative, resolve } from 'node:path';
import { openSource } from '../archive/open-source.ts';
import type { Finding } from '../engine/finding.ts';
import type { Text } from '../engine/rule.ts';
import { titled } from '../engine/texts.ts';
import { lookAt } from '../install/files/tree.ts';
import type { Operation } from '../install/operation.ts';
import { phrase } from '../phrases/language.ts';
import { sizeInWords, versionInWords } from '../phrases/size.ts';
import type { ReportSource } from '../report/report.ts';
import type { Replacement } from '../restore/replace.ts';
import { bringsAnything, PATHS, type RestoredPart } from '../restore/restoration.ts';
import { type RestoreSource, SourceRefused } from '../restore/source.ts';
import type { Context } from './context.ts';
import { decrypting } from './decrypting.ts';
import type { How } from './planned-repairs.ts';
import { notesOnSources } from './restore-notes.ts';
import { planSources, refuseMissing } from './restore-sources.ts';
import { RESTORING_RULES } from './restoring-rules.ts';
import type { CheckedOne } from './run-checks.ts';
import { UsageError } from './usage-error.ts';

/** The fixes that a restore adds, and notes about it. */
export interface Restored {
  /** The installs, with a fix for each part that can be restored. For planning only: the added findings are not reported. */
  readonly installs: readonly CheckedOne[];
  readonly notes: readonly Text[];
  /** What each source contains, where there are several. */
  readonly sources: readonly ReportSource[];
}

/**
 * Adds a fix for each part that `--from` can restore. Changes nothing yet.
 * @param how.unsafe true where existing files may be replaced too
 * @param how.keys decrypt what is encrypted with age
 * @throws UsageError where nothing can be restored from there, or it is not clear into which
 * install
 */
export async function restoring(
  checked: readonly CheckedOne[],
  from: readonly string[],
  how: How,
  context: Context,
): Promise<Restored> {
  const lacking = checked.filter((one) => missingIn(one).length > 0);
  const [one, another] = lacking;
  if (!one) {
    refuseMissing(from.map((each) => resolve(context.cwd, each)));
    return {
      installs: checked,
      notes: [phrase('note.nothing-missing', { names: from })],
      sources: [],
    };
  }
  if (another) {
    throw new UsageError(phrase('error.from-several'));
  }
  try {
    const { findings, ...said } = await findingsFrom(from, one, how, context);
    const restored = { ...one, findings: [...one.findings, ...findings] };
    return { installs: checked.map((each) => (each === one ? restored : each)), ...said };
  } catch (error) {
    if (error instanceof SourceRefused)
      throw new UsageError(phrase('error.from', { reason: error.reason }));
    throw error;
  }
}

/** A finding for each part that the sources can restore. @throws UsageError, SourceRefused */
async function findingsFrom(
  from: readonly string[],
  one: CheckedOne,
  { unsafe, keys }: How,
  context: Context,
): Promise<Pick<CheckedOne, 'findings'> & Pick<Restored, 'notes' | 'sources'>> {
  const { install } = one;
  const broken = brokenOffIn(one).map(({ path }) => path);
  const wishes = { closed: blankWorkspaces(one), broken, ...decrypting(keys) };
  const { planned, table } = await planSources(from, install, wishes, context);
  return {
    findings: planned.flatMap(({ source, restoration }) => [
      ...restoration.parts.map((part) => findingFor(part, one, source)),
      ...restoration.replacements.flatMap((each) => replacementFor(each, one, source)),
    ]),
    notes: notesOnSources(planned, { install, broken: broken.length, unsafe }),
    sources: table,
  };
}

/** The most backups that are offered together. Each has to be read completely. */
const MOST_OFFERED = 4;

/** Reading a larger archive to its end takes longer than the rest of a check. */
const LARGEST_TRIED = 512 * 1024 ** 2;

/**
 * The backups that contain something that is missing. One that is too large to read is included;
 * one that cannot be opened is not.
 * @param paths absolute, on this machine
 * @returns an empty list where several installs lack something, because `--from` restores one
 */
export async function helpfulBackups(
  checked: readonly CheckedOne[],
  paths: readonly string[],
  context: Context,
): Promise<string[]> {
  const [one, another] = checked.filter((each) => missingIn(each).length > 0);
  if (one === undefined || another !== undefined) return [];
  const helpful: string[] = [];
  for (const path of newestFirst(paths)) {
    if (helpful.length === MOST_OFFERED) break;
    if (await helps(path, one, context)) helpful.push(path);
  }
  return helpful;
}

function newestFirst(paths: readonly string[]): string[] {
  const timeOf = (path: string) => lookAt(path)?.mtimeMs ?? 0;
  return paths.toSorted((a, b) => timeOf(b) - timeOf(a));
}

async function helps(path: string, one: CheckedOne, { cwd }: Context): Promise<boolean> {
  const entry = lookAt(path);
  if (entry?.kind === 'file' && entry.size > LARGEST_TRIED) return true;
  try {
    const source = await openSource(path, cwd, one.install);
    return await bringsAnything(source, one.install, blankWorkspaces(one));
  } catch (error) {
    if (error instanceof SourceRefused) return false;
    throw error;
  }
}

function missingIn({ findings }: CheckedOne): Finding<Operation>[] {
  return findings.filter(
    ({ ruleId, notWhole }) => RESTORING_RULES.has(ruleId) || notWhole === 'cut',
  );
}

/** Findings about a file that is cut off or damaged: the path of the finding. */
function brokenOffIn({ findings }: CheckedOne): Finding<Operation>[] {
  return findings.filter(({ notWhole }) => notWhole === 'cut');
}

/**
 * Workspaces with nothing but first-day files. Mixing these with the agent's own files would spoil
 * both.
 */
function blankWorkspaces({ findings }: CheckedOne): string[] {
  return findings.filter(({ notWhole }) => notWhole === 'blank').map(({ path }) => path);
}

/**
 * The finding about a missing part, with the fix that restores it. For a part without a finding,
 * the first one.
 */
function findingFor(
  part: RestoredPart,
  one: CheckedOne,
  source: RestoreSource,
): Finding<Operation> {
  const missing = missingIn(one);
  const asking = missing.find(({ lacks }) => lacks === `part.${part.name}`);
  const finding = asking ?? missing[0];
  if (!finding) throw new Error('nothing is missing');
  return {
    ...finding,
    ...(asking === undefined && { fingerprint: `restore:${part.name}:${source.path}` }),
    fixes: [{ ...titled(titleOf(part, source)), safety: 'safe', operations: part.operations }],
  };
}

/** Replacing a file moves the old one into the journal, so it needs `--unsafe-fixes`. */
function replacementFor(
  { path, here, there, isBeginning, operation }: Replacement,
  one: CheckedOne,
  source: RestoreSource,
): Finding<Operation>[] {
  const title = phrase('restore.replace', {
    path: relative(one.install.stateDir, path),
    old: versionInWords(here.size, here.mtimeMs),
    whole: versionInWords(there.size, there.mtimeMs),
    source: basename(source.path),
    has: here.size === 0 ? 'nothing' : isBeginning ? 'more' : 'less',
  });
  return brokenOffIn(one)
    .filter((finding) => finding.path === path)
    .map((finding) => ({
      ...finding,
      fixes: [{ ...titled(title), safety: 'unsafe', operations: [operation] }],
    }));
}

function titleOf({ name, files, bytes, operations }: RestoredPart, { path }: RestoreSource): Text {
  if (name === PATHS) return phrase('restore.paths', { count: operations.length });
  const [size, source] = [sizeInWords(bytes), basename(path)];
  return phrase('restore.part', { part: phrase(`part.${name}`), count: files, size, source });
}
