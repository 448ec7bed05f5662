// Where the reader of a release takes more than its schema says: each key that a schema refuses was given to it.

const UNTIL_2026_6 = ['2026.5.28', '2026.6.11'];
const SINCE_2026_8 = ['2026.8.2', '2026.9.6'];

/** The keys, with all that is below them, and the releases that take them all the same. */
const TAKEN = {
  'agents.defaults.contextTokens': SINCE_2026_8,
  canvasHost: UNTIL_2026_6,
  'hooks.internal.handlers': UNTIL_2026_6,
  'models.providers.*.contextTokens': SINCE_2026_8,
  'models.providers.*.contextWindow': SINCE_2026_8,
  'plugins.installs': UNTIL_2026_6,
};

/** The names of 2025, which are in no schema: these two rewrite them when they load the file. */
const REWRITTEN_BY = ['2026.1.30', '2026.2.26'];
const NAMES_OF_2025 = [
  ...['agent', 'discord', 'identity', 'imessage', 'msteams', 'routing', 'signal', 'slack'],
  ...['telegram', 'whatsapp', 'gateway.token', 'tools.bash'],
];

/**
 * The rows as the readers have it.
 * @param {ReadonlyMap<string, string>} rows signs by key path, by the schemas alone
 * @param {readonly string[]} releases oldest first, as the signs stand
 */
export function withReaders(rows, releases) {
  const corrected = [...rows].map(([name, signs]) => [name, correct(name, signs, releases)]);
  const old = releases.map((release) => (REWRITTEN_BY.includes(release) ? '1' : '0')).join('');
  return new Map([
    ...corrected.filter(([, signs]) => signs.includes('0')),
    ...NAMES_OF_2025.map((name) => [name, old]),
  ]);
}

function correct(name, signs, releases) {
  const takers = Object.entries(TAKEN)
    .filter(([key]) => name === key || name.startsWith(`${key}.`))
    .flatMap(([, releasesThatTakeIt]) => releasesThatTakeIt);
  return releases.map((release, index) => (takers.includes(release) ? '1' : signs[index])).join('');
}
