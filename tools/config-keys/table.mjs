// The keys that some releases take and others reject, as src/install/config/config-keys.json holds them.

const ANYTHING = Symbol('takes whatever is here');
const REFUSED = Symbol('refuses the key');
const NOTHING = Symbol('never gets here');

/** Plugins and channels define these for themselves. */
const FOREIGN = /^(?:plugins\.entries\.|channels\.(?!defaults\b|modelByChannel\b))/;

/**
 * The rows: each key that a release refuses where it takes the object around it, with one sign a release.
 * @param {readonly import('./shapes.mjs').Shape[]} shapes of the releases, oldest first
 * @returns {Map<string, string>} signs by key path
 */
export function refusedKeys(shapes) {
  const rows = new Map();
  compare([], shapes, rows);
  return rows;
}

function compare(path, states, rows) {
  const shapes = states.filter((state) => typeof state === 'object');
  for (const key of new Set(shapes.flatMap(({ children }) => [...children.keys()]))) {
    const below = states.map((state) => follow(state, key));
    const at = [...path, key];
    const name = at.join('.');
    if (below.includes(REFUSED) && !FOREIGN.test(name))
      rows.set(name, below.map((state) => (isTaken(state) ? '1' : '0')).join(''));
    compare(at, below, rows);
  }
}

function follow(state, key) {
  if (state === ANYTHING) return ANYTHING;
  if (typeof state !== 'object') return NOTHING;
  if (state.isAny) return ANYTHING;
  const child = state.children.get(key);
  if (child !== undefined) return child;
  if (state.isOpen || state.children.has('*')) return ANYTHING;
  return state.isObject || state.children.has('[]') ? REFUSED : NOTHING;
}

function isTaken(state) {
  return state === ANYTHING || typeof state === 'object';
}

/**
 * The text of the table: one line for each key, with the ranges of releases that take it.
 * @param {ReadonlyMap<string, string>} rows
 * @param {readonly string[]} releases oldest first, as the signs stand
 */
export function renderTable(rows, releases) {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = Object.fromEntries(sorted.map(([name, signs]) => [name, rangesOf(signs, releases)]));
  return `${JSON.stringify({ releases, keys }, null, 2)}\n`;
}

/** `..2026.2.26, 2026.8.2`: a range is open at the ends of what was read. */
function rangesOf(signs, releases) {
  const last = releases.length - 1;
  return [...signs.matchAll(/1+/g)]
    .map(({ 0: run, index }) => {
      const end = index + run.length - 1;
      if (index === end) return releases[index];
      return `${index === 0 ? '' : releases[index]}..${end === last ? '' : releases[end]}`;
    })
    .join(', ');
}
