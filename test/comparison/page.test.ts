import { describe, expect, it } from 'vitest';
import { type Measured, page } from '../real/comparison/page.ts';
import type { StoredRow } from '../real/comparison/stored.ts';

type Fault = Pick<StoredRow, 'rule' | 'title' | 'options' | 'unheard'>;

function fault(rule: string, more: Partial<Fault> = {}): Fault {
  return { rule, title: `a fault of ${rule}`, ...more };
}

function row(
  of: Fault,
  reported: Partial<StoredRow['reported']>,
  severity?: StoredRow['severity'],
): StoredRow {
  return {
    ...of,
    reported: { doctor: [], audit: [], ...reported },
    ...(severity !== undefined && { severity }),
  };
}

function measured(...rows: readonly StoredRow[]): Measured {
  return {
    release: '2026.9.6',
    baselines: [{ tree: 'default', doctor: 0, audit: 0, migcheck: 0 }],
    rows,
    untested: [{ rule: 'third', because: 'another thing' }],
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
      '| [`first`](../rules/first.md) | a fault of first | – | `fs.mode` | error (--deep) |',
      '| [`second`](../rules/second.md) | a fault of second | `core/b`, `core/a` | – | warning |',
    ]);
  });

  it('says where our rule is silent', () => {
    expect(linesWith('a fault of', page(measured(row(fault('first'), {}))))).toEqual([
      '| [`first`](../rules/first.md) | a fault of first | – | – | **silent** |',
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

describe('a rule without a row', () => {
  it('is listed as not measured yet', () => {
    const made = page({ ...measured(row(fault('first'), {}, 'error')), untested: [] });
    expect(made).toContain('## Not measured yet\n\n- [`second`](../rules/second.md)');
    expect(made).not.toContain('- [`first`]');
  });
});
