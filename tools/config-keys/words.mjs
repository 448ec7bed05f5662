// The file with every key of every schema: what may be shown of a configuration.
const WIDTH = 116;

/** Every key that a shape has, at any depth. */
export function wordsOf(shape, words = new Set()) {
  for (const [key, child] of shape.children) {
    if (key !== '*' && key !== '[]') words.add(key);
    wordsOf(child, words);
  }
  return words;
}

/** @param {Iterable<string>} words */
export function renderWords(words) {
  const lines = [];
  let line = ' ';
  for (const word of [...words].sort()) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return `/**
 * Every key of \`openclaw.json\` in the schemas of the releases that were read, at any depth: what is nobody's secret.
 * Made by \`npm run config-keys\`.
 */
export const CONFIG_WORDS = \`
${[...lines, line].join('\n')}
\`;
`;
}
