// The text of a release as npm ships it: its manifest, and the code of its own (plugins and the browser's part left out).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { list } from 'tar';

const CODE = /^package\/(?:openclaw\.mjs|dist\/.+\.[cm]?js)$/;
const OTHERS = /\/(?:node_modules|extensions|control-ui|assets|worker|plugin-sdk)\//;

/** What npm knows of a package, or undefined where the command fails. */
export function ask(...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr.trim().slice(0, 500)}`);
  return JSON.parse(stdout);
}

/**
 * Downloads one tarball and reads it; nothing of it stays.
 * @param {string} spec for instance `openclaw@2026.9.6`
 * @param {(file: { path: string, text: string }) => void} onFile
 */
export async function readRelease(spec, onFile) {
  const directory = mkdtempSync(join(tmpdir(), 'openclaw-release-'));
  try {
    const tarballs = join(directory, 'tarballs');
    mkdirSync(tarballs);
    ask(
      'pack',
      spec,
      '--json',
      '--cache',
      join(directory, 'cache'),
      '--pack-destination',
      tarballs,
    );
    const [name = ''] = readdirSync(tarballs);
    await readTarball(join(tarballs, name), onFile);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} file a tarball as `npm pack` makes it
 * @param {(file: { path: string, text: string }) => void} onFile
 */
export async function readTarball(file, onFile) {
  await list({
    file,
    onReadEntry(entry) {
      const isCode = CODE.test(entry.path) && !OTHERS.test(entry.path);
      if (!isCode && entry.path !== 'package/package.json') return;
      const parts = [];
      entry.on('data', (part) => parts.push(part));
      entry.on('end', () =>
        onFile({ path: entry.path, text: Buffer.concat(parts).toString('utf8') }),
      );
    },
  });
}
