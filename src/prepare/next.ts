import { canBePasted, commandToPaste, shellQuote } from '../engine/message.ts';
import { stateNameOf } from '../install/state/state-names.ts';
import type { MovedPart, Moving, Packed, PrepareFacts } from './facts.ts';
import type { PrepareStep } from './preparation.ts';

/** What is done with the copy, once the machine is ready: the migration guide's order. */
export function nextMoves(facts: PrepareFacts): PrepareStep[] {
  const { moving, program, source } = facts;
  const openclaw =
    moving.profile === undefined ? 'openclaw' : `openclaw --profile ${shellQuote(moving.profile)}`;
  const profile = moving.profile === undefined ? '' : ` --profile ${shellQuote(moving.profile)}`;
  const against = moving.kind === 'record' ? ` --against ${shellQuote(source)}` : '';
  return [
    {
      title: 'Stop the gateway on the old machine.',
      commands: [`ssh old-machine ${openclaw} gateway stop`],
    },
    bringing(facts),
    {
      title: 'Check what arrived, look at the repairs, then repair.',
      commands: [
        `${program}${profile}${against}`,
        `${program}${profile} --fix --dry-run`,
        `${program}${profile} --fix`,
      ],
    },
    starting(facts, openclaw),
    { title: 'Go through the checklist.', commands: [`${program} verify${profile}${against}`] },
  ];
}

function starting({ machine }: PrepareFacts, openclaw: string): PrepareStep {
  return machine.serviceManager === 'none'
    ? {
        title:
          'Let OpenClaw migrate what arrived, then let your container or init start the gateway.',
        commands: [`${openclaw} doctor`, `${openclaw} gateway run`],
      }
    : {
        title: 'Let OpenClaw migrate what arrived, then install its service.',
        commands: [`${openclaw} doctor`, `${openclaw} gateway install`],
      };
}

function bringing(facts: PrepareFacts): PrepareStep {
  const { moving } = facts;
  switch (moving.kind) {
    case 'archive':
      return {
        title: 'Unpack the archive, and put each part in its place.',
        commands: unpacking(facts),
      };
    case 'directory':
      return copying('Copy the state directory, and each workspace to its place.', moving, '');
    default:
      return copying(
        'Copy the state directory and the workspaces, with hidden files, owners and times.',
        moving,
        'old-machine:',
      );
  }
}

/** The shell of the old machine reads the path as well: where that needs quotes for both, a person has to copy. */
function copying(title: string, moving: Moving, machine: string): PrepareStep {
  const copies = moving.parts.map((part) => ({
    part,
    commands: copyCommands(part, moving, machine),
  }));
  const byHand = copies.filter(({ commands }) => commands.length === 0);
  const names = byHand.map(({ part }) => part.there).join(', ');
  return {
    title: byHand.length === 0 ? title : `${title} Copy by hand: ${names}.`,
    commands: copies.flatMap(({ commands }) => commands),
  };
}

function copyCommands(part: MovedPart, moving: Moving, machine: string): string[] {
  const { from, there } = part;
  const [copy] = canBePasted('{there}', { there })
    ? commandToPaste(`rsync -a ${machine}{from}/`, { from })
    : [];
  const to = placeOf(part, moving);
  return copy === undefined ? [] : [...parentOf(to), `${copy} ${to}/`];
}

const UNPACKED = '~/openclaw-restored';

/** GNU tar and that of macOS find out how a file is compressed. Root would give the files the owners of the old machine. */
function unpacking({ moving, source }: PrepareFacts): string[] {
  const { parts, packed } = moving;
  // What came through standard input is wherever it came from.
  if (source === '-' || packed === undefined) return [];
  const whole = parts.find(({ from }) => from === '');
  const into = whole === undefined ? UNPACKED : placeOf(whole, moving);
  return [
    `mkdir -p ${into}`,
    ...unpackCommands(shellQuote(asLocal(source)), packed, into),
    ...parts
      .filter(({ from, there }) => from !== '' && canBePasted('{from} {there}', { from, there }))
      .flatMap((part) => {
        const to = placeOf(part, moving);
        return [...parentOf(to), `mv ${into}/${shellQuote(part.from)} ${to}`];
      }),
  ];
}

/** To tar a name with a colon is a file of another machine, unless a slash comes before it. */
function asLocal(archive: string): string {
  return /^[^/]*:/.test(archive) ? `./${archive}` : archive;
}

function unpackCommands(archive: string, { format, isEncrypted }: Packed, into: string): string[] {
  const options = `-C ${into} --no-same-owner`;
  if (!isEncrypted) {
    return [format === 'zip' ? `unzip -q ${archive} -d ${into}` : `tar -xf ${archive} ${options}`];
  }
  const decrypt = `age --decrypt --identity key.txt ${archive}`;
  return format === 'zip'
    ? [`${decrypt} > ${into}.zip`, `unzip -q ${into}.zip -d ${into}`]
    : [`${decrypt} | tar -x${PIPED[format] ?? ''} -f - ${options}`];
}

/** From a pipe tar finds out nothing. */
const PIPED: Readonly<Record<string, string>> = { 'tar.gz': 'z', 'tar.zst': ' --zstd' };

/** The same place in the new home; what was outside of the old home stays there. */
function placeOf({ what, there }: MovedPart, { profile, home }: Moving): string {
  if (what === 'state') return `~/${shellQuote(stateNameOf(profile))}`;
  const below = home !== undefined && there.startsWith(`${home}/`);
  return below ? `~/${shellQuote(there.slice(home.length + 1))}` : shellQuote(there);
}

/** Only where it need not be there yet. */
function parentOf(place: string): string[] {
  return /^~\/[^/]*$/.test(place) ? [] : [`mkdir -p "$(dirname ${place})"`];
}
