import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { MessageData, Text } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Database } from '../../install/databases/databases.ts';
import { schemaOf, unnumberedColumns, writtenSchema } from '../../install/databases/schemas.ts';
import { eraOfRelease, writerOf } from '../../install/era.ts';
import { isTooOldFor } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';
import { startersOf } from '../../install/state/system-services.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { INSTALL_NEWER, newerRelease } from '../newer-release.ts';

/** The contents of the databases. An older release looks for them elsewhere. */
const UNUSED = ['logins', 'conversations', 'cron jobs', 'device identity'] as const;

const texts = ruleTexts('newer-state', {
  unknown: 'the database schemas that OpenClaw {release} supports are unknown',
});

export default defineRule({
  id: 'newer-state',
  severity: 'error',
  title: 'The install was written by a newer OpenClaw than the one that will run it',
  breaks: ['start'],
  why: 'OpenClaw migrates forward only. An older release rejects newer databases, or ignores them and starts a second, empty state beside them.',
  sources: [
    'openclaw/openclaw#154630, #152791, #133528, #63567, #75502',
    'OpenClaw 2026.7.35 on the state of 2026.9.6 and 2026.8.1, and 2026.8.1 on that of 2026.8.2: "older than the config last written by", exit 1; which releases have that check is read in their npm packages (seen)',
    'OpenClaw 2026.9.6: "uses newer schema version 99; this build supports 18", exit 78 (seen)',
    'OpenClaw 2026.8.1 on an agent database of 2026.8.2, also after its own doctor: "SQLite schema is incomplete or noncanonical … column definitions differ for session_pending_inputs", exit 1 (seen)',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 on the state of 2026.9.6: configuration invalid, exit 1, JSON files created beside the databases (seen)',
  ],
  releases: 'all',
  silent: [
    'a release newer than the one that wrote the install, which migrates it',
    'a correction of the same release (2026.7.1-2 and 2026.7.1), which never rejects the other',
    'an unknown release: skipped with the reason',
  ],
  messages: {
    'newer-schema': {
      text: 'This database has schema {schema}, but OpenClaw {release} supports only schemas up to {supported} and exits. A database cannot be migrated back.',
      ...INSTALL_NEWER,
    },
    'newer-column': {
      text: 'This database has the column {column} of OpenClaw {since}. OpenClaw {release} does not know it and exits. A database cannot be migrated back.',
      ...INSTALL_NEWER,
    },
    'newer-era': {
      text: 'The sessions are in databases, which OpenClaw {release} does not support. It rejects the configuration and starts a second, empty state beside this one.',
      ...INSTALL_NEWER,
    },
    'newer-config': {
      text: 'OpenClaw {writer} last wrote the configuration, but {release} will use it: {effect, select, refused {the older gateway refuses to start} other {{release} rejects the whole configuration if it does not know one of the keys}}.',
      ...INSTALL_NEWER,
    },
  },
  texts: texts.english,
  *check(install) {
    const { release } = install.host;
    if (install.kind !== 'state') return;
    if (release.version === undefined) {
      yield {
        skip: phrase('unknown.release'),
      };
      return;
    }
    const writer = writerOf(install.config) ?? '';
    const data = { release: release.version, writer, ...newerRelease(install) };
    // From 2026.6.1 on, a release that keeps its sessions in files has a database too.
    const database = install.databases.find((each) => isBeyond(each, install));
    if (install.era === 'sqlite' && database && eraOfRelease(release.version) === 'json') {
      yield { messageId: 'newer-era', data, unused: UNUSED, at: { path: database.path } };
      return;
    }
    yield* schemas(install, data);
    yield* configuration(install, data);
  },
});

interface Data extends MessageData {
  readonly release: string;
  readonly writer: string;
}

function* schemas(install: Install, data: Data) {
  for (const database of install.databases) {
    if (database.role === 'other' || !database.header.ok) continue;
    const supported = schemaOf(install.host.release, database.role);
    if (supported === undefined) {
      if (isOlder(install, data)) yield { skip: texts('unknown', { release: data.release }) };
      continue;
    }
    const where = { at: { path: database.path }, unused: UNUSED };
    const beyond = beyondIn(database, database.header.userVersion, supported, data.release);
    if (beyond === undefined) continue;
    if ('skip' in beyond) yield beyond;
    else if ('schema' in beyond)
      yield {
        messageId: 'newer-schema' as const,
        data: { ...data, ...beyond, supported },
        ...where,
      };
    else yield { messageId: 'newer-column' as const, data: { ...data, ...beyond }, ...where };
  }
}

function isBeyond({ role, header }: Database, { host }: Install): boolean {
  return role !== 'other' && header.ok && header.userVersion > (schemaOf(host.release, role) ?? 0);
}

type Beyond =
  | { readonly schema: number }
  | { readonly column: string; readonly since: string }
  | { readonly skip: Text };

/** The header is enough where its schema is too new. Reading more needs a copy of the database. */
function beyondIn(
  database: Database,
  ofHeader: number,
  supported: number,
  release: string,
): Beyond | undefined {
  if (ofHeader > supported) return { schema: ofHeader };
  try {
    const schema = writtenSchema(database);
    if (schema > supported) return { schema };
    const added = unnumberedColumns(database).find(({ since }) => isTooOldFor(release, since));
    return added && { column: `${added.table}.${added.column}`, since: added.since };
  } catch (error) {
    if (error instanceof FactUnavailable) return { skip: error.reason };
    throw error;
  }
}

function* configuration(install: Install, data: Data) {
  if (!isOlder(install, data)) return;
  const verdict = factOf(data.release, 'newerConfig');
  if (verdict === undefined) {
    yield { skip: phrase('unknown.newer-config', { release: data.release }) };
    return;
  }
  const isService = startersOf(install).length > 0;
  const isRefused = verdict === 'refused' || (verdict === 'refused-as-service' && isService);
  yield {
    messageId: 'newer-config' as const,
    ...(!isRefused && { severity: 'warning' as const }),
    unused: UNUSED,
    data: {
      ...data,
      effect: isRefused ? 'refused' : 'doubtful',
    },
    at: install.config.locate('meta', 'lastTouchedVersion'),
  };
}

function isOlder({ config }: Install, { release }: Data): boolean {
  const touched = config.getString('meta', 'lastTouchedVersion');
  return touched !== undefined && isTooOldFor(release, touched);
}
