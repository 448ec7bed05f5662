import { dirname } from 'node:path';
import { groupBy } from '../../engine/group-by.ts';
import type { Item, Place } from '../../engine/rule.ts';
import { databaseOf } from '../../install/databases/database-files.ts';
import type { Install } from '../../install/install.ts';
import { starterOf } from '../../install/openclaw-commands.ts';
import type { Comparison, MissingEntry } from '../../install/since-record.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { comparedWithRecord } from '../since-record.ts';

const COPY = {
  remedy:
    'Copy the missing files from the old machine, or restore them with `--fix --from <backup>`. If you deleted them on purpose, make a new record.',
  commands: ['rsync -a old-machine:{source} {directory}/'],
  copies: '{directory}/*',
};

/**
 * Files here may have been used since. Copying over them loses new data, and copying half of a
 * database breaks it.
 */
const COPY_AGAIN = {
  remedy:
    '[Stop the gateway on both machines. Then] copy {path} again, each database together with its -wal file. This replaces everything that the agent has done here since. If you deleted the missing part on purpose, make a new record.',
};

export default defineRule({
  id: 'missing-since-record',
  severity: 'error',
  step: 'restore',
  title: 'Something that the record lists is missing',
  breaks: ['features'],
  why: 'The record says what the old machine had. Anything that is missing here was not copied, and OpenClaw starts without mentioning it.',
  sources: [
    'OpenClaw 2026.9.6: nothing reports that a row was removed from transcript_events, or a note from the workspace (seen)',
    'OpenClaw 2026.9.6: conversations are rows of transcript_events by session_id and seq; old ones move to session_transcript_cold_archives (seen, source)',
  ],
  releases: 'all',
  comparesRecord: true,
  silent: [
    'caches, logs, locks and service files, which OpenClaw creates again',
    'conversations that were deleted or reset: OpenClaw keeps a note about each',
    'files that OpenClaw imported into a database, if the number of conversations and jobs is the same',
    'cron jobs that run once',
    'browser, media and search index files, as long as some are there',
  ],
  messages: {
    workspace: {
      text: 'The workspace of {agentCount, plural, one {agent {agents}} other {agents {agents}}} is missing. It had {count, plural, one {# file} other {# files}} when the record was made ({date}).',
      breaks: ['memory'],
      ...COPY,
    },
    notes: {
      text: 'This workspace lacks {count, plural, one {# file} other {# files}} that the record of {date} lists: {names}.',
      breaks: ['memory'],
      ...COPY,
    },
    logins: {
      text: 'This install lacks {count, plural, one {# login file} other {# login files}} that the record of {date} lists: {names}.',
      breaks: ['answers', 'channels'],
      ...COPY,
    },
    plugins: {
      text: 'This install lacks {count, plural, one {# plugin file} other {# plugin files}} that the record of {date} lists: {names}.',
      breaks: ['plugins'],
      ...COPY,
    },
    databases: {
      text: 'This install lacks {count, plural, one {# database file} other {# database files}} that the record of {date} lists: {names}.',
      breaks: ['history', 'features'],
      remedy:
        '[Stop the gateway on both machines. Then] copy each database together with its -wal file, or restore it with `--fix --from <backup>`. If you deleted it on purpose, make a new record.',
      commands: [
        'ssh old-machine openclaw gateway stop',
        'rsync -a old-machine:{source}\\* {directory}/',
      ],
      copies: '{directory}/*',
    },
    files: {
      text: 'This install lacks {count, plural, one {# file} other {# files}} that the record of {date} lists: {names}.',
      ...COPY,
    },
    conversations: {
      text: '{missing} of {was, plural, one {# conversation} other {# conversations}} that the record of {date} counts for agent {agent} did not arrive.',
      breaks: ['history'],
      ...COPY_AGAIN,
    },
    messages: {
      text: 'The conversations of agent {agent} lack {lost, plural, one {# message} other {# messages}} that the record of {date} counts.',
      breaks: ['history'],
      ...COPY_AGAIN,
    },
    jobs: {
      text: '{missing} of {was, plural, one {# cron job} other {# cron jobs}} that the record of {date} counts did not arrive.',
      breaks: ['cron'],
      ...COPY_AGAIN,
    },
    rows: {
      text: 'Some {what} are missing: the record of {date} counts {was}, but this install has {here}.',
      breaks: ['features'],
      ...COPY_AGAIN,
    },
    variables: {
      text: 'The service on the old machine set {names}. Nothing sets these variables here.',
      breaks: ['answers'],
      remedy:
        'Look up the values on the old machine and put them into .env, then {starter, select, unit {restart the system unit} container {create the container again} other {reinstall the service}}.',
      commands: ['openclaw gateway install --force'],
    },
  },
  async *check(install) {
    const compared = yield* comparedWithRecord(install);
    if (compared === undefined) return;
    yield* missingFiles(compared, install);
    yield* missingConversations(compared, install);
    yield* missingRows(compared, install);
    yield* missingVariables(compared, install);
  },
});

/** What OpenClaw needs to work, or what cannot be recreated. */
const GRAVE: ReadonlySet<FilesMessage> = new Set(['workspace', 'logins', 'databases']);

type FilesMessage = 'workspace' | 'notes' | 'logins' | 'plugins' | 'databases' | 'files';

function* missingFiles(compared: Comparison, install: Install) {
  const { missing, record } = compared;
  const kinds = groupBy(missing, (one) => kindOf(one, compared));
  for (const [messageId, group] of kinds) {
    const [first, ...more] = [...groupBy(group, ({ at }) => at).values()];
    if (first === undefined) continue;
    const total = group.reduce((sum, { files }) => sum + files, 0);
    const { entry } = first[0] as MissingEntry;
    const { agents = [] } = record.roots[entry.root] ?? {};
    yield {
      messageId,
      ...(!GRAVE.has(messageId) && { severity: 'warning' as const }),
      data: {
        count: total,
        names: listNames([first, ...more].map(nameOf)),
        agentCount: agents.length,
        agents: listNames(agents),
        date: dateOf(compared),
        ...copying(first, install),
      },
      at: { path: first[0]?.at ?? install.stateDir },
      // One command each for a few files. A long list would help nobody.
      ...(more.length > 0 && {
        alsoAt: more.map((each, index): Place => {
          const at = { path: each[0]?.at ?? install.stateDir };
          return index < SHOWN ? { at, data: copying(each, install) } : { at };
        }),
      }),
    };
  }
}

const SHOWN = 4;
const LOGIN =
  /^(?:credentials(?:\/|$)|\.env$|secrets\.json$|identity\/|devices\/|agents\/[^/]+\/agent\/)/;

function kindOf({ entry, path }: MissingEntry, { record }: Comparison): FilesMessage {
  if (record.roots[entry.root]?.what === 'workspace') return path === '' ? 'workspace' : 'notes';
  if (/^extensions(?:\/|$)/.test(path)) return 'plugins';
  // If everything in a directory is missing, the directory is copied.
  if (path === entry.path && databaseOf(path) === path) return 'databases';
  return LOGIN.test(entry.path) ? 'logins' : 'files';
}

/** A directory stands for everything that is missing in it. */
function nameOf(group: readonly MissingEntry[]): Item {
  const [first] = group;
  if (first === undefined) return '';
  const files = group.reduce((sum, each) => sum + each.files, 0);
  const isFile = files === 1 && first.path === first.entry.path;
  return isFile ? first.path : phrase('listed.files-in', { path: first.path, count: files });
}

function copying([first]: readonly MissingEntry[], install: Install) {
  const path = install.there(first?.at ?? install.stateDir);
  return { source: onOldMachine(path, install), directory: dirname(path) };
}

function* missingConversations(compared: Comparison, install: Install) {
  const date = dateOf(compared);
  for (const { agent, at, was, missing, lostMessages } of compared.conversations) {
    const data = {
      agent,
      was,
      date,
      path: install.there(at),
    };
    if (missing > 0)
      yield { messageId: 'conversations' as const, data: { ...data, missing }, at: { path: at } };
    if (lostMessages > 0) {
      yield {
        messageId: 'messages' as const,
        data: { ...data, lost: lostMessages },
        at: { path: at },
      };
    }
  }
}

function* missingRows(compared: Comparison, install: Install) {
  const date = dateOf(compared);
  const { cronJobs, tables } = compared;
  if (cronJobs && cronJobs.missing > 0) {
    const { at, was, missing } = cronJobs;
    const data = { missing, was, date, path: install.there(at) };
    yield { messageId: 'jobs' as const, data, at: { path: at } };
  }
  for (const { what, at, was, here } of tables) {
    if (here >= was) continue;
    const data = { what, was, here, date, path: install.there(at) };
    yield { messageId: 'rows' as const, severity: 'warning' as const, data, at: { path: at } };
  }
}

function* missingVariables({ unsetVariables }: Comparison, install: Install) {
  if (unsetVariables.length === 0) return;
  yield {
    messageId: 'variables' as const,
    severity: 'warning' as const,
    data: { names: listNames(unsetVariables), starter: starterOf(install) },
    at: { path: install.at('.env') },
  };
}

function dateOf({ record }: Comparison): string {
  return record.recordedAt.slice(0, 10);
}
