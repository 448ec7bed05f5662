import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Entry } from '../../install/files/tree.ts';
import type { KnownUser } from '../../install/host/access.ts';
import { userName } from '../../install/host/user-name.ts';
import type { Operation } from '../../install/operation.ts';
import { type PluginDirectory, pluginDirectories } from '../../install/plugin-directories.ts';
import { factOf } from '../../install/releases/facts.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';

const WORLD_WRITABLE = 0o002;

const texts = ruleTexts('untrusted-plugin-dir', {
  close: 'remove write access for other users from the plugin {name}',
  windows: 'files on Windows have no such owner and mode',
});

export default defineRule({
  id: 'untrusted-plugin-dir',
  severity: 'error',
  fixes: ['safe'],
  title: 'OpenClaw does not trust a plugin',
  breaks: ['plugins'],
  why: "OpenClaw loads a plugin only if its files belong to the gateway's user or root, and are not world-writable. Otherwise it ignores the plugin with one line in the log, and calls its configuration stale.",
  sources: [
    'OpenClaw 2026.1.30 and 2026.2.12 load such a plugin; 2026.2.19 rejects the whole configuration, "plugins.entries.…: plugin not found" (seen)',
    'OpenClaw 2026.2.26, 2026.5.28 and 2026.9.6: "blocked plugin candidate: suspicious ownership", "world-writable path" (its discovery code)',
    'openclaw/openclaw#76144, #78008',
  ],
  releases: '2026.2.19 and later',
  silent: [
    'plugins that belong to root',
    'group-writable plugins, which OpenClaw accepts',
    'plugins in the OpenClaw package',
    "the owner, where the gateway's user is unknown, and everything on Windows: skipped with the reason",
  ],
  messages: {
    owner: {
      text: 'The plugin {name} belongs to {owner}, but the gateway runs as {user}: {effect, select, ignored {OpenClaw ignores the plugin without an error} other {OpenClaw ignores the plugin, and rejects a configuration that mentions the plugin}}.',
      remedy:
        'Give the plugin to {user}. Do not remove its configuration, even if the log says so.',
      commands: ['sudo chown -R {target} {path}', 'openclaw plugins list'],
    },
    'world-writable': {
      text: 'Every user of this machine can write to {count, plural, one {# entry} other {# entries}} of the plugin {name}: {effect, select, ignored {OpenClaw ignores the plugin without an error} other {OpenClaw ignores the plugin, and rejects a configuration that mentions the plugin}}.',
      remedy: 'Remove write access for other users.',
      commands: ['chmod -R o-w {path}', 'openclaw plugins list'],
    },
  },
  texts: texts.english,
  *check(install) {
    const { user, platform, release } = install.host;
    if (platform === 'win32') {
      yield { skip: texts('windows') };
      return;
    }
    const { version } = release;
    const verdict = version === undefined ? 'left-out' : factOf(version, 'foreignPlugin');
    if (verdict === 'loaded') return;
    if (version !== undefined && verdict === undefined) {
      yield { skip: phrase('unknown.plugin-owner', { release: version }) };
      return;
    }
    const effect = verdict === 'invalid' ? 'invalid' : 'ignored';
    for (const plugin of pluginDirectories(install)) {
      const data = { name: plugin.name, path: install.there(plugin.path), effect };
      if (!user.known) yield { skip: user.reason };
      else if (!isTrusted(plugin, user)) {
        const owner = userName({ uid: foreignOwner(plugin, user) });
        const target = `${user.name ?? user.uid}:${user.gid}`;
        yield {
          messageId: 'owner',
          data: { ...data, owner, user: userName(user), target },
          at: { path: plugin.path },
        };
      }
      const open = plugin.contents.filter(({ entry }) => isWorldWritable(entry));
      if (open.length === 0) continue;
      yield {
        messageId: 'world-writable',
        data: { ...data, count: open.length },
        at: { path: plugin.path },
        fixes: [closing(plugin.name, open)],
      };
    }
  },
});

function closing(name: string, open: PluginDirectory['contents']): Fix<Operation> {
  return {
    title: texts('close', { name }),
    safety: 'safe',
    operations: open.map(({ path, entry }) => ({
      kind: 'set-mode',
      path,
      mode: entry.mode & ~WORLD_WRITABLE,
      expected: entry.mode,
    })),
  };
}

function isTrusted(plugin: PluginDirectory, user: KnownUser): boolean {
  return decisive(plugin).every(({ uid }) => uid === user.uid || uid === 0);
}

function foreignOwner(plugin: PluginDirectory, user: KnownUser): number {
  return decisive(plugin).find(({ uid }) => uid !== user.uid && uid !== 0)?.uid ?? plugin.entry.uid;
}

/** What OpenClaw checks: the directory and the file that it loads, an index of some kind. */
function decisive({ path, entry, contents }: PluginDirectory): Entry[] {
  const sources = contents.filter((each) =>
    /^\/index\.[cm]?[jt]s$/.test(each.path.slice(path.length)),
  );
  return [entry, ...sources.map((source) => source.entry)];
}

/** A link has all bits set, and they have no effect. */
function isWorldWritable({ kind, mode }: Entry): boolean {
  return (kind === 'file' || kind === 'directory') && (mode & WORLD_WRITABLE) !== 0;
}
