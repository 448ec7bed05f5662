/**
 * What can still be had of the old machine: its disk, in a directory beside the new home, and the archive that the
 * migration guide has made of it. No `ssh` and no `rsync` is needed to reach it: a stand-in copies from the directory.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveTo, type Home, stateDir } from '../openclaw.ts';

/** A copy that the old machine left. */
export type Kept = 'directory' | 'archive';

function beside(home: Home, name: string): string {
  return join(dirname(home.dir), name);
}

/** The path of what was kept, as `--from` takes it. */
export function kept(home: Home, what: Kept): string {
  return beside(home, what === 'directory' ? 'old-machine' : 'openclaw-state.tgz');
}

/** Keep alice's machine as it is now, instead of what was kept before. */
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

/** What a shell has to be told so that commands reach the old machine. */
export function reaching(home: Home, oldHome: string): string {
  const bin = beside(home, 'reach');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'rsync'), RSYNC, { mode: 0o755 });
  return `export PATH="${bin}:$PATH" OLD_MACHINE="${kept(home, 'directory')}" OLD_HOME="${oldHome}";`;
}
