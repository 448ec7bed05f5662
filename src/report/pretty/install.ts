import { wrap } from '../layout.ts';
import { printable } from '../printable.ts';
import type { Report, ReportArrival, ReportInstall } from '../report.ts';
import type { Pen } from './pen.ts';

const ARRIVAL_SIGNS = { arrived: '✓', missing: '✗', none: '–', unknown: '?' } satisfies Record<
  ReportArrival['status'],
  string
>;
const ERA_WORDS = {
  json: 'sessions in files',
  sqlite: 'sessions in databases',
  unknown: 'of an unknown era',
} satisfies Record<ReportInstall['era'], string>;
const RELEASE_WORDS: Readonly<Record<string, string>> = {
  option: 'as you said',
  installed: 'installed here',
  writer: 'not found here: the release that wrote it',
};
const ARRIVAL_COLUMN = 15;

export function headerBlock(report: Report, install: ReportInstall, pen: Pen): string[] {
  const { ink } = pen;
  const what =
    install.kind === 'workspace'
      ? 'A workspace alone: no state directory is at'
      : 'OpenClaw install';
  const profile = install.profile === null ? '' : ` (profile ${printable(install.profile)})`;
  const lines = [`${ink.bold(`${what} ${printable(install.stateDir)}`)}${profile}`];
  if (pen.quiet) return lines;
  const { host } = report;
  const runs = [
    ...userWords(host.user),
    `home ${host.home}`,
    host.platform,
    ...(host.openclaw.version === null
      ? ['OpenClaw release not known']
      : [
          `OpenClaw ${host.openclaw.version} (${RELEASE_WORDS[host.openclaw.source] ?? host.openclaw.source})`,
        ]),
  ];
  return [
    ...lines,
    ...wrap('  written by  ', `${release(install)}, ${ERA_WORDS[install.era]}`, pen.width),
    ...wrap('  came from   ', originWords(install), pen.width),
    ...wrap('  will run as ', runs.join(', '), pen.width),
  ];
}

function release(install: ReportInstall): string {
  return install.release === null ? 'an unknown release' : `OpenClaw ${install.release}`;
}

function userWords(user: Report['host']['user']): string[] {
  if (user.uid === null) return ['an unknown user'];
  return [user.name === null ? `user ${user.uid}` : `${user.name} (${user.uid})`];
}

function originWords({ origin }: ReportInstall): string {
  const words = [
    ...(origin.user === null ? [] : [`user ${origin.user}`]),
    ...(origin.homes.length === 0 ? [] : [`home ${origin.homes.join(', ')}`]),
    ...(origin.platform === null ? [] : [origin.platform]),
    ...(origin.stateDirName === null ? [] : [`state directory ${origin.stateDirName}`]),
  ];
  return words.length === 0 ? 'here, or a home of the same name' : words.join(', ');
}

export function arrivedBlock(install: ReportInstall, pen: Pen): string[] {
  if (install.arrived.length === 0) return [];
  return [
    pen.ink.bold('What arrived'),
    ...install.arrived.flatMap((one) => arrivalLines(one, pen)),
  ];
}

function arrivalLines(arrival: ReportArrival, pen: Pen): string[] {
  const isTold = !arrival.count || new RegExp(`\\b${arrival.count}\\b`).test(arrival.detail);
  const detail = isTold ? arrival.detail : `${arrival.count}: ${arrival.detail}`.replace(/: $/, '');
  const label = `  ${ARRIVAL_SIGNS[arrival.status]} ${arrival.what.padEnd(ARRIVAL_COLUMN)}`;
  const [first = '', ...rest] = wrap(label, detail, pen.width);
  const sign = ARRIVAL_SIGNS[arrival.status];
  const paint = {
    arrived: pen.ink.green,
    missing: pen.ink.red,
    none: pen.ink.dim,
    unknown: pen.ink.yellow,
  };
  return [first.replace(sign, paint[arrival.status](sign)).trimEnd(), ...rest];
}
