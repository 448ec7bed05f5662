import { shellQuote } from '../engine/message.ts';
import { bringing } from './bringing.ts';
import type { PrepareFacts } from './facts.ts';
import type { PrepareStep } from './preparation.ts';

/** What to do with the copy once the machine is ready, in the order of the migration guide. */
export function nextMoves(facts: PrepareFacts): PrepareStep[] {
  const { moving, program, source, language } = facts;
  const { say } = language;
  const openclaw =
    moving.profile === undefined ? 'openclaw' : `openclaw --profile ${shellQuote(moving.profile)}`;
  const profile = moving.profile === undefined ? '' : ` --profile ${shellQuote(moving.profile)}`;
  const against = moving.kind === 'record' ? ` --against ${shellQuote(source)}` : '';
  return [
    {
      title: say('prepare.next.stop'),
      commands: [`ssh old-machine ${openclaw} gateway stop`],
    },
    bringing(facts, openclaw),
    {
      title: say('prepare.next.check'),
      commands: [
        `${program}${profile}${against}`,
        `${program}${profile} --fix --dry-run`,
        `${program}${profile} --fix`,
      ],
    },
    starting(facts, openclaw),
    { title: say('prepare.next.verify'), commands: [`${program} verify${profile}${against}`] },
  ];
}

function starting({ machine, language: { say } }: PrepareFacts, openclaw: string): PrepareStep {
  return machine.serviceManager === 'none'
    ? {
        title: say('prepare.next.start-yourself'),
        commands: [`${openclaw} doctor`, `${openclaw} gateway run`],
      }
    : {
        title: say('prepare.next.start'),
        commands: [`${openclaw} doctor`, `${openclaw} gateway install`],
      };
}
