import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Fault } from '../real/catalogue/fault.ts';
import { CATALOGUE, NOT_PROVOKED } from '../real/catalogue/index.ts';
import type { Row } from '../real/comparison/measure.ts';
import { type Measured, page } from '../real/comparison/page.ts';

function fault(rule: string, more: Partial<Fault> = {}): Fault {
  return { rule, title: `a fault of ${rule}`, make: () => {}, ...more };
}

function row(of: Fault, reported: Partial<Row['reported']>, severity?: Row['severity']): Row {
  return {
    fault: of,
    reported: { doctor: [], audit: [], ...reported },
    ...(severity !== undefined && { severity }),
  };
}

function measured(...rows: readonly Row[]): Measured {
  const none = { said: [] };
  return {
    release: '2026.9.6',
    baselines: [{ tree: 'default', answers: { doctor: none, audit: none }, rules: [] }],
    rows,
    notProvoked: [{ rule: 'third', because: 'another thing' }],
    order: ['first', 'second', 'third'],
  };
}

/** The cells of the lines of the page that name something. */
function linesWith(text: string, made: string): string[] {
  return made.split('\n').filter((line) => line.includes(text));
}

describe('the table of faults', () => {
  it('has a line for each fault, in the order of the rules', () => {
    const made = page(
      measured(
        row(fault('second'), { doctor: ['core/b', 'core/a'] }, 'warning'),
        row(fault('first', { options: ['--deep'] }), { audit: ['fs.mode'] }, 'error'),
      ),
    );
    expect(linesWith('a fault of', made)).toEqual([
      '| [`first`](rules/first.md) | a fault of first | – | `fs.mode` | error (--deep) |',
      '| [`second`](rules/second.md) | a fault of second | `core/b`, `core/a` | – | warning |',
    ]);
  });

  it('says where our rule is silent', () => {
    expect(linesWith('a fault of', page(measured(row(fault('first'), {}))))).toEqual([
      '| [`first`](rules/first.md) | a fault of first | – | – | **silent** |',
    ]);
  });

  it('leaves out of the numbers what could not be asked', () => {
    const made = page(
      measured(
        row(fault('first'), { doctor: ['core/a'] }, 'error'),
        row(fault('first'), {}, 'error'),
        row(fault('second', { unheard: 'systemd' }), {}, 'error'),
      ),
    );
    expect(linesWith('| `openclaw doctor --lint --all` |', made)).toContain(
      '| `openclaw doctor --lint --all` | 1 | 2 | 1 | 1 |',
    );
    expect(linesWith('| `openclaw-migcheck` |', made)).toContain(
      '| `openclaw-migcheck` | 3 | 3 | 2 | 2 |',
    );
    expect(made).toContain('asks systemd about services');
  });

  it('says nothing of what could not be asked where all was', () => {
    expect(page(measured(row(fault('first'), {}, 'error')))).not.toContain('Not asked');
  });
});

describe('docs/coverage.md', () => {
  const ids = rules.map(({ id }) => id);
  const committed = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');

  it('has faults of existing rules only', () => {
    const told = [...CATALOGUE, ...NOT_PROVOKED].map(({ rule }) => rule);
    expect(told.filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  it('was made from the faults that there are', () => {
    const lines = committed.split('\n').filter((line) => /^\| \[`[\w-]+`\]/.test(line));
    const named = lines.map((line) => line.split(' | ').slice(0, 2).join(' | '));
    const wanted = [
      ...CATALOGUE.map(({ rule, title }) => `| [\`${rule}\`](rules/${rule}.md) | ${title}`),
      ...NOT_PROVOKED.map(
        ({ rule, because }) => `| [\`${rule}\`](rules/${rule}.md) | ${because} |`,
      ),
    ];
    // A rule that nobody has measured yet has no row.
    expect(wanted).toEqual(expect.arrayContaining(named));
  });

  it('has no fault that the rule is silent about', () => {
    expect(committed).not.toContain('**silent**');
  });
});
