/** Runs the Ansible collection: `npm run test:ansible`. Skipped where Ansible is not installed. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { CLI } from '../cli/command.ts';
import { type BuiltHome, buildHome, jsonEra } from '../support/install-builder.ts';
import { Controller, hasAnsible, type Machines, makeDirectory } from './fleet.ts';

const OPTIONS = { migcheck_options: ['--openclaw', '2026.5.28', '--skip', 'unsupported-node'] };
/** Nothing listens on this port. */
const GONE = { ansible_connection: 'ssh', ansible_host: '127.0.0.1', ansible_port: 1 };

describe.skipIf(!hasAnsible())('the collection', () => {
  let controller: Controller;
  let built: Record<string, BuiltHome>;

  beforeAll(async () => {
    controller = new Controller();
    await controller.installCollection();
    built = Object.fromEntries(
      ['alice', 'bob', 'carol'].map((name) => [name, buildHome(jsonEra('2026.5.28'), name)]),
    );
  });

  afterAll(() => {
    rmSync(controller.directory, { recursive: true, force: true });
    for (const home of Object.values(built)) home.remove();
  });

  it.skipIf(!hasAnsible('ansible-lint'))('is what ansible-lint asks for', async () => {
    const args = ['--offline', '--profile', 'production', '.'];
    const { output } = await controller.run('ansible-lint', args, false, controller.collection);
    expect(output).toMatch(/Passed/);
  });

  const inController = (path: string) => join(controller.directory, path);

  const at = (name: string) => ({ migcheck_path: built[name]?.path ?? '' });
  const inHomes = () => Object.values(built).map(({ path }) => [...snapshotTree(path)]);

  it('records each machine once, and nothing with --check', async () => {
    const old = { alice: at('alice'), bob: at('bob'), carol: at('carol') };
    const dry = await controller.play('record', old, '--check');
    expect(dry.recap).toMatchObject({ alice: { changed: 1, failed: 0 } });
    expect(existsSync(inController('migcheck'))).toBe(false);

    const before = inHomes();
    const first = await controller.play('record', { ...old, dave: GONE });
    expect(first.recap).toMatchObject({
      alice: { changed: 1, failed: 0 },
      carol: { changed: 1, failed: 0 },
      dave: { unreachable: 1 },
    });
    expect(inHomes()).toEqual(before);
    expect(readdirSync(inController('migcheck/records'))).toEqual(
      ['alice', 'bob', 'carol'].map((name) => `${name}.json`),
    );
    expect(statSync(inController('migcheck/records')).mode & 0o777).toBe(0o700);

    const records = snapshotTree(inController('migcheck'));
    const second = await controller.play('record', old);
    expect(second.status).toBe(0);
    expect(second.recap).toMatchObject({ alice: { changed: 0 }, bob: { changed: 0 } });
    expect(diffSnapshots(records, snapshotTree(inController('migcheck')))).toEqual([]);
  });

  /** alice stayed, bob has another home, carol lost a file, dave does not answer, and eve has no install. */
  function moved(): Machines {
    const bob = { ...OPTIONS, migcheck_path: inController('new/bob') };
    const eve = { ...OPTIONS, migcheck_path: inController('new/eve'), migcheck_source: 'nobody' };
    const [alice, carol] = [at('alice'), at('carol')];
    return {
      alice: { ...alice, ...OPTIONS },
      bob,
      carol: { ...carol, ...OPTIONS },
      dave: GONE,
      'eve:x/..': eve,
    };
  }

  it('checks each machine, and says which ones need attention', async () => {
    makeDirectory(controller, 'new');
    renameSync(at('bob').migcheck_path, inController('new/bob'));
    rmSync(join(at('carol').migcheck_path, '.openclaw/workspace/AGENTS.md'));
    const places = [at('alice').migcheck_path, at('carol').migcheck_path, inController('new')];
    const before = places.map((place) => snapshotTree(place));

    const played = await controller.play('check', moved());

    const now = places.map((place) => snapshotTree(place));
    expect(now).toEqual(before);
    expect(controller.needs()).toEqual({
      alice: 'nothing',
      bob: 'repair',
      carol: 'person',
      dave: 'person',
      'eve:x/..': 'person',
    });
    expect(played.status).toBe(2);
    expect(played.recap).toMatchObject({
      alice: { failed: 0, changed: 0 },
      bob: { failed: 1, changed: 0 },
      carol: { failed: 1 },
      dave: { failed: 1 },
      'eve:x/..': { failed: 1 },
    });
    expect(played.output).toContain('3 of 5 machines need attention');
    expect(played.output).toMatch(/eve:x.*there is no /);
    expect(readFileSync(inController('migcheck/fleet.html'), 'utf8')).toContain(
      '3 of 5 machines need attention',
    );
    expect(readdirSync(inController('migcheck/reports'))).toEqual([
      'alice.json',
      'bob.json',
      'carol.json',
      'eve_x_...json',
    ]);
  });

  it('repairs where a variable says so, and only says what it would do with --check', async () => {
    const before = snapshotTree(inController('new'));
    const { alice = {}, bob = {} } = moved();
    const machines = { alice, bob: { ...bob, migcheck_fix: true } };

    const dry = await controller.play('check', machines, '--check');
    expect(diffSnapshots(before, snapshotTree(inController('new')))).toEqual([]);
    expect(dry.recap).toMatchObject({ bob: { changed: 1, failed: 1 } });

    const first = await controller.play('check', machines);
    expect(diffSnapshots(before, snapshotTree(inController('new')))).not.toEqual([]);
    expect(first.status).toBe(0);
    expect(first.recap).toMatchObject({ alice: { changed: 0 }, bob: { changed: 1, failed: 0 } });
    expect(controller.needs()).toEqual({ alice: 'nothing', bob: 'nothing' });

    const second = await controller.play('check', machines);
    expect(second.recap).toMatchObject({ alice: { changed: 0 }, bob: { changed: 0, failed: 0 } });
  });

  it('says what fails on a machine without the program', async () => {
    const { alice } = moved();
    const machines = { alice: { ...alice, migcheck_command: ['no-such-program'] } };
    const controllers = { migcheck_controller_command: [process.execPath, CLI] };
    const played = await controller.play('check', machines, '-e', JSON.stringify(controllers));
    expect(played.output).toMatch(/alice could not be checked: .*no-such-program/);
    expect(played.recap).toMatchObject({ alice: { rescued: 1, failed: 1 } });
    expect(controller.needs()).toEqual({ alice: 'person' });
  });
});
