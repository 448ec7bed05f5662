import { UsageError } from '../migcheck/usage-error.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';

/** Options that make no sense together, with what to do instead. */
const CONTRADICTIONS: readonly [
  isMeant: (options: CommandOptions, io: Io) => boolean,
  says: string,
][] = [
  [
    ({ json, format }) => json === true && format !== 'json',
    '--json is --format json: give one format.',
  ],
  [
    ({ from, fix, dryRun }) => from !== undefined && !fix && !dryRun,
    '--from restores what is missing. Add --fix to do it, or --dry-run to see it first.',
  ],
  [
    ({ dryRun, format }) => dryRun === true && format === 'github',
    '--dry-run shows changes as text or as JSON. Leave out --format github.',
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
    ({ unsafeFixes, ageRecipient, ageIdentity }) =>
      !unsafeFixes && (ageRecipient ?? ageIdentity) !== undefined,
    '--age-recipient and --age-identity are for encrypting backups, which needs --unsafe-fixes.',
  ],
  [
    ({ all, profile }) => all === true && profile !== undefined,
    '--all checks every profile. Leave out --profile, or --all.',
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

/** @throws UsageError */
export function refuseContradictions(options: CommandOptions, io: Io): void {
  const found = CONTRADICTIONS.find(([isMeant]) => isMeant(options, io));
  if (found) throw new UsageError(found[1]);
}
