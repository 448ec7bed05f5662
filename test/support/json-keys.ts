import fc from 'fast-check';

/** Keys of JSON5, without those that the parser with positions takes for values where they have no quotes. */
export const jsonKey = fc.string().filter((key) => !['true', 'false', 'null'].includes(key));
