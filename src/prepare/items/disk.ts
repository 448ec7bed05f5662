import { canBePasted, commandToPaste } from '../../engine/message.ts';
import { sizeInWords } from '../../repair/size.ts';
import type { Moving, PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

/** The files, and as much again: an archive beside them, or what an import of an upgrade writes before it is done. */
const TIMES = 2;

const UNCOUNTED = {
  unlisted: 'The list leaves out node_modules and .git.',
  rest: 'A part could not be counted.',
} satisfies Record<Exclude<Moving['uncounted'], 'nothing'>, string>;

/** Room for the copy. */
export function disk({ moving, machine }: PrepareFacts): Judged {
  const { bytes, uncounted, stateDir } = moving;
  const needed = bytes * TIMES;
  const asks = `The install takes ${uncounted === 'nothing' ? '' : 'at least '}${sizeInWords(bytes)}, and as much again while it is unpacked or upgraded.`;
  const command = machine.platform === 'win32' ? 'fsutil volume diskfree C:' : 'df -h ~';
  if (machine.freeBytes === undefined) return judged('cannot tell', asks, { commands: [command] });
  const isShort = machine.freeBytes < needed;
  const free = `${isShort ? 'Only ' : ''}${sizeInWords(machine.freeBytes)} is free here.`;
  if (isShort) return judged('not done', `${asks} ${free}`, { commands: [command] });
  return uncounted === 'nothing'
    ? judged('done', `${asks} ${free}`)
    : judged(
        'cannot tell',
        `${asks} ${UNCOUNTED[uncounted]} Look at all of it on the old machine. ${free}`,
        {
          isOptional: true,
          commands: canBePasted('old-machine:{stateDir}', { stateDir })
            ? commandToPaste('ssh old-machine du -sh {stateDir}', { stateDir })
            : [],
        },
      );
}
