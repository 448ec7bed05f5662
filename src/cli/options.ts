import { type Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES, type Severity } from '../engine/rule.ts';
import { isAbsoluteAnywhere } from '../install/host/home.ts';
import type { RunOptions } from '../migcheck/options.ts';
import type { ColorWhen } from './colour.ts';

/** The options of a check, as they were given. */
export interface CommandOptions extends Omit<RunOptions, 'path' | 'keys'> {
  readonly interactive?: boolean;
  readonly ageRecipient?: readonly string[];
  readonly ageIdentity?: readonly string[];
  readonly format: 'pretty' | 'json' | 'github';
  readonly output?: string;
  readonly verbose?: boolean;
  readonly color: ColorWhen;
  readonly failOn: Severity | 'never';
}

const PLATFORMS: Readonly<Record<string, NodeJS.Platform>> = {
  linux: 'linux',
  darwin: 'darwin',
  macos: 'darwin',
  win32: 'win32',
  windows: 'win32',
};

/** Adds the options of a check, in groups, and what it checks. */
export function addCheckOptions(program: Command): Command {
  program.argument('[path]', 'a state directory, a home that holds one, or a workspace');
  for (const [group, options] of Object.entries(optionGroups())) {
    for (const option of options) program.addOption(option.helpGroup(`${group}:`));
  }
  return program;
}

/** By the heading that they have in the help. */
function optionGroups(): Record<string, Option[]> {
  return {
    'What to check': whatOptions(),
    'Where it will run': hostOptions(),
    Repair: repairOptions(),
    Report: reportOptions(),
    Rules: ruleOptions(),
  };
}

function whatOptions(): Option[] {
  return [
    new Option('--profile <name>', 'the state directory of this profile'),
    new Option('--all', 'every state directory in the home'),
    list(
      '--workspace <dir>',
      'a directory of the install outside of the home: it is checked, and --fix may change it (repeatable)',
    ),
    new Option('--deep', 'run the rules as well that read whole databases'),
  ];
}

function hostOptions(): Option[] {
  return [
    new Option(
      '--home <dir>',
      'the path that the home will have where the install will run',
    ).argParser(absolute),
    new Option(
      '--state-dir <dir>',
      'the path that the state directory will have there, where a container mounts it',
    ).argParser(absolute),
    new Option('--user <user>', 'the user that will run it: name, uid or uid:gid'),
    new Option('--platform <os>', 'what it will run on: linux, macos, windows').argParser(platform),
    new Option('--openclaw <version>', 'the release of OpenClaw that will run it').argParser(
      release,
    ),
  ];
}

function repairOptions(): Option[] {
  return [
    new Option('--fix', 'repair what can safely be repaired'),
    new Option('--dry-run', 'only show what --fix would do'),
    new Option('--unsafe-fixes', 'with --fix: do also what may change what you meant'),
    list('--age-recipient <recipient>', 'encrypt backups to it: age1…, or a file (repeatable)'),
    identity('remove an original once its encrypted copy opens with it (repeatable)'),
    new Option('--interactive', 'with --fix: ask about each repair, with its diff'),
    new Option(
      '--from <backup>',
      'with --fix: bring what is missing from an archive or another directory',
    ),
  ];
}

function reportOptions(): Option[] {
  return [
    new Option('--format <format>', 'format of the report')
      .choices(['pretty', 'json', 'github'])
      .default('pretty'),
    new Option('--output <file>', 'write the report to a file'),
    new Option('-q, --quiet', 'findings only'),
    new Option('-v, --verbose', 'also why each finding matters, and what to do about it alone'),
    new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto'),
  ];
}

function ruleOptions(): Option[] {
  return [
    list('--only <rule>', 'run this rule only (repeatable)'),
    list('--skip <rule>', 'leave this rule out (repeatable)'),
    new Option(
      '--rule <id=severity>',
      'off, info, warning or error for a rule (repeatable)',
    ).argParser(ruleSeverity),
    new Option('--severity-min <severity>', 'leave out what weighs less')
      .choices(SEVERITIES)
      .default('info'),
    new Option('--fail-on <severity>', 'the least severity that makes the status 1')
      .choices(['error', 'warning', 'info', 'never'])
      .default('error'),
    new Option('--config <file>', 'our own settings, instead of searching for them'),
  ];
}

function list(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (value: string, sofar: readonly string[] = []) => [...sofar, value],
  );
}

/** `--age-identity`, for what it is needed for. */
export function identity(description: string): Option {
  return list('--age-identity <file>', description);
}

function platform(value: string): NodeJS.Platform {
  const known = PLATFORMS[value.toLowerCase()];
  if (known) return known;
  throw new InvalidArgumentError('It is linux, macos or windows.');
}

/** A home that is relative here would be written into the configuration as it stands. */
function absolute(value: string): string {
  if (isAbsoluteAnywhere(value)) return value;
  throw new InvalidArgumentError('It is an absolute path, for instance /home/bob.');
}

function release(value: string): string {
  if (/^\d{4}\.\d{1,2}\.\d{1,2}(?:-[\w.-]+)?$/.test(value)) return value;
  throw new InvalidArgumentError('It is a release, for instance 2026.9.6.');
}

function ruleSeverity(
  value: string,
  sofar: Readonly<Record<string, Severity | 'off'>> = {},
): Readonly<Record<string, Severity | 'off'>> {
  const [id = '', severity = ''] = value.split('=', 2);
  const known = [...SEVERITIES, 'off' as const].find((candidate) => candidate === severity);
  if (id === '' || !known) {
    throw new InvalidArgumentError('It is <rule>=<off|info|warning|error>.');
  }
  return { ...sofar, [id]: known };
}
