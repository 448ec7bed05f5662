/** What a move does to a path. */
export type LayoutClass = 'essential' | 'regenerable' | 'volatile' | 'host-bound' | 'artifact';

export type LayoutFormat =
  | 'directory'
  | 'json'
  | 'json5'
  | 'jsonl'
  | 'sqlite'
  | 'dotenv'
  | 'text'
  | 'link'
  | 'binary';

/** One row of what OpenClaw keeps where, below a state directory. */
export interface LayoutEntry {
  /** `*` is one name or a part of it, `**` is any depth. */
  readonly pattern: string;
  readonly format: LayoutFormat;
  readonly cls: LayoutClass;
  /** all, or the era that writes it: in the other era it is a leftover. */
  readonly era: 'all' | 'json' | 'sqlite';
  /** True where it contains credentials. */
  readonly secret?: true;
  /** True where others must not have access, because OpenClaw creates it so or demands it. */
  readonly tight?: true;
}

const DB = '{,-wal,-shm,-journal}';

/**
 * What OpenClaw keeps where. The first row that matches a path counts. Sources: trees of 2026.1.30,
 * 2026.2.26, 2026.5.28, 2026.6.11, 2026.8.2 and 2026.9.6, seen after onboarding, a conversation and
 * a cron job, with modes as written under umask 022; the rest is from the releases' own code.
 */
const LAYOUT: readonly LayoutEntry[] = [
  row('openclaw.json', 'json5', 'essential', 'all', 'secret', 'tight'),
  row('{clawdbot,moltbot,moldbot}.json', 'json5', 'essential', 'all', 'secret', 'tight'),
  row('openclaw.json.*', 'json', 'artifact', 'all', 'secret', 'tight'),
  // Empty databases that only serve as locks. `openclaw backup create` leaves them out.
  row(
    `{agents/*/agent,memory}/*.sqlite.{reindex-lock,generation-lock,generation-writer}.sqlite${DB}`,
    'sqlite',
    'volatile',
    'sqlite',
  ),
  row('.env', 'dotenv', 'essential', 'all', 'secret', 'tight'),
  row('secrets.json', 'json', 'essential', 'all', 'secret', 'tight'),
  row('credentials', 'directory', 'essential', 'all', 'tight'),
  row('credentials/whatsapp/*/creds.json', 'json', 'essential', 'all', 'secret', 'tight'),
  row('credentials/**', 'json', 'essential', 'all', 'secret', 'tight'),

  row('agents', 'directory', 'essential', 'all'),
  row('agents/*', 'directory', 'essential', 'all'),
  row('agents/*/agent', 'directory', 'essential', 'all', 'tight'),
  row('agents/*/agent/models.json', 'json', 'regenerable', 'all', 'secret', 'tight'),
  row('agents/*/agent/auth-profiles.json', 'json', 'essential', 'json', 'secret', 'tight'),
  row('agents/*/agent/auth.json', 'json', 'regenerable', 'json', 'secret', 'tight'),
  row('agents/*/agent/auth-profiles.json.*', 'json', 'artifact', 'all', 'secret', 'tight'),
  row('agents/*/agent/codex-home/**', 'binary', 'essential', 'all', 'secret', 'tight'),
  row('agents/*/agent/openclaw-agent.sqlite.memory-reindex-*', 'sqlite', 'volatile', 'sqlite'),
  row('agents/*/agent/incognito-*', 'sqlite', 'volatile', 'sqlite'),
  row(
    `agents/*/agent/openclaw-agent.sqlite${DB}`,
    'sqlite',
    'essential',
    'sqlite',
    'secret',
    'tight',
  ),
  row('agents/*/agent/workshop-skills/**', 'text', 'essential', 'sqlite'),
  row('agents/*/agent/skill-library/**', 'text', 'essential', 'sqlite'),
  row('agents/*/agent.legacy-*/**', 'binary', 'artifact', 'all', 'secret'),
  row('agents/*/sessions', 'directory', 'essential', 'all'),
  row('agents/*/sessions/sessions.json', 'json5', 'essential', 'json', 'tight'),
  row('agents/*/sessions/*.jsonl.lock', 'json', 'host-bound', 'json'),
  row('agents/*/sessions/sessions.json.lock', 'json', 'host-bound', 'json'),
  row('agents/*/sessions/*.trajectory.jsonl', 'jsonl', 'regenerable', 'json'),
  row('agents/*/sessions/*.trajectory-path.json', 'json', 'regenerable', 'json'),
  row('agents/*/sessions/*.jsonl', 'jsonl', 'essential', 'json'),
  row('agents/*/sessions/*.jsonl.{deleted,reset}.*', 'jsonl', 'artifact', 'json'),
  row('agents/*/sessions/cold/*.jsonl.zst', 'binary', 'essential', 'sqlite'),
  row('agents/*/sessions/skills-prompts/**', 'text', 'regenerable', 'json'),
  // Up to 2026.7: QMD's own configuration and index, with the absolute path of each directory that
  // it searches.
  row('agents/*/qmd/xdg-config/qmd/index.yml', 'text', 'regenerable', 'json'),
  row('agents/*/qmd/**', 'binary', 'regenerable', 'json'),
  row('agents/*/session-sqlite-import-archive/**', 'jsonl', 'artifact', 'sqlite'),

  row('state', 'directory', 'essential', 'sqlite', 'tight'),
  row(`state/openclaw.sqlite${DB}`, 'sqlite', 'essential', 'sqlite', 'secret', 'tight'),
  row(`state/openclaw-quarantine.sqlite${DB}`, 'sqlite', 'regenerable', 'sqlite', 'tight'),
  row('config-journal-fingerprint.key', 'binary', 'regenerable', 'sqlite', 'secret', 'tight'),
  row('tmp/openclaw-*/*.lock', 'json', 'host-bound', 'sqlite'),
  row('tmp/openclaw-*/*.lock.sqlite', 'sqlite', 'host-bound', 'sqlite'),
  row('tmp/**', 'binary', 'volatile', 'all'),
  row('migration/**', 'json', 'artifact', 'sqlite', 'secret'),
  row('session-sqlite-migration-runs/**', 'json', 'artifact', 'sqlite'),
  row('backups/**', 'text', 'artifact', 'sqlite'),
  row('**/*.migrated*', 'json', 'artifact', 'all', 'secret'),

  row('identity', 'directory', 'essential', 'json'),
  row('identity/*', 'json', 'essential', 'json', 'secret', 'tight'),
  row('devices/*', 'json', 'essential', 'json', 'secret', 'tight'),
  row('cron/jobs.json', 'json', 'essential', 'json'),
  row('cron/jobs-state.json', 'json', 'essential', 'json'),
  row('cron/jobs.json.bak', 'json', 'artifact', 'json'),
  row('cron/runs/*', 'jsonl', 'volatile', 'json'),
  row('exec-approvals.json', 'json', 'essential', 'json', 'secret', 'tight'),
  row('exec-approvals.json.lock', 'json', 'host-bound', 'json'),
  row('exec-approvals.sock', 'binary', 'volatile', 'all'),
  // Contains no absolute path: a moved one opens with all its rows (LanceDB itself, tried).
  row('memory/lancedb/**', 'binary', 'essential', 'all'),
  row(`memory/*.sqlite${DB}`, 'sqlite', 'regenerable', 'json'),
  row(
    `{tasks/runs,flows/registry,plugin-state/state}.sqlite${DB}`,
    'sqlite',
    'essential',
    'json',
    'tight',
  ),
  row('plugins/installs.json', 'json', 'essential', 'json', 'tight'),
  row('subagents/runs.json', 'json', 'volatile', 'json'),
  row('{delivery-queue,session-delivery-queue}/**', 'json', 'volatile', 'all'),
  row('{telegram,discord}/**', 'json', 'essential', 'json'),
  row('node.json', 'json', 'host-bound', 'all', 'secret', 'tight'),
  row('settings/*', 'json', 'essential', 'json'),

  row('gateway.systemd.env', 'dotenv', 'host-bound', 'all', 'secret', 'tight'),
  row('node.systemd.env', 'dotenv', 'host-bound', 'all', 'secret', 'tight'),
  row('service-env', 'directory', 'host-bound', 'all', 'tight'),
  row('service-env/*', 'text', 'host-bound', 'all', 'secret', 'tight'),
  row('{gateway,node}.cmd', 'text', 'host-bound', 'all', 'secret'),
  row('gateway/tls/*', 'text', 'essential', 'all', 'secret', 'tight'),
  row('plugin-skills', 'directory', 'regenerable', 'all'),
  row('plugin-skills/*', 'link', 'regenerable', 'all'),
  row('browser/*/user-data/Singleton*', 'link', 'host-bound', 'all'),
  row('browser/**', 'binary', 'essential', 'all', 'secret'),
  row('sandbox/{containers,browsers}.json', 'json', 'host-bound', 'all'),
  // Checkouts with unpushed work. The .git of each contains the absolute path of its repository:
  // `git worktree repair`.
  row('worktrees/**', 'binary', 'essential', 'sqlite'),
  row('sandboxes/**', 'binary', 'regenerable', 'all'),
  row('extensions/**', 'binary', 'essential', 'all'),
  row('{skills,hooks}/**', 'text', 'essential', 'all'),
  row('media/**', 'binary', 'essential', 'all'),
  row(
    '{canvas,completions,cache,npm,git,dev,tools,plugin-runtime-deps}/**',
    'binary',
    'regenerable',
    'all',
  ),
  row('logs/**', 'text', 'volatile', 'all'),
  row('{update-check,restart-sentinel}.json', 'json', 'regenerable', 'all'),
  row('workspace/**', 'text', 'essential', 'all'),
  row('workspace-*/**', 'text', 'essential', 'all'),
];

/** The configuration file, and its former names. */
export const CONFIG_NAMES = [
  'openclaw.json',
  'clawdbot.json',
  'moltbot.json',
  'moldbot.json',
] as const;

/** Files that onboarding seeds into a workspace, in every release. */
export const WORKSPACE_PERSONA = ['AGENTS.md', 'SOUL.md', 'IDENTITY.md', 'USER.md'] as const;

/** Files of a workspace that OpenClaw sends to the model, by their exact names. */
export const WORKSPACE_FILES = [
  ...WORKSPACE_PERSONA,
  'TOOLS.md',
  'HEARTBEAT.md',
  'MEMORY.md',
] as const;

/** The row of the table for a path relative to the state directory, or undefined. */
export function layoutOf(path: string): LayoutEntry | undefined {
  return MATCHERS.find(({ matches }) => matches(path))?.entry;
}

function row(
  pattern: string,
  format: LayoutFormat,
  cls: LayoutClass,
  era: LayoutEntry['era'],
  ...marks: ('secret' | 'tight')[]
): LayoutEntry {
  return {
    pattern,
    format,
    cls,
    era,
    ...(marks.includes('secret') && { secret: true as const }),
    ...(marks.includes('tight') && { tight: true as const }),
  };
}

const MATCHERS = LAYOUT.map((entry) => ({ entry, matches: matcherOf(entry.pattern) }));

/**
 * Makes few regular expressions: the literal text at the start of a pattern rejects most paths
 * before.
 */
function matcherOf(pattern: string): (path: string) => boolean {
  const head = headOf(pattern);
  let expression: RegExp | undefined;
  return (path) => {
    if (!path.startsWith(head)) return false;
    expression ??= toRegExp(pattern);
    return expression.test(path);
  };
}

function headOf(pattern: string): string {
  return pattern.replace(/\/\*\*$|[*{].*$/s, '');
}

/**
 * The table needs four kinds of syntax only (`**`, `*`, `{a,b}`, literal text). picomatch would add
 * 70 ms to a check's 500, and its `*` and `**` do not match a name with a line break.
 */
function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\/\*\*$|^\*\*\/|\*|\{[^}]*\}|[.+^$()|[\]\\]/g, (sign) => {
    if (sign === '/**') return '(?:/.*)?';
    if (sign === '**/') return '(?:.*/)?';
    if (sign === '*') return '[^/]*';
    if (sign.startsWith('{'))
      return `(?:${sign.slice(1, -1).split(',').map(escapeLiteral).join('|')})`;
    return `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 's');
}

function escapeLiteral(text: string): string {
  return text.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
}
