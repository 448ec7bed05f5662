/** Separates the alternatives in the commands of a remedy: those before it or those after it. A shell ignores it. */
export const OR = '# or';

/** The commands of each alternative. */
export function waysIn(commands: readonly string[]): string[][] {
  const ways: string[][] = [[]];
  for (const command of commands) {
    if (command === OR) ways.push([]);
    else ways.at(-1)?.push(command);
  }
  return ways;
}

/** The inverse of {@link waysIn}. An alternative without commands is left out. */
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

/** The commands that are kept, each in its alternative. */
export function keepCommands(
  commands: readonly string[],
  isKept: (command: string) => boolean,
): string[] {
  return joinWays(waysIn(commands).map((way) => way.filter(isKept)));
}
