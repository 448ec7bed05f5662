/**
 * What is left of the old machine: its disk, in a directory beside the new home, and the archive
 * that the migration guide makes. Neither `ssh` nor `rsync` is needed: a stand-in copies from the
 * directory.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveTo, type Home, stateDir } from '../openclaw.ts';

/** A copy from the old machine. */
export type Kept = 'directory' | 'archive';

function beside(home: Home, name: string): string {
  return join(dirname(home.dir), name);
}

/** The path of what was kept, for `--from`. */
export function kept(home: Home, what: Kept): string {
  return beside(home, what === 'directory' ? 'old-machine' : 'openclaw-state.tgz');
}

/** Keeps alice's machine as it is now, replacing what was kept before. */
export function keepOldMachine(alice: Home): void {
  const [disk, archive] = [kept(alice, 'directory'), kept(alice, 'archive')];
  rmSync(disk, { recursive: true, force: true });
  execFileSync('cp', ['-a', alice.dir, disk]);
  execFileSync('tar', ['-C', disk, '-czf', archive, basename(stateDir(alice))]);
  giveTo(alice, archive);
}

/** `rsync -a [--checksum] [user@]old-machine:<source> <target>`, where a path of the old home may be absolute or relative. */
const RSYNC = `#!/bin/sh
while [ "\${1#-}" != "$1" ]; do shift; done
source=\${1#*old-machine:} target=$2
cd "$OLD_MACHINE" || exit 1
source=\${source#"$OLD_HOME/"}
case $source in
  */) mkdir -p "$target" && cp -a "$source." "$target" ;;
  *) cp -a $source "$target" ;;
esac
`;

/** Shell commands that let later commands reach the old machine. */
export function reaching(home: Home, oldHome: string): string {
  const bin = beside(home, 'reach');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'rsync'), RSYNC, { mode: 0o755 });
  return `export PATH="${bin}:$PATH" OLD_MACHINE="${kept(home, 'directory')}" OLD_HOME="${oldHome}";`;
}
