import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  loadPreparationSchema,
  loadReportSchema,
  loadSettingsSchema,
  loadVerificationSchema,
} from '../../src/migcheck/schemas.ts';
import { docsUrl } from '../../src/report/links.ts';
import { rules } from '../../src/rules/index.ts';

const ROOT = new URL('../../', import.meta.url);
const { homepage, repository, bugs } = JSON.parse(
  readFileSync(new URL('package.json', ROOT), 'utf8'),
);
const PAGE = homepage.replace(/#.*/, '');

/** The file of this repository that is published at an address. */
function fileAt(url: string): string {
  const path = url
    .replace(`${PAGE}/blob/main/`, '')
    .replace(`${PAGE.replace('github.com', 'raw.githubusercontent.com')}/main/`, '');
  return fileURLToPath(new URL(path, ROOT));
}

it('package.json has one address for the repository', () => {
  expect(repository.url).toBe(`git+${PAGE}.git`);
  expect(bugs.url).toBe(`${PAGE}/issues`);
});

it.each(rules.map(({ id }) => id))('the page of %s is a file here', (id) => {
  expect(existsSync(fileAt(docsUrl(id)))).toBe(true);
});

it.each([
  ['report', loadReportSchema],
  ['verification', loadVerificationSchema],
  ['preparation', loadPreparationSchema],
  ['settings', loadSettingsSchema],
])('the schema of the %s is the file at its address', async (_, load) => {
  const schema = (await load()) as { $id: string };
  expect(JSON.parse(readFileSync(fileAt(schema.$id), 'utf8'))).toEqual(schema);
});
