import { basename, join, relative } from 'node:path';
import { openArchives } from '../archive/open.ts';
import { ArchiveRefused } from '../archive/refused.ts';
import type { ArchiveInput } from '../archive/unpack.ts';
import { FactUnavailable } from '../engine/fact-unavailable.ts';
import type { Finding } from '../engine/finding.ts';
import type { Phrase } from '../engine/rule.ts';
import { runRules } from '../engine/run.ts';
import { withTexts } from '../engine/texts.ts';
import type { Install } from '../install/install.ts';
import { InstallNotFound } from '../install/locate/not-found.ts';
import { openInstalls } from '../install/open.ts';
import { profileOf } from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import { conversationsOf } from '../record/conversations.ts';
import type { ReportSource } from '../report/report.ts';
import { findRoots, isBelow } from '../restore/found-roots.ts';
import { type RestoreSource, SourceRefused } from '../restore/source.ts';
import { rules } from '../rules/index.ts';
import type { Context } from './context.ts';
import { openCopy } from './open-copy.ts';

/** What a source contains, and what is wrong with it. */
export interface Appraisal {
  readonly holds: ReportSource['holds'];
  readonly problems: readonly string[];
  readonly problemPhrases: readonly Phrase[];
  /**
   * False where a part is known to be damaged.
   * @param paths of its files in the source
   */
  isWhole(name: string, paths: readonly string[]): boolean;
}

/**
 * The rules to run on a source: its list of sessions shows which transcripts it lacks. Other
 * missing parts may be in another source.
 */
const ASKED = rules.filter(
  ({ notWhole, lacks, messages }) =>
    notWhole !== undefined ||
    [lacks, ...Object.values(messages).map((message) => message.lacks)].includes('part.sessions'),
);

/**
 * Checks a source like an install: what it contains, and whether that is complete. Changes nothing.
 * @param how.decrypt decrypts what is encrypted with age
 * @throws SourceRefused
 */
export async function appraise(
  source: RestoreSource,
  stateName: string,
  how: Pick<ArchiveInput, 'decrypt'>,
  context: Context,
): Promise<Appraisal> {
  const opened = await opening(source, stateName, how, context);
  try {
    return await appraised(opened);
  } finally {
    opened.close();
  }
}

/** A source that was opened as an install. */
interface Opened {
  readonly install: Install;
  /** Where the root of the source is on this machine. */
  readonly root: string;
  /** Rewrites paths as paths in the source. */
  shown(text: string): string;
  close(): void;
}

async function opening(
  source: RestoreSource,
  stateName: string,
  how: Pick<ArchiveInput, 'decrypt'>,
  { env, cwd, progress }: Context,
): Promise<Opened> {
  const { path, kind } = source;
  const roots = findRoots(source, stateName);
  progress.show(phrase('progress.reading', { name: path }));
  try {
    if (kind === 'archive') return await openingArchive(path, stateName, { env, cwd, ...how });
    const main = roots.find((root) => root.kind === 'state') ?? roots[0];
    const beside = roots.filter((root) => root.kind === 'workspace' && root !== main);
    const install = openCopy({
      path: join(path, main?.prefix ?? ''),
      env,
      cwd,
      workspaces: beside.map(({ prefix }) => join(path, prefix)),
    });
    if (install === undefined) throw new SourceRefused(phrase('from.several-installs', { path }));
    return { install, root: path, shown: (text) => text, close() {} };
  } catch (error) {
    if (error instanceof ArchiveRefused || error instanceof InstallNotFound) {
      throw new SourceRefused(error.reason);
    }
    throw error;
  }
}

async function openingArchive(
  path: string,
  stateName: string,
  { env, cwd, ...how }: Pick<Context, 'env' | 'cwd'> & Pick<ArchiveInput, 'decrypt'>,
): Promise<Opened> {
  const profile = profileOf(stateName);
  const archives = await openArchives([{ name: basename(path), path }], {
    env,
    isCompared: true,
    ...how,
    ...(profile !== undefined && { profile }),
  });
  const { facts, open, shown } = archives;
  try {
    const [damage] = facts.damage;
    if (damage) throw new SourceRefused(phrase('from.damaged', { path, what: damage.what }));
    const [install] = openInstalls({ ...open, env, cwd });
    if (install === undefined) throw new SourceRefused(phrase('from.no-install', { path }));
    return { install, root: facts.root, shown, close: () => archives.close() };
  } catch (error) {
    archives.close();
    throw error;
  }
}

async function appraised({ install, root, shown }: Opened): Promise<Appraisal> {
  const { findings } = await runRules(ASKED, install);
  const inSource = (path: string) => relative(root, path).replaceAll('\\', '/');
  const broken = findings
    .filter(({ notWhole }) => notWhole !== undefined)
    .flatMap(({ path, alsoAt = [] }) => [path, ...alsoAt.map((place) => place.path)])
    .map(inSource);
  const lacking = new Set(findings.map(({ lacks }) => lacks));
  return {
    holds: holdingsOf(install),
    ...problemsOf(findings, shown),
    isWhole: (name, paths) =>
      !lacking.has(`part.${name}`) &&
      !paths.some((path) => broken.some((each) => isBelow(path, each))),
  };
}

/** The texts of the findings, without duplicates. */
function problemsOf(
  findings: readonly Finding[],
  shown: Opened['shown'],
): Pick<Appraisal, 'problems' | 'problemPhrases'> {
  const all = new Map(
    findings.map(({ ruleId, messageId, message, data = {} }) => [
      shown(message),
      { messageId: `${ruleId}/${messageId}`, values: withTexts(data, shown) },
    ]),
  );
  return { problems: [...all.keys()], problemPhrases: [...all.values()] };
}

function holdingsOf(install: Install): ReportSource['holds'] {
  const countOf = (what: string) => {
    const item = install.inventory.find((each) => each.what === what);
    return item === undefined || item.status === 'unknown' ? null : (item.count ?? null);
  };
  return {
    sessions: countOf('conversations'),
    messages: messagesIn(install),
    memory: countOf('memory'),
    cronJobs: countOf('cron jobs'),
    logins: countOf('logins'),
    workspace: countOf('workspace'),
  };
}

function messagesIn(install: Install): number | null {
  try {
    return conversationsOf(install, undefined).reduce((sum, each) => sum + each.messages, 0);
  } catch (error) {
    if (error instanceof FactUnavailable) return null;
    throw error;
  }
}
