import { formatKeyPath } from '../../install/config/config.ts';
import { type ForeignKey, foreignKeys } from '../../install/config/config-schema.ts';
import { writerOf } from '../../install/era.ts';
import { compareReleases } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'mixed-era-config',
  group: 'releases',
  severity: 'error',
  title: 'The configuration has keys of another release',
  why: 'Each release takes only the keys that it knows: a single other one makes the whole configuration invalid. An older release that is told to repair it deletes what it does not know, the agents among it.',
  sources: [
    'The configuration schemas of 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11, 2026.8.2 and 2026.9.6, each key tried with the reader of the release itself',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.6.11 on the configuration of 2026.9.6: agents.entries and meta.migrations refused, the gateway does not start (seen)',
    'OpenClaw 2026.2.26: `doctor --fix` deletes agents.entries and exits with 0 (seen)',
    'OpenClaw 2026.9.6 on the install of 2026.2.26: `config validate` refuses what onboarding had written, and the first start rewrites it (seen)',
    'OpenClaw 2026.9.6 with other keys of 2026.2 in a configuration of its own: the gateway exits with 78 (seen)',
  ],
  releases: 'all whose schema is known; between two of them only what both take is passed',
  silent: [
    'what plugins define for themselves: plugins.entries.*.config, channels.<name>',
    'a key that no release knows: the move did not bring it about',
    'a configuration that the release itself wrote, where its schema is not known',
  ],
  messages: {
    newer: {
      text: '{key} came with a later release ({taken}): OpenClaw {release} takes the configuration for invalid, and its gateway does not start.',
      remedy:
        'Install the release that wrote the configuration, or a newer one. Do not run `openclaw doctor --fix` of the older one: it deletes the key.',
      commands: ['npm install -g openclaw@{writer}', 'openclaw --version'],
    },
    older: {
      text: '{key} is of an earlier release ({taken}): OpenClaw {release} takes the configuration for invalid, and its gateway does not start.',
      remedy:
        'Make a copy of the configuration and let this release rewrite it: it moves what it knows under another name, and removes the rest.',
      commands: [
        'cp -p {config} {config}.before-doctor',
        'openclaw doctor --fix',
        'openclaw config validate',
      ],
    },
    rewritten: {
      text: '{key} is of an earlier release ({taken}): the commands of OpenClaw {release} refuse the configuration until its first start or `openclaw doctor --fix` has rewritten it.',
      remedy:
        'Make a copy of the configuration, and let this release rewrite it before the first start.',
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
    const found = foreignKeys(config, version);
    const certain = (found ?? []).filter(({ isCertain }) => isCertain);
    for (const key of certain) yield verdict(key, certain, version, install);
    if (found?.length === certain.length || writerOf(config) === version) return;
    yield { skip: unknown(found, version) };
  },
});

function unknown(found: readonly ForeignKey[] | undefined, release: string): string {
  const [first, ...more] = found ?? [];
  if (first === undefined) return `which keys OpenClaw ${release} takes is not known`;
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return `whether OpenClaw ${release} takes ${formatKeyPath(first.keys)}${others} is not known`;
}

function verdict(key: ForeignKey, all: readonly ForeignKey[], release: string, install: Install) {
  const { config } = install;
  const writer = writerOf(config);
  const messageId = kindOf(key, all, release, writer);
  return {
    messageId,
    ...(messageId === 'rewritten' && { severity: 'warning' as const }),
    data: {
      key: formatKeyPath(key.keys),
      taken: span(key.takenBy),
      release,
      writer: writer ?? 'latest',
      config: install.there(config.path),
    },
    at: config.locate(...key.keys),
  };
}

function kindOf(
  key: ForeignKey,
  all: readonly ForeignKey[],
  release: string,
  writer: string | undefined,
) {
  if (key.takenBy.some((each) => compareReleases(each, release) > 0)) return 'newer';
  const isUpgrade = writer !== undefined && compareReleases(writer, release) < 0;
  return isUpgrade && compareReleases(release, REWRITES_SINCE) >= 0 && all.every(isFromOnboarding)
    ? 'rewritten'
    : 'older';
}

const REWRITES_SINCE = '2026.8.2';

/** What onboarding of the older releases writes by itself: the first start of a newer one rewrites these, and was not seen to rewrite others. */
const FROM_ONBOARDING: readonly string[] = [
  'commands.ownerDisplay',
  'gateway.tailscale.resetOnExit',
  'meta.lastTouchedAt',
];

function isFromOnboarding({ keys }: ForeignKey): boolean {
  return FROM_ONBOARDING.includes(formatKeyPath(keys));
}

function span(releases: readonly string[]): string {
  const [first = '', last = first] = [releases[0], releases.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}
