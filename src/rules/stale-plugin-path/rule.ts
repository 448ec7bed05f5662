import type { Fix } from '../../engine/rule.ts';
import { foreignHomeOf, type StalePath, stalePath } from '../../install/config/stale-path.ts';
import { isAtLeast } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import {
  configuredPluginPaths,
  filedPluginPaths,
  type PluginPath,
  storedPluginPaths,
} from './facts.ts';

/** From here on the product goes on without the plugin and keeps its settings. */
const LENIENT_SINCE = '2026.9.0';

export default defineRule({
  id: 'stale-plugin-path',
  group: 'paths',
  severity: 'warning',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: "A plugin's record points to the old machine",
  why: 'The product loads a plugin from the path in its record. A record that leads nowhere is a plugin that is gone without a word; a load path that does stops everything up to 2026.8; a path that leads into another home runs the code of the tree that was left.',
  sources: [
    'openclaw/openclaw#136357 (code of the source tree was loaded), #133935 (records that no command clears)',
    'OpenClaw 2026.2.26: plugins.installs; 2026.5.28: plugins/installs.json; 2026.9.6: plugins.installedIndex in the database (seen)',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28: "Invalid config … plugins.load.paths: plugin: plugin path not found", exit 1; 2026.9.6 goes on without the plugin (seen)',
  ],
  releases: 'all; an error where it is a load path, up to 2026.8',
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
    'load-path': {
      text: '{what} is {path}, which is not here: the product takes its whole configuration for invalid, and starts nothing, `openclaw doctor` included.',
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
    yield { ...nowhere(plugin, install), data, at: plugin.at, ...(fix && { fix }) };
  } else if (where.kind === 'here' && !where.exists) {
    if (plugin.role !== 'source') yield { ...nowhere(plugin, install), data, at: plugin.at };
  } else if (plugin.role !== 'source' && foreignHomeOf(plugin.path, install) !== undefined) {
    yield { messageId: 'other-home' as const, data, at: plugin.at };
  }
}

/** A record may lead nowhere and only its plugin is lost; a load path used to make the whole configuration invalid. */
function nowhere({ role }: PluginPath, { host }: Install) {
  return role === 'load' && !isAtLeast(host.release, LENIENT_SINCE)
    ? { messageId: 'load-path' as const, severity: 'error' as const }
    : { messageId: 'nowhere' as const };
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
