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
  severity: 'warning',
  title: 'A compiled module is built for another kind of machine',
  breaks: ['plugins'],
  why: 'Compiled code in the dependencies of a plugin runs on one system and one processor only. On another kind of machine the plugin fails to load, often with an error about a missing file.',
  sources: [
    'OpenClaw documentation: "plugin node_modules trees must be reinstalled"',
    'openclaw/openclaw#102270 (better-sqlite3 bindings missing)',
    'The headers of ELF, Mach-O and PE',
  ],
  releases: 'all',
  silent: [
    'a package that carries modules for several systems: it is the same on each machine',
    'a module with a variant for this machine beside it',
    'the processor, when the check is for another machine',
    'modules in workspaces, which are separate projects',
    'the Node version that a module was built for, which is not in its header',
  ],
  messages: {
    plugin: {
      text: 'The plugin {owner} has {count, plural, one {# compiled module} other {# compiled modules}} built for {built}, but the gateway runs on {host}, so the plugin will not load. {count, plural, one {The module is} other {The first one is}} {first}.',
      remedy: 'Reinstall the dependencies on this machine. They contain none of your data.',
      commands: ['openclaw plugins update {owner}'],
    },
    other: {
      text: '{owner} has {count, plural, one {# compiled module} other {# compiled modules}} built for {built}, but the gateway runs on {host}, so {owner} will not work here. {count, plural, one {The module is} other {The first one is}} {first}.',
      remedy:
        'Reinstall the dependencies on this machine. They contain none of your data. The command runs the install scripts of these packages: look at them first if you did not make the copy yourself.',
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
    count: paths.length,
    built: kindOf(builtFor.system, builtFor.machines),
    host: kindOf(host.platform, host.isThisMachine ? [process.arch] : []),
    first: first.slice(directory.length + 1),
    directory: install.there(directory),
  };
}

function kindOf(system: string, machines: readonly string[]): string {
  return [SYSTEMS[system] ?? system, ...machines].join(' ');
}
