import { groupBy } from '../../engine/group-by.ts';
import { printable } from '../../masking/printable.ts';
import type { PhraseId } from '../../phrases/english.ts';
import { type Language, listed } from '../../phrases/language.ts';
import { detailOf, THINGS, thingOf } from '../inventory-words.ts';
import type { Report, ReportInstall, ReportInventoryItem } from '../report.ts';
import { systemWords } from '../system-words.ts';
import { padded, widthOf, wrap } from '../text-layout.ts';
import { userWords } from '../user-words.ts';
import type { Pen } from './style.ts';

const ITEM_SIGNS = {
  arrived: '✓',
  broken: '!',
  missing: '✗',
  none: '–',
  unknown: '?',
} satisfies Record<ReportInventoryItem['status'], string>;
const ERA_WORDS = {
  json: ['install.in-files'],
  sqlite: ['install.in-databases'],
  unknown: [],
} as const satisfies Record<ReportInstall['era'], readonly PhraseId[]>;
const RELEASE_WORDS = {
  option: 'install.as-you-said',
  installed: 'install.installed',
  writer: 'install.not-installed',
} as const;

/** What was checked, where it came from, and where it will run. */
export function headerBlock({ host }: Report, install: ReportInstall, pen: Pen): string[] {
  const { say } = pen.language;
  const what = say(install.kind === 'workspace' ? 'install.workspace' : 'install.title');
  const profile =
    install.profile === null
      ? ''
      : ` ${say('install.profile', { profile: printable(install.profile) })}`;
  const title = `${pen.ink.bold(`${what} ${printable(install.stateDir)}`)}${profile}`;
  if (pen.quiet) return [title];
  return [
    title,
    ...pastLines(install, host, pen),
    ...wrap(labelOf('will-run-as', pen), hostWords(host, pen.language), pen.width),
  ];
}

/** Empty for a workspace, which does not show the release and the machine that it came from. */
function pastLines(install: ReportInstall, host: Report['host'], pen: Pen): string[] {
  if (install.kind === 'workspace') return [];
  const { language, width } = pen;
  const era = ERA_WORDS[install.era].map((id) => language.say(id));
  const writer = listed([release(install, language), ...era], language);
  return [
    ...wrap(labelOf('written-by', pen), writer, width),
    ...wrap(labelOf('came-from', pen), originWords(install, host, language), width),
  ];
}

const LABELS = ['written-by', 'came-from', 'will-run-as'] as const;

function labelOf(label: (typeof LABELS)[number], { language: { say } }: Pen): string {
  const widest = Math.max(...LABELS.map((each) => widthOf(say(`install.${each}`))));
  return padded(`  ${say(`install.${label}`)}`, widest + 3);
}

function hostWords({ user, home, platform, openclaw }: Report['host'], language: Language): string {
  const { say } = language;
  const { version, source } = openclaw;
  const release =
    version === null
      ? say('install.target-unknown')
      : say('install.target', { release: version, source: sourceWords(source, language) });
  return listed(
    [
      userWords(user, say) ?? say('install.no-user'),
      say('install.home', { home }),
      systemWords(platform),
      release,
    ],
    language,
  );
}

function sourceWords(source: string, { say }: Language): string {
  return Object.hasOwn(RELEASE_WORDS, source)
    ? say(RELEASE_WORDS[source as keyof typeof RELEASE_WORDS])
    : source;
}

function release(install: ReportInstall, { say }: Language): string {
  return install.release === null
    ? say('install.no-release')
    : say('install.release', { release: install.release });
}

function originWords(
  { origin, inventory }: ReportInstall,
  host: Report['host'],
  language: Language,
): string {
  const { say } = language;
  const { user, homes, platform, stateDirName } = origin;
  const words = [
    ...(user === null ? [] : [say('install.user', { user })]),
    ...(homes.length === 0 ? [] : [say('install.home', { home: homes })]),
    ...(platform === null ? [] : [systemWords(platform)]),
    ...(stateDirName === null ? [] : [say('install.state-directory', { name: stateDirName })]),
  ];
  // The system alone, the same as here, says nothing of another machine.
  const isSystemOnly = words.length === 1 && platform === host.platform;
  if (words.length > 0 && !isSystemOnly) return listed(words, language);
  const isUnseen = inventory.every(({ status }) => status === 'unknown');
  return say(isUnseen ? 'install.origin-unknown' : 'install.from-here');
}

/** What arrived and what is missing. */
export function inventoryBlock(install: ReportInstall, pen: Pen): string[] {
  if (install.inventory.length === 0) return [];
  return [
    pen.ink.bold(titleOf(install, pen.language)),
    ...install.inventory
      .filter((item) => item.status !== 'none' && !isUnseen(item, install))
      .flatMap((item) => itemLines(item, pen)),
    ...unseenLines(install, pen),
    ...noneLines(install, pen),
  ];
}

/** More things than this that are unknown for the same reason are printed as one line. */
const MANY = 3;

function isUnseen({ status, detail }: ReportInventoryItem, { inventory }: ReportInstall): boolean {
  const alike = inventory.filter((item) => item.status === 'unknown' && item.detail === detail);
  return status === 'unknown' && alike.length > MANY;
}

function unseenLines(install: ReportInstall, pen: Pen): string[] {
  const { width, language, ink } = pen;
  const unseen = install.inventory.filter((item) => isUnseen(item, install));
  const sign = ITEM_SIGNS.unknown;
  const label = `  ${sign} ${padded(language.say('status.unknown'), columnOf(pen))}`;
  return [...groupBy(unseen, ({ detail }) => detail).values()].flatMap((alike) => {
    const names = listed(
      alike.map(({ what }) => thingOf(what, language)),
      language,
    );
    const reason = alike[0] === undefined ? '' : itemWords(alike[0], language);
    const [first = '', ...rest] = wrap(label, `${names} (${reason})`, width);
    return [first.replace(sign, ink.yellow(sign)), ...rest];
  });
}

/**
 * Things that probably never existed, in one line, so that what arrived and what is missing fits on
 * the first screen.
 */
function noneLines({ inventory }: ReportInstall, pen: Pen): string[] {
  const { ink, width, language } = pen;
  const names = inventory
    .filter(({ status }) => status === 'none')
    .map(({ what }) => thingOf(what, language));
  if (names.length === 0) return [];
  const label = `  ${ITEM_SIGNS.none} ${padded(language.say('status.none'), columnOf(pen))}`;
  return wrap(label, listed(names, language), width).map((line) => ink.dim(line));
}

/** The width of the widest name, plus a space. */
function columnOf({ language }: Pen): number {
  return 1 + Math.max(...THINGS.map((what) => widthOf(thingOf(what, language))));
}

function titleOf({ record }: ReportInstall, { say }: Language): string {
  return record === null
    ? say('inventory.title')
    : say('inventory.since-record', { date: printable(record.recordedAt.slice(0, 10)) });
}

function itemLines(item: ReportInventoryItem, pen: Pen): string[] {
  const sign = lacksSome(item) ? ITEM_SIGNS.broken : ITEM_SIGNS[item.status];
  const label = `  ${sign} ${padded(printable(thingOf(item.what, pen.language)), columnOf(pen))}`;
  const [first = '', ...rest] = wrap(label, itemWords(item, pen.language), pen.width);
  const paint = {
    arrived: pen.ink.green,
    broken: pen.ink.yellow,
    missing: pen.ink.red,
    none: pen.ink.dim,
    unknown: pen.ink.yellow,
  };
  const ink = lacksSome(item) ? paint.broken : paint[item.status];
  return [first.replace(sign, ink(sign)).trimEnd(), ...rest];
}

function itemWords(item: ReportInventoryItem, language: Language): string {
  const { count, detail, sinceRecord } = item;
  const isTold = sinceRecord !== null || !count || new RegExp(`\\b${count}\\b`).test(detail);
  const told = isTold ? detail : counted(count, detail, language);
  return detailOf({ ...item, detail: told }, language);
}

function counted(count: number, detail: string, { say }: Language): string {
  return detail === '' ? String(count) : say('inventory.counted', { count, detail });
}

/** True where something arrived, but the record has more. */
function lacksSome({ status, sinceRecord }: ReportInventoryItem): boolean {
  return status === 'arrived' && sinceRecord !== null && sinceRecord.here < sinceRecord.was;
}
