import type { FlatData, PlainData, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';

/** What the ranges of OpenClaw are made of: `>=26.1.0`, `>=24.16.0 <25`. */
const PART = /^>=(\d+)\.(\d+)\.(\d+)(?: <(\d+)(?:\.0\.0)?)?$/;

/** A range of Node in words: `Node 24 (24.16 or later) or Node 26.1 or later`. As it is where words would not be exact. */
export function nodeRange(range: string): Text<FlatData> {
  const parts = range.split('||').map((part) => inWords(part.trim()));
  const [first, second, third, ...more] = parts;
  if (first === undefined || parts.includes(undefined) || more.length > 0) return asItIs(range);
  if (second === undefined) return first;
  return third === undefined
    ? phrase('node.either', { first, second })
    : phrase('node.any', { first, second, third });
}

/** Undefined for what has another form, or ends in the middle of a major version. */
function inWords(part: string): Text<PlainData> | undefined {
  const [whole, major = '', minor = '', patch = '', end] = PART.exec(part) ?? [];
  if (whole === undefined) return undefined;
  const version = `${major}.${minor}.${patch}`.replace(/(?:\.0)+$/, '');
  if (end === undefined) return phrase('node.from', { version });
  if (Number(end) !== Number(major) + 1) return undefined;
  return version === major ? asItIs(version) : phrase('node.within', { major, version });
}

function asItIs(range: string): Text<PlainData> {
  return phrase('node.range', { range });
}
