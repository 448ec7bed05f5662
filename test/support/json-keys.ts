import fc from 'fast-check';

/**
 * Keys of JSON5, without those that the parser with positions reads as values if they have no
 * quotes.
 */
export const jsonKey = fc.string().filter((key) => !['true', 'false', 'null'].includes(key));
