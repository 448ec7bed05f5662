/** The measurements in the words of the table. */

import type { Seen } from './look.ts';
import type { Measured, Repaired } from './measure.ts';
import type { Kept } from './old-machine.ts';

/** One row of the measured files and of the table. */
export interface Row {
  readonly rules: string;
  readonly before: string;
  readonly doctor: string;
  readonly migcheck: string;
}

export function rowOf({ rules, remedies, from, before, doctor, migcheck }: Measured): Row {
  const source = from === undefined ? '' : `, with \`--from\` ${SOURCES[from]}`;
  const by = remedies.length === 0 ? '' : `, then the remedy of \`${remedies.join('`, `')}\``;
  return {
    rules: rulesInWords(rules),
    before: seenInWords(before),
    doctor: repairedInWords(doctor, before),
    migcheck: `${repairedInWords(migcheck, before)}${source}${by}`,
  };
}

/** What the table calls those that found a fault. */
export function rulesInWords(rules: readonly string[]): string {
  return rules.map((rule) => `\`${rule}\``).join(', ') || 'none';
}

const SOURCES: Readonly<Record<Kept, string>> = {
  archive: "the guide's archive",
  directory: 'the old disk',
};

function repairedInWords(repaired: Repaired, before: Seen): string {
  const failed = repaired.failed === undefined ? '' : `; doctor fails: \`${repaired.failed}\``;
  const files = repaired.changed === 1 ? '1 file' : `${repaired.changed} files`;
  const seen = seenInWords(repaired);
  const isSame = !works(seen) && seen === seenInWords(before);
  return `${isSame ? 'as before' : seen}${failed} (${files} changed)`;
}

const WORKS = '**works**';

/** Whether a cell means that nothing was wrong. */
export function works(cell: string): boolean {
  return cell.startsWith(WORKS);
}

/** {@link WORKS}, or everything that is wrong. */
export function seenInWords(seen: Seen): string {
  const wrong = [
    ...(seen.gateway === undefined ? [] : [`the gateway does not start: \`${seen.gateway}\``]),
    ...(seen.knowsJob === false ? ['the cron job is gone'] : []),
    ...(seen.hasPlugin === false ? ['the plugin is not loaded'] : []),
    ...(seen.turn === undefined ? forgottenBy(seen) : [`no answer: \`${seen.turn}\``]),
    ...(seen.oldHome ? ['the old home is made again'] : []),
  ];
  return wrong.length === 0 ? WORKS : wrong.join('; ');
}

function forgottenBy({ recalls }: Seen): string[] {
  if (recalls === undefined) return [];
  const forgotten = (['conversation', 'memory'] as const).filter((past) => !recalls.includes(past));
  return forgotten.length === 0
    ? []
    : [`answers, but has forgotten the ${forgotten.join(' and the ')}`];
}
