import { printable } from '../../masking/printable.ts';
import { detailOf } from '../inventory.ts';
import { wrap } from '../layout.ts';
import type { Report, ReportInstall, ReportInventoryItem } from '../report.ts';
import type { Pen } from './style.ts';

const ITEM_SIGNS = {
  arrived: '✓',
  broken: '!',
  missing: '✗',
  none: '–',
  unknown: '?',
} satisfies Record<ReportInventoryItem['status'], string>;
const ERA_WORDS = {
  json: ['sessions in files'],
  sqlite: ['sessions in databases'],
  unknown: [],
} satisfies Record<ReportInstall['era'], readonly string[]>;
const RELEASE_WORDS: Readonly<Record<string, string>> = {
  option: 'as you said',
  installed: 'installed here',
  writer: 'not installed here: the release that wrote it',
};
const ITEM_COLUMN = 16;

export function headerBlock({ host }: Report, install: ReportInstall, pen: Pen): string[] {
  const what =
    install.kind === 'workspace'
      ? 'A workspace alone, without a state directory at'
      : 'OpenClaw install';
  const profile = install.profile === null ? '' : ` (profile ${printable(install.profile)})`;
  const title = `${pen.ink.bold(`${what} ${printable(install.stateDir)}`)}${profile}`;
  if (pen.quiet) return [title];
  return [title, ...pastLines(install, pen), ...wrap('  will run as ', hostWords(host), pen.width)];
}

/** A workspace says nothing of the release and the machine that it comes from. */
function pastLines(install: ReportInstall, { width }: Pen): string[] {
  if (install.kind === 'workspace') return [];
  const writer = [release(install), ...ERA_WORDS[install.era]].join(', ');
  return [
    ...wrap('  written by  ', writer, width),
    ...wrap('  came from   ', originWords(install), width),
  ];
}

function hostWords({ user, home, platform, openclaw }: Report['host']): string {
  const source = RELEASE_WORDS[openclaw.source] ?? openclaw.source;
  const release =
    openclaw.version === null
      ? 'OpenClaw release not known'
      : `OpenClaw ${openclaw.version} (${source})`;
  return [userWords(user), `home ${home}`, platform, release].join(', ');
}

function release(install: ReportInstall): string {
  return install.release === null ? 'an unknown release' : `OpenClaw ${install.release}`;
}

function userWords({ name, uid }: Report['host']['user']): string {
  if (uid === null) return 'an unknown user';
  return name === null ? `user ${uid}` : `${name} (${uid})`;
}

function originWords({ origin }: ReportInstall): string {
  const words = [
    ...(origin.user === null ? [] : [`user ${origin.user}`]),
    ...(origin.homes.length === 0 ? [] : [`home ${origin.homes.join(', ')}`]),
    ...(origin.platform === null ? [] : [origin.platform]),
    ...(origin.stateDirName === null ? [] : [`state directory ${origin.stateDirName}`]),
  ];
  return words.length === 0 ? 'here, or a home with the same path' : words.join(', ');
}

export function inventoryBlock(install: ReportInstall, pen: Pen): string[] {
  if (install.inventory.length === 0) return [];
  return [
    pen.ink.bold(titleOf(install)),
    ...install.inventory
      .filter(({ status }) => status !== 'none')
      .flatMap((item) => itemLines(item, pen)),
    ...noneLines(install, pen),
  ];
}

/** What nothing is known of takes one line: what arrived and what did not has to be on the first screen. */
function noneLines({ inventory }: ReportInstall, { ink, width }: Pen): string[] {
  const names = inventory.filter(({ status }) => status === 'none').map(({ what }) => what);
  if (names.length === 0) return [];
  return wrap(`  ${ITEM_SIGNS.none} ${'none'.padEnd(ITEM_COLUMN)}`, names.join(', '), width).map(
    (line) => ink.dim(line),
  );
}

function titleOf({ record }: ReportInstall): string {
  return record === null
    ? 'What arrived'
    : `What arrived, of what the record of ${record.recordedAt.slice(0, 10)} counts`;
}

function itemLines(item: ReportInventoryItem, pen: Pen): string[] {
  const sign = lacksSome(item) ? ITEM_SIGNS.broken : ITEM_SIGNS[item.status];
  const label = `  ${sign} ${item.what.padEnd(ITEM_COLUMN)}`;
  const [first = '', ...rest] = wrap(label, itemWords(item), pen.width);
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

function itemWords(item: ReportInventoryItem): string {
  const { count, detail } = item;
  const isTold = !count || new RegExp(`\\b${count}\\b`).test(detail);
  return detailOf({ ...item, detail: isTold ? detail : `${count}: ${detail}`.replace(/: $/, '') });
}

/** Something arrived, and the record says that there was more. */
function lacksSome({ status, sinceRecord }: ReportInventoryItem): boolean {
  return status === 'arrived' && sinceRecord !== null && sinceRecord.here < sinceRecord.was;
}
