/** The image, built and used as its users would: run with `npm run test:container`. Skipped where podman does not work. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildHome, jsonEra } from '../support/install-builder.ts';
import { basesOf, provideBases } from './bases.ts';
import { Podman, type Ran, whyNoPodman } from './podman.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMAGE = 'openclaw-migcheck';
const TARGET = ['--state-dir', '/home/node/.openclaw', '--home', '/home/node', '--user', '1000'];
/** The commands of each block of the documentation, as words without `docker`. */
const [[build = []] = [], [check = []] = [], [fix = [], undo = []] = [], [fixAsRoot = []] = []] = [
  ...readFileSync(join(ROOT, 'deploy/container/README.md'), 'utf8').matchAll(/```sh\n(.*?)```/gs),
].map(([, block = '']) =>
  block
    .replaceAll('\\\n', ' ')
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/).slice(1)),
);
/** The options that all of them have before the volume. */
const CONFINED = check.slice(1, check.indexOf('-v'));

const whyNot = whyNoPodman();

describe.skipIf(whyNot !== undefined)(`the image${whyNot ? ` (skipped: ${whyNot})` : ''}`, () => {
  let podman: Podman;

  beforeAll(() => {
    podman = new Podman();
    const made = provideBases(podman, basesOf(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')));
    if (made.length > 0) console.log(`made of this machine's Node: ${made.join(', ')}`);
    podman.must(['build', '--network', 'host', ...build.slice(1)], ROOT);
  });

  afterAll(() => {
    podman.run(['volume', 'rm', '--all', '--force']);
    podman.run(['image', 'rm', '--force', IMAGE]);
    podman.run(['image', 'prune', '--force']);
    podman.remove();
  });

  /** Makes a volume with an install of that home. */
  function volume(name: string, home: string, owner = 1000): string {
    const built = buildHome(jsonEra('2026.5.28', { home }), 'source');
    const archive = join(podman.scratch, `${name}.tar`);
    const owned = [`--owner=${owner}`, `--group=${owner}`, '--numeric-owner'];
    execFileSync('tar', ['-C', join(built.path, '.openclaw'), ...owned, '-cf', archive, '.']);
    built.remove();
    podman.run(['volume', 'rm', '--force', name]);
    podman.must(['volume', 'create', name]);
    podman.must(['volume', 'import', name, archive]);
    return name;
  }

  /** Contents, owners, modes and times of a volume. */
  function seen(name: string): string {
    const archive = join(podman.scratch, 'seen.tar');
    podman.must(['volume', 'export', '--output', archive, name]);
    const listed = execFileSync('tar', ['--full-time', '--numeric-owner', '-tvf', archive], {
      encoding: 'utf8',
    });
    const contents = execFileSync('tar', ['-xOf', archive], { maxBuffer: 64 << 20 });
    return `${listed}${createHash('sha256').update(contents).digest('hex')}`;
  }

  function run(options: readonly string[], args: readonly string[]): Ran {
    return podman.run(['run', ...CONFINED, ...options, IMAGE, ...args]);
  }

  const ids = (stdout: string) =>
    JSON.parse(stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId);

  it('runs as the user of OpenClaw, and says its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(run(['--entrypoint', 'id'], ['-u']).stdout.trim()).toBe('1000');
    expect(run([], ['--version']).stdout.trim()).toBe(version);
  });

  it('adds little to its base', () => {
    const size = (name: string) =>
      Number(podman.must(['image', 'inspect', '--format', '{{.Size}}', name]));
    const base = size('docker.io/library/node:24-alpine');
    const added = (size(IMAGE) - base) / 1e6;
    console.log(
      `the base has ${(base / 1e6).toFixed(1)} MB, the image ${added.toFixed(1)} MB more`,
    );
    expect(added).toBeLessThan(10);
  });

  it('finds nothing in a volume that is right in its container, and changes nothing', () => {
    const name = volume('healthy', '/home/node');
    const before = seen(name);
    const done = run(['-v', `${name}:/openclaw`], ['/openclaw', ...TARGET, '--json']);
    expect(ids(done.stdout)).toEqual([]);
    expect(done.status).toBe(0);
    expect(seen(name)).toBe(before);
    // The path in its own files is enough.
    expect(ids(run(['-v', `${name}:/openclaw:ro`], ['/openclaw', '--json']).stdout)).toEqual([]);
  });

  it('repairs a volume of another home for the container, and takes it back in a later one', () => {
    const name = volume('openclaw_data', '/home/alice');
    const before = seen(name);
    expect(ids(podman.run([...check, '--json']).stdout)).toEqual(
      expect.arrayContaining(['stale-home-path', 'stale-session-file']),
    );
    expect(seen(name)).toBe(before);
    expect(podman.run(fix).status).toBe(0);
    expect(ids(podman.run([...check, '--json']).stdout)).not.toContain('stale-home-path');
    const reading = ['-v', `${name}:/openclaw:ro`, '--entrypoint', 'cat'];
    const config = run(reading, ['/openclaw/openclaw.json']);
    expect(config.stdout).toContain('"/home/node/.openclaw/workspace"');
    expect(podman.run(undo).stdout).toContain('taken back');
    expect(seen(name)).toBe(before);
  });

  it('repairs nothing where the originals could not be kept, or nothing can be written', () => {
    const name = volume('refused', '/home/alice');
    const before = seen(name);
    const bare = run(['-v', `${name}:/openclaw`], ['/openclaw', ...TARGET, '--fix']);
    expect(bare.status).toBe(2);
    expect(bare.stdout).toContain('NOTHING WAS REPAIRED');
    const readOnly = ['-v', `${name}:/openclaw:ro`, '-v', 'repairs-2:/repairs'];
    expect(run(readOnly, ['/openclaw', ...TARGET, '--fix']).stdout).toContain(
      'mounted for reading',
    );
    const shared = ['-v', `${name}:/data`, '-v', 'repairs-2:/repairs'];
    const refused = run(shared, ['/data', ...TARGET, '--fix']);
    expect(refused.stdout).toContain('a shared directory');
    expect(seen(name)).toBe(before);
  });

  it('repairs nothing where a gateway in another container may run', () => {
    const name = volume('used', '/home/alice');
    const lock = '/openclaw/tmp/openclaw-1000/gateway.state.lock';
    const locking = `mkdir -p ${lock.slice(0, lock.lastIndexOf('/'))} && echo '{"pid":1,"startTime":1}' > ${lock}`;
    const writing = ['-v', `${name}:/openclaw`, '--entrypoint', '/bin/sh'];
    expect(run(writing, ['-c', locking]).status).toBe(0);
    const before = seen(name);
    const report = JSON.parse(
      run(['-v', `${name}:/openclaw:ro`], ['/openclaw', ...TARGET, '--json']).stdout,
    );
    const { reason } = report.rules.find(({ id }: { id: string }) => id === 'stale-lock');
    expect(reason).toContain('does not see the processes');
    const mounts = ['-v', `${name}:/openclaw`, '-v', 'repairs-3:/repairs'];
    const refused = run(mounts, ['/openclaw', ...TARGET, '--fix']);
    expect(refused.status).toBe(2);
    expect(refused.stdout).toMatch(/does\s+not\s+see\s+the\s+processes/);
    expect(seen(name)).toBe(before);
    // There is no such process.
    expect(run(['--pid', 'host', ...mounts], ['/openclaw', ...TARGET, '--fix']).status).toBe(0);
  });

  it('gives the files of a volume to their user as root, and takes it back', () => {
    const name = volume('openclaw_data', '/home/node', 0);
    const before = seen(name);
    expect(ids(podman.run([...check, '--json']).stdout)).toContain('wrong-ownership');
    expect(podman.run(fixAsRoot).status).toBe(0);
    expect(ids(podman.run([...check, '--json']).stdout)).toEqual([]);
    const image = fixAsRoot.indexOf(IMAGE);
    expect(podman.run([...fixAsRoot.slice(0, image + 1), 'undo']).status).toBe(0);
    expect(seen(name)).toBe(before);
  });

  it('has the options of the Compose file', () => {
    const file = join(ROOT, 'deploy/compose/compose.migcheck.yaml');
    const { migcheck } = parse(readFileSync(file, 'utf8')).services;
    const name = volume('composed', '/home/node');
    const volumes = migcheck.volumes.map((text: string) => text.replace(/^\$\{[^}]*\}/, name));
    const options = [
      ...['--rm', '--network', migcheck.network_mode, '--user', migcheck.user],
      ...(migcheck.read_only ? ['--read-only'] : []),
      ...migcheck.tmpfs.flatMap((path: string) => ['--tmpfs', path]),
      ...migcheck.cap_drop.flatMap((cap: string) => ['--cap-drop', cap]),
      ...migcheck.security_opt.flatMap((option: string) => [
        '--security-opt',
        option.replace(/:true$/, ''),
      ]),
      ...['-v', volumes[0]],
    ];
    const done = podman.run(['run', ...options, migcheck.image, ...migcheck.command, '--json']);
    expect(ids(done.stdout)).toEqual([]);
    expect(done.status).toBe(0);
  });

  it('is what the Job of Kubernetes runs', () => {
    const job = parse(readFileSync(join(ROOT, 'deploy/kubernetes/job.yaml'), 'utf8'));
    const { spec } = job.spec.template;
    const claim = spec.volumes.find(({ name }: { name: string }) => name === 'state');
    const { claimName } = claim.persistentVolumeClaim;
    const before = seen(volume(claimName, '/home/alice'));
    // Older releases of podman play Pods only, and know no names of nodes.
    const [container] = spec.containers;
    container.image = `localhost/${IMAGE}:latest`;
    delete container.env;
    container.args = container.args.map((word: string) => word.replace('$(NODE_NAME)', 'node-1'));
    const pod = join(podman.scratch, 'pod.yaml');
    const metadata = { name: job.metadata.name };
    writeFileSync(pod, stringify({ apiVersion: 'v1', kind: 'Pod', metadata, spec }));
    podman.must(['kube', 'play', '--network', 'none', pod]);
    const name = `${metadata.name}-${container.name}`;
    expect(podman.must(['wait', name])).toBe('1');
    const report = podman.must(['logs', name]);
    podman.run(['kube', 'down', pod]);
    expect(ids(report)).toContain('stale-home-path');
    expect(JSON.parse(report).label).toBe('node-1');
    expect(seen(claimName)).toBe(before);
  });
});
