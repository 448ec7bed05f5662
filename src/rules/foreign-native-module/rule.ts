import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { type ForeignModules, findForeignModules } from './facts.ts';

const SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};

export default defineRule({
  id: 'foreign-native-module',
  group: 'leftovers',
  severity: 'warning',
  title: 'Compiled modules of another kind of machine',
  breaks: ['plugins'],
  why: 'The dependencies of a plugin can contain compiled code, which runs on one system and one processor only. Copied to another kind, the plugin fails to load, often with a message about a missing file.',
  sources: [
    'OpenClaw documentation: "plugin node_modules trees must be reinstalled"',
    'openclaw issue 102270 (better-sqlite3 bindings missing)',
    'The headers of ELF, Mach-O and PE',
  ],
  releases: 'all',
  silent: [
    'packages that carry a module for each system, of which one fits',
    'the processor, where the install will run on another machine than this one',
    'modules in workspaces, which are projects of their own',
    'the version of Node that a module was built for, which its header does not tell',
  ],
  messages: {
    plugin: {
      text: 'The plugin {owner} has {count} built for {built}, and the gateway runs on {host}: {first}.',
      remedy:
        'Install its dependencies anew on this machine. Nothing that belongs to you is in them.',
      commands: ['openclaw plugins update {owner}', 'openclaw plugins list'],
    },
    other: {
      text: '{owner} has {count} built for {built}, and the gateway runs on {host}: {first}.',
      remedy:
        'Install its dependencies anew on this machine. Nothing that belongs to you is in them.',
      commands: ['npm --prefix {directory} rebuild'],
    },
  },
  *check(install) {
    const { foreign, cutOff } = findForeignModules(install);
    if (cutOff !== undefined) yield { skip: cutOff };
    for (const each of foreign) {
      const [first = each.directory] = each.paths;
      yield {
        messageId: each.plugin === undefined ? 'other' : 'plugin',
        data: dataOf(each, first, install),
        at: { path: first },
      };
    }
  },
});

function dataOf(
  { owner, plugin, directory, paths, builtFor }: ForeignModules,
  first: string,
  install: Install,
) {
  const { host } = install;
  return {
    owner: plugin ?? owner,
    count: paths.length === 1 ? 'a compiled module' : `${paths.length} compiled modules`,
    built: kindOf(builtFor.system, builtFor.machines),
    host: kindOf(host.platform, host.isThisMachine ? [process.arch] : []),
    first: first.slice(directory.length + 1),
    directory: install.there(directory),
  };
}

function kindOf(system: string, machines: readonly string[]): string {
  return [SYSTEMS[system] ?? system, ...machines].join(' ');
}
