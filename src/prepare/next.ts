import { shellQuote } from '../engine/message.ts';
import { bringing } from './bringing.ts';
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
    bringing(facts, openclaw),
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
