// How long Ansible takes to check many installs and to merge their reports: `npm run bench:fleet -- 200`.
import { rmSync } from 'node:fs';
import { Controller, type Machines } from '../test/ansible/fleet.ts';
import { buildHome, jsonEra, without } from '../test/support/install-builder.ts';

const count = Number(process.argv[2] ?? 200);
const controller = new Controller();
process.once('exit', () => rmSync(controller.directory, { recursive: true, force: true }));

await controller.installCollection();
process.setMaxListeners(count + 10);
const machines = Object.fromEntries(
  Array.from({ length: count }, (_, index) => makeMachine(index)),
);
const start = Date.now();
const { output } = await controller.play('check', machines, '--forks', '4');
if (!output.includes('PLAY RECAP')) throw new Error(output);
const seconds = Math.round((Date.now() - start) / 1000);
const needs = Object.values(controller.needs());
const person = needs.filter((need) => need === 'person').length;
console.log(
  `${needs.length} installs checked and merged in ${seconds} s. ${person} need a person.`,
);

/** One in ten has lost its agent. */
function makeMachine(index: number): [string, Machines[string]] {
  const whole = jsonEra('2026.5.28');
  const built = buildHome(index % 10 === 0 ? without(whole, '.openclaw/agents') : whole);
  process.once('exit', built.remove);
  const migcheck_options = ['--openclaw', '2026.5.28', '--home', built.path];
  return [`machine-${index}`, { migcheck_path: built.path, migcheck_options }];
}
