import { expect, it } from 'vitest';
import { inEnglish } from '../../src/engine/texts.ts';
import type { Install } from '../../src/install/install.ts';
import { whyNotIn } from '../../src/repair/writable-roots.ts';

it.skipIf(process.platform !== 'linux')(
  'a refused directory has its own reason, also where it is mounted',
  () => {
    const reason = 'it is a system directory';
    const bounds = { directories: [], home: undefined, refused: [{ path: '/proc', reason }] };
    const roots = { directories: [], files: [], home: { here: '/', uid: 0 } };
    expect(whyNotIn('/proc/file', roots, { bounds } as unknown as Install)).toBe(reason);
    const others = { bounds: { ...bounds, refused: [] } } as unknown as Install;
    const why = whyNotIn('/proc/file', roots, others);
    expect(why && inEnglish(why)).toContain('/proc is mounted there');
  },
);
