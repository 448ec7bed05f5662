/** Renders docs/measured from the stored measurements: offline, in a moment, without a real OpenClaw. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../src/rules/index.ts';
import { page } from './comparison/page.ts';
import { readMeasurements } from './comparison/stored.ts';
import { documentOf, originals, rowsOf } from './rescue/table.ts';
import { storedPage } from './sweep/page.ts';
import { untestedIn } from './untested-rules.ts';

const FOLDER = new URL('../../docs/measured/', import.meta.url);

/** The pages by file name. */
export function measuredPages(): Readonly<Record<string, string>> {
  const order = rules.map(({ id }) => id);
  return {
    'coverage.md': page({ ...readMeasurements(), untested: untestedIn('coverage'), order }),
    'rescue.md': documentOf(rowsOf, originals(), rules),
    'releases.md': storedPage(),
  };
}

/** Writes the pages that have changed. */
export function renderMeasured(): void {
  for (const [name, text] of Object.entries(measuredPages())) {
    if (committedPage(name) !== text) writeFileSync(new URL(name, FOLDER), text);
  }
}

export function committedPage(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

if (process.argv[1]?.endsWith('render.ts')) renderMeasured();
