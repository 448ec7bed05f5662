import { relative } from 'node:path';
import { withTexts } from '../engine/texts.ts';
import { type Amount, isPartOnly, prunedAmount, sumOf } from '../install/files/pruned.ts';
import type { Tree } from '../install/files/tree.ts';
import { compareReleases } from '../install/host/release.ts';
import type { Install } from '../install/install.ts';
import { releaseFor } from '../install/releases/release-for.ts';
import type { InstallRecord, LeftBehind } from '../install/since-record.ts';
import type { Show } from '../masking/shown.ts';
import { INTO_ENGLISH, type Language } from '../phrases/language.ts';
import { amountIn } from '../record/counted.ts';
import { leftBehind } from '../record/left-behind.ts';
import { type Root, rootsOf } from '../record/roots.ts';
import type { Report } from '../report/report.ts';
import type { MovedPart, Moving } from './facts.ts';

/** What is to be moved, according to a record. */
export function movingOfRecord(record: InstallRecord, language: Language): Moving {
  const { machine, roots, stateDir, profile, release } = record;
  const [newest] = [machine.openclaw, release]
    .filter((each) => each !== undefined)
    .sort((a, b) => compareReleases(b, a));
  const { files, bytes } = amountIn(record);
  return {
    release,
    fitting: newest === undefined ? {} : { release: newest },
    home: machine.home,
    user: machine.user,
    platform: machine.platform,
    timeZone: machine.timeZone,
    stateDir,
    profile,
    files,
    bytes,
    uncounted: record.unlisted === undefined ? 'unlisted' : uncountedIn(record.unlisted),
    parts: roots
      .filter(({ what, path }) => what === 'state' || !isBelow(path, stateDir))
      .map(({ what, path }) => ({ what, from: path, there: path })),
    kind: 'record',
    bring: record.leftBehind.map((each) => saysIn(each, language)),
    dependsOnZone: record.cronJobs?.length === 0 ? false : undefined,
  };
}

/** What decides which findings are about copying something else. */
interface Bringing {
  /** The rules whose remedy is to copy something that is missing. */
  readonly restoring: ReadonlySet<string>;
  /** The rules that find jobs in the machine's time zone. */
  readonly zoned: readonly string[];
  readonly show: Show;
  readonly language: Language;
}

/**
 * What is to be moved, according to a copy or an archive, with what the check found, already in the
 * language.
 */
export async function movingOfInstall(
  install: Install,
  report: Report,
  { restoring, zoned, show, language }: Bringing,
): Promise<Moving> {
  const { origin, archive, stateDir } = install;
  const roots = rootsOf(install);
  const amounts = archive
    ? [amountOf(archive.entries.values())]
    : roots.flatMap(({ tree }) =>
        tree === undefined ? [] : [amountOfTree(tree), prunedAmount(tree)],
      );
  const all = sumOf(amounts);
  const beside = archive ? [] : await leftBehind(install, roots);
  const missing = report.findings.filter(({ ruleId }) => restoring.has(ruleId));
  const home = origin.formerHomes[0] ?? install.home.there;
  return {
    release: origin.release,
    // Without databases and without a known writer, every release would fit.
    fitting: origin.release === undefined && install.era !== 'sqlite' ? {} : releaseFor(install),
    home,
    user: origin.user ?? userIn(home),
    platform: origin.platform,
    timeZone: undefined,
    profile: install.profile,
    stateDir: show(install.there(stateDir)),
    files: all.files,
    bytes: all.bytes,
    uncounted: uncountedIn(all),
    parts: partsOf(install, roots).map(({ what, from, there }) => ({
      what,
      from: show(from),
      there: show(there),
    })),
    ...packedAs(archive),
    kind: archive ? 'archive' : 'directory',
    bring: [
      ...missing.map(({ message }) => message),
      ...beside.map((each) => saysIn(each, language, show)),
    ],
    dependsOnZone: zoneOf(report, zoned),
  };
}

function uncountedIn({ isCut }: Amount): Moving['uncounted'] {
  return isCut ? 'rest' : 'nothing';
}

function amountOfTree(tree: Tree): Amount {
  return { ...amountOf(tree.entries.values()), ...(isPartOnly(tree) && { isCut: true }) };
}

function amountOf(entries: Iterable<{ readonly kind: string; readonly size: number }>): Amount {
  const sizes = [...entries].flatMap(({ kind, size }) => (kind === 'file' ? size : []));
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** For a directory, their places on this machine; for an archive, those in the archive. */
function partsOf({ archive, stateDir }: Install, roots: readonly Root[]): MovedPart[] {
  return roots
    .filter(({ what, here, tree }) => what === 'state' || (tree && !isBelow(here, stateDir)))
    .map(({ what, here, there }) => ({
      what,
      there,
      from: archive === undefined ? here : relative(archive.root, here),
    }));
}

function packedAs(archive: Install['archive']): Pick<Moving, 'packed'> {
  const [file] = archive?.files ?? [];
  if (file === undefined) return {};
  return { packed: { format: file.format, isEncrypted: file.encryption !== undefined } };
}

function userIn(home: string): string | undefined {
  return home.split(/[\\/]/).at(-1);
}

function zoneOf({ findings, rules }: Report, zoned: readonly string[]): boolean | undefined {
  if (findings.some(({ ruleId }) => zoned.includes(ruleId))) return true;
  const passed = new Set(rules.filter(({ status }) => status === 'passed').map(({ id }) => id));
  return zoned.every((id) => passed.has(id)) ? false : undefined;
}

function isBelow(path: string, directory: string): boolean {
  return (
    path === directory ||
    (/^[\\/]/.test(path.slice(directory.length)) && path.startsWith(directory))
  );
}

/** As a copy shows it. A record from another version may have phrases that are unknown here. */
function saysIn({ says, phrase }: LeftBehind, { sayOf }: Language, show = asItIs): string {
  const inEnglish = phrase && INTO_ENGLISH.sayOf(phrase.messageId, phrase.values);
  if (phrase === undefined || inEnglish !== says) return show(says);
  return sayOf(phrase.messageId, withTexts(phrase.values, show)) ?? show(says);
}

function asItIs(text: string): string {
  return text;
}
