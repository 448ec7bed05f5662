import { resolve } from 'node:path';
import { readPart } from '../install/files/read.ts';
import { realOrSame } from '../install/host/home.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { MASK, maskSecrets } from '../masking/mask.ts';
import { shownBy } from '../masking/shown.ts';
import { INTO_ENGLISH, type Language, phrase } from '../phrases/language.ts';
import type { Moving, PrepareFacts } from '../prepare/facts.ts';
import { judgePreparation } from '../prepare/items.ts';
import { movingOfInstall, movingOfRecord } from '../prepare/moving.ts';
import { nextMoves } from '../prepare/next-moves.ts';
import { type Preparation, prepareStatusOf } from '../prepare/preparation.ts';
import { releaseToInstall } from '../prepare/release.ts';
import { lookAtMachine } from '../prepare/target-machine.ts';
import { isListing } from '../record/listing.ts';
import { localized } from '../report/localized.ts';
import { rules } from '../rules/index.ts';
import { recordIn } from './against.ts';
import { isArchive } from './archives.ts';
import type { Context } from './context.ts';
import { rulesDeciding } from './deciding-rules.ts';
import { NOTHING_ASKED, type PrepareOptions, type RunOptions } from './options.ts';
import { ownPlaces } from './own-places.ts';
import { perform } from './perform.ts';
import { remotePlace } from './remote-record.ts';
import { RESTORING_RULES } from './restoring-rules.ts';
import { UsageError } from './usage-error.ts';
import { NAME, version } from './version.ts';

/**
 * Finds out what this machine needs before a copy arrives. Reads the copy, the archive or the
 * record, and this machine, and changes nothing.
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function prepareFor(
  source: string,
  options: PrepareOptions,
  context: Context,
  language = INTO_ENGLISH,
): Promise<Preparation> {
  const { platform, home, openclaw: wanted } = options;
  const { moving, notes } = isRecord(source, context)
    ? await ofRecord(source, options, { ...context, language })
    : await ofInstall(source, options, { ...context, language });
  const machine = lookAtMachine({ env: context.env, platform, home });
  const { program } = context;
  const facts: PrepareFacts = { moving, machine, wanted, source, program, language };
  const items = judgePreparation(facts).map(withoutMasked);
  const { stateDir, profile, release, files, bytes } = moving;
  return {
    schemaVersion: 1,
    kind: 'preparation',
    tool: { name: NAME, version: version() },
    error: null,
    moving: {
      stateDir,
      profile: profile ?? null,
      release: release ?? null,
      openclaw: releaseToInstall(facts) ?? null,
      files,
      bytes,
    },
    status: prepareStatusOf(items),
    items,
    bring: moving.bring,
    next: nextMoves(facts).map(withoutMasked),
    notes,
  };
}

/** A command with a masked part would do something else. */
function withoutMasked<Item extends { readonly commands: readonly string[] }>(item: Item): Item {
  const isWhole = (command: string) => maskSecrets(command) === command && !command.includes(MASK);
  return { ...item, commands: item.commands.filter(isWhole) };
}

interface Read {
  readonly moving: Moving;
  readonly notes: readonly string[];
}

type InLanguage = Context & { readonly language: Language };

async function ofRecord(
  source: string,
  options: PrepareOptions,
  context: InLanguage,
): Promise<Read> {
  const record = await recordAt(source, options, context);
  const show = shownBy([
    ...ownPlaces(context),
    source,
    record.machine.home,
    record.machine.user ?? '',
  ]);
  const moving = movingOfRecord(record, context.language);
  return {
    moving: {
      ...moving,
      stateDir: show(moving.stateDir),
      parts: moving.parts.map(({ what, from, there }) => ({
        what,
        from: show(from),
        there: show(there),
      })),
      bring: moving.bring.map(show),
    },
    notes: record.unread.length === 0 ? [] : [context.language.say('prepare.record-incomplete')],
  };
}

async function recordAt(
  source: string,
  { keys }: PrepareOptions,
  context: Context,
): Promise<InstallRecord> {
  return (await recordIn(source, { keys }, context, 'error.reason')).record;
}

async function ofInstall(
  source: string,
  options: PrepareOptions,
  context: InLanguage,
): Promise<Read> {
  const { profile, workspace = [], keys } = options;
  const run: RunOptions = {
    ...NOTHING_ASKED,
    path: source,
    workspace,
    quiet: true,
    ...(profile !== undefined && { profile }),
    ...(keys !== undefined && { keys }),
  };
  let moving: Moving | undefined;
  await perform(run, context, async ({ installs, report, show }) => {
    const [install, another] = installs;
    if (install === undefined || another !== undefined) {
      throw new UsageError(phrase('usage.one-install', { command: 'prepare' }));
    }
    const { language } = context;
    const shown = localized(report, language, rules);
    const restoring = RESTORING_RULES;
    const zoned = rulesDeciding('prepare.item.time-zone');
    moving = await movingOfInstall(install, shown, { restoring, zoned, show, language });
  });
  if (moving === undefined) throw new Error('nothing was checked');
  return { moving, notes: [] };
}

const HEAD = 64;

/**
 * Decided by its first bytes. An encrypted file is a record if its name says so: `moved.json.age`.
 */
function isRecord(source: string, context: Context): boolean {
  if (!isArchive(source, context)) return remotePlace(source) !== undefined;
  if (source === '-') return false;
  const head = headOf(resolve(context.cwd, source));
  const isSealed = /^(?:age-encryption\.org|-----BEGIN AGE)/.test(head);
  return isSealed ? /\.(?:json|txt)\.age$/.test(source) : /^\s*\{/.test(head) || isListing(head);
}

/** A file that cannot be read is no record. Opening it as an install then reports why. */
function headOf(path: string): string {
  const head = readPart(realOrSame(path), 0, HEAD);
  return head.ok ? head.bytes.toString('latin1') : '';
}
