import { UsageError } from '../migcheck/usage-error.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';

/** Options that make no sense together, with what to do instead. */
const CONTRADICTIONS: readonly [
  isMeant: (options: CommandOptions, io: Io) => boolean,
  says: string,
][] = [
  [
    ({ from, fix, dryRun }) => from !== undefined && !fix && !dryRun,
    '--from says where a repair takes from what is missing: it goes with --fix, or with --dry-run to look at it first.',
  ],
  [
    ({ dryRun, format }) => dryRun === true && format === 'github',
    '--dry-run shows changes as text or as JSON: it does not go with --format github.',
  ],
  [
    ({ interactive, fix, dryRun }) => interactive === true && (!fix || dryRun === true),
    '--interactive asks which repairs to do: it goes with --fix, and not with --dry-run.',
  ],
  [
    ({ unsafeFixes, fix, dryRun }) => unsafeFixes === true && !fix && !dryRun,
    '--unsafe-fixes says which repairs to do: it goes with --fix, or with --dry-run to see them first.',
  ],
  [
    ({ unsafeFixes, ageRecipient, ageIdentity }) =>
      !unsafeFixes && (ageRecipient ?? ageIdentity) !== undefined,
    '--age-recipient and --age-identity go with --unsafe-fixes: they are for encrypting backups, which is one of those.',
  ],
  [
    ({ all, profile }) => all === true && profile !== undefined,
    '--all is every profile: it does not go with --profile.',
  ],
  [
    ({ all, stateDir }) => all === true && stateDir !== undefined,
    '--state-dir says where one state directory will be: it does not go with --all.',
  ],
  // Before anything else: a repair that was killed is ended before the first question.
  [
    ({ interactive }, io) => interactive === true && !(io.stdin.isTTY && io.stderr.isTTY),
    '--interactive asks at a terminal, and there is none here: look at the repairs with --dry-run, choose some with --only, do them with --fix.',
  ],
];

/** @throws UsageError */
export function refuseContradictions(options: CommandOptions, io: Io): void {
  const found = CONTRADICTIONS.find(([isMeant]) => isMeant(options, io));
  if (found) throw new UsageError(found[1]);
}
