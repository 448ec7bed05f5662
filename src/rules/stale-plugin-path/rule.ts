import type { Fix } from '../../engine/rule.ts';
import { foreignHomeOf, type StalePath, stalePath } from '../../install/config/stale-path.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { factOf, whyUnknown } from '../../install/releases/facts.ts';
import { defineRule } from '../define-rule.ts';
import {
  configuredPluginPaths,
  filedPluginPaths,
  type PluginPath,
  storedPluginPaths,
} from './facts.ts';

export default defineRule({
  id: 'stale-plugin-path',
  group: 'paths',
  severity: 'warning',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: "A plugin's record points to the old machine",
  breaks: ['plugins'],
  why: 'A load path that is missing stops every release but the newest ones. A plugin in `extensions/` loads wherever its record points, but the record no longer vouches for it. A path that leads into another home runs the code of the tree that was left.',
  sources: [
    'openclaw/openclaw#136357 (code of the source tree was loaded), #133935 (records that no command clears)',
    'OpenClaw 2026.2.26: plugins.installs; 2026.5.28: plugins/installs.json; 2026.9.6: plugins.installedIndex in the database (seen)',
    'OpenClaw 2026.1.29 to 2026.9.4: a plugin in extensions/ whose record points to the old home loads; 2026.9.4 reports "Trust: reason=record-missing" for it, before the move "origin-path" (seen)',
    'OpenClaw 2026.9.1 and 2026.9.4 with a load path that is missing: exit 78 (seen)',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28: "Invalid config … plugins.load.paths: plugin: plugin path not found", exit 1; 2026.9.6 goes on without the plugin (seen)',
  ],
  releases: 'all; an error where it is a load path that the release insists on',
  silent: [
    'a path in this home or in the system that is there',
    'where a plugin was installed from, once that is gone: it is not needed any more',
    'the index of the plugins that come with the package, which the product makes anew',
    'a path outside of the home where the host is another machine',
  ],
  messages: {
    nowhere: {
      text: '{what} is {path}, which is not here: the plugin does not load.',
      remedy:
        'Copy the plugin from the old machine to the state directory, or install it anew, which writes the record anew as well.',
      commands: ['openclaw plugins list', 'openclaw plugins doctor'],
    },
    'came-along': {
      text: '{what} is {path}, which is not here. The plugin came along and loads, but its record no longer vouches for it.',
      remedy:
        'The plugin works. Where its trust or its updates matter, install it again from where you have it, which writes the record again.',
      commands: ['openclaw plugins list', 'openclaw plugins doctor'],
    },
    'load-path': {
      text: '{what} is {path}, which is not here: OpenClaw rejects its whole configuration, and starts nothing, `openclaw doctor` included.',
      remedy:
        'Copy the plugin from the old machine to that place in this home and set the path to it, or take the path out of plugins.load.paths. Edit the file: no command of the product starts before.',
    },
    'other-home': {
      text: '{what} is {path}, in a home that is not the one of this install: its code comes from there.',
      remedy:
        'Install the plugin anew from a place in this home, so that the record names the copy that moved.',
      commands: ['openclaw plugins list', 'openclaw plugins doctor'],
    },
  },
  *check(install) {
    for (const find of [configuredPluginPaths, filedPluginPaths, storedPluginPaths]) {
      for (const plugin of find(install)) yield* verdictsOn(plugin, install);
    }
  },
});

function* verdictsOn(plugin: PluginPath, install: Install) {
  const where = install.here(plugin.path);
  if (where.kind === 'unknown' && foreignHomeOf(plugin.path, install) === undefined) return;
  const stale = stalePath(plugin.path, install);
  const data = { what: nameOf(plugin), path: plugin.path };
  if (stale) {
    if (plugin.role === 'source' && !stale.arrived) return;
    const fix = fixOf(plugin, stale);
    yield withEffect(plugin, install, { data, at: plugin.at, ...(fix && { fix }) });
  } else if (where.kind === 'here' && !where.exists) {
    if (plugin.role !== 'source') yield withEffect(plugin, install, { data, at: plugin.at });
  } else if (plugin.role !== 'source' && foreignHomeOf(plugin.path, install) !== undefined) {
    yield { messageId: 'other-home' as const, data, at: plugin.at };
  }
}

/** A plugin in `extensions/` is found whatever its record says; a load path is all that leads to its plugin. */
function withEffect<Rest extends object>(plugin: PluginPath, install: Install, rest: Rest) {
  if (plugin.role !== 'load') {
    return isInExtensions(plugin, install)
      ? { messageId: 'came-along' as const, severity: 'info' as const, ...rest }
      : { messageId: 'nowhere' as const, ...rest };
  }
  const { version } = install.host.release;
  const effect = version === undefined ? 'invalid' : factOf(version, 'missingLoadPath');
  if (effect === undefined)
    return { skip: whyUnknown(version ?? '', 'what a load path that is missing does') };
  return effect === 'invalid'
    ? { messageId: 'load-path' as const, severity: 'error' as const, ...rest }
    : { messageId: 'nowhere' as const, ...rest };
}

function isInExtensions({ plugin }: PluginPath, { tree }: Install): boolean {
  return plugin !== undefined && tree.entries.get(`extensions/${plugin}`)?.kind === 'directory';
}

function nameOf({ role, plugin }: PluginPath): string {
  if (role === 'load') return 'A path that plugins are loaded from';
  return role === 'install'
    ? `The place of plugin ${plugin}`
    : `The source that plugin ${plugin} was installed from`;
}

function fixOf({ edit, path }: PluginPath, stale: StalePath): Fix<Operation> | undefined {
  if (edit === undefined || !stale.arrived) return undefined;
  return {
    title: `point it to ${stale.moved}`,
    safety: 'safe',
    operations: [{ kind: 'replace-value', ...edit, value: stale.moved, expected: path }],
  };
}
