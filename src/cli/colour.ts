export type ColorWhen = 'auto' | 'always' | 'never';

/**
 * Whether to write colour to a stream: what the command line says, else NO_COLOR, else FORCE_COLOR,
 * else whether it is a terminal. picocolors itself takes FORCE_COLOR=0 for "on" and CI for a terminal.
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
