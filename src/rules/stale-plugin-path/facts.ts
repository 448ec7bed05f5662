import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { locationOf, parseSource } from '../../formats/json5-source.ts';
import { formatKeyPath, isObject, valueAt } from '../../install/config/config.ts';
import type { Database } from '../../install/databases/databases.ts';
import { readText } from '../../install/files/read.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';

/** A path that says where a plugin is, or what it was installed from. */
export interface PluginPath {
  /**
   * load: OpenClaw loads code from it; install: a plugin was installed there; source: it was
   * installed from there.
   */
  readonly role: 'load' | 'install' | 'source';
  /** The plugin's id; undefined for a load path. */
  readonly plugin?: string;
  /** The npm package that `openclaw plugins install` installed. */
  readonly spec?: string;
  /** As written: a path of the host. */
  readonly path: string;
  readonly at: Location;
  /** Where to edit it; undefined for a path in a database. */
  readonly edit?: { readonly path: string; readonly keys: KeyPath };
}

const FIELDS = [
  ['installPath', 'install'],
  ['sourcePath', 'source'],
] as const;

/** `plugins.load.paths`, and the install records in the configuration up to 2026.2. */
export function* configuredPluginPaths({ config }: Pick<Install, 'config'>): Iterable<PluginPath> {
  const load = config.get('plugins', 'load', 'paths');
  for (const [index, path] of (Array.isArray(load) ? load : []).entries()) {
    if (typeof path !== 'string') continue;
    const keys = ['plugins', 'load', 'paths', index];
    yield { role: 'load', path, at: config.locate(...keys), ...editOf(config.sourceOf(...keys)) };
  }
  const records = config.get('plugins', 'installs');
  for (const { keys, ...record } of pathsOf(records, ['plugins', 'installs'])) {
    yield { ...record, at: config.locate(...keys), ...editOf(config.sourceOf(...keys)) };
  }
}

/**
 * The install records of `plugins/installs.json` (2026.3 to 2026.5).
 * @throws FactUnavailable where the file exists and cannot be read
 */
export function* filedPluginPaths(install: Pick<Install, 'kind' | 'at'>): Iterable<PluginPath> {
  const path = install.at('plugins/installs.json');
  if (install.kind !== 'state' || lookAt(path) === undefined) return;
  const text = readText(path);
  const source = text.ok ? parseSource(text.text) : undefined;
  if (!source?.ok || !isObject(source.value))
    throw new FactUnavailable(phrase('unread.path', { path: 'plugins/installs.json' }));
  for (const name of ['installRecords', 'records']) {
    for (const { keys, ...record } of pathsOf(source.value[name], [name])) {
      const at = { path, ...locationOf(source, keys), keyPath: formatKeyPath(keys) };
      yield { ...record, at, edit: { path, keys } };
    }
  }
}

/**
 * The install records in the state database: a table of their own up to 2026.7.1, one value of the
 * machine state later.
 * @throws FactUnavailable where the database cannot be queried
 */
export function* storedPluginPaths(install: Pick<Install, 'databases'>): Iterable<PluginPath> {
  const database = install.databases.find(({ role }) => role === 'state');
  if (!database) return;
  for (const records of storedRecords(database)) {
    for (const { keys: _, ...record } of pathsOf(records, []))
      yield { ...record, at: { path: database.path } };
  }
}

function* storedRecords(database: Database): Iterable<unknown> {
  if (database.hasTable('installed_plugin_index')) {
    const rows = database.query('SELECT install_records_json AS json FROM installed_plugin_index');
    for (const { json } of rows) yield parsed(json);
  }
  if (!database.hasTable('config_machine_state')) return;
  const rows = database.query(
    "SELECT value_json AS json FROM config_machine_state WHERE state_key = 'plugins.installedIndex'",
  );
  for (const { json } of rows) yield valueAt(parsed(json), ['index', 'installRecords']);
}

function parsed(json: unknown): unknown {
  const source = parseSource(String(json));
  return source.ok ? source.value : undefined;
}

function* pathsOf(
  records: unknown,
  base: KeyPath,
): Iterable<Pick<PluginPath, 'path' | 'spec'> & PluginRecord> {
  if (!isObject(records)) return;
  for (const [plugin, record] of Object.entries(records)) {
    for (const [field, role] of FIELDS) {
      const path = isObject(record) ? record[field] : undefined;
      if (typeof path !== 'string') continue;
      yield { role, plugin, path, keys: [...base, plugin, field], ...specOf(record) };
    }
  }
}

interface PluginRecord {
  readonly role: 'install' | 'source';
  readonly plugin: string;
  readonly keys: KeyPath;
}

/**
 * A package of the registry, with a version or a tag. Nothing else may become a word of a command.
 */
const SPEC = /^(?:@[\w.-]{1,100}\/)?\w[\w.-]{0,100}(?:@\w[\w.+-]{0,60})?$/;

function specOf(record: unknown): { spec?: string } {
  if (!isObject(record) || record.source !== 'npm') return {};
  const { spec, sourcePath, artifactKind } = record;
  // It was installed from a file on the old machine, and the registry may have another package with
  // that name.
  if (sourcePath !== undefined || artifactKind !== undefined) return {};
  return typeof spec === 'string' && SPEC.test(spec) ? { spec } : {};
}

function editOf(edit: PluginPath['edit']): { edit?: NonNullable<PluginPath['edit']> } {
  return edit === undefined ? {} : { edit };
}
