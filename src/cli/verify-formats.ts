/** The formats of `verify`. */
export const VERIFY_FORMATS = ['pretty', 'json', 'markdown'] as const;
export type VerifyFormat = (typeof VERIFY_FORMATS)[number];
