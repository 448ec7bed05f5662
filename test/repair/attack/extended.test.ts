import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyPlan, planFixes, undoRun } from '../../../src/repair/index.ts';
import { finding, makePlace, type Place } from '../support.ts';
import { describeAsRoot } from './scene.ts';

/** Node has no call for them, and developers have Python. */
const SET = `
import os, struct, sys
path = sys.argv[1]
os.chmod(path, 0o640)
os.setxattr(path, 'user.note', b'kept')
no = 0xffffffff
entries = [(1, 6, no), (2, 4, 1234), (4, 0, no), (16, 4, no), (32, 0, no)]
acl = struct.pack('<I', 2) + b''.join(struct.pack('<HHI', *one) for one in entries)
os.setxattr(path, 'system.posix_acl_access', acl)
`;
const GET = `
import os, sys
path = sys.argv[1]
print({name: os.getxattr(path, name) for name in sorted(os.listxattr(path))})
`;

function python(script: string, path: string): string {
  return execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
}

function hasPython(): boolean {
  try {
    return python('print(1)', '') === '1\n';
  } catch {
    return false;
  }
}

describeAsRoot('extended attributes and access lists', () => {
  let place: Place;
  beforeEach(() => {
    place = makePlace({ '.openclaw/openclaw.json': "{a: 'x'}" });
  });
  afterEach(() => place.remove());

  it.runIf(hasPython())('stay where a file is replaced, and where that is undone', async () => {
    const path = place.at('openclaw.json');
    python(SET, path);
    const before = python(GET, path);
    expect(before).toContain('posix_acl_access');
    const edit = { kind: 'replace-value', path, keys: ['a'], value: 'y', expected: 'x' } as const;
    const plan = planFixes([finding([edit])], place.install, { unsafe: false });
    const outcomes = await applyPlan(plan, place.install, { runs: place.runs });
    expect(outcomes).toMatchObject([{ status: 'fixed' }]);
    expect(readFileSync(path, 'utf8')).toBe("{a: 'y'}");
    expect(python(GET, path)).toBe(before);
    expect((lstatSync(path).mode & 0o777).toString(8)).toBe('640');
    await undoRun(undefined, { runs: place.runs });
    expect(readFileSync(path, 'utf8')).toBe("{a: 'x'}");
    expect(python(GET, path)).toBe(before);
  });
});
