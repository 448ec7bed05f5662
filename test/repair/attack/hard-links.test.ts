import { chmodSync, chownSync, linkSync, lstatSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { realDisk } from '../../../src/repair/disk.ts';
import { stateOf } from '../../../src/repair/path-state.ts';
import { ALICE, BOB, describeAsRoot, Scene, seen } from './scene.ts';

describeAsRoot('a file with a name outside of the install', () => {
  let scene: Scene;
  beforeEach(() => {
    scene = new Scene();
  });
  afterEach(() => scene.remove());

  it('keeps its mode and its owner', () => {
    const soul = join(scene.elsewhere, 'SOUL.md');
    linkSync(soul, scene.at('.openclaw/.env'));
    linkSync(join(scene.elsewhere, 'deep/.env'), scene.at('.openclaw/openclaw.json.bak'));
    const before = seen(scene.elsewhere);
    scene.repair();
    expect(seen(scene.elsewhere)).toEqual(before);
  });

  it('does not keep the others from being repaired', () => {
    linkSync(join(scene.elsewhere, 'letter'), scene.at('.openclaw/workspace/letter'));
    chownSync(scene.at('.openclaw/workspace/SOUL.md'), ALICE, ALICE);
    chownSync(scene.at('.openclaw/workspace/letter'), ALICE, ALICE);
    scene.repair();
    expect(lstatSync(scene.at('.openclaw/workspace/SOUL.md')).uid).toBe(BOB);
    expect(lstatSync(scene.at('.openclaw/workspace/letter')).uid).toBe(ALICE);
  });

  it('is repaired where all of its names are in the install', () => {
    const [one, two] = ['a.md', 'b.md'].map((name) => scene.at(`.openclaw/workspace/${name}`));
    writeFileSync(one ?? '', 'x');
    linkSync(one ?? '', two ?? '');
    chownSync(one ?? '', ALICE, ALICE);
    scene.repair();
    expect(lstatSync(two ?? '').uid).toBe(BOB);
  });

  it('takes the place of another one between the look and the change', () => {
    const path = scene.at('.openclaw/openclaw.json');
    const before = stateOf(path);
    if (before.kind !== 'file') throw new Error('no file');
    const victim = join(scene.elsewhere, 'shadow');
    linkSync(victim, scene.at('link'));
    renameSync(scene.at('link'), path);
    const untouched = stateOf(victim);
    expect(() => realDisk.changeMode(path, 0o666, before)).toThrow('changed since the check');
    expect(() => realDisk.changeOwner(path, BOB, BOB, before)).toThrow('changed since the check');
    expect(stateOf(victim)).toEqual(untouched);
  });

  it('gets the name between the look and the change', () => {
    const path = join(scene.elsewhere, 'letter');
    const before = stateOf(path);
    if (before.kind !== 'file') throw new Error('no file');
    linkSync(path, scene.at('link'));
    chmodSync(path, 0o600);
    expect(() => realDisk.changeMode(path, 0o666, before)).toThrow('changed since the check');
  });
});
