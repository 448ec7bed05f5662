import type { Workspace } from '../../install/agents/agents.ts';
import { hasMemory, isWorkspace, unusedWorkspaces } from '../../install/agents/workspace-state.ts';
import type { Database } from '../../install/databases/databases.ts';
import type { Tree } from '../../install/files/tree.ts';
import { isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

/** Onboarding and the first turn happen within this time; a move does not. */
const MARGIN_MS = 10 * 60 * 1000;

export default defineRule({
  id: 'reseeded-workspace',
  severity: 'error',
  title: 'The workspace is new and blank',
  breaks: ['memory'],
  notWhole: 'blank',
  why: 'If OpenClaw does not find the workspace, it creates a blank one. The agent then introduces itself as if you had never met; its real memory is elsewhere or was not copied.',
  sources: [
    'openclaw/openclaw#88333, #127802, #137850',
    'OpenClaw 2026.5.28, as root: OpenClaw recreates the old path with blank files, exit 0 (seen)',
    'OpenClaw 2026.9.6: transcript_events.created_at, in milliseconds (seen)',
  ],
  releases: 'all',
  silent: [
    'BOOTSTRAP.md in a workspace that has a memory: up to 2026.2.26 it stays there',
    'a fresh install, whose sessions are younger than its workspace',
    'a copy without time stamps, where the order is unknown and no record is given',
    "another agent's or another profile's workspace beside it",
  ],
  messages: {
    beside: {
      text: 'The workspace of agent {agent} is blank (BOOTSTRAP.md, no memory), but {real} has a memory.',
      remedy: '[Stop the gateway,] move the blank workspace away, then move {real} into its place.',
      commands: ['openclaw gateway stop', 'mv {path} {path}.blank', 'mv {real} {path}'],
    },
    above: {
      text: 'The workspace of agent {agent} is blank (BOOTSTRAP.md, no memory), but the directory above it, {real}, has a memory.',
      remedy:
        '[Stop the gateway, then] copy the files and the memory of {real} into the workspace of the agent, over the blank ones.',
      commands: [
        'openclaw gateway stop',
        "rsync -a --include='/memory/***' --exclude='*/' {real}/ {path}/",
      ],
    },
    younger: {
      text: 'The workspace of agent {agent} is blank (BOOTSTRAP.md, no memory) and newer than the conversations of the agent: OpenClaw recreated it.',
      remedy:
        '[Stop the gateway, then] copy the real workspace from the old machine over this one. If the agent never had a memory, finish its setup instead.',
      commands: ['openclaw gateway stop', 'rsync -a old-machine:{source}/ {path}/'],
      copies: '{path}',
    },
    recorded: {
      text: 'The workspace of agent {agent} is blank (BOOTSTRAP.md, no memory). The record lists {notes, plural, one {# note} other {# notes}} in it.',
      remedy:
        '[Stop the gateway, then] copy the real workspace from the old machine over this one.',
      commands: ['openclaw gateway stop', 'rsync -a old-machine:{source}/ {path}/'],
      copies: '{path}',
    },
  },
  async *check(install) {
    if (!hasOwnState(install)) return;
    for (const workspace of install.workspaces) {
      const tree = install.workspaceTree(workspace);
      const bootstrap = tree && scaffoldedAt(tree);
      if (!tree || bootstrap === undefined) continue;
      const notes = await recordedNotes(workspace, install);
      yield* verdictsOn(workspace, tree, { seededAt: bootstrap, notes }, install);
    }
  },
});

/** How many notes the agents of a workspace had when a record was made; 0 without a record. */
async function recordedNotes({ agentIds }: Workspace, install: Install): Promise<number> {
  const record = (await install.sinceRecord())?.record;
  return (record?.entries ?? []).filter(({ root, path }) => {
    const agents = record?.roots[root]?.agents ?? [];
    return agents.some((id) => agentIds.includes(id)) && /^(?:memory\.md|memory\/.+)$/i.test(path);
  }).length;
}

/** The facts about a blank workspace. */
interface Blank {
  readonly seededAt: number;
  readonly notes: number;
}

/** When a blank workspace was created; undefined for any other workspace. */
function scaffoldedAt(tree: Tree): number | undefined {
  const bootstrap = tree.entries.get('BOOTSTRAP.md');
  return bootstrap && isWorkspace(tree, '') && !hasMemory(tree, '') ? bootstrap.mtimeMs : undefined;
}

function* verdictsOn(
  workspace: Workspace,
  tree: Tree,
  { seededAt, notes }: Blank,
  install: Install,
) {
  const at = { path: tree.root };
  const agent = workspace.agentIds[0] ?? 'main';
  const path = install.there(tree.root);
  const data = { agent, path, source: onOldMachine(path, install) };
  const real = realBeside(tree, install);
  if (real !== undefined) {
    // Nothing can be moved into itself.
    const messageId = isInside(path, real) ? ('above' as const) : ('beside' as const);
    yield { messageId, data: { ...data, real }, at };
  } else if (notes > 0) {
    yield { messageId: 'recorded' as const, data: { ...data, notes }, at };
  } else if (
    isYoungerThanFiles(seededAt, workspace, install) ||
    isYoungerThanRows(seededAt, workspace, install)
  )
    yield { messageId: 'younger' as const, data, at };
}

/**
 * A workspace that was put aside in the state directory, or directly above it: 2026.8 may give an
 * agent `<workspace>/<id>`.
 */
function realBeside(tree: Tree, install: Install): string | undefined {
  const aside = unusedWorkspaces(install).find((each) => each.hasMemory);
  if (aside) return install.there(install.at(aside.path));
  const parent = tree.root.slice(0, tree.root.lastIndexOf('/'));
  if (!parent.startsWith(`${install.stateDir}/`)) return undefined;
  const path = parent.slice(install.stateDir.length + 1);
  const isReal = isWorkspace(install.tree, path) && hasMemory(install.tree, path);
  const isUsed = install.workspaces.some(
    ({ where }) => where.kind === 'here' && where.path === parent,
  );
  return isReal && !isUsed ? install.there(parent) : undefined;
}

/**
 * Compared with transcripts: a copy keeps or loses their times together with those of the
 * workspace.
 */
function isYoungerThanFiles(seededAt: number, { agentIds }: Workspace, install: Install): boolean {
  return [...install.tree.entries.values()].some(
    ({ path, mtimeMs }) =>
      agentIds.some((id) => path.startsWith(`agents/${id}/sessions/`)) &&
      path.endsWith('.jsonl') &&
      mtimeMs < seededAt - MARGIN_MS,
  );
}

/**
 * Compared with times in the database, which no copy loses. Only where the files kept their times
 * too, or the scaffold was created after the copy.
 */
function isYoungerThanRows(seededAt: number, { agentIds }: Workspace, install: Install): boolean {
  const { databases, tree } = install;
  const isBefore = (ms: number) => ms < seededAt - MARGIN_MS;
  if (![...tree.entries.values()].some(({ kind, mtimeMs }) => kind === 'file' && isBefore(mtimeMs)))
    return false;
  return databases.some((database) => {
    const { agentId } = database;
    if (agentId === undefined || !agentIds.includes(agentId) || !hasTimes(database)) return false;
    const [row] = database.query('SELECT min(created_at) AS first FROM transcript_events');
    return typeof row?.first === 'number' && isBefore(row.first);
  });
}

function hasTimes(database: Database): boolean {
  const columns = database.query('PRAGMA table_info(transcript_events)');
  return columns.some(({ name }) => name === 'created_at');
}
