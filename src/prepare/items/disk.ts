import { canBePasted, commandToPaste } from '../../engine/message.ts';
import { sentences } from '../../phrases/language.ts';
import { sizeInWords } from '../../phrases/size.ts';
import type { Moving, PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

/**
 * Room for the files twice: the archive may be beside them, or an upgrade's import writes them
 * again before it is done.
 */
const TIMES = 2;

const UNCOUNTED = {
  unlisted: 'prepare.disk.not-whole',
  rest: 'prepare.disk.rest',
} as const satisfies Record<Exclude<Moving['uncounted'], 'nothing'>, string>;

/** Room for the copy. */
export function disk({ moving, machine, language }: PrepareFacts): Judged {
  const { say } = language;
  const { bytes, uncounted, stateDir } = moving;
  const needed = bytes * TIMES;
  const asks = say('prepare.disk.takes', {
    whole: uncounted === 'nothing' ? 'yes' : 'no',
    size: sizeInWords(bytes),
  });
  const command = machine.platform === 'win32' ? 'fsutil volume diskfree C:' : 'df -h ~';
  if (machine.freeBytes === undefined) return judged('cannot tell', asks, { commands: [command] });
  const isShort = machine.freeBytes < needed;
  const size = sizeInWords(machine.freeBytes);
  const free = say(isShort ? 'prepare.disk.short' : 'prepare.disk.free', { size });
  const both = (...texts: string[]) => sentences(texts, language);
  if (isShort) return judged('not done', both(asks, free), { commands: [command] });
  return uncounted === 'nothing'
    ? judged('done', both(asks, free))
    : judged('cannot tell', both(asks, say(UNCOUNTED[uncounted]), free), {
        isOptional: true,
        commands: canBePasted('old-machine:{stateDir}', { stateDir })
          ? commandToPaste('ssh old-machine du -sh {stateDir}', { stateDir })
          : [],
      });
}
