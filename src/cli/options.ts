import { type Command, Option } from 'commander';
import { SEVERITIES, type Severity } from '../engine/rule.ts';
import { isAbsoluteAnywhere } from '../install/host/home.ts';
import type { Platform } from '../install/host/platform.ts';
import type { RunOptions } from '../migcheck/options.ts';
import { phrase } from '../phrases/language.ts';
import { FORMATS } from '../report/format.ts';
import type { ColorWhen } from './colour.ts';
import { type LanguageOption, languageOption } from './language.ts';
import { Advice, checked, chooseFrom, oneOf } from './option-values.ts';
import { collectReports, formatWord, type ReportRequest } from './report-requests.ts';

/** The options of a check, as they were given. */
export interface CommandOptions
  extends Omit<RunOptions, 'path' | 'keys' | 'baseline'>,
    LanguageOption {
  readonly interactive?: boolean;
  /**
   * The requested reports, in the order of the command line. Without any, one for people is
   * written.
   */
  readonly reports?: readonly ReportRequest[];
  readonly verbose?: boolean;
  /** The file of an earlier report. */
  readonly baseline?: string;
  readonly color: ColorWhen;
  readonly failOn: Severity | 'never';
}

const PLATFORMS: Readonly<Record<string, Platform>> = {
  linux: 'linux',
  darwin: 'darwin',
  macos: 'darwin',
  win32: 'win32',
  windows: 'win32',
};

/** Adds the path and the options of a check, in groups. */
export function addCheckOptions(program: Command): Command {
  program.argument(
    '[paths...]',
    'a state directory, its openclaw.json, a home directory, a workspace, or an archive (- reads one from standard input)',
  );
  for (const [group, options] of Object.entries(optionGroups())) {
    for (const option of options) program.addOption(option.helpGroup(group));
  }
  return collectReports(program, FORMATS);
}

/** The options, grouped under their headings in the help. */
function optionGroups(): Record<string, Option[]> {
  return {
    'What to check:': whatOptions(),
    'Where it will run:': hostOptions(),
    'Where it comes from:': sourceOptions(),
    'Repair:': repairOptions(),
    'Report:': [
      ...reportOptions(),
      new Option(
        '--label <text>',
        'name this machine in the report, so that merge can tell machines apart',
      ),
      new Option('--baseline <file>', 'report only what is new since this JSON report'),
    ],
    'Rules:': ruleOptions(),
  };
}

function whatOptions(): Option[] {
  return [
    new Option('--profile <name>', 'check the state directory of this profile'),
    new Option('--all', 'check every state directory in the home'),
    list(
      '--workspace <dir>',
      'also check this directory outside the home, and let --fix change it (repeatable)',
    ),
    new Option('--deep', 'also run rules that read whole databases'),
  ];
}

/** The options for what the install is compared with, and for what is known about the source. */
function sourceOptions(): Option[] {
  return [
    new Option(
      '--against <record>',
      'report what is missing since this record; also takes an archive, a directory, user@host:path, or - (standard input)',
    ),
    checked(new Option('--source-home <dir>', 'the path of the home on the old machine'), absolute),
    checked(
      new Option(
        '--source-platform <os>',
        'the operating system of the old machine: linux, macos or windows',
      ),
      platform,
    ),
  ];
}

/** `--user`, for every command that must know who will run the gateway. */
export function userOption(): Option {
  return new Option('--user <user>', 'the user that will run the gateway: name, uid or uid:gid');
}

/** `--openclaw`, for every command that must know the release of the target. */
export function releaseOption(): Option {
  return checked(new Option('--openclaw <version>', 'the OpenClaw release of the target'), release);
}

/** `--color`, for every command that writes for people. */
export function colorOption(): Option {
  const option = new Option('--color <when>', 'print colours');
  return oneOf(option, ['auto', 'always', 'never']).default('auto');
}

function hostOptions(): Option[] {
  return [
    checked(new Option('--home <dir>', 'the path of the home on the target machine'), absolute),
    checked(
      new Option(
        '--state-dir <dir>',
        'the path of the state directory on the target, for instance in a container',
      ),
      absolute,
    ),
    userOption(),
    checked(
      new Option('--platform <os>', 'the operating system of the target: linux, macos or windows'),
      platform,
    ),
    releaseOption(),
  ];
}

function repairOptions(): Option[] {
  return [
    new Option('--fix', 'apply safe repairs'),
    new Option('--dry-run', 'show what --fix would do, and change nothing'),
    new Option(
      '--unsafe-fixes',
      'with --fix: also apply repairs that may change what you set up on purpose',
    ),
    list(
      '--age-recipient <recipient>',
      'encrypt backups for this key: age1…, or a file of keys (repeatable)',
    ),
    identity(
      'decrypt encrypted input with this key file. After a backup is encrypted, remove the original if this key opens the copy (repeatable)',
    ),
    new Option('--interactive', 'with --fix: show each repair and ask'),
    list(
      '--from <backup>',
      'with --fix: restore what is missing, from an archive or a directory (repeatable: the newest complete copy of each part is used)',
    ),
  ];
}

/** The options for the formats and the appearance of a report. */
export function reportOptions(): Option[] {
  return [
    ...formatOptions(FORMATS),
    new Option('--json', 'short for --format json'),
    new Option('-q, --quiet', 'print findings only'),
    new Option('-v, --verbose', 'print why each finding matters and how to correct it by hand'),
    colorOption(),
    languageOption(),
  ];
}

/** The options for several reports in one run. */
export function formatOptions(formats: readonly string[]): Option[] {
  return [
    // The choices are shown in the help and used for completion. The parser does not check them,
    // because a file may follow the word.
    checked(
      new Option(
        '--format <format>',
        'format of the report. With =<file> it goes to that file (repeatable)',
      ).choices(formats),
      formatWord(formats),
    ),
    new Option(
      '--output <file>',
      'write the report of the last --format to this file (repeatable)',
    ),
  ];
}

function ruleOptions(): Option[] {
  return [
    list('--only <rule>', 'run only this rule (repeatable)'),
    list('--skip <rule>', 'skip this rule (repeatable)'),
    checked(
      new Option('--rule <id=severity>', 'set a rule to off, info, warning or error (repeatable)'),
      ruleSeverity,
    ),
    oneOf(
      new Option('--severity-min <severity>', 'hide findings below this severity'),
      SEVERITIES,
    ).default('info'),
    oneOf(
      new Option(
        '--fail-on <severity>',
        'exit with status 1 for findings of this severity or above',
      ),
      ['error', 'warning', 'info', 'never'],
    ).default('error'),
    new Option('--config <file>', 'read the settings from this file'),
  ];
}

/** An option that can be given several times. */
export function list(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (value: string, sofar: readonly string[] = []) => [...sofar, value],
  );
}

/** `--json`, which people know from `openclaw doctor`. */
export function jsonOption(): Option {
  return new Option('--json', 'short for --format json').implies({ format: 'json' });
}

/** `--age-identity`, with what it is needed for. */
export function identity(description: string): Option {
  return list('--age-identity <file>', description);
}

/** The names of platforms in the help; some other names are accepted too. */
export const PLATFORM_NAMES = ['linux', 'macos', 'windows'];

/** Reads the name of a platform: Node's name, or a common one. */
export function platform(value: string): Platform | Advice {
  return PLATFORMS[value.toLowerCase()] ?? chooseFrom(PLATFORM_NAMES);
}

/** Refuses a relative home, because it would be written into the configuration unchanged. */
export function absolute(value: string): string | Advice {
  return isAbsoluteAnywhere(value) ? value : new Advice(phrase('usage.absolute'));
}

function release(value: string): string | Advice {
  const isRelease = /^\d{4}\.\d{1,2}\.\d{1,2}(?:-[\w.-]+)?$/.test(value);
  return isRelease ? value : new Advice(phrase('usage.release'));
}

function ruleSeverity(
  value: string,
  sofar: Readonly<Record<string, Severity | 'off'>> = {},
): Readonly<Record<string, Severity | 'off'>> | Advice {
  const [id = '', severity = ''] = value.split('=', 2);
  const known = [...SEVERITIES, 'off' as const].find((candidate) => candidate === severity);
  if (id === '' || !known) return new Advice(phrase('usage.severity'));
  return { ...sofar, [id]: known };
}
