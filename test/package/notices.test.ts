/** The licences of the libraries whose code is in ours. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const NOTICES = readFileSync(resolve(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
const SEPARATOR = `\n${'-'.repeat(80)}\n\n`;

/**
 * Libraries that the sources import and that npm does not install with the package, and one that
 * only another library needs.
 */
const BUNDLED = [
  'commander',
  'zod',
  'json5',
  'yaml',
  'yauzl',
  'tar',
  'age-encryption',
  'micromatch',
];

it.each(BUNDLED)('has the version and the text of the licence of %s', (name) => {
  const { version, license } = JSON.parse(
    readFileSync(resolve(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  );
  const found = NOTICES.split(SEPARATOR).filter((text) => text.startsWith(`${name} ${version} (`));
  expect(found).toHaveLength(1);
  expect(found[0]?.startsWith(`${name} ${version} (${license})\n`)).toBe(true);
  expect(found[0]).toMatch(
    /Permission (?:is hereby granted|to use)|Apache License|Blue Oak|Redistribution and use/,
  );
});

it('has a text for each library', () => {
  const [, ...texts] = NOTICES.split(SEPARATOR);
  expect(texts.length).toBeGreaterThan(40);
  for (const text of texts) expect(text.length).toBeGreaterThan(500);
});
