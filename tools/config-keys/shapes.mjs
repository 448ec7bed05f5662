// What a JSON schema says of the keys of an object, with its references and alternatives put together.

/** A schema that holds itself ends here; no configuration is as deep. */
const MAX_DEPTH = 15;

/**
 * The shape of a JSON schema.
 * @param {object} schema of draft 7
 * @returns {Shape}
 * @typedef {{ isAny: boolean, isOpen: boolean, isObject: boolean, children: Map<string, Shape> }} Shape
 * isAny: takes every value; isOpen: an object that takes every other key; children: by key, `*` for any other name
 * and `[]` for the items of a list.
 */
export function shapeOf(schema) {
  return merge([{ schema, refs: [] }], schema, 0);
}

function merge(alternatives, root, depth) {
  const shape = { isAny: false, isOpen: false, isObject: false, children: new Map() };
  const parts = new Map();
  for (const alternative of alternatives) collect(alternative, shape, parts, root);
  if (depth < MAX_DEPTH) {
    for (const [key, below] of parts) shape.children.set(key, merge(below, root, depth + 1));
  }
  return shape;
}

function collect({ schema, refs }, shape, parts, root) {
  const add = (key, below) => parts.set(key, [...(parts.get(key) ?? []), { schema: below, refs }]);
  const visit = (one, seen = refs) => collect({ schema: one, refs: seen }, shape, parts, root);
  if (schema === false) return;
  if (schema === true || schema === undefined) shape.isAny = true;
  else if (schema.$ref !== undefined) {
    const isOpenYet = !refs.includes(schema.$ref);
    if (isOpenYet) visit(lookUp(schema.$ref, root), [...refs, schema.$ref]);
  } else {
    const unions = [schema.anyOf, schema.oneOf, schema.allOf].filter(Boolean);
    for (const one of unions.flat()) visit(one);
    for (const [key, below] of Object.entries(schema.properties ?? {})) add(key, below);
    if (isObjectSchema(schema)) {
      shape.isObject = true;
      const others = schema.additionalProperties ?? true;
      if (others === true || (others !== false && Object.keys(others).length === 0))
        shape.isOpen = true;
      else if (others !== false) add('*', others);
    }
    if (schema.items) add('[]', schema.items);
    const says = ['type', 'properties', 'enum', 'const'].some((word) => schema[word] !== undefined);
    if (!says && unions.length === 0) shape.isAny = true;
  }
}

function isObjectSchema({ type, properties, additionalProperties }) {
  return type === 'object' || properties !== undefined || additionalProperties !== undefined;
}

function lookUp(ref, root) {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((node, name) => node?.[decodeURIComponent(name)], root);
}
