// `npm start` and `npm test` do all the set-up on a fresh clone; this installs what the lock file lists, where it is not.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What npm wrote down about the last install, whoever ran it. */
const INSTALLED = 'node_modules/.package-lock.json';

if (!isInstalled()) {
  process.stderr.write('Installing dependencies (npm ci), once…\n');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesIn(INSTALLED);
  return Object.entries(packagesIn('package-lock.json')).every(([path, wanted]) => {
    const { version, optional, link } = wanted;
    if (path === '' || link || !path.startsWith('node_modules/')) return true;
    // npm leaves out what is for another system.
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
