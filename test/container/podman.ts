/**
 * Podman with images and containers of its own, separate from those of the user who runs the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheRoot } from '../real/cache.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Base images are kept for the next run. */
const STORAGE = join(dirname(cacheRoot()), 'containers');
/** The same in each run: podman keeps its path with the images. */
const RUNNING = join(process.env.XDG_RUNTIME_DIR ?? '/run', 'openclaw-migcheck-containers');

/** Why podman cannot run a container here, or undefined. */
export function whyNoPodman(): string | undefined {
  if (process.platform !== 'linux') return 'it needs Linux';
  const { error, status, stderr } = spawnSync('podman', ['info'], { encoding: 'utf8' });
  if (error !== undefined) return 'podman is not installed';
  return status === 0 ? undefined : `podman does not work here: ${stderr.trim()}`;
}

/** One run of the tests. */
export class Podman {
  readonly scratch = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-container-')));

  /** Runs podman to its end, whether it succeeds or not. */
  run(args: readonly string[], cwd = this.scratch): Ran {
    const { status, stdout, stderr } = spawnSync(
      'podman',
      ['--root', STORAGE, '--runroot', RUNNING, ...args],
      {
        cwd,
        encoding: 'utf8',
        maxBuffer: 64 << 20,
      },
    );
    return { status, stdout, stderr };
  }

  /** Runs podman, which must succeed. */
  must(args: readonly string[], cwd?: string): string {
    const { status, stdout, stderr } = this.run(args, cwd);
    if (status !== 0) throw new Error(`podman ${args.join(' ')}: ${stdout}\n${stderr}`);
    return stdout.trim();
  }

  /** The images stay. */
  remove(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }
}
