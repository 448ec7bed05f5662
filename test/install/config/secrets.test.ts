import { describe, expect, it } from 'vitest';
import { isSecretName, MASK, maskLine } from '../../../src/install/config/secrets.ts';
import { FAKE_SECRETS } from '../../support/fake-secrets.ts';

// Every secret in here is fake.
describe('a masked line', () => {
  it.each([
    ['"token": "abc", "port": 18789', `"token": "${MASK}", "port": 18789`],
    ['"a": "b", "botToken" : \'x\\\'y\', z: 1', `"a": "b", "botToken" : '${MASK}', z: 1`],
    ['"url": "wss://bob:pw@gw.example:1/x?t=1"', `"url": "wss://${MASK}@gw.example:1/x?${MASK}"`],
    ['Environment=OPENCLAW_GATEWAY_TOKEN=a b', `Environment=OPENCLAW_GATEWAY_TOKEN=${MASK}`],
    ['Environment=HOME=/home/a FOO=b', `Environment=HOME=/home/a FOO=${MASK}`],
    ['ExecStart=node x --token foo bar', `ExecStart=node x --token ${MASK}`],
    ['ExecStart=node x --password=foo', `ExecStart=node x --password=${MASK}`],
    ['"args": ["--api-key", "x"]', `"args": ["--api-key", "${MASK}"]`],
    ['<key>API_KEY</key><string>x</string>', `<key>API_KEY</key>${MASK}`],
    ['"headers": {"Authorization": "Bearer x"}', `"headers": {"Authorization": "${MASK}"}`],
    ['set "SOME_VARIABLE=x"', `set "SOME_VARIABLE=${MASK}`],
    ['"MY_OWN": "x"', `"MY_OWN": "${MASK}"`],
    ['"note": "pw is Zm9vYmFyMTIzNDU2Nzg5"', `"note": "pw is ${MASK}"`],
    ['"token": "never closed', `"token": "${MASK}`],
  ])('hides what is secret: %s', (line, masked) => {
    expect(maskLine(line)).toBe(masked);
  });

  it('is masked as a whole where it is longer than the patterns are fast', () => {
    expect(maskLine('a.'.repeat(5000))).not.toBe(MASK);
    expect(maskLine(`${'a.'.repeat(5000)}a`)).toBe(MASK);
  });

  it.each([
    '"workspace": "/home/alice/.openclaw/workspace",',
    'Environment="OPENCLAW_STATE_DIR=/home/alice/.openclaw-work"',
    '"lastTouchedVersion": "2026.9.6"',
    `"apiKey": "\${OPENAI_API_KEY}"`,
    '"maxTokens": 4096, "mode": "remote"',
    'ExecStart=/usr/bin/node /usr/lib/node_modules/openclaw/dist/index.js gateway --port 18789',
  ])('leaves what is not: %s', (line) => {
    expect(maskLine(line)).toBe(line);
  });

  it.each(FAKE_SECRETS)('hides a secret under a name that says nothing: %s', (secret) => {
    for (const line of [`"x": "${secret}"`, `x ${secret} y`, secret]) {
      expect(maskLine(line)).not.toContain(secret);
    }
  });

  it('knows the names that only count or point', () => {
    expect(['maxTokens', 'passwordFile', 'tokenBudget'].filter(isSecretName)).toEqual([]);
    expect(['token', 'gateway.auth.password', 'apiKey', 'privateKeyPem'].every(isSecretName)).toBe(
      true,
    );
  });
});
