/** What remedies append to the name of a state directory for the copy that they let you make before OpenClaw changes it. */
export const BEFORE_IMPORT = '.before-import';
export const BEFORE_MOVE = '.before-move';

/** True for the name of such a copy, which a remedy asked for and which allows going back. */
export function isCopyOfRemedy(name: string): boolean {
  return name.endsWith(BEFORE_IMPORT) || name.endsWith(BEFORE_MOVE);
}
