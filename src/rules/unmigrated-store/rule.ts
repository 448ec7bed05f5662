import { findCronFiles } from '../../install/databases/cron-files.ts';
import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';
import { phrase } from '../../phrases/language.ts';
import { BEFORE_IMPORT } from '../copy-of-remedy.ts';
import { defineRule } from '../define-rule.ts';
import { type LegacyStore, legacyStoresIn } from './facts.ts';

const COPY = `cp -a {state} {state}${BEFORE_IMPORT}`;

export default defineRule({
  id: 'unmigrated-store',
  severity: 'error',
  title: 'This install has data in files that the new release keeps in databases',
  breaks: ['start'],
  why: 'From 2026.8.1 on, sessions, logins and cron jobs are in databases. Most of these releases do not start on old files, and ignore what was not imported: the agent has no history and no logins.',
  sources: [
    'The npm packages of all stable releases: which of them import at start, and which refuse to start (`npm run release-facts`)',
    'OpenClaw 2026.9.4 on the state of 2026.6.8: "Legacy session store requires migration", exit 78; 2026.8.2 on that of 2026.5.7: "Legacy workspace setup state requires migration", exit 1; both start after `openclaw doctor --fix` (seen)',
    'OpenClaw 2026.9.6: sessions in files beside databases that are in use: "Legacy session store requires migration", the gateway does not start; `doctor --lint --all` says nothing (seen)',
    'OpenClaw 2026.9.6: a whole install of 2026.5.7, 2026.5.28, 2026.6.35 or 2026.7.35 is imported by the first start of the gateway, sessions included, and answers with its history; one of 2026.1.29, 2026.2.12 or 2026.3.13 with plugins.installs in its configuration is rejected, exit 78, until `doctor --fix` (seen)',
    'OpenClaw 2026.9.6: the state of 2026.7.35 copied over a fresh onboarding, where nothing but the onboarding is in the databases, is imported as a whole install is (seen)',
    'OpenClaw 2026.6.1: no start imports cron/jobs.json, `doctor --fix` does; 2026.8.2 and 2026.9.4 import paired devices when they start (seen)',
    'openclaw/openclaw#91435, #90510, #97422, #132768, #133999',
  ],
  releases: 'from 2026.8.1 on; for cron jobs from 2026.6.1 on',
  silent: [
    'a release that keeps its sessions in files, 2026.7.33 to 2026.7.35 included',
    'a session index without sessions, and a store that was imported (*.migrated, *.imported-*)',
    'a cron/jobs.json that the gateway imports by itself once it starts',
    'cron/jobs.json from a repair: that is orphaned-cron-jobs',
  ],
  messages: {
    refused: {
      text: 'OpenClaw {release} does not start until {count, plural, one {a store of an earlier release is} other {# stores of an earlier release are}} imported: {stores}.',
      remedy:
        '[Repair the paths of the old machine first, with `--fix`, because the import does not move the workspace. Then] make a copy of the state directory, and let the new release import it.',
      commands: [COPY, 'openclaw doctor --fix'],
      migrates: true,
    },
    'imported-whole': {
      breaks: ['later'],
      text: 'OpenClaw {release} imports {count, plural, one {a store} other {# stores}} of an earlier release at its first start, which cannot be undone: {stores}.',
      remedy:
        '[Repair the paths of the old machine first, with `--fix`, because the import does not move the workspace. Then] make a copy of the state directory, and let the new release import it.',
      commands: [COPY, 'openclaw doctor --fix', 'openclaw gateway start'],
      migrates: true,
    },
    'needs-doctor': {
      breaks: ['history'],
      text: 'OpenClaw {release} ignores {count, plural, one {a store} other {# stores}} of an earlier release until `openclaw doctor --fix` imports {count, plural, one {it} other {them}}: {stores}.',
      remedy: 'Make a copy of the state directory, then let the new release import it.',
      commands: [COPY, 'openclaw doctor --fix'],
      migrates: true,
    },
    'imported-at-start': {
      breaks: ['later'],
      text: 'OpenClaw {release} imports {stores} when it starts.',
      remedy:
        'Check after the first start that the data is there. If not, run `openclaw doctor --fix` to import it.',
      commands: ['openclaw cron list', 'openclaw devices list'],
    },
  },
  *check(install) {
    const { version } = install.host.release;
    if (install.kind !== 'state') return;
    const stores = legacyStoresIn(install).filter(
      ({ kind }) => kind !== 'cron' || !isOfRepair(install),
    );
    if (stores.length === 0) return;
    if (version === undefined) {
      yield {
        skip: phrase('unknown.release'),
      };
      return;
    }
    const sessions = factOf(version, 'sessions');
    if (sessions === 'files') yield* besideFiles(stores, install, version);
    else if (sessions === 'database') yield* besideDatabases(stores, install, version);
    else yield { skip: phrase('unknown.sessions', { release: version }) };
  },
});

/** True where a repair of orphaned-cron-jobs wrote the file. That rule says what to do. */
function isOfRepair(install: Install): boolean {
  return findCronFiles(install).some(
    ({ isImported, movedFrom }) => !isImported && movedFrom !== undefined,
  );
}

/**
 * For releases that keep sessions in files, and cron jobs in a database. An import at start is
 * final, so only jobs that need `openclaw doctor --fix` are reported.
 */
function* besideFiles(stores: readonly LegacyStore[], install: Install, release: string) {
  const jobs = stores.find(({ kind }) => kind === 'cron');
  if (jobs && factOf(release, 'cronImport') === 'doctor')
    yield verdict('needs-doctor', install, [jobs], release);
}

function* besideDatabases(stores: readonly LegacyStore[], install: Install, release: string) {
  const imports = stores.map((store) => importOf(store, install, release));
  if (imports.includes(undefined)) {
    yield { skip: phrase('unknown.imports', { release }) };
    return;
  }
  const by = (wanted: Import) => stores.filter((_, index) => imports[index] === wanted);
  const [refused, waiting] = [by('refused'), by('doctor')];
  const isWhole = stores.some(({ kind }) => kind === 'sessions');
  if (refused.length > 0) yield verdict('refused', install, leading(refused, stores), release);
  else if (isWhole) yield verdict('imported-whole', install, leading(by('start'), stores), release);
  else if (waiting.length > 0)
    yield verdict('needs-doctor', install, leading(waiting, stores), release);
  else yield verdict('imported-at-start', install, stores, release);
}

/**
 * refused: the gateway does not start before `openclaw doctor --fix`; doctor: only that command
 * imports it; start: the gateway imports it.
 */
type Import = 'refused' | 'doctor' | 'start';

function importOf({ kind }: LegacyStore, install: Install, release: string): Import | undefined {
  if (kind === 'sessions' || kind === 'setup') {
    const by = factOf(release, kind === 'sessions' ? 'sessionImport' : 'setupStateImport');
    if (by === undefined) return undefined;
    return by === 'doctor' || !isFirstStart(install) ? 'refused' : 'start';
  }
  if (kind === 'cron') {
    const by = factOf(release, 'cronImport');
    return by === 'doctor' || by === undefined ? by : 'start';
  }
  return kind === 'devices' ? 'start' : 'doctor';
}

/**
 * A start imports nothing if databases are already in use, or if it has not yet moved
 * plugins.installs into its own store.
 */
function isFirstStart({ era, config }: Install): boolean {
  return era === 'json' && config.get('plugins', 'installs') === undefined;
}

/** The store that decides the verdict comes first, so that the finding points there. */
function leading(first: readonly LegacyStore[], all: readonly LegacyStore[]): LegacyStore[] {
  return [...new Set([...first, ...all])];
}

function verdict(
  messageId: keyof typeof SEVERITY,
  install: Install,
  stores: readonly LegacyStore[],
  release: string,
) {
  const severity = SEVERITY[messageId];
  const isAwaited = messageId === 'refused' || messageId === 'needs-doctor';
  return {
    messageId,
    ...(severity && { severity }),
    // After a start imports it, it is used.
    ...(isAwaited && { unused: [...new Set(stores.flatMap(({ what }) => what ?? []))] }),
    data: {
      release,
      count: stores.length,
      stores: [...new Set(stores.map(({ holds }) => holds))].map((holds) => phrase(holds)),
      state: install.there(install.stateDir),
    },
    at: { path: stores[0]?.path ?? install.stateDir },
  };
}

const SEVERITY = {
  refused: undefined,
  'imported-whole': 'warning',
  'needs-doctor': 'warning',
  'imported-at-start': 'info',
} as const;
