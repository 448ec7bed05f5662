import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';

const INDEX = new URL('../../src/rules/index.ts', import.meta.url);

/** Declares that a rule has the name of the folder of its test, and that the program runs it. */
export function testPlaceOf({ id }: { readonly id: string }): void {
  it(`${id}: has the name of its folder, and is in the list of rules`, () => {
    const folder = basename(dirname(expect.getState().testPath ?? ''));
    expect(id, 'The id of a rule is the name of its folder.').toBe(folder);
    const list = readFileSync(INDEX, 'utf8');
    expect(list.includes(`'./${id}/rule.ts'`), 'Add the rule to src/rules/index.ts.').toBe(true);
  });
}
