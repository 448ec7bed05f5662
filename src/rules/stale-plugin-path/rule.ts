import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import { foreignHomeOf, type StalePath, stalePath } from '../../install/config/stale-path.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { factOf } from '../../install/releases/facts.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import {
  configuredPluginPaths,
  filedPluginPaths,
  type PluginPath,
  storedPluginPaths,
} from './facts.ts';

const texts = ruleTexts('stale-plugin-path', {
  relink: 'point {key} to {moved}',
});

export default defineRule({
  id: 'stale-plugin-path',
  severity: 'warning',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: "A plugin's record points to the old machine",
  breaks: ['plugins'],
  why: 'A missing load path keeps all but the newest releases from starting. A plugin in `extensions/` loads anyway, but OpenClaw can no longer verify where it came from. If the path is in another home, OpenClaw runs the code from there.',
  sources: [
    'openclaw/openclaw#136357 (code of the old directory was loaded), #133935 (records that no command clears)',
    'OpenClaw 2026.2.26: plugins.installs; 2026.5.28: plugins/installs.json; 2026.9.6: plugins.installedIndex in the database (seen)',
    'OpenClaw 2026.1.29 to 2026.9.4: a plugin in extensions/ whose record points to the old home loads; 2026.9.4 reports "Trust: reason=record-missing" for it, before the move "origin-path" (seen)',
    'OpenClaw 2026.9.6 finds a plugin in extensions/ or at the recorded installPath, and nowhere else; `plugins registry --refresh` asks you to reinstall one of npm whose path is in another state directory (source: prepareInstalledPluginPaths, findForeignManagedNpmInstallRecordPluginIds)',
    'OpenClaw 2026.9.1 and 2026.9.4 with a load path that is missing: exit 78 (seen)',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28: "Invalid config … plugins.load.paths: plugin: plugin path not found", exit 1; 2026.9.6 goes on without the plugin (seen)',
  ],
  releases: 'all; an error if the release does not start without that load path',
  silent: [
    'a path that exists in this home or in the system',
    'a missing source that a plugin was installed from, which is no longer needed',
    'the index of the plugins in the OpenClaw package, which OpenClaw recreates',
    'a path outside the home when the check is for another machine',
  ],
  messages: {
    nowhere: {
      text: '{role, select, load {The load path of a plugin} install {The install path of plugin {plugin}} other {The source path of plugin {plugin}}} is {path}, which is missing: the plugin does not load.',
      remedy:
        'Copy the plugin from the old machine to the state directory, or reinstall the plugin, which also renews the record.',
      commands: ['openclaw plugins list', 'openclaw plugins doctor'],
    },
    'came-along': {
      text: '{role, select, load {The load path of a plugin} install {The install path of plugin {plugin}} other {The source path of plugin {plugin}}} is {path}, which is missing. The plugin was copied and loads, but OpenClaw can no longer verify where it came from.',
      remedy:
        'Do nothing if the plugin works for you. If you want OpenClaw to trust and update it, reinstall the plugin, which renews the record.',
      commands: ['openclaw plugins list', 'openclaw plugins doctor'],
    },
    'not-found': {
      text: '{role, select, load {The load path of a plugin} install {The install path of plugin {plugin}} other {The source path of plugin {plugin}}} is {path}. The plugin was copied to {moved}, but OpenClaw looks for it only where its record says: it does not load.',
      remedy:
        'Reinstall the plugin, which renews the record. OpenClaw gets it from the npm registry.',
      commands: [
        'openclaw plugins install {spec} --force',
        'openclaw plugins inspect {plugin} --runtime',
      ],
    },
    'load-path': {
      text: '{role, select, load {The load path of a plugin} install {The install path of plugin {plugin}} other {The source path of plugin {plugin}}} is {path}, which is missing: OpenClaw rejects its whole configuration, and no command starts, not even `openclaw doctor`.',
      remedy:
        'Copy the plugin from the old machine, then set the path to it in openclaw.json with an editor. If you no longer need the plugin, remove the path from plugins.load.paths.',
    },
    'other-home': {
      text: '{role, select, load {The load path of a plugin} install {The install path of plugin {plugin}} other {The source path of plugin {plugin}}} is {path}, in another home than this install: OpenClaw runs the code from there.',
      remedy:
        'Reinstall the plugin from a place in this home, so that the record points to the copy here.',
      commands: ['openclaw plugins list', 'openclaw plugins doctor'],
    },
  },
  texts: texts.english,
  *check(install) {
    for (const find of [configuredPluginPaths, filedPluginPaths, storedPluginPaths]) {
      for (const plugin of find(install)) yield* verdictsOn(plugin, install);
    }
  },
});

function* verdictsOn(plugin: PluginPath, install: Install) {
  const where = install.here(plugin.path);
  const stale = stalePath(plugin.path, install);
  const data = { role: plugin.role, plugin: plugin.plugin ?? '', path: plugin.path };
  if (stale) {
    if (plugin.role === 'source' && !stale.arrived) return;
    const fix = fixOf(plugin, stale);
    const rest = { at: plugin.at, ...(fix && { fixes: [fix] }) };
    yield reinstallable(plugin, stale, install)
      ? {
          messageId: 'not-found' as const,
          ...rest,
          data: { ...data, ...reinstallData(plugin, stale) },
        }
      : withEffect(plugin, install, { data, ...rest });
  } else if (where.kind === 'here' && !where.exists) {
    if (plugin.role !== 'source') yield withEffect(plugin, install, { data, at: plugin.at });
  } else if (plugin.role !== 'source' && foreignHomeOf(plugin.path, install) !== undefined) {
    yield { messageId: 'other-home' as const, data, at: plugin.at };
  }
}

/** True for an npm package that was copied, but is not in `extensions/`. */
function reinstallable(plugin: PluginPath, stale: StalePath, install: Install): boolean {
  const isPackage = plugin.role === 'install' && plugin.spec !== undefined;
  return isPackage && stale.arrived && !isInExtensions(plugin, install);
}

function reinstallData({ plugin, spec }: PluginPath, { moved }: StalePath) {
  return { moved, spec: spec ?? '', plugin: plugin ?? '' };
}

/**
 * OpenClaw finds a plugin in `extensions/` whatever its record says. It finds others only through
 * their load path.
 */
function withEffect<Rest extends object>(plugin: PluginPath, install: Install, rest: Rest) {
  if (plugin.role !== 'load') {
    return isInExtensions(plugin, install)
      ? { messageId: 'came-along' as const, severity: 'info' as const, ...rest }
      : { messageId: 'nowhere' as const, ...rest };
  }
  const { version } = install.host.release;
  const effect = version === undefined ? 'invalid' : factOf(version, 'missingLoadPath');
  if (effect === undefined)
    return { skip: phrase('unknown.missing-load-path', { release: version ?? '' }) };
  return effect === 'invalid'
    ? { messageId: 'load-path' as const, severity: 'error' as const, ...rest }
    : { messageId: 'nowhere' as const, ...rest };
}

function isInExtensions({ plugin }: PluginPath, { tree }: Install): boolean {
  return plugin !== undefined && tree.entries.get(`extensions/${plugin}`)?.kind === 'directory';
}

function fixOf({ edit, path }: PluginPath, stale: StalePath): Fix<Operation> | undefined {
  if (edit === undefined || !stale.arrived) return undefined;
  return {
    title: texts('relink', { key: formatKeyPath(edit.keys), moved: stale.moved }),
    safety: 'safe',
    operations: [{ kind: 'replace-value', ...edit, value: stale.moved, expected: path }],
  };
}
