/** The options of the commands before and after a move. */
import { Option } from 'commander';
import { VERIFY_ITEMS, type VerifyItemId } from '../verify/verification.ts';
import { languageOption } from './language.ts';
import { type Advice, checked, chooseFrom, oneOf } from './option-values.ts';
import {
  absolute,
  colorOption,
  identity,
  jsonOption,
  list,
  platform,
  releaseOption,
  userOption,
} from './options.ts';
import { VERIFY_FORMATS } from './verify-formats.ts';

/** The options of `record`. */
export function recordOptions(): Option[] {
  return [...whatToRecord(), ...recordOutput()];
}

function whatToRecord(): Option[] {
  return [
    new Option('--profile <name>', 'record the state directory of this profile'),
    list('--workspace <dir>', 'also record this directory outside the home (repeatable)'),
    checked(new Option('--home <dir>', 'the path of the home where the install runs'), absolute),
  ];
}

function recordOutput(): Option[] {
  return [
    new Option('-o, --output <file>', 'write the record to this file, not to standard output'),
    new Option('-q, --quiet', 'print nothing but the record'),
    languageOption(),
    list(
      '--age-recipient <recipient>',
      'encrypt the record for this key: age1…, or a file of keys (repeatable)',
    ),
    new Option('--script', 'print a shell script that lists an install without Node'),
  ];
}

/** The options of `verify`. */
export function verifyOptions(): Option[] {
  return [
    new Option('--profile <name>', 'verify the state directory of this profile'),
    list('--workspace <dir>', 'also check this directory outside the home (repeatable)'),
    userOption(),
    releaseOption(),
    new Option(
      '--against <record>',
      'compare with this record; also with an archive, a directory, user@host:path over ssh, or - (standard input)',
    ),
    identity('decrypt the record or the archive with this key file (repeatable)'),
    new Option(
      '--old <user@host>',
      'check over ssh that the gateway on the old machine is stopped',
    ),
    new Option('--old-stopped', 'say that the gateway on the old machine is stopped'),
    checked(
      new Option('--skip <item>', `leave out an item: ${VERIFY_ITEMS.join(', ')} (repeatable)`),
      verifyItem,
    ),
    oneOf(new Option('--format <format>', 'format of the checklist'), VERIFY_FORMATS).default(
      'pretty',
    ),
    jsonOption(),
    new Option('--output <file>', 'write the checklist to this file'),
    colorOption(),
    languageOption(),
    new Option('--config <file>', 'read the settings from this file'),
  ];
}

/** The options of `prepare`. */
export function prepareOptions(): Option[] {
  return [
    new Option('--profile <name>', 'move the state directory of this profile'),
    list('--workspace <dir>', 'also move this directory outside the home (repeatable)'),
    checked(new Option('--home <dir>', 'the path of the home on the new machine'), absolute),
    checked(
      new Option(
        '--platform <os>',
        'the operating system of the new machine: linux, macos or windows',
      ),
      platform,
    ),
    releaseOption(),
    identity('decrypt the record or the archive with this key file (repeatable)'),
    oneOf(new Option('--format <format>', 'format of the steps'), ['pretty', 'json']).default(
      'pretty',
    ),
    jsonOption(),
    colorOption(),
    languageOption(),
  ];
}

function verifyItem(
  value: string,
  sofar: readonly VerifyItemId[] = [],
): readonly VerifyItemId[] | Advice {
  const known = VERIFY_ITEMS.find((id) => id === value);
  return known === undefined ? chooseFrom(VERIFY_ITEMS) : [...sofar, known];
}
