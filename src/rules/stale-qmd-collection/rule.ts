import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { type StalePath, stalePath } from '../../install/config/stale-path.ts';
import { compareReleases } from '../../install/host/release.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { findQmdIndexes, type QmdCollection, type QmdIndex } from './facts.ts';

/**
 * From this release on, OpenClaw reads the directory of each collection from QMD and corrects it.
 */
const CORRECTS = '2026.6.6';

/** A collection of a directory in the old home. */
interface Stale {
  readonly collection: QmdCollection;
  readonly stale: StalePath;
}

const texts = ruleTexts('stale-qmd-collection', {
  relink:
    'point {count, plural, one {# collection to its directory} other {# collections to their directories}} here',
  unread: 'the QMD index of agent {agent} cannot be read ({problem})',
});

export default defineRule({
  id: 'stale-qmd-collection',
  severity: 'warning',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: 'Memory search looks in directories of the old home',
  breaks: ['memory'],
  why: 'With the QMD memory backend, an index file of each agent holds the absolute path of every directory to search. OpenClaw compares only the names of the collections, finds them all, and keeps them. Memory search then finds nothing new, without an error.',
  sources: [
    'https://github.com/openclaw/openclaw/issues/91251',
    'OpenClaw 2026.5.28 reads `qmd collection list`, which prints no path, and keeps a collection without one (source: shouldRebindCollection; QMD 0.9.0 and 2.8.3)',
    'OpenClaw 2026.6.6 and later read `qmd collection show` as well and correct the path; 2026.8.1 has no QMD any more (source; 2026.6.5 does not ask yet)',
  ],
  releases: 'up to 2026.6.5',
  silent: [
    'an index that is not in use: `memory.backend` is not `qmd`',
    'a directory that exists on this machine',
    'a release that corrects the path at its start, or that has no QMD',
  ],
  messages: {
    'old-home': {
      text: 'Memory search of agent {agent} looks for {total, plural, one {its only directory} other {{count} of # directories}} in the old home, and finds nothing there. {count, plural, one {That is} other {The first is}} {directory}.',
      remedy:
        '[Stop the gateway,] point each path in this file to its directory here, then update the index. `--fix` changes the paths of directories that are here.',
      commands: ['openclaw gateway stop', 'openclaw memory index --agent {agent}'],
    },
  },
  texts: texts.english,
  async *check(install) {
    const { version } = install.host.release;
    if (install.config.get('memory', 'backend') !== 'qmd') return;
    if (version !== undefined && compareReleases(version, CORRECTS) >= 0) return;
    for (const index of await findQmdIndexes(install)) {
      if (index.problem !== undefined) {
        yield {
          skip: texts('unread', { agent: index.agentId, problem: index.problem }),
        };
      }
      const stale = index.collections.flatMap((collection): Stale[] => {
        const path = stalePath(collection.directory.value, install);
        return path ? [{ collection, stale: path }] : [];
      });
      if (stale[0]) yield verdictOf(stale[0], stale, index);
    }
  },
});

function verdictOf(first: Stale, all: readonly Stale[], index: QmdIndex) {
  return {
    messageId: 'old-home' as const,
    data: {
      agent: index.agentId,
      count: all.length,
      total: index.collections.length,
      directory: first.collection.directory.value,
    },
    at: placeOf(first, index),
    alsoAt: all.slice(1).map((one) => ({ at: placeOf(one, index) })),
    ...fixOf(all, index),
  };
}

function placeOf({ collection: { name, directory } }: Stale, { path }: QmdIndex) {
  const { line, column } = directory;
  return { path, line, column, keyPath: `collections.${name}.path` };
}

function fixOf(all: readonly Stale[], { path }: QmdIndex): { fixes?: Fix<Operation>[] } {
  const operations = all.flatMap(({ collection: { directory }, stale }): Operation[] => {
    const value = stale.arrived ? directory.spell(stale.moved) : undefined;
    if (value === undefined) return [];
    const { start, text: expected } = directory;
    return [{ kind: 'replace-text', path, start, value, expected }];
  });
  if (operations.length === 0) return {};
  const title = texts('relink', { count: operations.length });
  return { fixes: [{ title, safety: 'safe', operations }] };
}
