import { formatKeyPath } from '../../install/config/config.ts';
import { type ForeignKey, foreignKeys, schemasFor } from '../../install/config/config-schema.ts';
import { writerOf } from '../../install/era.ts';
import { groupBy } from '../../install/files/group-by.ts';
import { compareReleases } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { INSTALL_NEWER, newerRelease } from '../newer-release.ts';
import { isRewrittenAtStart } from '../start-repairs.ts';

export default defineRule({
  id: 'mixed-era-config',
  group: 'releases',
  severity: 'error',
  title: 'The configuration has keys of another release',
  breaks: ['start'],
  why: 'Each release takes only the keys that it knows: a single other one makes the whole configuration invalid. An older release that is told to repair it deletes what it does not know, the agents among it.',
  sources: [
    'The configuration schemas of 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11, 2026.8.2 and 2026.9.6, each key tried with the reader of the release itself',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.6.11 on the configuration of 2026.9.6: agents.entries and meta.migrations refused, the gateway does not start (seen)',
    'OpenClaw 2026.2.26: `doctor --fix` deletes agents.entries and exits with 0 (seen)',
    'OpenClaw 2026.9.6 on the install of 2026.2.26: `config validate` refuses what onboarding had written, and the first start rewrites it (seen)',
    'OpenClaw 2026.8.2 and 2026.9.6: the repair of their first start, given each key of an earlier release (tried)',
    'OpenClaw 2026.9.6 with other keys of 2026.2 in a configuration of its own: the gateway exits with 78 (seen)',
  ],
  releases: 'all whose schema is known; between two of them only what both take is passed',
  silent: [
    'what plugins define for themselves: plugins.entries.*.config, channels.<name>',
    'keys of an earlier release that 2026.8.2 and 2026.9.6 rewrite by themselves at their first start, with a backup: until then only their other commands refuse the configuration',
    'a key that no release knows: the move did not bring it about',
    'a configuration that the release itself wrote, where its schema is not known',
  ],
  messages: {
    newer: {
      text: '{keys}: of a later release ({taken}). OpenClaw {release} rejects the configuration, and its gateway does not start.',
      ...INSTALL_NEWER,
    },
    older: {
      text: '{keys}: of an earlier release ({taken}). OpenClaw {release} rejects the configuration, and its gateway does not start.',
      remedy:
        'Make a copy of the configuration and let this release rewrite it: it moves what it knows under another name, and removes the rest.',
      commands: [
        'cp -p {config} {config}.before-doctor',
        'openclaw doctor --fix',
        'openclaw config validate',
      ],
    },
  },
  *check(install) {
    const { config, host } = install;
    if (install.kind !== 'state' || config.status !== 'ok') return;
    const { version } = host.release;
    if (version === undefined) {
      yield { skip: 'the release that will run the install is not known (--openclaw names it)' };
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
    if (refused.length === 0 || doubtful.length > 0) yield { skip: unknown(doubtful, version) };
  },
});

/** What a release refuses, if it does as the other one, whose schema and repairs are known. */
function refusedBy(like: string, release: string, install: Install): ForeignKey[] {
  const foreign = foreignKeys(install.config, like);
  return isRewrittenAtStart(foreign, release, install, like) ? [] : foreign;
}

/** True where one of the others is the same key, or holds it: what is below a rejected key is rejected with it. */
function isCovered({ keys }: ForeignKey, others: readonly ForeignKey[]): boolean {
  return others.some((other) => other.keys.every((key, index) => key === keys[index]));
}

function unique(found: readonly ForeignKey[]): ForeignKey[] {
  return [...new Map(found.map((each) => [formatKeyPath(each.keys), each])).values()];
}

function unknown([first, ...more]: readonly ForeignKey[], release: string): string {
  if (first === undefined) return `which keys OpenClaw ${release} takes is not known`;
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return `whether OpenClaw ${release} takes ${formatKeyPath(first.keys)}${others} is not known`;
}

/** One for all keys of the same releases: they are put right together. */
function* verdicts(foreign: readonly ForeignKey[], release: string, install: Install) {
  const { config } = install;
  for (const [taken, [first, ...more]] of groupBy(foreign, ({ takenBy }) => span(takenBy))) {
    if (first === undefined) continue;
    const isNewer = first.takenBy.some((each) => compareReleases(each, release) > 0);
    yield {
      messageId: isNewer ? ('newer' as const) : ('older' as const),
      data: {
        keys: listNames([first, ...more].map(({ keys }) => formatKeyPath(keys))),
        taken,
        release,
        ...newerRelease(install, oldestTakerOf([first, ...more], release)),
        config: install.there(config.path),
      },
      at: config.locate(...first.keys),
      alsoAt: more.map(({ keys }) => ({ at: config.locate(...keys) })),
    };
  }
}

/** The oldest release after this one that takes all of them. */
function oldestTakerOf(foreign: readonly ForeignKey[], release: string): string | undefined {
  const [first, ...more] = foreign.map(({ takenBy }) => takenBy);
  return first?.find(
    (each) => compareReleases(each, release) > 0 && more.every((others) => others.includes(each)),
  );
}

function span(releases: readonly string[]): string {
  const [first = '', last = first] = [releases[0], releases.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}
