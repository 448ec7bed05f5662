// How long Ansible takes to check many installs and to merge their reports: `npm run bench:fleet -- 200`.
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Controller, type Machines } from '../test/ansible/fleet.ts';
import { buildHome, jsonEra, without } from '../test/support/install-builder.ts';

const count = Number(process.argv[2] ?? 200);
if (!Number.isInteger(count) || count < 1) throw new Error('Give a number of installs.');
// An interruption ends the measurement too, so its files are deleted.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(2));

const controller = new Controller();
const remove: (() => void)[] = [];
process.once('exit', () => {
  for (const one of remove) one();
  rmSync(controller.directory, { recursive: true, force: true });
});

await controller.installCollection();
const machines = Object.fromEntries(
  Array.from({ length: count }, (_, index) => makeMachine(index)),
);
const start = Date.now();
controller.onOutput = sayHowFar;
const { output } = await controller.play('check', machines, ...forks());
if (!output.includes('PLAY RECAP')) throw new Error(output);
const seconds = Math.round((Date.now() - start) / 1000);
const page = join(controller.directory, 'migcheck/fleet.html');
if (!existsSync(page)) throw new Error(`${page} is missing`);
const needs = Object.values(controller.needs());
const person = needs.filter((need) => need === 'person').length;
console.log(
  `${needs.length} installs checked and merged into one page in ${seconds} s. ${person} need a person.`,
);

/** Ansible's own default is five on any machine. */
function forks(): string[] {
  return ['--forks', String(2 * availableParallelism())];
}

/** Shows the current task, because one takes a minute for some hundreds of machines. */
function sayHowFar(text: string): void {
  const done = Math.round((Date.now() - start) / 1000);
  for (const [, task] of text.matchAll(/^TASK \[(.*)\]/gm)) {
    console.error(`${String(done).padStart(5)} s  ${task}`);
  }
}

/** One in ten has lost its agent. */
function makeMachine(index: number): [string, Machines[string]] {
  const whole = jsonEra('2026.5.28');
  const built = buildHome(index % 10 === 0 ? without(whole, '.openclaw/agents') : whole);
  remove.push(built.remove);
  const host = ['--openclaw', '2026.5.28', '--home', built.path];
  // The Node of this machine is no fault of an install.
  const migcheck_options = [...host, '--skip', 'unsupported-node'];
  return [`machine-${index}`, { migcheck_path: built.path, migcheck_options }];
}
