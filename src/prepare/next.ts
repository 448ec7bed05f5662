import { commandToPaste, shellQuote } from '../engine/message.ts';
import { stateNameOf } from '../install/state/state-names.ts';
import type { PrepareFacts } from './facts.ts';
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
    {
      title: 'Let OpenClaw migrate what arrived, then install its service.',
      commands: [`${openclaw} doctor`, `${openclaw} gateway install`],
    },
    { title: 'Go through the checklist.', commands: [`${program} verify${profile}${against}`] },
  ];
}

function bringing({ moving, source }: PrepareFacts): PrepareStep {
  const to = `~/${stateNameOf(moving.profile)}/`;
  const moved = { stateDir: moving.stateDir };
  switch (moving.kind) {
    case 'archive':
      return {
        title:
          'Unpack the archive, then move the state directory and the workspaces to their places.',
        commands: ['mkdir -p ~/openclaw-restored', unpacking(source)],
      };
    case 'directory':
      return {
        title: 'Copy the state directory, and each workspace to its place.',
        commands: commandToPaste(`rsync -a {stateDir}/ ${to}`, moved),
      };
    default:
      return copying([
        {
          path: moving.stateDir,
          commands: commandToPaste(`rsync -a old-machine:{stateDir}/ ${to}`, moved),
        },
        ...moving.workspaces.map((path) => ({
          path,
          commands: commandToPaste('rsync -a old-machine:{path}/ {path}/', { path }),
        })),
      ]);
  }
}

/** The shell of the old machine reads the path as well: where that needs quotes for both, a person has to copy. */
function copying(
  places: readonly { readonly path: string; readonly commands: readonly string[] }[],
): PrepareStep {
  const title = 'Copy the state directory and the workspaces, with hidden files, owners and times.';
  const byHand = places.filter(({ commands }) => commands.length === 0).map(({ path }) => path);
  return {
    title: byHand.length === 0 ? title : `${title} Copy by hand: ${byHand.join(', ')}.`,
    commands: places.flatMap(({ commands }) => commands),
  };
}

/** GNU tar and that of macOS find out how it is compressed. */
function unpacking(source: string): string {
  const archive = shellQuote(source);
  return /\.zip$/i.test(source)
    ? `unzip ${archive} -d ~/openclaw-restored`
    : `tar -xf ${archive} -C ~/openclaw-restored`;
}
