import { sizeInWords } from '../../repair/size.ts';
import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';

/** The files, and as much again: an archive beside them, or what an import of an upgrade writes before it is done. */
const TIMES = 2;

/** Room for the copy. */
export function disk({ moving, machine }: PrepareFacts): Judged {
  const needed = moving.bytes * TIMES;
  const asks = `The install takes ${sizeInWords(moving.bytes)}, and as much again while it is unpacked or upgraded.`;
  const command = machine.platform === 'win32' ? 'fsutil volume diskfree C:' : 'df -h ~';
  if (machine.freeBytes === undefined) return judged('cannot tell', asks, { commands: [command] });
  const free = `${machine.freeBytes < needed ? 'Only ' : ''}${sizeInWords(machine.freeBytes)} is free here.`;
  return machine.freeBytes < needed
    ? judged('not done', `${asks} ${free}`, { commands: [command] })
    : judged('done', `${asks} ${free}`);
}
