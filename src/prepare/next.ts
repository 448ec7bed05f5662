import { shellQuote } from '../engine/message.ts';
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
        commands: [`rsync -a ${shellQuote(moving.stateDir)}/ ${to}`],
      };
    default:
      return {
        title: 'Copy the state directory and the workspaces, with hidden files, owners and times.',
        commands: [
          `rsync -a old-machine:${shellQuote(moving.stateDir)}/ ${to}`,
          ...moving.workspaces.map(
            (path) => `rsync -a old-machine:${shellQuote(path)}/ ${shellQuote(path)}/`,
          ),
        ],
      };
  }
}

/** GNU tar and that of macOS find out how it is compressed. */
function unpacking(source: string): string {
  const archive = shellQuote(source);
  return /\.zip$/i.test(source)
    ? `unzip ${archive} -d ~/openclaw-restored`
    : `tar -xf ${archive} -C ~/openclaw-restored`;
}
