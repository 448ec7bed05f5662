/** What remedies append to the name of a state directory for the copy that they let you make before OpenClaw changes it. */
export const BEFORE_IMPORT = '.before-import';
export const BEFORE_MOVE = '.before-move';

/** True for the name of such a copy: it is the way back, and it is there because a remedy said so. */
export function isCopyOfRemedy(name: string): boolean {
  return name.endsWith(BEFORE_IMPORT) || name.endsWith(BEFORE_MOVE);
}
