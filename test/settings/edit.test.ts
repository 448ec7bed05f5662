import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { phrase } from '../../src/phrases/language.ts';
import { withSuppression } from '../../src/settings/edit.ts';
import { SettingsError } from '../../src/settings/settings.ts';
import { settingsTemplate } from '../../src/settings/template.ts';
import { validateSettings } from '../../src/settings/validate.ts';

const ONE = { fingerprint: '0123456789abcdef', reason: 'we know', expires: '2030-01-01' };
const ADDED = `{
      "fingerprint": "0123456789abcdef",
      "reason": "we know",
      "expires": "2030-01-01"
    }`;

describe('a suppression is added', () => {
  it('to JSON, which else stays as it stands', () => {
    const text = '{\n  "rules": {"a":   "off"},\n  "suppressions": []\n}\n';
    expect(withSuppression(text, ONE)).toBe(text.replace('[]', `[\n    ${ADDED}\n  ]`));
  });

  it('to JSON that has no list yet', () => {
    expect(JSON.parse(withSuppression('{"user": "bob"}', ONE))).toEqual({
      user: 'bob',
      suppressions: [ONE],
    });
  });

  it('behind those that are there, with their indentation and line ends', () => {
    const other = { fingerprint: 'f'.repeat(16), reason: 'x' };
    const text = `${JSON.stringify({ suppressions: [other] }, null, '\t').replaceAll('\n', '\r\n')}`;
    const added = withSuppression(text, ONE);
    expect(JSON.parse(added).suppressions).toEqual([other, ONE]);
    expect(added).not.toMatch(/(?<!\r)\n|^ /m);
  });

  it('to YAML, whose comments stay', () => {
    const text = '# ours\nrules:\n  a: off # for now\n';
    const added = withSuppression(text, ONE);
    expect(added.startsWith(text)).toBe(true);
    expect(parse(added).suppressions).toEqual([ONE]);
  });

  it('to an empty file', () => {
    expect(parse(withSuppression('', ONE))).toEqual({ suppressions: [ONE] });
    expect(parse(withSuppression('# only a comment\n', ONE)).suppressions).toEqual([ONE]);
  });

  it.each([
    '{"suppressions": [{"fingerprint": "0123456789abcdef", "reason": "old"}]}',
    `suppressions: [{fingerprint: "0123456789abcdef", reason: old}]`,
  ])('in place of one of the same finding: %s', (text) => {
    expect(parse(withSuppression(text, ONE)).suppressions).toEqual([ONE]);
  });

  it('so that a fingerprint of digits stays text', () => {
    const digits = { fingerprint: '1234567890123456', reason: 'no' };
    expect(parse(withSuppression('a: 1\n', digits)).suppressions).toEqual([digits]);
  });

  it.each(['[]', '"text"', '- a\n', '{"suppressions": 1}', 'suppressions: 1\n', '{,}'])(
    'to nothing else: %s',
    (text) => {
      expect(() => withSuppression(text, ONE)).toThrow(SettingsError);
    },
  );
});

describe('the settings that init writes', () => {
  const HEAD = phrase('settings.unusable', { path: 'x' });
  const text = settingsTemplate('https://example.org/settings.json');

  it('are settings, and set nothing', () => {
    expect(validateSettings(parse(text), HEAD)).toEqual({
      rules: {},
      ignore: [],
      suppressions: [],
    });
    expect(text).toContain('yaml-language-server: $schema=https://example.org/settings.json');
  });

  it('stay settings with each example', () => {
    const examples = text
      .replace(/^suppressions: \[\]$/m, 'suppressions:')
      .replace(/^# (\w+:(?: \S+)?$| {2})/gm, '$1');
    const settings = validateSettings(parse(examples), HEAD);
    expect(settings).toMatchObject({ user: 'bob', ignore: ['Backups/2025'] });
    expect(Object.keys(settings.rules)).toHaveLength(2);
    expect(settings.suppressions).toHaveLength(1);
  });
});
