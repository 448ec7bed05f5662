/**
 * The collection as a new user installs it, and playbooks for machines that are homes on this one.
 */
import { execFile, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLI } from '../cli/command.ts';

const COLLECTION = fileURLToPath(new URL('../../deploy/ansible', import.meta.url));

/** True where Ansible is installed. */
export function hasAnsible(program = 'ansible-playbook'): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The variables of each machine in the inventory, by its name. */
export type Machines = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Played {
  readonly status: number;
  readonly output: string;
  /** The counts of the recap, by machine. */
  readonly recap: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A controller with a working directory and the collection. */
export class Controller {
  /** Called with what the programs print while they run. */
  onOutput?: (text: string) => void;
  readonly directory = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-ansible-')));
  readonly #env = {
    PATH: process.env.PATH,
    HOME: this.directory,
    PWD: this.directory,
    LANG: 'C.UTF-8',
    ANSIBLE_COLLECTIONS_PATH: join(this.directory, 'collections'),
    ANSIBLE_NOCOLOR: '1',
    ANSIBLE_PIPELINING: '1',
  };

  /** Builds the collection and installs it, as `ansible-galaxy` does from Git. */
  async installCollection(): Promise<void> {
    await this.run('ansible-galaxy', ['collection', 'build', COLLECTION, '--output-path', 'built']);
    const [archive = ''] = readdirSync(join(this.directory, 'built'));
    await this.run('ansible-galaxy', [
      ...['collection', 'install', join('built', archive)],
      ...['--collections-path', 'collections'],
    ]);
  }

  /** Where the collection is installed. */
  get collection(): string {
    return join(this.directory, 'collections/ansible_collections/openclaw_migcheck/fleet');
  }

  /** Plays one of the collection's playbooks. */
  async play(name: string, machines: Machines, ...args: readonly string[]): Promise<Played> {
    const hosts = Object.fromEntries(
      Object.entries(machines).map(([machine, variables]) => [machine, { ...HERE, ...variables }]),
    );
    const inventory = join(this.directory, 'hosts.json');
    writeFileSync(inventory, JSON.stringify({ all: { hosts } }));
    const words = ['-i', inventory, `openclaw_migcheck.fleet.${name}`, ...args];
    const { status, output } = await this.run('ansible-playbook', words, true);
    return { status, output, recap: recapOf(output) };
  }

  /** @throws where it fails, unless it may */
  run(program: string, args: readonly string[], mayFail = false, cwd = this.directory) {
    return new Promise<{ status: number; output: string }>((resolve, reject) => {
      const options = { cwd, env: this.#env, maxBuffer: 1 << 30 };
      const child = execFile(program, [...args], options, (error, stdout, stderr) => {
        const output = stdout + stderr;
        const status = error === null ? 0 : Number(error.code ?? 255);
        if (status === 0 || mayFail) resolve({ status, output });
        else reject(new Error(`${program} ${args.join(' ')}: ${status}\n${output}`));
      });
      // A question gets no answer, and nothing waits for one.
      child.stdin?.end();
      if (this.onOutput) child.stdout?.on('data', this.onOutput);
    });
  }

  /** What each machine needs, according to the merged report. */
  needs(): Record<string, string> {
    const { hosts } = JSON.parse(readFileSync(join(this.directory, 'migcheck/fleet.json'), 'utf8'));
    return Object.fromEntries(
      hosts.map(({ name, needs }: Record<string, string>) => [name, needs]),
    );
  }
}

/** A machine that is a home on this one. */
const HERE = {
  ansible_connection: 'local',
  ansible_python_interpreter: '{{ ansible_playbook_python }}',
  migcheck_command: [process.execPath, CLI],
};

function recapOf(output: string): Played['recap'] {
  const lines = output.slice(output.indexOf('PLAY RECAP')).matchAll(/^(\S+)\s+: (.*)$/gm);
  return Object.fromEntries(
    [...lines].map(([, machine = '', counts = '']) => [
      machine,
      Object.fromEntries(
        [...counts.matchAll(/(\w+)=(\d+)/g)].map(([, what = '', count]) => [what, Number(count)]),
      ),
    ]),
  );
}

/** A directory below the controller's. */
export function makeDirectory(controller: Controller, name: string): string {
  const path = join(controller.directory, name);
  mkdirSync(path, { recursive: true });
  return path;
}
