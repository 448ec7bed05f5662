import { hostname } from 'node:os';
import rule from '../../../src/rules/host-bound-network/rule.ts';
import {
  FAKE,
  type HomeTree,
  type InstallCase,
  jsonEra,
  sqliteEra,
  tight,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const UNIT = '.config/systemd/user/openclaw-gateway.service';
const CONFIG = '.openclaw/openclaw.json';
const ADDRESSES = ['127.0.0.1/8', '192.168.7.2/24', 'fe80::1/64', 'fd12::2/64'];
const TAILNET = [...ADDRESSES, '100.100.1.2/32'];

type Settings = Readonly<Record<string, unknown>>;

/** Alice's install under bob's name: her home is not there. */
function moved(config: Settings, more: HomeTree = {}): InstallCase {
  return {
    home: { ...sqliteEra('2026.9.6', { config, home: '/home/alice' }), ...more },
    addresses: ADDRESSES,
  };
}

function stayed(config: Settings, more: HomeTree = {}): InstallCase {
  return { home: { ...sqliteEra('2026.9.6', { config }), ...more }, addresses: ADDRESSES };
}

function gateway(settings: Settings): Settings {
  return { gateway: { mode: 'local', port: 18789, ...settings } };
}

function provider(baseUrl: string, more: Settings = {}): Settings {
  return { models: { providers: { own: { baseUrl, ...more } } } };
}

function origins(...allowedOrigins: readonly string[]): Settings {
  return gateway({ controlUi: { allowedOrigins } });
}

const SERVICES = {
  ...provider('http://127.0.0.1:11434/v1'),
  browser: { cdpUrl: 'http://[::1]:9222', attachOnly: true },
};

testRule(rule, {
  silent: [
    { name: 'a model server on the machine itself', install: stayed(SERVICES) },
    {
      name: 'an install of files that stayed where it was, with proxies and origins of a local network',
      install: {
        home: {
          ...jsonEra('2026.2.26', {
            config: {
              ...origins('http://10.9.9.9:18789'),
              ...provider('http://10.9.9.9:11434'),
            },
          }),
          '.openclaw/.env': tight('HTTPS_PROXY=http://127.0.0.1:3128\n'),
        },
        addresses: ADDRESSES,
      },
    },
    {
      name: 'moved: a server in the network of this machine, and one in the world',
      install: moved({
        models: {
          providers: {
            near: { baseUrl: 'http://192.168.7.99:11434' },
            six: { baseUrl: 'http://[fd12::99]:8080' },
            far: { baseUrl: 'https://api.example.com/v1' },
          },
        },
      }),
    },
    {
      name: 'moved: the gateway itself, and what it starts',
      install: moved({
        ...gateway({ port: 19000, remote: { url: 'ws://10.1.1.1:18789' } }),
        hooks: { target: 'http://127.0.0.1:19000/hooks' },
        browser: { profiles: { mine: { cdpUrl: 'http://127.0.0.1:18800' } } },
        ...provider('http://127.0.0.1:8080', { localService: { command: 'llama-server' } }),
        mcp: { servers: { mail: { oauth: { redirectUri: 'http://localhost:8085/callback' } } } },
      }),
    },
    {
      name: 'moved: a URL in a sentence',
      install: moved({ messages: { note: 'look at http://127.0.0.1:3000 first' } }),
    },
    {
      name: 'moved: NO_PROXY',
      install: moved({ env: { NO_PROXY: 'http://10.1.1.1', no_proxy: 'http://10.1.1.1' } }),
    },
    { name: 'moved: any origin', install: moved(origins('*', 'http://10.9.9.9:18789')) },
    {
      name: 'moved: an old origin beside one of this machine',
      install: moved(origins('http://10.9.9.9:18789', 'http://192.168.7.2:18789')),
    },
    {
      name: 'moved: an old origin beside a public name',
      install: moved(origins('http://10.9.9.9:18789', 'https://claw.example.com')),
    },
    {
      name: 'moved: origins on loopback',
      install: moved(origins('http://localhost:18789', 'http://127.0.0.1:18789')),
    },
    {
      name: 'moved: the name of this machine in its tailnet',
      install: moved(origins(`https://${hostname()}.tail1234.ts.net`)),
    },
    {
      name: 'moved: other nodes of the tailnet that this machine is in',
      install: {
        ...moved({
          models: {
            providers: {
              name: { baseUrl: 'http://gpu.tail1234.ts.net:11434' },
              address: { baseUrl: 'http://100.99.1.1:11434' },
            },
          },
        }),
        addresses: TAILNET,
      },
    },
    {
      name: 'moved: proxies that are trusted, on loopback, near, or a range',
      install: moved(gateway({ trustedProxies: ['127.0.0.1', '192.168.7.1', '10.0.0.0/8'] })),
    },
    {
      name: 'an address that this machine has',
      install: moved(gateway({ bind: 'custom', customBindHost: '192.168.7.2' })),
    },
    {
      name: 'a loopback address',
      install: stayed(gateway({ bind: 'custom', customBindHost: '127.0.0.1' })),
    },
    {
      name: 'an address that is not used',
      install: moved(gateway({ bind: 'loopback', customBindHost: '10.9.9.9' })),
    },
    {
      name: 'what is no address at all',
      install: stayed(gateway({ bind: 'custom', customBindHost: 'oldbox' })),
    },
    {
      name: 'a tailnet that this machine is in',
      install: { ...stayed(gateway({ bind: 'tailnet' })), addresses: TAILNET },
    },
    {
      name: 'an address of the world, and to listen on loopback, for another machine',
      install: {
        ...moved({ ...gateway({ bind: 'loopback' }), ...provider('https://api.example.com/v1') }),
        there: '/home/bob',
      },
    },
  ],
  flagged: [
    {
      name: 'an address that no interface has, 2026.9.6',
      install: stayed(gateway({ bind: 'custom', customBindHost: '192.168.1.5' })),
      findings: [
        {
          messageId: 'missing-address',
          severity: 'error',
          path: CONFIG,
          line: 24,
          column: 23,
          keyPath: 'gateway.customBindHost',
          says: /192\.168\.1\.5 \(gateway\.customBindHost\): the gateway does not start/,
        },
      ],
    },
    {
      name: 'an address that no interface has, 2026.1.30',
      install: {
        home: jsonEra('2026.1.30', {
          config: gateway({ bind: 'custom', customBindHost: '10.0.0.5' }),
        }),
        addresses: ADDRESSES,
      },
      findings: [
        {
          messageId: 'missing-address',
          severity: 'error',
          path: CONFIG,
          line: 14,
          column: 23,
          keyPath: 'gateway.customBindHost',
          says: /the gateway listens on every interface instead/,
        },
      ],
    },
    {
      name: 'a tailnet that this machine is not in',
      install: stayed(gateway({ bind: 'tailnet' })),
      findings: [
        {
          messageId: 'no-tailnet',
          path: CONFIG,
          line: 23,
          column: 13,
          keyPath: 'gateway.bind',
          command: 'tailscale up',
        },
      ],
    },
    {
      name: 'origins of the old machine',
      install: moved(
        origins(
          'http://127.0.0.1:18789',
          'http://10.9.9.9:18789',
          'https://oldbox.tail1234.ts.net',
        ),
      ),
      findings: [
        {
          messageId: 'old-address',
          path: CONFIG,
          line: 26,
          column: 9,
          keyPath: 'gateway.controlUi.allowedOrigins[1]',
          says: /is in gateway\.controlUi\.allowedOrigins\[1\] \(10\.9\.9\.9:18789\) and .*allowedOrigins\[2\] \(oldbox\.tail1234\.ts\.net\), so requests/,
        },
      ],
    },
    {
      name: 'a proxy on loopback, in the .env and in the service',
      install: {
        ...moved(
          {},
          {
            '.openclaw/.env': tight(
              `# old\nHTTPS_PROXY=http://alice:${FAKE.providerKey}@127.0.0.1:3128\n`,
            ),
            [UNIT]:
              '[Service]\nExecStart=/usr/bin/node x.js gateway\nEnvironment=all_proxy=socks5://localhost:1080\n',
          },
        ),
      },
      findings: [
        {
          messageId: 'local-proxy',
          path: UNIT,
          line: 3,
          column: 13,
          keyPath: 'Environment',
          says: /in all_proxy \(localhost:1080\) and HTTPS_PROXY \(127\.0\.0\.1:3128\)\. This install came from \/home\/alice:/,
        },
      ],
    },
    {
      name: 'what the agent used on the old machine itself',
      install: moved(SERVICES),
      findings: [
        {
          messageId: 'local-service',
          severity: 'info',
          path: CONFIG,
          line: 32,
          column: 20,
          keyPath: 'models.providers.own.baseUrl',
          says: /in models\.providers\.own\.baseUrl \(127\.0\.0\.1:11434\) and browser\.cdpUrl \(\[::1\]:9222\)\. This/,
        },
      ],
    },
    {
      name: 'a network that this machine is not in',
      install: moved({
        ...gateway({ trustedProxies: ['10.9.9.1'] }),
        ...provider('http://10.9.9.9:18789'),
        channels: { telegram: { proxy: 'http://100.99.1.1:8080' } },
      }),
      findings: [
        {
          messageId: 'far-address',
          severity: 'info',
          path: CONFIG,
          line: 30,
          column: 20,
          keyPath: 'models.providers.own.baseUrl',
          says: /own\.baseUrl \(10\.9\.9\.9:18789\), channels\.telegram\.proxy \(100\.99\.1\.1:8080\) and gateway\.trustedProxies\[0\] \(10\.9\.9\.1\)\. This/,
        },
      ],
    },
    {
      name: 'what is on the machine itself, where that is another one than this',
      install: { ...moved(provider('http://127.0.0.1:11434/v1')), there: '/home/bob' },
      findings: [
        {
          messageId: 'local-service',
          severity: 'info',
          path: CONFIG,
          line: 32,
          column: 20,
          keyPath: 'models.providers.own.baseUrl',
        },
      ],
    },
    {
      name: 'a proxy and a service on loopback, in variables of the configuration',
      install: moved({
        env: {
          vars: { HTTPS_PROXY: 'http://127.0.0.1:3128' },
          OLLAMA_BASE_URL: 'http://127.0.0.1:11434',
        },
      }),
      findings: [
        {
          messageId: 'local-proxy',
          path: CONFIG,
          line: 51,
          column: 22,
          keyPath: 'env.vars.HTTPS_PROXY',
        },
        {
          messageId: 'local-service',
          severity: 'info',
          path: CONFIG,
          line: 53,
          column: 24,
          keyPath: 'env.OLLAMA_BASE_URL',
        },
      ],
    },
    {
      name: 'browsers that OpenClaw does not start: of a profile, and all of them',
      install: moved({
        browser: {
          profiles: {
            mine: { cdpUrl: 'http://127.0.0.1:18800', attachOnly: true },
            own: { cdpUrl: 'http://127.0.0.1:18801' },
          },
        },
      }),
      findings: [
        {
          messageId: 'local-service',
          severity: 'info',
          path: CONFIG,
          line: 52,
          column: 19,
          keyPath: 'browser.profiles.mine.cdpUrl',
          says: /in browser\.profiles\.mine\.cdpUrl \(127\.0\.0\.1:18800\)\. This/,
        },
      ],
    },
    {
      name: 'a browser of a profile, where OpenClaw starts none',
      install: moved({
        browser: { attachOnly: true, profiles: { own: { cdpUrl: 'http://127.0.0.1:18801' } } },
      }),
      findings: [
        {
          messageId: 'local-service',
          severity: 'info',
          path: CONFIG,
          line: 53,
          column: 19,
          keyPath: 'browser.profiles.own.cdpUrl',
        },
      ],
    },
    {
      name: 'the gateway of a client, in a network that this machine is not in',
      install: moved({ gateway: { mode: 'remote', remote: { url: 'ws://10.1.1.1:18789' } } }),
      findings: [
        {
          messageId: 'far-address',
          severity: 'info',
          path: CONFIG,
          line: 23,
          column: 14,
          keyPath: 'gateway.remote.url',
        },
      ],
    },
    {
      name: 'where a channel reaches the gateway, beside any origin of browsers',
      install: moved({
        ...origins('*'),
        channels: { telegram: { webhookUrl: 'http://10.9.9.9/hook' } },
      }),
      findings: [
        {
          messageId: 'old-address',
          path: CONFIG,
          line: 51,
          column: 21,
          keyPath: 'channels.telegram.webhookUrl',
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'the address to listen on, of another machine',
      install: {
        ...stayed(gateway({ bind: 'custom', customBindHost: '192.168.1.5' })),
        platform: process.platform === 'linux' ? 'darwin' : 'linux',
      },
      reason: /interfaces of the machine that will run the install/,
    },
    {
      name: 'an address of a local network, of another machine',
      install: {
        ...moved({ ...provider('http://10.9.9.9:11434'), logging: { url: 'https://example.com' } }),
        there: '/home/bob',
      },
      reason: /interfaces of the machine that will run the install/,
    },
  ],
});
