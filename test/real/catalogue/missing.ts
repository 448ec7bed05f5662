/** What did not arrive, or only in part. */
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { child, editConfig, type Home, workspaceDir } from '../openclaw.ts';
import { putPlugin } from './directories.ts';
import { inState, put } from './edit.ts';
import { type Fault, faultsOf } from './fault.ts';

/** The files that OpenClaw seeds, and no memory. */
export function seedScaffold(home: Home, real: string): void {
  mkdirSync(workspaceDir(home));
  for (const name of ['AGENTS.md', 'IDENTITY.md', 'SOUL.md', 'USER.md'])
    copyFileSync(join(real, name), join(workspaceDir(home), name));
  writeFileSync(join(workspaceDir(home), 'BOOTSTRAP.md'), '# BOOTSTRAP.md - Hello, World\n');
}

function putWhatsAppLogin(home: Home, content: string): void {
  put(inState(home, 'credentials/whatsapp/default/creds.json'), content);
}

/** Telegram reads its token from the environment where the configuration has none. */
export function expectTokenInVariable(home: Home): void {
  editConfig(home, (config) => {
    config.channels = { telegram: { enabled: true, dmPolicy: 'pairing' } };
  });
}

export function expectCertificate(home: Home): void {
  editConfig(home, (config) => {
    const files = { certPath: '~/tls/cert.pem', keyPath: '~/tls/key.pem' };
    child(config, 'gateway').tls = { enabled: true, autoGenerate: false, ...files };
  });
}

export const MISSING: readonly Fault[] = [
  ...faultsOf(
    'missing-workspace',
    {
      title: 'the workspace was left behind',
      make: (home) => rmSync(workspaceDir(home), { recursive: true }),
    },
    {
      title: 'the workspace was copied under another name',
      make: (home) => renameSync(workspaceDir(home), inState(home, 'workspace-copied')),
    },
  ),
  ...faultsOf('reseeded-workspace', {
    title: 'a blank workspace was made, and the real one is beside it',
    make: (home) => {
      const real = inState(home, 'workspace.old');
      renameSync(workspaceDir(home), real);
      seedScaffold(home, real);
    },
  }),
  ...faultsOf(
    'missing-agent-store',
    {
      title: 'nothing of a second agent was copied',
      make: (home) =>
        editConfig(home, (config) => {
          child(child(config, 'agents'), 'entries').research = { name: 'research' };
        }),
    },
    {
      title: 'the login of a model was not copied',
      make: (home) =>
        editConfig(home, (config) => {
          const profiles = child(child(config, 'auth'), 'profiles');
          profiles['anthropic:default'] = { provider: 'anthropic', mode: 'api_key' };
        }),
    },
  ),
  ...faultsOf(
    'missing-channel-login',
    {
      title: 'the variable with the token of Telegram stayed behind',
      make: expectTokenInVariable,
    },
    {
      title: 'the login of WhatsApp stayed behind',
      make: (home) =>
        editConfig(home, (config) => {
          config.channels = { whatsapp: { enabled: true, dmPolicy: 'pairing' } };
        }),
    },
  ),
  ...faultsOf(
    'missing-referenced-file',
    { title: 'the certificate of the gateway stayed behind', make: expectCertificate },
    {
      title: 'the file with the token of Telegram stayed behind',
      make: (home) =>
        editConfig(home, (config) => {
          config.channels = {
            telegram: {
              enabled: true,
              dmPolicy: 'pairing',
              tokenFile: inState(home, 'telegram-token'),
            },
          };
        }),
    },
  ),
  ...faultsOf('unresolved-env', {
    title: 'the token of a channel is in a variable, and no `.env` was copied',
    make: (home) =>
      editConfig(home, (config) => {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the configuration
        child(config, 'channels').telegram = { enabled: true, botToken: '${TELEGRAM_BOT_TOKEN}' };
      }),
  }),
  ...faultsOf('missing-plugin-dependencies', {
    title: 'a plugin was copied without its `node_modules`, as in a backup',
    make: (home) => {
      const manifest = {
        name: 'voice',
        version: '1.0.0',
        dependencies: { 'left-behind': '1.0.0' },
      };
      const openclaw = { extensions: ['./index.js'] };
      put(join(putPlugin(home), 'package.json'), JSON.stringify({ ...manifest, openclaw }), 0o644);
    },
  }),
  ...faultsOf(
    'truncated-file',
    {
      title: 'the login of WhatsApp has 0 bytes',
      make: (home) => putWhatsAppLogin(home, ''),
    },
    {
      title: 'the login of WhatsApp ends in the middle',
      make: (home) => putWhatsAppLogin(home, '{"noiseKey":{"private":{"type":"Buffer","da'),
    },
  ),
];
