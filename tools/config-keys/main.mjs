// Makes src/install/config/config-keys.json and src/masking/config-words.ts from the releases that it lists. They are
// kept in the cache of `npm run test:real`.
// --check only says whether it is what they say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { product, provideNodes, provideProduct } from '../../test/real/cache.ts';
import { withReaders } from './readers.mjs';
import { schemaOf } from './schema-of.mjs';
import { shapeOf } from './shapes.mjs';
import { refusedKeys, renderTable } from './table.mjs';
import { renderWords, wordsOf } from './words.mjs';

const FILE = 'src/install/config/config-keys.json';
const WORDS_FILE = 'src/masking/config-words.ts';
const { releases } = JSON.parse(readFileSync(FILE, 'utf8'));

await provideNodes();
const shapes = [];
for (const release of releases) {
  await provideProduct(release);
  const { packageDir, nodeBin } = product(release);
  shapes.push(shapeOf(schemaOf(packageDir, join(nodeBin, 'node'))));
}
const text = renderTable(withReaders(refusedKeys(shapes), releases), releases);

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
