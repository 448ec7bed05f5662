import { SEVERITIES } from '../engine/rule.ts';
import type { Baseline } from '../migcheck/options.ts';
import { type Performed, perform } from '../migcheck.ts';
import { withRules } from '../report/localized.ts';
import { rules } from '../rules/index.ts';
import { keysOf } from './age-keys.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { languageFor } from './language.ts';
import type { CommandOptions } from './options.ts';
import { standardInput } from './standard-input.ts';
import { surroundingsOf } from './surroundings.ts';

/** The paths of one install: one directory, or archives that are parts of it. */
export type Copy = readonly string[];

/**
 * Checks and repairs one install.
 * @param baseline the known findings, from the file of `--baseline`
 * @param onOpened called with the directories of the install before anything is checked
 */
export async function performOn(
  [path, ...beside]: Copy,
  { baseline: baselineFile, ...options }: CommandOptions,
  io: Io,
  baseline: Baseline | undefined,
  onOpened: (directories: readonly string[]) => void,
): Promise<Performed> {
  const run = {
    ...options,
    ...(path !== undefined && { path, beside }),
    ...(baselineFile !== undefined && { baselineFile }),
    ...(baseline !== undefined && { baseline }),
    keys: await keysOf(options, io),
  };
  return perform(run, {
    ...(await surroundingsOf(io, options)),
    stdin: () => standardInput(io, options.against === '-' ? '--against -' : '-'),
    // Imported here, because a check that only reads asks nothing.
    ...(options.interactive && {
      prompt: async () => {
        const { Prompt } = await import('./prompt.ts');
        return new Prompt(io, options.color, withRules(await languageFor(options, io), rules));
      },
    }),
    onOpened,
  });
}

/**
 * The exit status. A crash or a limit outweighs findings, because the part that was not checked may
 * be worse. So does a repair that was requested and refused.
 */
export function statusOf(
  { report, isCutOff, hasProblems }: Performed,
  options: CommandOptions,
): number {
  const hasCrashed = report.rules.some(({ status }) => status === 'crashed');
  if (isCutOff || hasCrashed || report.refusals.length > 0) return EXIT.unchecked;
  if (options.failOn !== 'never') {
    const least = SEVERITIES.indexOf(options.failOn);
    if (report.findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= least)) {
      return EXIT.findings;
    }
  }
  return hasProblems ? EXIT.unchecked : EXIT.clean;
}
