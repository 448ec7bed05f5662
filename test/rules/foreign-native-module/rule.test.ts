import rule from '../../../src/rules/foreign-native-module/rule.ts';
import {
  LINUX_ARM64,
  LINUX_X64,
  MAC_ARM64,
  MAC_X64,
  macho,
  WINDOWS_X64,
} from '../../support/binaries.ts';
import { type HomeTree, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OLD = jsonEra('2026.5.28');
const NEW = sqliteEra('2026.9.6');
const PLUGIN = '.openclaw/extensions/voice';
const NATIVE = process.arch === 'arm64' ? LINUX_ARM64 : LINUX_X64;
const OTHER = process.arch === 'arm64' ? LINUX_X64 : LINUX_ARM64;

/** Modules of the plugin, by their paths below its node_modules. */
function modules(files: Readonly<Record<string, Buffer>>): HomeTree {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [`${PLUGIN}/node_modules/${path}`, { bytes }]),
  );
}

testRule(rule, {
  silent: [
    { name: 'an install of the json era', install: { home: OLD, platform: 'linux' } },
    { name: 'an install of the sqlite era', install: { home: NEW, platform: 'linux' } },
    {
      name: 'a module of this machine',
      install: {
        home: { ...NEW, ...modules({ 'better-sqlite3/build/Release/x.node': NATIVE }) },
        platform: 'linux',
      },
    },
    {
      name: 'packages that carry one for each system, of which one fits',
      install: {
        home: {
          ...NEW,
          ...modules({
            'a/prebuilds/linux-x64/node.napi.node': LINUX_X64,
            'a/prebuilds/linux-arm64/node.napi.node': LINUX_ARM64,
            'a/prebuilds/darwin-arm64/node.napi.node': MAC_ARM64,
            'a/prebuilds/win32-x64/node.napi.node': WINDOWS_X64,
            '@img/sharp-linux-x64/lib/sharp-linux-x64.node': LINUX_X64,
            '@img/sharp-linux-arm64/lib/sharp-linux-arm64.node': LINUX_ARM64,
            '@img/sharp-darwin-x64/lib/sharp-darwin-x64.node': MAC_X64,
            'b/native.x86_64-unknown-linux-gnu.node': NATIVE,
          }),
        },
        platform: 'linux',
      },
    },
    {
      name: 'a package with modules for many systems, each in a directory of its own or needed by that system alone',
      install: {
        home: {
          ...NEW,
          ...modules({
            'koffi/build/koffi/linux_x64/koffi.node': LINUX_X64,
            'koffi/build/koffi/linux_armhf/koffi.node': LINUX_ARM64,
            'koffi/build/koffi/darwin_arm64/koffi.node': MAC_ARM64,
            'koffi/build/koffi/win32_x64/koffi.node': WINDOWS_X64,
            '@earendil-works/pi-tui/native/darwin/prebuilds/darwin-x64/modifiers.node': MAC_X64,
            '@earendil-works/pi-tui/native/win32/prebuilds/win32-x64/mode.node': WINDOWS_X64,
          }),
          [`${PLUGIN}/native/darwin/own.node`]: { bytes: MAC_X64 },
          [`${PLUGIN}/native/linux/own.node`]: { bytes: NATIVE },
        },
        platform: 'linux',
      },
    },
    {
      name: 'a universal binary on macOS',
      install: {
        home: { ...NEW, ...modules({ 'c/c.node': macho(0x01000007, 0x0100000c) }) },
        platform: 'darwin',
        there: '/Users/bob',
      },
    },
    {
      name: 'the processor, where the install will run on another machine',
      install: {
        home: { ...NEW, ...modules({ 'd/d.node': OTHER }) },
        platform: 'linux',
        there: '/home/carol',
      },
    },
    {
      name: 'a file of that name that is no binary, and the modules of a project',
      install: {
        home: {
          ...NEW,
          ...modules({ 'e/e.node': Buffer.from('a text') }),
          '.openclaw/workspace/app/node_modules/f/f.node': { bytes: MAC_ARM64 },
        },
        platform: 'linux',
      },
    },
    {
      name: 'a program of another system, which a package carries and which is no module',
      install: {
        home: { ...NEW, ...modules({ '@esbuild/darwin-arm64/bin/esbuild': MAC_ARM64 }) },
        platform: 'linux',
      },
    },
  ],
  flagged: [
    {
      name: 'the modules of a plugin that was installed on a Mac',
      install: {
        home: {
          ...NEW,
          ...modules({
            'better-sqlite3/build/Release/better_sqlite3.node': MAC_ARM64,
            '@img/sharp-darwin-arm64/lib/sharp-darwin-arm64.node': MAC_ARM64,
          }),
        },
        platform: 'linux',
      },
      findings: [
        {
          messageId: 'plugin',
          path: `${PLUGIN}/node_modules/@img/sharp-darwin-arm64/lib/sharp-darwin-arm64.node`,
          says: /^The plugin voice has 2 compiled modules built for macOS arm64, .* on Linux/,
          command: 'openclaw plugins update voice',
        },
      ],
    },
    {
      name: 'what was compiled on a Mac beside modules for many systems',
      install: {
        home: {
          ...NEW,
          ...modules({
            'bufferutil/prebuilds/linux-x64/bufferutil.node': NATIVE,
            'bufferutil/prebuilds/win32-x64/bufferutil.node': WINDOWS_X64,
            'bufferutil/build/Release/bufferutil.node': MAC_ARM64,
          }),
        },
        platform: 'linux',
      },
      findings: [
        {
          messageId: 'plugin',
          path: `${PLUGIN}/node_modules/bufferutil/build/Release/bufferutil.node`,
          says: /has 1 compiled module built for macOS arm64/,
        },
      ],
    },
    {
      name: 'a module of another processor',
      install: { home: { ...OLD, ...modules({ 'g/g.node': OTHER }) } },
      findings: [
        {
          messageId: 'plugin',
          path: `${PLUGIN}/node_modules/g/g.node`,
          says: /has 1 compiled module built/,
        },
      ],
    },
    {
      name: 'modules outside of node_modules and of plugins',
      install: {
        home: {
          ...NEW,
          [`${PLUGIN}/build/Release/h.node`]: { bytes: WINDOWS_X64 },
          '.openclaw/tools/asr/node_modules/i/i.node': { bytes: MAC_X64 },
        },
        platform: 'linux',
      },
      findings: [
        {
          messageId: 'plugin',
          path: `${PLUGIN}/build/Release/h.node`,
          says: 'built for Windows x64',
        },
        {
          messageId: 'other',
          path: '.openclaw/tools/asr/node_modules/i/i.node',
          says: 'tools/asr has',
          command: 'npm --prefix {HOME}/.openclaw/tools/asr rebuild',
        },
      ],
    },
    {
      name: 'a module of a Mac beside packages that fit, and one that belongs to no plugin',
      install: {
        home: {
          ...NEW,
          ...modules({
            '@x/a/lib/x.node': MAC_ARM64,
            '@x/b/lib/x.node': NATIVE,
            'c/lib/x.node': NATIVE,
          }),
          '.openclaw/npm/node_modules/j/j.node': { bytes: MAC_X64 },
        },
        platform: 'linux',
      },
      findings: [
        {
          messageId: 'plugin',
          path: `${PLUGIN}/node_modules/@x/a/lib/x.node`,
          says: 'has 1 compiled module built for macOS arm64',
        },
        {
          messageId: 'other',
          path: '.openclaw/npm/node_modules/j/j.node',
          says: /^npm has 1 compiled module/,
          command: 'npm --prefix {HOME}/.openclaw/npm rebuild',
        },
      ],
    },
  ],
});
