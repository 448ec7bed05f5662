import { UsageError } from '../migcheck/usage-error.ts';
import type { PhraseId } from '../phrases/english.ts';
import { phrase } from '../phrases/language.ts';
import type { Format } from '../report/format.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';
import { refuseSharedPlaces } from './report-requests.ts';

/** Formats that cannot show planned changes. */
const WITHOUT_PLANS: ReadonlySet<Format> = new Set(['github', 'junit', 'gitlab', 'markdown']);

/** Options that make no sense together, with what to do instead. */
const CONTRADICTIONS = [
  [({ from, fix, dryRun }) => from !== undefined && !fix && !dryRun, 'usage.from-alone'],
  [
    ({ dryRun, reports = [] }) =>
      dryRun === true && reports.some(({ format }) => WITHOUT_PLANS.has(format)),
    'usage.dry-run-formats',
  ],
  [
    ({ interactive, fix, dryRun }) => interactive === true && (!fix || dryRun === true),
    'usage.interactive-fix',
  ],
  [({ unsafeFixes, fix, dryRun }) => unsafeFixes === true && !fix && !dryRun, 'usage.unsafe-alone'],
  [
    ({ unsafeFixes, against, from, ageRecipient, ageIdentity }, _, isArchive) =>
      !unsafeFixes &&
      (ageRecipient !== undefined ||
        (ageIdentity !== undefined && (against ?? from) === undefined && !isArchive)),
    'usage.age-unsafe',
  ],
  [({ all, profile }) => all === true && profile !== undefined, 'usage.all-profile'],
  [({ all, against }) => all === true && against !== undefined, 'usage.all-against'],
  [({ all, stateDir }) => all === true && stateDir !== undefined, 'usage.all-state-dir'],
  // Checked here and not at the first question, because an interrupted repair is undone before
  // that.
  [
    ({ interactive }, io) => interactive === true && !(io.stdin.isTTY && io.stderr.isTTY),
    'usage.interactive-terminal',
  ],
] as const satisfies readonly (readonly [
  isMeant: (options: CommandOptions, io: Io, isArchive: boolean) => boolean,
  says: PhraseId,
])[];

/**
 * @param isArchive true where an archive is checked
 * @throws UsageError
 */
export function refuseContradictions(options: CommandOptions, io: Io, isArchive: boolean): void {
  refuseSharedPlaces(options.reports ?? [], io.cwd);
  const found = CONTRADICTIONS.find(([isMeant]) => isMeant(options, io, isArchive));
  if (found) throw new UsageError(phrase(found[1]));
}
