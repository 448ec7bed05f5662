// Makes the tables of src/install/config/config-keys.ts and src/masking/config-words.ts from the releases themselves, which are kept in the
// cache of `npm run test:real`.
// --check only says whether it is what they say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASES_READ } from '../../src/install/config/config-keys.ts';
import { product, provideNodes, provideProduct } from '../../test/real/cache.ts';
import { withReaders } from './readers.mjs';
import { schemaOf } from './schema-of.mjs';
import { shapeOf } from './shapes.mjs';
import { refusedKeys, renderTable } from './table.mjs';
import { renderWords, wordsOf } from './words.mjs';

const FILE = 'src/install/config/config-keys.ts';
const WORDS_FILE = 'src/masking/config-words.ts';
const BEGIN = 'export const KEYS: Readonly<Record<string, string>> = {\n';
const END = '};\n';

await provideNodes();
const shapes = [];
for (const release of RELEASES_READ) {
  await provideProduct(release);
  const { packageDir, nodeBin } = product(release);
  shapes.push(shapeOf(schemaOf(packageDir, join(nodeBin, 'node'))));
}
const table = renderTable(withReaders(refusedKeys(shapes), RELEASES_READ));
const present = readFileSync(FILE, 'utf8');
const begin = present.indexOf(BEGIN) + BEGIN.length;
const text = present.slice(0, begin) + table + present.slice(present.indexOf(END, begin));

const words = new Set(shapes.flatMap((shape) => [...wordsOf(shape)]));
write(FILE, text);
write(WORDS_FILE, renderWords(words));

function write(file, wanted) {
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`stale: ${file}`);
    process.exitCode = 1;
  }
}
