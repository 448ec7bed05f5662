import { eraOfRelease } from '../../install/era.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { type LegacyStore, legacyStoresIn } from './facts.ts';

export default defineRule({
  id: 'unmigrated-store',
  group: 'releases',
  severity: 'error',
  title: 'The new release keeps in databases what this install has in files',
  why: 'From 2026.7.2 on, sessions, logins and cron jobs are in databases. The gateway does not start on old session files beside databases, a first start imports what it finds for good, and what nobody imports is not used: the agent has no past and no logins.',
  sources: [
    'OpenClaw 2026.9.6: sessions in files beside databases that are in use: "Legacy session store requires migration", the gateway does not start; `doctor --lint --all` says nothing (seen)',
    'OpenClaw 2026.9.6: a whole install of 2026.5.28 is imported by the first start of the gateway, sessions included, and answers with its history (seen)',
    'OpenClaw 2026.9.6: `doctor --fix` imports sessions of 2026.2.26 and 2026.5.28 wholly; a start imports cron/jobs.json (seen)',
    'openclaw issues 91435, 90510, 97422, 132768, 133999',
  ],
  releases: 'from 2026.7.2 on',
  silent: [
    'a release that keeps its sessions in files',
    'a session index without sessions, and a store that was imported and put aside (*.migrated, *.imported-*)',
    'cron/jobs.json beside another fault: the gateway imports it by itself',
  ],
  messages: {
    refused: {
      text: 'OpenClaw {release} does not start on {count} of the json era: {stores}.',
      remedy:
        'Make a copy of the state directory, and let the new release import it before its first start. Correct paths of the old machine first: the workspace is not moved by it.',
      commands: ['cp -a {state} {state}.before-import', 'openclaw doctor --fix'],
    },
    'imported-whole': {
      text: 'OpenClaw {release} imports {count} of the json era when it first starts, and there is no way back: {stores}.',
      remedy:
        'Make a copy of the state directory first. Correct paths of the old machine before the import: the workspace is not moved by it.',
      commands: [
        'cp -a {state} {state}.before-import',
        'openclaw doctor --fix',
        'openclaw gateway start',
      ],
    },
    'needs-doctor': {
      text: 'OpenClaw {release} does not read {count} of the json era until they are imported: {stores}.',
      remedy: 'Make a copy of the state directory, and let the new release import it.',
      commands: ['cp -a {state} {state}.before-import', 'openclaw doctor --fix'],
    },
    'imported-at-start': {
      text: 'OpenClaw {release} imports {stores} when it starts.',
      remedy: 'Count the jobs after the first start.',
      commands: ['openclaw cron list'],
    },
  },
  *check(install) {
    const { version } = install.host.release;
    if (install.kind !== 'state') return;
    const stores = legacyStoresIn(install.tree, install.sessionIndexes);
    if (stores.length === 0) return;
    if (version === undefined) {
      yield { skip: 'the release that will run the install is not known (--openclaw names it)' };
      return;
    }
    if (eraOfRelease(version) === 'json') return;
    const refused = stores.filter((store) => store.import === 'refused');
    if (install.era === 'json' && refused[0]) {
      const { data, at } = verdict(install, refused[0], stores, version);
      yield { messageId: 'imported-whole', severity: 'warning', data, at };
      return;
    }
    const first = refused[0] ?? stores.find((store) => store.import === 'doctor') ?? stores[0];
    if (first === undefined) return;
    yield verdict(install, first, stores, version);
  },
});

function verdict(
  install: Install,
  first: LegacyStore,
  stores: readonly LegacyStore[],
  release: string,
) {
  const severity = SEVERITY[first.import];
  return {
    messageId: MESSAGE[first.import],
    ...(severity && { severity }),
    data: {
      release,
      count: stores.length === 1 ? 'a store' : `${stores.length} stores`,
      stores: [...new Set(stores.map(({ holds }) => holds))].join(', '),
      state: install.there(install.stateDir),
    },
    at: { path: install.at(first.path) },
  };
}

const MESSAGE = {
  refused: 'refused',
  doctor: 'needs-doctor',
  start: 'imported-at-start',
} as const;

const SEVERITY = { refused: undefined, doctor: 'warning', start: 'info' } as const;
