import fc from 'fast-check';
import JSON5 from 'json5';
import { describe, expect, it } from 'vitest';
import { EditRefused } from '../../src/formats/json5-nodes.ts';
import { replaceStrings } from '../../src/formats/json5-source.ts';
import { jsonKey } from '../support/json-keys.ts';
import { runs } from '../support/runs.ts';

const MODE = { keys: ['gateway', 'mode'], value: 'local' };

describe('a key that is added', () => {
  it.each<[string, string, string]>([
    [
      'as the product writes JSON',
      '{\n  "gateway": {\n    "port": 18789\n  }\n}\n',
      '{\n  "gateway": {\n    "port": 18789,\n    "mode": "local"\n  }\n}\n',
    ],
    [
      'with the object that it stands in',
      '{\n  "meta": {}\n}\n',
      '{\n  "meta": {},\n  "gateway": { "mode": "local" }\n}\n',
    ],
    ['in an empty text', '{}', '{ "gateway": { "mode": "local" } }'],
    ['in an empty object', '{ gateway: { } }', '{ gateway: { "mode": "local" } }'],
    ['on one line', '{"gateway":{"port":1}}', '{"gateway":{"port":1, "mode": "local"}}'],
    [
      'after a comma, with tabs, CRLF, single quotes and a byte order mark',
      "\uFEFF{\r\n\tgateway: {\r\n\t\tbind: 'lan',\r\n\t},\r\n}\r\n",
      "\uFEFF{\r\n\tgateway: {\r\n\t\tbind: 'lan',\r\n\t\tmode: 'local',\r\n\t},\r\n}\r\n",
    ],
    [
      'after the comments of its neighbour',
      '{gateway: {\n  // the usual one, or not\n  port: 1 // as of old\n}}',
      '{gateway: {\n  // the usual one, or not\n  port: 1, // as of old\n  mode: "local"\n}}',
    ],
    [
      'after a comment with a comma',
      '{gateway: {port: 1 /* a, b */}}',
      '{gateway: {port: 1, /* a, b */ mode: "local"}}',
    ],
    [
      'in an object of comments',
      '{\n\tgateway: {\n\t\t// nothing yet\n\t}\n}',
      '{\n\tgateway: {\n\t\t// nothing yet\n\t\t"mode": "local"\n\t}\n}',
    ],
  ])('%s', (_, text, wanted) => {
    expect(replaceStrings(text, [MODE])).toBe(wanted);
  });

  it.each<[string, string]>([
    ['a key that is there', '{gateway: {mode: 1}}'],
    ['a key that is there and null', '{gateway: {mode: null}}'],
    ['what holds no keys', '{gateway: "none"}'],
    ['a list', '{gateway: []}'],
    ['a broken text', '{gateway: {'],
    // The parser that keeps positions reads such a key as a value.
    ['a key that is a word of JSON, without quotes', '{true: 1}'],
  ])('refuses: %s', (_, text) => {
    expect(() => replaceStrings(text, [MODE])).toThrow(EditRefused);
  });

  it('goes with the replacement of its neighbour', () => {
    const edits = [MODE, { keys: ['gateway', 'bind'], value: 'lan', expected: 'loopback' }];
    expect(replaceStrings('{"gateway": {"bind": "loopback"}}', edits)).toBe(
      '{"gateway": {"bind": "lan", "mode": "local"}}',
    );
  });

  it('adds exactly one value, whatever there is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(jsonKey, fc.oneof(fc.string(), fc.double(), fc.object({ key: jsonKey }))),
        fc.string({ unit: 'binary' }),
        fc.constantFrom("'", '"'),
        fc.constantFrom('', '\t', '  '),
        (rest, value, quote, space) => {
          const { gateway: _, ...others } = rest;
          const text = JSON5.stringify(others, { quote, space });
          const edited = replaceStrings(text, [{ keys: MODE.keys, value }]);
          expect(JSON5.parse(edited)).toEqual({ ...JSON5.parse(text), gateway: { mode: value } });
        },
      ),
      runs(60),
    );
  });
});
