export type ColorWhen = 'auto' | 'always' | 'never';

/**
 * Whether to write colour to a stream. The command line decides, then NO_COLOR, then FORCE_COLOR,
 * then whether the stream is a terminal. picocolors is not asked: it treats FORCE_COLOR=0 as "on"
 * and CI as a terminal.
 */
export function wantsColor(
  when: ColorWhen,
  env: NodeJS.ProcessEnv,
  stream: { readonly isTTY?: boolean },
): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== 'dumb';
}
