// The keys that some releases take and others refuse, as src/install/config/config-keys.ts holds them.

const ANYTHING = Symbol('takes whatever is here');
const REFUSED = Symbol('refuses the key');
const NOTHING = Symbol('never gets here');

/** Lines of the table are no longer. */
const WIDTH = 116;

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
 * The text of the table: rows with the same signs together, those of the oldest releases first, and one line for
 * each object.
 * @param {ReadonlyMap<string, string>} rows
 */
export function renderTable(rows) {
  const groups = groupBy([...rows], ([, signs]) => signs);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? 1 : -1))
    .map(([signs, group]) => `  '${signs}': \`\n${objectsOf(group)}\n  \`,\n`)
    .join('');
}

function objectsOf(group) {
  const objects = groupBy(group, ([name]) => parentOf(name));
  return [...objects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([parent, entries]) => linesOf(parent, entries.map(([name]) => keyOf(name)).sort()))
    .join('\n');
}

function linesOf(parent, keys) {
  const lines = [];
  let line = `    ${parent}:`;
  for (const key of keys) {
    if (`${line} ${key}`.length > WIDTH) {
      lines.push(line);
      line = `    ${parent}:`;
    }
    line += ` ${key}`;
  }
  return [...lines, line];
}

function rank(signs) {
  return signs.indexOf('1') * 10 + signs.lastIndexOf('1');
}

function parentOf(name) {
  return name.split('.').slice(0, -1).join('.').replaceAll('.[]', '[]');
}

function keyOf(name) {
  return name.slice(name.lastIndexOf('.') + 1);
}

function groupBy(items, keyFor) {
  const groups = new Map();
  for (const item of items) groups.set(keyFor(item), [...(groups.get(keyFor(item)) ?? []), item]);
  return groups;
}
