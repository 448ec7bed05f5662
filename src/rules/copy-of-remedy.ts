/** The suffix of the copy that remedies make of a state directory before OpenClaw changes it. */
export const BEFORE_IMPORT = '.before-import';
export const BEFORE_MOVE = '.before-move';

/** True for the name of such a copy, which a remedy asked for and which allows going back. */
export function isCopyOfRemedy(name: string): boolean {
  return name.endsWith(BEFORE_IMPORT) || name.endsWith(BEFORE_MOVE);
}
