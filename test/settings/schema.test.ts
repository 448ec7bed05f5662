import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadSettingsSchema } from '../../src/migcheck/schemas.ts';

const schema = z.fromJSONSchema((await loadSettingsSchema()) as z.core.JSONSchema.JSONSchema);

const WHOLE = {
  $schema: 'settings.json',
  rules: { 'plaintext-backups': 'error', 'stale-prose-path': 'off' },
  ignore: ['Backups/2025'],
  user: 1001,
  home: '/home/bob',
  stateDir: '/data/openclaw',
  suppressions: [{ fingerprint: '0123456789abcdef', reason: 'known', expires: '2026-12-01' }],
};

describe('the JSON Schema of the settings', () => {
  it('accepts a file with every setting, and one with none', () => {
    expect(schema.safeParse(WHOLE).error).toBeUndefined();
    expect(schema.safeParse({}).error).toBeUndefined();
  });

  it.each<[string, object]>([
    ['an unknown setting', { more: 1 }],
    ['an unknown rule', { rules: { 'no-such-rule': 'off' } }],
    ['an unknown severity', { rules: { 'stale-lock': 'fatal' } }],
    ['a suppression without a reason', { suppressions: [{ fingerprint: '0123456789abcdef' }] }],
    ['no fingerprint', { suppressions: [{ fingerprint: 'x', reason: 'known' }] }],
  ])('rejects %s', (_, change) => {
    expect(schema.safeParse({ ...WHOLE, ...change }).success).toBe(false);
  });

  it('explains every setting', () => {
    for (const setting of Object.values(schema.toJSONSchema().properties ?? {}))
      expect(setting).toHaveProperty('description');
  });
});
