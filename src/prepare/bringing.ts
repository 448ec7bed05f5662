import { join } from 'node:path';
import { canBePasted, commandToPaste, shellQuote } from '../engine/message.ts';
import { isInside } from '../install/host/home.ts';
import { stateNameOf } from '../install/state/state-names.ts';
import { sentences } from '../phrases/language.ts';
import type { MovedPart, Moving, Packed, PrepareFacts } from './facts.ts';
import type { PrepareStep } from './preparation.ts';

/** A part, and its place on the new machine. */
interface Placed {
  readonly part: MovedPart;
  /** As a shell there reads it: `~/.openclaw`. */
  readonly place: string;
  /** Absolute; undefined where the home there is not known. */
  readonly path: string | undefined;
}

/**
 * The step that puts the state directory and the workspaces in their places. It first moves away
 * what is there, because otherwise `mv` would put the directory into it, and a copy would overwrite
 * parts of it.
 * @param openclaw the command that starts OpenClaw with the profile
 */
export function bringing(facts: PrepareFacts, openclaw: string): PrepareStep {
  const { moving, machine, source, language } = facts;
  const { say } = language;
  const title = say(`prepare.next.${moving.kind}`);
  // For standard input, the place of the archive is not known.
  if (moving.kind === 'archive' && (source === '-' || !moving.packed))
    return { title, commands: [] };
  const open = placesOf(facts);
  if (open.length === 0) return { title: say('prepare.next.in-place'), commands: [] };
  const copies = open.map((one) => ({
    one,
    commands: isAround(one, open, facts) ? [] : commandsFor(one, moving),
  }));
  const byHand = copies.filter(({ commands }) => commands.length === 0);
  const names = byHand.map(({ one }) => one.part.there);
  const inUse = open.find(({ part, path }) => part.what === 'state' && isThere(path, facts));
  return {
    title: sentences(
      [
        title,
        ...(byHand.length < copies.length ? [say('prepare.next.kept')] : []),
        ...(inUse ? [say('prepare.next.in-use', { path: inUse.place })] : []),
        ...(byHand.length > 0 ? [say('prepare.next.by-hand', { names })] : []),
      ],
      language,
    ),
    commands: [
      ...(inUse && machine.openclaw ? [`${openclaw} gateway stop`] : []),
      ...(moving.packed ? unpacking(source, moving.packed) : []),
      ...copies.flatMap(({ commands }) => commands),
    ],
  };
}

function isThere(path: string | undefined, { machine }: PrepareFacts): boolean {
  return path !== undefined && machine.realOf(path) !== undefined;
}

/** The parts that are not in their places yet. The whole of an archive comes last. */
function placesOf({ moving, machine }: PrepareFacts): Placed[] {
  return moving.parts
    .map((part): Placed => {
      const below = belowHome(part, moving);
      const path = below === undefined ? part.there : machine.home && join(machine.home, below);
      const place = below === undefined ? shellQuote(part.there) : `~/${shellQuote(below)}`;
      return { part, place, path };
    })
    .filter(
      ({ part, path }) =>
        moving.kind !== 'directory' || path === undefined || machine.realOf(path) !== part.from,
    )
    .sort((a, b) => Number(a.part.from === '') - Number(b.part.from === ''));
}

/** The same place in the new home. A part outside the old home stays where it was. */
function belowHome({ what, there }: MovedPart, { profile, home }: Moving): string | undefined {
  if (what === 'state') return stateNameOf(profile);
  return home !== undefined && there.startsWith(`${home}/`)
    ? there.slice(home.length + 1)
    : undefined;
}

/**
 * True for a place that contains more than the part: a home, another part, or what is to be copied.
 */
function isAround(
  { part, path }: Placed,
  all: readonly Placed[],
  { moving, machine }: PrepareFacts,
): boolean {
  if (moving.home !== undefined && isInside(moving.home, part.there)) return true;
  if (path === undefined) return false;
  const others = all.filter((other) => other.part !== part).map((other) => other.path);
  const isSource = moving.kind === 'directory' && isInside(part.from, machine.realOf(path) ?? path);
  return isSource || [machine.home, ...others].some((one) => one && isInside(one, path));
}

function commandsFor({ part, place }: Placed, { kind }: Moving): string[] {
  const { from, there } = part;
  if (!canBePasted('{from} {there}', { from, there })) return [];
  const moved =
    kind === 'archive'
      ? `[ -e ${place} ] || mv ${from === '' ? UNPACKED : `${UNPACKED}/${shellQuote(from)}`} ${place}`
      : copying(part, place, kind);
  return moved === undefined ? [] : [...parentOf(place), asideOf(place), moved];
}

/**
 * The old machine's shell reads the path too. If the path needs quotes for both, a person has to
 * copy.
 */
function copying({ from }: MovedPart, place: string, kind: Moving['kind']): string | undefined {
  const machine = kind === 'record' ? 'old-machine:' : '';
  const [copy] = commandToPaste(`rsync -a ${machine}{from}/`, { from });
  return copy === undefined ? undefined : `${copy} ${place}/`;
}

function asideOf(place: string): string {
  return `[ ! -e ${place} ] || mv ${place} ${place}.before-$(date +%Y%m%d-%H%M%S)`;
}

/** Creates the parent directory, where it may be missing. */
function parentOf(place: string): string[] {
  return /^~\/[^/]*$/.test(place) ? [] : [`mkdir -p "$(dirname ${place})"`];
}

const UNPACKED = '~/openclaw-restored';

/**
 * GNU tar and that of macOS recognise the compression. Run as root, they would restore the owners
 * from the old machine.
 */
function unpacking(source: string, { format, isEncrypted }: Packed): string[] {
  const archive = shellQuote(asLocal(source));
  const start = [asideOf(UNPACKED), `mkdir -m 700 ${UNPACKED}`];
  const options = `-C ${UNPACKED} --no-same-owner`;
  if (!isEncrypted) {
    const unzip = `unzip -q ${archive} -d ${UNPACKED}`;
    return [...start, format === 'zip' ? unzip : `tar -xf ${archive} ${options}`];
  }
  const decrypt = `age --decrypt --identity key.txt ${archive}`;
  const zip = `${UNPACKED}/openclaw-restored.zip`;
  return format === 'zip'
    ? [...start, `${decrypt} > ${zip}`, `unzip -q ${zip} -d ${UNPACKED}`, `rm ${zip}`]
    : [...start, `${decrypt} | tar -x${PIPED[format] ?? ''} -f - ${options}`];
}

/** From a pipe, tar cannot recognise the compression. */
const PIPED: Readonly<Record<string, string>> = { 'tar.gz': 'z', 'tar.zst': ' --zstd' };

/** For tar, a name with a colon is a file on another machine, unless a slash comes before it. */
function asLocal(archive: string): string {
  return /^[^/]*:/.test(archive) ? `./${archive}` : archive;
}
