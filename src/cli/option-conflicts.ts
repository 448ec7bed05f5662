import { UsageError } from '../migcheck/usage-error.ts';
import type { Format } from '../report/format.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';
import { refuseSharedPlaces } from './report-requests.ts';

/** Formats that have no place for a change that is only planned. */
const WITHOUT_PLANS: ReadonlySet<Format> = new Set(['github', 'junit', 'gitlab', 'markdown']);

/** Options that make no sense together, with what to do instead. */
const CONTRADICTIONS: readonly [
  isMeant: (options: CommandOptions, io: Io, isArchive: boolean) => boolean,
  says: string,
][] = [
  [
    ({ from, fix, dryRun }) => from !== undefined && !fix && !dryRun,
    '--from restores what is missing. Add --fix to do it, or --dry-run to see it first.',
  ],
  [
    ({ dryRun, reports = [] }) =>
      dryRun === true && reports.some(({ format }) => WITHOUT_PLANS.has(format)),
    '--dry-run shows changes as text, JSON, SARIF or HTML. Leave out other formats.',
  ],
  [
    ({ interactive, fix, dryRun }) => interactive === true && (!fix || dryRun === true),
    '--interactive asks before each repair. Use it with --fix and without --dry-run.',
  ],
  [
    ({ unsafeFixes, fix, dryRun }) => unsafeFixes === true && !fix && !dryRun,
    '--unsafe-fixes adds repairs. Add --fix to do them, or --dry-run to see them first.',
  ],
  [
    ({ unsafeFixes, against, from, ageRecipient, ageIdentity }, _, isArchive) =>
      !unsafeFixes &&
      (ageRecipient !== undefined ||
        (ageIdentity !== undefined && (against ?? from) === undefined && !isArchive)),
    '--age-recipient and --age-identity are for encrypting backups, which needs --unsafe-fixes. --age-identity also opens an encrypted archive that you check, the record of --against, and the backups of --from.',
  ],
  [
    ({ all, profile }) => all === true && profile !== undefined,
    '--all checks every profile. Leave out --profile, or --all.',
  ],
  [
    ({ all, against }) => all === true && against !== undefined,
    '--against is the record of one install. Leave out --all.',
  ],
  [
    ({ all, stateDir }) => all === true && stateDir !== undefined,
    '--state-dir is the path of one state directory. Leave out --all.',
  ],
  // Checked first of all: a repair that was killed is taken back before the first question.
  [
    ({ interactive }, io) => interactive === true && !(io.stdin.isTTY && io.stderr.isTTY),
    '--interactive needs a terminal. Without one, look at the repairs with --dry-run, choose with --only, and repair with --fix.',
  ],
];

/**
 * @param isArchive true where an archive is checked
 * @throws UsageError
 */
export function refuseContradictions(options: CommandOptions, io: Io, isArchive: boolean): void {
  refuseSharedPlaces(options.reports ?? [], io.cwd);
  const found = CONTRADICTIONS.find(([isMeant]) => isMeant(options, io, isArchive));
  if (found) throw new UsageError(found[1]);
}
