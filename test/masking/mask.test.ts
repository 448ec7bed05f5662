import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MASK, maskOutput, maskSecrets } from '../../src/masking/mask.ts';
import { isPlainName } from '../../src/masking/plain-name.ts';
import { TOKEN_SHAPES } from '../../src/masking/token-shapes.ts';
import { FAKE_SECRETS } from '../../src/testing/fake-secrets.ts';

/** All made up: the forms in the services' documentation, with letters that are no real key. */
const TOKENS = [
  'sk-proj-abcdefgh',
  'sk-ant-api03-aaaaaaaaaa',
  'ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'github_pat_11AAAAAAA0aaaaaaaaaaaa',
  'xoxb-111111111111-aaaaaaaaaaaa',
  'xapp-1-A111-111-aaaa',
  'AKIAAAAAAAAAAAAAAAAA',
  'AIzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'glpat-aaaaaaaaaaaaaaaaaaaa',
  'npm_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'hf_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiJmYWtlIn0.',
  '1234567890:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'AGE-SECRET-KEY-1QQQQQQQQQQ',
  'sk_live_aaaaaaaaaaaa',
];

describe('maskSecrets', () => {
  it.each([...TOKENS, ...FAKE_SECRETS])('masks %s wherever it is', (token) => {
    for (const text of [token, `/home/a/${token}/b`, `x "${token}".`, `NAME=${token}`]) {
      expect(maskSecrets(text)).not.toContain(token.slice(-8));
      expect(maskSecrets(text)).toContain(MASK);
    }
  });

  it.each([
    ['https://bob:pw@gw.example:1/x?t=1', `https://${MASK}@gw.example:1/x?${MASK}`],
    ['postgres://u:p@h/db', `postgres://${MASK}@h/db`],
    ['https://hooks.slack.com/services/T1/B1/x', `https://hooks.slack.com/services/${MASK}`],
    ['Authorization: Bearer abc-123-def', `Authorization: Bearer ${MASK}`],
    ['-----BEGIN RSA PRIVATE KEY-----\nAA\n-----END RSA PRIVATE KEY-----\nx', `${MASK}\nx`],
  ])('masks what of %j is secret', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
    expect(maskSecrets(masked)).toBe(masked);
  });

  it.each([
    '/home/alice/.openclaw/agents/main/sessions/3f2a1b4c-1234-4abc-9def-0123456789ab.jsonl',
    '2026-09-06T12-00-00.000Z-openclaw-backup.tar.gz',
    '/home/a/.git/objects/ab/cdef0123456789abcdef0123456789abcdef01',
    '.git/objects/pack/pack-abcdef0123456789abcdef0123456789abcdef01.idx',
    '2026-11-28T07-04-54-607Z-ab12cd',
    'The suppression of 0123456789abcdef matches no finding.',
    `encrypt: a -> b for age1${'q9x7zr4k'.repeat(8).slice(0, 58)}`,
    'node_modules/@rollup/rollup-linux-x64-gnu',
    'better_sqlite3-v12.4.1-node-v137-linux-x64',
    'task_management_board risk-assessment-notes',
    'openclaw-agent.sqlite-wal, npm_config_cache, agents.defaults.memorySearch',
    'OPENCLAW_SERVICE_MANAGED_ENV_KEYS',
    'ws://127.0.0.1:18789/path',
  ])('leaves %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it.each(['hex', 'base64', 'base64url'] as const)('masks 256 random bits in %s', (encoding) => {
    const keys = Array.from({ length: 500 }, () => randomBytes(32).toString(encoding));
    const shown = keys.filter((key) => maskSecrets(`/a/${key}`).includes(key));
    // One in some hundreds of Base64 texts looks like a path with names.
    expect(shown.length).toBeLessThan(10);
  });

  it('knows each shape that it lists', () => {
    for (const { prefix } of TOKEN_SHAPES) expect(() => new RegExp(prefix)).not.toThrow();
  });
});

describe('maskOutput', () => {
  it('leaves JSON what it is, and what is written with a backslash', () => {
    const value = { a: 'x\u202eevil12words34more56\n', b: 'sk-proj-abcdefgh', c: '\\u0000"\\' };
    const json = JSON.stringify(value).replace('\u202e', '\\u202e');
    expect(JSON.parse(maskOutput(json))).toEqual({ ...value, a: expect.any(String), b: MASK });
  });

  it('finds a token right behind a colour', () => {
    expect(maskOutput('\u001b[1mghp_aaaaaaaaaaaaaaaa\u001b[22m')).toBe(
      `\u001b[1m${MASK}\u001b[22m`,
    );
  });
});

describe('a name', () => {
  it.each(['Morning report', 'main', 'OPENAI_API_KEY', 'Отчёт', 'gpt-4.1', 'agent:main:main'])(
    'is shown: %s',
    (name) => {
      expect(isPlainName(name)).toBe(true);
    },
  );
  it.each(['s3cr3t!', 'P@ssw0rd1x', '+4915112345678', 'pin 90210', 'ghp_aaaaaaaaaaaa', 'a=b'])(
    'is masked: %s',
    (name) => {
      expect(isPlainName(name)).toBe(false);
    },
  );
});
