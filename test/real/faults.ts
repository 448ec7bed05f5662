/**
 * One fault at a time, in an install that was otherwise moved with care: its rule reports it, and
 * no other rule does.
 */
import { execFileSync } from 'node:child_process';
import { describe, it } from 'vitest';
import type { Release } from './cache.ts';
import {
  copyAsRoot,
  leaveArchivesOfGuide,
  makeConfigurationOnly,
  makeWorkspaceOnly,
  setRemoteMode,
} from './catalogue/guide.ts';
import { expectCertificate, expectTokenInVariable } from './catalogue/missing.ts';
import { checkUntouched, expectFaults, expectHealthy } from './expect.ts';
import { emptyHome, installed, isThorough } from './installs.ts';
import { moveWell } from './move.ts';
import { type Home, must, onboard, onboardRemote, stateDir } from './openclaw.ts';
import { stage } from './stage.ts';

async function bobs(release: Release): Promise<Home> {
  return moveWell(await installed(stage(), release));
}

/** A fault that is made in a moved install, in any release. */
function inMoved(make: (home: Home) => void): (release: Release) => Promise<Home> {
  return async (release) => {
    const bob = await bobs(release);
    make(bob);
    return bob;
  };
}

interface Fault {
  readonly title: string;
  readonly rules: readonly string[];
  /** Where it is not an error. By default, a warning does not fail the check. */
  readonly gravest?: (release: Release) => 'error' | 'warning';
  /** Why the fault cannot be made, where that is so. */
  readonly not?: (release: Release) => string | undefined;
  /**
   * Makes it, and returns the home that is broken. The default state directory in it is checked.
   */
  readonly make: (release: Release) => Promise<Home>;
}

const needsRoot = (): string | undefined =>
  process.getuid?.() === 0 ? undefined : 'only root can give files away';

/**
 * It needs two installs of its own, which the newest release makes in more than a minute. It is the
 * same in any other release.
 */
const isTooSlow = (release: Release): string | undefined =>
  release === '2026.9.6' && !isThorough() ? 'only in `npm run test:real:all`' : undefined;

const needsBackup = (release: Release): string | undefined =>
  release === '2026.1.30' || release === '2026.2.26' ? 'no `backup` command yet' : undefined;

const FAULTS: readonly Fault[] = [
  {
    title: 'a profile was moved, and a fresh default install is what runs',
    rules: ['profile-mismatch'],
    not: isTooSlow,
    make: async (release) => {
      const work = moveWell(await installed(stage(), release, { profile: 'work' }));
      const fresh: Home = { dir: work.dir, release };
      await onboard(fresh, { baseUrl: stage().modelUrl });
      return fresh;
    },
  },
  {
    title: 'only openclaw.json was copied',
    rules: ['json-only-copy'],
    make: inMoved(makeConfigurationOnly),
  },
  {
    title: 'only the workspace was copied',
    rules: ['workspace-only-copy'],
    make: inMoved(makeWorkspaceOnly),
  },
  {
    title: 'root copied it into the home of another user',
    rules: ['wrong-ownership'],
    not: needsRoot,
    make: inMoved(copyAsRoot),
  },
  {
    title: 'gateway.mode is remote',
    rules: ['remote-mode-host'],
    make: inMoved(setRemoteMode),
  },
  {
    title: 'it was onboarded as a client of a gateway elsewhere',
    rules: ['remote-mode-host'],
    gravest: () => 'warning',
    make: async (release) => {
      const bob = emptyHome(stage(), release, 'bob');
      await onboardRemote(bob, 'wss://gateway.example:18789');
      return bob;
    },
  },
  {
    title: 'the variable with the token of a channel stayed behind',
    rules: ['missing-channel-login'],
    gravest: () => 'warning',
    make: inMoved(expectTokenInVariable),
  },
  {
    title: 'the certificate of the gateway stayed behind',
    rules: ['missing-referenced-file'],
    make: inMoved(expectCertificate),
  },
  {
    title: 'the archives of the migration guide lie in the home',
    rules: ['plaintext-backups'],
    make: inMoved(leaveArchivesOfGuide),
  },
  {
    title: 'an archive of `openclaw backup create` lies in the home',
    rules: ['plaintext-backups'],
    // Seen with 2026.5.28: an error.
    gravest: (release) => (release === '2026.5.28' ? 'error' : 'warning'),
    not: needsBackup,
    make: async (release) => {
      const bob = await bobs(release);
      await must(bob, ['backup', 'create', '--json']);
      return bob;
    },
  },
];

export function faults(release: Release): void {
  describe('one fault', () => {
    // A loop, because `it.for` cuts a long title.
    for (const { title, rules, gravest, not, make } of FAULTS) {
      it(title, async ({ skip }) => {
        const reason = not?.(release);
        if (reason !== undefined) skip(reason);
        const home = await make(release);
        expectFaults(checkUntouched(home.dir, stateDir(home)), rules, gravest?.(release));
      });
    }
  });

  it.runIf(process.getuid?.() === 0)(
    'root looks at an install that is all the user’s',
    async () => {
      const bob = await bobs(release);
      execFileSync('chown', ['-hR', '1000:1000', bob.dir]);
      expectHealthy(checkUntouched(bob.dir, stateDir(bob)));
    },
  );
}
