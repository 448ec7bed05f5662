import { groupBy } from '../../engine/group-by.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import { type ForeignKey, foreignKeys, schemasFor } from '../../install/config/config-schema.ts';
import { writerOf } from '../../install/era.ts';
import { compareReleases } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { INSTALL_NEWER, newerRelease } from '../newer-release.ts';
import { isRewrittenAtStart } from '../start-repairs.ts';

const texts = ruleTexts('mixed-era-config', {
  unknown: 'the keys that OpenClaw {release} accepts are unknown',
  'unknown-key':
    'whether OpenClaw {release} accepts {key}{more, plural, =0 {} other {, and # more}} is unknown',
});

export default defineRule({
  id: 'mixed-era-config',
  severity: 'error',
  title: 'The configuration has keys from another release',
  breaks: ['start'],
  why: 'One key that a release does not know makes the whole configuration invalid. Asked to repair it, an older release deletes everything that it does not know, including your agents.',
  sources: [
    'The configuration schemas of 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11, 2026.8.2 and 2026.9.6, each key tried with the parser of that release',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.6.11 on the configuration of 2026.9.6: agents.entries and meta.migrations are rejected, the gateway does not start (seen)',
    'OpenClaw 2026.2.26: `doctor --fix` deletes agents.entries and exits with 0 (seen)',
    'OpenClaw 2026.9.6 on the install of 2026.2.26: `config validate` rejects what onboarding had written, and the first start rewrites it (seen)',
    'OpenClaw 2026.8.2 and 2026.9.6: the repair of their first start, given each key of an earlier release (tried)',
    'OpenClaw 2026.9.6 with other keys of 2026.2 in a configuration of its own: the gateway exits with 78 (seen)',
  ],
  releases:
    'all whose schema is known; for a release between two of these, only a key that both reject is a fault',
  silent: [
    'keys that plugins define: plugins.entries.*.config, channels.<name>',
    'keys from an earlier release that 2026.8.2 and 2026.9.6 rewrite at their first start, after a backup',
    'a key that no release knows, which the move did not cause',
    'a configuration that the same release wrote, where its schema is unknown',
  ],
  messages: {
    newer: {
      text: 'The configuration has keys from a later release ({last, select, none {{first}} other {{first} to {last}}}): {keys}. OpenClaw {release} rejects the configuration, so the gateway does not start.',
      ...INSTALL_NEWER,
    },
    older: {
      text: 'The configuration has keys from an earlier release ({last, select, none {{first}} other {{first} to {last}}}): {keys}. OpenClaw {release} rejects the configuration, so the gateway does not start.',
      remedy:
        'Make a copy of the configuration, then let this release rewrite it. It renames the keys that it knows and removes the others.',
      commands: [
        'cp -p {config} {config}.before-doctor',
        'openclaw doctor --fix',
        'openclaw config validate',
      ],
      migrates: true,
    },
  },
  texts: texts.english,
  *check(install) {
    const { config, host } = install;
    if (install.kind !== 'state' || config.status !== 'ok') return;
    const { version } = host.release;
    if (version === undefined) {
      yield {
        skip: phrase('unknown.release'),
      };
      return;
    }
    const refused = schemasFor(version).map((each) => refusedBy(each, version, install));
    const [first = [], second = first] = refused;
    const both = second.filter((key) => isCovered(key, first));
    const certain = unique([...first.filter((key) => isCovered(key, second)), ...both]);
    yield* verdicts(certain, version, install);
    if (writerOf(config) === version) return;
    const doubtful = [
      ...first.filter((key) => !certain.some((each) => isCovered(each, [key]))),
      ...second.filter((key) => !certain.some((each) => isCovered(each, [key]))),
    ];
    if (refused.length === 0 || doubtful.length > 0) yield unknown(doubtful, version);
  },
});

/**
 * What a release rejects, assuming it behaves like another one whose schema and repairs are known.
 */
function refusedBy(like: string, release: string, install: Install): ForeignKey[] {
  const foreign = foreignKeys(install.config, like);
  return isRewrittenAtStart(foreign, release, install, like) ? [] : foreign;
}

/** True where one of the others is the same key or contains it: what is below a rejected key is rejected too. */
function isCovered({ keys }: ForeignKey, others: readonly ForeignKey[]): boolean {
  return others.some((other) => other.keys.every((key, index) => key === keys[index]));
}

function unique(found: readonly ForeignKey[]): ForeignKey[] {
  return [...new Map(found.map((each) => [formatKeyPath(each.keys), each])).values()];
}

function unknown([first, ...more]: readonly ForeignKey[], release: string) {
  if (first === undefined) return { skip: texts('unknown', { release }) };
  const key = formatKeyPath(first.keys);
  return { skip: texts('unknown-key', { release, key, more: more.length }) };
}

/** One finding for all keys of the same releases: one repair corrects them together. */
function* verdicts(foreign: readonly ForeignKey[], release: string, install: Install) {
  const { config } = install;
  for (const [first, ...more] of groupBy(foreign, ({ takenBy }) => span(takenBy)).values()) {
    if (first === undefined) continue;
    const isNewer = first.takenBy.some((each) => compareReleases(each, release) > 0);
    yield {
      messageId: isNewer ? ('newer' as const) : ('older' as const),
      data: {
        keys: listNames([first, ...more].map(({ keys }) => formatKeyPath(keys))),
        ...spanOf(first.takenBy),
        release,
        ...newerRelease(install, oldestTakerOf([first, ...more], release)),
        config: install.there(config.path),
      },
      unused: ['configuration'] as const,
      at: config.locate(...first.keys),
      alsoAt: more.map(({ keys }) => ({ at: config.locate(...keys) })),
    };
  }
}

/** The oldest release after this one that accepts all of them. */
function oldestTakerOf(foreign: readonly ForeignKey[], release: string): string | undefined {
  const [first, ...more] = foreign.map(({ takenBy }) => takenBy);
  return first?.find(
    (each) => compareReleases(each, release) > 0 && more.every((others) => others.includes(each)),
  );
}

function span(releases: readonly string[]): string {
  return Object.values(spanOf(releases)).join(' ');
}

/** The first and the last of some releases; `none` for the last of one. */
function spanOf(releases: readonly string[]): { first: string; last: string } {
  const [first = '', last = first] = [releases[0], releases.at(-1)];
  return { first, last: first === last ? 'none' : last };
}
