/** Stands between the commands of a remedy where either those before or those after do it. A shell ignores it. */
export const OR = '# or';

/** The commands of each of the ways to do it. */
export function waysIn(commands: readonly string[]): string[][] {
  const ways: string[][] = [[]];
  for (const command of commands) {
    if (command === OR) ways.push([]);
    else ways.at(-1)?.push(command);
  }
  return ways;
}

/** The opposite of {@link waysIn}. A way without a command is left out. */
export function joinWays(ways: readonly (readonly string[])[]): string[] {
  return ways
    .filter((way) => way.length > 0)
    .flatMap((way, index) => (index === 0 ? way : [OR, ...way]));
}

/** What several lists do, way by way. */
export function mergeWays(
  lists: readonly (readonly string[])[],
  merge: (ways: readonly (readonly string[])[]) => readonly string[],
): string[] {
  const all = lists.map(waysIn);
  const most = Math.max(0, ...all.map((ways) => ways.length));
  return joinWays(
    Array.from({ length: most }, (_, index) => merge(all.map((ways) => ways[index] ?? []))),
  );
}

/** The commands that are kept, each in its way. */
export function keepCommands(
  commands: readonly string[],
  isKept: (command: string) => boolean,
): string[] {
  return joinWays(waysIn(commands).map((way) => way.filter(isKept)));
}
