// Makes a Debian package of the executable that tools/executable.mjs has made: node tools/deb.mjs. Prints its path.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PACKAGE } from './bundling.mjs';

const { name, version, description, homepage } = PACKAGE;
const OUT = resolve('dist-executable');
const FILE = join(OUT, name);
const ARCHITECTURE = { x64: 'amd64', arm64: 'arm64' }[process.arch];

const root = mkdtempSync(join(tmpdir(), 'migcheck-deb-'));
try {
  const size = fill();
  put('DEBIAN/control', control(Math.ceil(size / 1024)));
  const deb = join(OUT, `${name}_${debianVersion()}_${ARCHITECTURE}.deb`);
  // A compression that every dpkg can open: Debian 11 has none for zstd.
  const args = ['--root-owner-group', '-Zgzip', '-z6', '--build', root, deb];
  execFileSync('dpkg-deb', args, { stdio: ['ignore', 2, 2] });
  console.log(deb);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Puts everything in its place, and returns how many bytes the program has. */
function fill() {
  chmodSync(root, 0o755);
  const program = `usr/bin/${name}`;
  directoryFor(program);
  cpSync(FILE, join(root, program));
  chmodSync(join(root, program), 0o755);
  put(`usr/share/man/man1/${name}.1.gz`, gzipSync(said('man'), { level: 9 }));
  put(`usr/share/bash-completion/completions/${name}`, said('completion', 'bash'));
  put(`usr/share/zsh/vendor-completions/_${name}`, said('completion', 'zsh'));
  put(`usr/share/fish/vendor_completions.d/${name}.fish`, said('completion', 'fish'));
  const documents = `usr/share/doc/${name}`;
  put(`${documents}/copyright`, licences());
  put(`${documents}/changelog.gz`, gzipSync(readFileSync('CHANGELOG.md'), { level: 9 }));
  return statSync(FILE).size;
}

function licences() {
  const files = ['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'LICENSE-node'];
  return files.map((file) => readFileSync(join(OUT, file), 'utf8')).join(`\n${'='.repeat(80)}\n\n`);
}

function control(kilobytes) {
  return `Package: ${name}
Version: ${debianVersion()}
Architecture: ${ARCHITECTURE}
Maintainer: ${name} contributors <${name}@users.noreply.github.com>
Installed-Size: ${kilobytes}
Depends: libc6 (>= 2.28), libgcc-s1, libstdc++6
Section: utils
Priority: optional
Homepage: ${homepage}
Description: checks an OpenClaw install after a move to another machine
 ${description}.
 .
 It has its own Node inside, and needs nothing else.
`;
}

/** A version before a release sorts before it. */
function debianVersion() {
  return version.replace('-', '~');
}

/** What the program itself prints, by its own name. */
function said(...args) {
  const env = { OPENCLAW_MIGCHECK_CALLED_BY: name };
  return execFileSync(FILE, args, { env, encoding: 'utf8' });
}

function put(path, content) {
  directoryFor(path);
  writeFileSync(join(root, path), content, { mode: 0o644 });
}

/** Everybody may enter them, whatever the mask of whoever builds. */
function directoryFor(path) {
  const directory = dirname(path);
  if (directory === '.') return;
  directoryFor(directory);
  mkdirSync(join(root, directory), { recursive: true });
  chmodSync(join(root, directory), 0o755);
}
