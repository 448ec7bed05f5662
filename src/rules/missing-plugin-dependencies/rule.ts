import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findIncompletePlugins } from './facts.ts';

export default defineRule({
  id: 'missing-plugin-dependencies',
  severity: 'warning',
  title: 'The dependencies of a plugin are missing',
  breaks: ['plugins'],
  why: 'The other packages that a plugin needs are in node_modules. Backups of OpenClaw leave that directory out, and so do many copies. A plugin that loads a missing package does not start.',
  sources: [
    'https://github.com/openclaw/openclaw/issues/64144',
    'https://docs.openclaw.ai/cli/backup',
    'OpenClaw 2026.5.28 and 2026.9.6: `openclaw backup create` skips node_modules below extensions/ (documentation of both)',
    'OpenClaw 2026.9.6: `openclaw plugins list --json` looks for each dependency in node_modules of the plugin and of every directory above (source: buildPluginDependencyStatus)',
    'OpenClaw 2026.9.6: `openclaw plugins update` skips a plugin that was installed from a path (source)',
  ],
  releases: 'all',
  silent: [
    'a dependency in node_modules of the plugin or of a directory above it',
    'optional and development dependencies, and the package openclaw itself',
    'a plugin that the configuration disables',
  ],
  messages: {
    missing: {
      text: 'The plugin {plugin} needs {count, plural, one {a package that is} other {# packages that are}} missing here: {packages}. The plugin fails as soon as it loads {count, plural, one {that package} other {one of them}}.',
      remedy:
        'Let OpenClaw install the packages, then check the plugin. If the plugin was installed from a directory, OpenClaw skips it: install it again from there.',
      commands: ['openclaw plugins update {plugin}', 'openclaw plugins inspect {plugin} --runtime'],
    },
  },
  *check(install) {
    for (const { id, manifest, missing } of findIncompletePlugins(install)) {
      yield {
        messageId: 'missing',
        data: { plugin: id, count: missing.length, packages: listNames(missing) },
        at: { path: manifest },
      };
    }
  },
});
