import {
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ALICE, BOB, describeAsRoot, fill, Scene, seen } from './scene.ts';

const scenes: Scene[] = [];
afterEach(() => {
  for (const scene of scenes.splice(0)) scene.remove();
});

function scene(...args: ConstructorParameters<typeof Scene>): Scene {
  const made = new Scene(...args);
  scenes.push(made);
  return made;
}

function expectUntouched(where: Scene, repair: () => ReturnType<Scene['repair']>) {
  const before = seen(where.elsewhere);
  const report = repair();
  expect(seen(where.elsewhere)).toEqual(before);
  return report;
}

describeAsRoot('what a copied configuration names is not changed', () => {
  it('a workspace outside of the home: a finding, and no fix', () => {
    const where = scene(undefined, ({ elsewhere }) => elsewhere);
    const report = expectUntouched(where, () => where.repair());
    const messages = report.findings
      .filter(({ ruleId }) => ruleId === 'wrong-ownership')
      .map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining('outside the home'));
  });

  it.each([
    ['by the root of a process', ({ elsewhere }: Scene) => `/proc/self/root${elsewhere}`],
    ['by its parents', ({ home }: Scene) => `${home}/../elsewhere`],
    ['by a tilde', () => '~/../elsewhere'],
    ['by a link', ({ home }: Scene) => `${home}/ws`],
    ['by a link to a directory above it', ({ home }: Scene) => `${home}/up/elsewhere`],
  ])('%s', (_, workspaceOf) => {
    const where = scene();
    symlinkSync(where.elsewhere, where.at('ws'));
    symlinkSync(where.root, where.at('up'));
    where.configure(workspaceOf(where));
    expectUntouched(where, () => where.repair());
  });

  it('the workspace in the state directory is a link out of it', () => {
    const where = scene();
    renameSync(where.at('.openclaw/workspace'), where.at('gone'));
    symlinkSync(where.elsewhere, where.at('.openclaw/workspace'));
    expectUntouched(where, () => where.repair());
  });

  it('the state directory is a link out of the home', () => {
    const where = scene();
    renameSync(where.at('.openclaw'), join(where.elsewhere, 'state'));
    symlinkSync(join(where.elsewhere, 'state'), where.at('.openclaw'));
    chownSync(join(where.elsewhere, 'state/openclaw.json'), 0, 0);
    expectUntouched(where, () => where.repair());
    // A user who names the directory gets it repaired.
    where.repair({ args: ['--workspace', join(where.elsewhere, 'state')] });
    expect(lstatSync(join(where.elsewhere, 'state/openclaw.json')).uid).toBe(BOB);
  });

  it('a directory that is named is repaired, but what belongs to root is not given away', () => {
    const where = scene(undefined, ({ elsewhere }) => elsewhere);
    where.repair({ args: ['--workspace', where.elsewhere] });
    expect(lstatSync(join(where.elsewhere, 'letter')).uid).toBe(BOB);
    expect(existsSync(join(where.elsewhere, 'deep/._note'))).toBe(false);
    expect(
      ['shadow', 'tool', 'SOUL.md'].map((name) => lstatSync(join(where.elsewhere, name)).uid),
    ).toEqual([0, 0, 0]);
  });

  it('a link of the user does not stand for what it leads to, where it is named', () => {
    const where = scene();
    symlinkSync(where.elsewhere, where.at('ws'));
    // Links have owners too.
    lchownSync(where.at('ws'), BOB, BOB);
    expectUntouched(where, () => where.repair({ args: ['--workspace', where.at('ws')] }));
  });

  it.each(['/', '/etc', '/proc/self/root/etc'])(
    '%s is never changed, also where it is named',
    (place) => {
      const where = scene(undefined, () => place);
      for (const args of [[], ['--workspace', place]]) {
        const { plans } = where.run(['--fix', '--dry-run', '--format', 'json', ...args]);
        const steps = plans.flatMap((plan) => plan.steps);
        expect(steps.filter(({ path }) => !path.startsWith(`${where.home}/`))).toEqual([]);
      }
    },
  );

  it('the home of another user is never changed, also where it is named', () => {
    const where = scene();
    const passwd = join(where.root, 'passwd');
    writeFileSync(
      passwd,
      `root:x:0:0::/root:/bin/sh\nalice:x:${ALICE}:${ALICE}::${where.elsewhere}:/bin/sh\n`,
    );
    fill(join(where.elsewhere, 'ws'));
    for (const workspace of [where.elsewhere, join(where.elsewhere, 'ws')]) {
      where.configure(workspace);
      expectUntouched(where, () =>
        where.repair({
          args: ['--workspace', workspace],
          mounts: [`mount --bind ${passwd} /etc/passwd`],
        }),
      );
    }
  });

  it('a home in the home, and the home itself', () => {
    const where = scene();
    fill(where.at('carol'));
    const passwd = join(where.root, 'passwd');
    writeFileSync(passwd, `carol:x:${ALICE}:${ALICE}::${where.at('carol')}:/bin/sh\n`);
    const before = seen(where.at('carol'));
    for (const workspace of [where.home, where.at('carol')]) {
      where.configure(workspace);
      where.repair({
        args: ['--workspace', workspace],
        mounts: [`mount --bind ${passwd} /etc/passwd`],
      });
      expect(seen(where.at('carol'))).toEqual(before);
    }
  });

  it('a backup outside of the home', () => {
    const where = scene();
    mkdirSync(join(where.elsewhere, 'backups'));
    symlinkSync(join(where.elsewhere, 'backups'), where.at('openclaw-backups'));
    writeFileSync(
      join(where.elsewhere, 'backups/.env'),
      'OPENAI_API_KEY=sk-fake-0000000000000000\n',
      { mode: 0o644 },
    );
    expectUntouched(where, () => where.repair());
  });
});

describeAsRoot('mounts', () => {
  const mount = (where: Scene, at: string) => `mount --bind ${where.elsewhere} ${where.at(at)}`;

  it('what is mounted in a workspace is left alone, and the rest is repaired', () => {
    const where = scene();
    mkdirSync(where.at('.openclaw/workspace/m'));
    const soul = where.at('.openclaw/workspace/SOUL.md');
    chownSync(soul, ALICE, ALICE);
    expectUntouched(where, () => where.repair({ mounts: [mount(where, '.openclaw/workspace/m')] }));
    expect(lstatSync(soul).uid).toBe(BOB);
  });

  it.each([
    ['a directory', '', 'm'],
    ['a file', '/letter', 'm/letter'],
  ])('%s that is mounted while a repair is under way is left alone', (_, from, to) => {
    const where = scene();
    const workspace = where.at('.openclaw/workspace');
    fill(join(workspace, 'm'));
    chownSync(join(workspace, 'SOUL.md'), ALICE, ALICE);
    // The journal is written to the disk before the first step is done.
    const hook = join(where.root, 'hook.cjs');
    const command = ['--bind', where.elsewhere + from, join(workspace, to)];
    writeFileSync(
      hook,
      `const fs = require('node:fs');
      const { fsyncSync } = fs;
      let isMounted = false;
      fs.fsyncSync = (fd) => {
        if (!isMounted) {
          isMounted = true;
          require('node:child_process').execFileSync('mount', ${JSON.stringify(command)});
          fs.writeFileSync(${JSON.stringify(join(where.root, 'mounted'))}, '');
        }
        return fsyncSync(fd);
      };`,
    );
    const preload = `export NODE_OPTIONS='--require "${hook}"'`;
    expectUntouched(where, () => where.repair({ mounts: [preload] }));
    expect(existsSync(join(where.root, 'mounted'))).toBe(true);
    expect(lstatSync(join(workspace, 'SOUL.md')).uid).toBe(BOB);
  });

  it('a workspace that is mounted has to be named', () => {
    const where = scene();
    mkdirSync(where.at('ws'));
    where.configure('~/ws');
    const mounts = [mount(where, 'ws')];
    expectUntouched(where, () => where.repair({ mounts }));
    where.repair({ mounts, args: ['--workspace', where.at('ws')] });
    expect(lstatSync(join(where.elsewhere, 'letter')).uid).toBe(BOB);
    expect(lstatSync(join(where.elsewhere, 'shadow')).uid).toBe(0);
  });

  it('a directory of the system under another name is never changed, also where it is named', () => {
    const where = scene();
    mkdirSync(where.at('jail'));
    for (const workspace of ['jail', 'jail/apt']) {
      where.configure(`~/${workspace}`);
      const args = ['--fix', '--dry-run', '--format', 'json', '--workspace', where.at(workspace)];
      const { plans } = where.run(args, [`mount --bind /etc ${where.at('jail')}`]);
      const steps = plans.flatMap((plan) => plan.steps);
      expect(steps.filter(({ path }) => path.startsWith(where.at('jail')))).toEqual([]);
    }
  });

  it('a whole file system is never changed, also where it is named', () => {
    const where = scene();
    mkdirSync(where.at('disk'));
    where.configure('~/disk');
    const { plans } = where.run(
      ['--fix', '--dry-run', '--format', 'json', '--workspace', where.at('disk')],
      [`mount -t tmpfs none ${where.at('disk')}`, `cp -a ${where.elsewhere}/. ${where.at('disk')}`],
    );
    const steps = plans.flatMap((plan) => plan.steps);
    expect(steps.filter(({ path }) => path.startsWith(where.at('disk')))).toEqual([]);
  });
});
