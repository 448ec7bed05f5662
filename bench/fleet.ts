// How long Ansible takes to check many installs and to merge their reports: `npm run bench:fleet -- 200`.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, type Machines, makeDirectory } from '../test/ansible/fleet.ts';
import { buildHome, jsonEra } from '../test/support/install-builder.ts';

const count = Number(process.argv[2] ?? 200);
const controller = new Controller();
process.once('exit', () => rmSync(controller.directory, { recursive: true, force: true }));

await controller.installCollection();
const machines = makeMachines(makeDirectory(controller, 'homes'));
const start = Date.now();
const { output } = await controller.play('check', machines, '--forks', '4');
if (!output.includes('PLAY RECAP')) throw new Error(output);
const seconds = Math.round((Date.now() - start) / 1000);
const needs = Object.values(controller.needs());
const person = needs.filter((need) => need === 'person').length;
console.log(
  `${needs.length} installs checked and merged in ${seconds} s. ${person} need a person.`,
);

/** One in ten has lost its key. The copies still know the home of the first one, as after a move. */
function makeMachines(homes: string): Machines {
  const built = buildHome(jsonEra('2026.5.28'));
  const machines = Array.from({ length: count }, (_, index): [string, Machines[string]] => {
    const path = join(homes, String(index));
    cpSync(built.path, path, { recursive: true });
    if (index % 10 === 0) rmSync(join(path, '.openclaw/agents'), { recursive: true });
    const migcheck_options = ['--openclaw', '2026.5.28'];
    return [`machine-${index}`, { migcheck_path: path, migcheck_options }];
  });
  built.remove();
  return Object.fromEntries(machines);
}
