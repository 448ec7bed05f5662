import { expect, it } from 'vitest';
import { isSecretName } from '../../../src/install/config/secrets.ts';

it('knows the names of secrets, and those that only count or point', () => {
  expect(['maxTokens', 'passwordFile', 'tokenBudget'].filter(isSecretName)).toEqual([]);
  expect(['token', 'gateway.auth.password', 'apiKey', 'privateKeyPem'].every(isSecretName)).toBe(
    true,
  );
});
