// Makes src/install/releases/facts.json: what each stable release of OpenClaw does, read in its npm package, one
// tarball at a time. A release that has its row is not read again, so an interrupted run goes on where it was.
//   npm run release-facts                        the releases that have no row yet
//   npm run release-facts -- --again             all of them
//   npm run release-facts -- 2026.9.6            only these, again
//   npm run release-facts -- --check [release]   whether the rows are what the packages say; writes nothing
//   … --tarballs DIRECTORY                       takes openclaw-<release>.tgz from there instead of downloading it
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareReleases } from '../../src/install/host/release.ts';
import { factsOf } from './facts-of.mjs';
import { markCollector } from './marks.mjs';
import { ask, readRelease, readTarball } from './package.mjs';

const FILE = 'src/install/releases/facts.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean' },
    check: { type: 'boolean' },
    tarballs: { type: 'string' },
  },
});

const rows = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const isAll = positionals.length === 0;
const mayKeep = isAll && !values.again && !values.check;
for (const release of isAll ? stableReleases() : positionals) {
  if (mayKeep && rows[release] !== undefined) continue;
  const row = await read(release);
  const differing = differences(rows[release], row);
  console.log(`${release}: ${differing.join(', ') || 'as it stands'}`);
  if (values.check) process.exitCode ||= Number(differing.length > 0);
  else write(release, row);
}

/** `2026.9.6` and `2026.7.1-2`; neither pre-releases nor the placeholder that the name began with. */
function stableReleases() {
  const versions = ask('view', 'openclaw', 'versions', '--json');
  return versions.filter((each) => /^20\d\d\.\d+\.\d+(?:-\d+)?$/.test(each)).sort(compareReleases);
}

async function read(release) {
  const { marks, add } = markCollector();
  let manifest;
  const onFile = (file) => {
    if (file.path === 'package/package.json') manifest = JSON.parse(file.text);
    else add(file);
  };
  const kept = values.tarballs && join(values.tarballs, `openclaw-${release}.tgz`);
  if (kept && existsSync(kept)) await readTarball(kept, onFile);
  else await readRelease(`openclaw@${release}`, onFile);
  return factsOf(manifest, marks);
}

function differences(known = {}, row) {
  return Object.keys({ ...known, ...row }).flatMap((fact) => {
    const [before, now] = [known[fact], row[fact]].map((value) => JSON.stringify(value));
    return before === now ? [] : [`${fact} ${before ?? '-'} -> ${now ?? '-'}`];
  });
}

/** After each release: what was read is kept, whatever stops the run. One line a release, so that a diff shows it. */
function write(release, row) {
  rows[release] = row;
  const lines = Object.keys(rows)
    .sort(compareReleases)
    .map((each) => `${JSON.stringify(each)}: ${JSON.stringify(rows[each])}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
