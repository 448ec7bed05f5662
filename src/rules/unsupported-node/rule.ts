import type { MessageData } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { isInContainer, isOfContainer } from '../../install/container.ts';
import { nodeRange } from '../../install/host/node-range.ts';
import type { NodeRuntime } from '../../install/host/node-runtimes.ts';
import { neededNode, nodeSupport, oldestMajor } from '../../install/host/node-support.ts';
import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';
import { releaseFor } from '../../install/releases/release-for.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { serviceNodes } from './facts.ts';

const texts = ruleTexts('unsupported-node', {
  needed: 'which Node OpenClaw {release} needs is unknown',
  none: 'no Node is on PATH',
  elsewhere: 'no service sets a Node, and PATH is that of another machine',
  mounted: 'a container runs the gateway with the Node of its image',
  'not-installed': 'no service sets a Node, and OpenClaw is not on PATH of this machine',
  version:
    '{service, select, none {the first Node on PATH} other {the Node of {service}}} ({path}) does not report its version: {problem}',
  untried: 'whether OpenClaw {release} starts on Node {node} is unknown',
});

export default defineRule({
  id: 'unsupported-node',
  severity: 'error',
  title: 'OpenClaw does not support the Node that will run it',
  breaks: ['start'],
  decides: 'verify.item.service',
  why: 'Each release supports certain versions of Node and exits on any other. A new machine has its own Node, and a service keeps the one that it was installed with.',
  sources: [
    'OpenClaw 2026.1.30 to 2026.9.6: `engines.node`, and the start-up check of each with Node 20.20, which no gateway got past (seen)',
    'OpenClaw 2026.9.6 with Node 22.23: "node:sqlite truncates TEXT at embedded NUL", exit 1; with Node 24 later on PATH the command line goes on with that one, a service does not (seen)',
    'https://docs.openclaw.ai/install/node',
  ],
  releases: 'all',
  silent: [
    'the PATH, where a service starts the gateway with its own Node, or a container with that of its image',
    'a service whose Node is missing: that is stale-service-unit',
    'a second Node on PATH that 2026.9.4 and later find by themselves',
  ],
  messages: {
    refused: {
      text: '{service, select, none {The first Node on PATH is {version}} other {{service} uses Node {version}}} ({path}), but OpenClaw {release} needs {needed}. It does not start.',
      remedy:
        'Install a Node that this release supports, then reinstall the service, because it stores the path of its Node.',
      commands: [
        'nvm install {major}',
        'nvm alias default {major}',
        'openclaw gateway install --force',
      ],
    },
    'refused-by-unit': {
      text: '{service} uses Node {version} ({path}), but OpenClaw {release} needs {needed}. It does not start.',
      remedy:
        'Install a Node that this release supports, and change its path in ExecStart= of the unit. Then load the unit again and restart it.',
      commands: [
        'sudoedit {file}',
        'sudo systemctl daemon-reload',
        'sudo systemctl restart {service}',
      ],
    },
    'refused-on-path': {
      text: '{service, select, none {The first Node on PATH is {version}} other {{service} uses Node {version}}} ({path}), but OpenClaw {release} needs {needed}. {effect, select, tolerant {It starts only if a version manager has such a Node} other {It does not start}}.',
      remedy:
        'Install a Node that this release supports, then make it the first one on PATH{runner, select, container {. In a container, that is an image with such a Node, for example ghcr.io/openclaw/openclaw:{release}} other {}}.',
      commands: ['nvm install {major}', 'nvm alias default {major}', 'node --version'],
      holdsForRelease: true,
    },
    outside: {
      text: '{service, select, none {The first Node on PATH is {version}} other {{service} uses Node {version}}} ({path}). OpenClaw {release} starts on it, but requires {needed}.',
      remedy:
        'Install a Node that this release supports{runner, select, container {. In a container, that is an image with such a Node, for example ghcr.io/openclaw/openclaw:{release}} other {}}.',
      commands: ['nvm install {major}', 'nvm alias default {major}'],
      holdsForRelease: true,
    },
  },
  texts: texts.english,
  *check(install) {
    if (install.kind !== 'state') return;
    const { version } = install.host.release;
    const needed = neededNode(install.host.release);
    if (version === undefined || needed === undefined) {
      yield {
        skip:
          version === undefined ? phrase('unknown.release') : texts('needed', { release: version }),
      };
      return;
    }
    const subject = { install, release: version, needed };
    const services = [...ownServices(install), ...ownSystemServices(install)];
    if (services.length > 0) {
      for (const node of serviceNodes(install, services)) yield* verdict(node, subject);
    } else yield* onPath(subject);
  },
});

interface Subject {
  readonly install: Install;
  readonly release: string;
  readonly needed: string;
}

function* onPath(subject: Subject) {
  const { install, release } = subject;
  const { isThisMachine } = install.host;
  // The check runs outside the container, so the Nodes on PATH belong to the machine.
  if (isOfContainer(install)) {
    yield { skip: texts('mounted') };
    return;
  }
  if (!isThisMachine || install.host.release.source === 'writer') {
    yield { skip: texts(isThisMachine ? 'not-installed' : 'elsewhere') };
    return;
  }
  const nodes = install.nodesOnPath();
  const looksFurther = factOf(release, 'looksForNode') ?? true;
  let first: NodeRuntime | undefined;
  for (const node of nodes) {
    first ??= node;
    if (!looksFurther) break;
    if (node.version.ok && nodeSupport(node.version.version, install.host.release) === 'supported')
      return;
  }
  if (first) yield* verdict(first, subject);
  else yield { skip: texts('none') };
}

function* verdict(
  { path, at, service, version }: NodeRuntime,
  { install, release, needed }: Subject,
) {
  if (!version.ok) {
    yield {
      skip: texts('version', { service: service ?? 'none', path, problem: version.reason }),
    };
    return;
  }
  const support = nodeSupport(version.version, install.host.release);
  const data = {
    service: service ?? 'none',
    path,
    version: version.version,
    release,
    needed: nodeRange(needed),
    runner: isInContainer(install) ? 'container' : 'machine',
    // If the release is too old for the install, so is its Node.
    major: releaseFor(install).major ?? oldestMajor(needed) ?? 'node',
  };
  if (support === undefined) yield { skip: texts('untried', { release, node: version.version }) };
  else if (support === 'tolerated')
    yield { messageId: 'outside' as const, severity: 'warning' as const, data, at };
  else if (support === 'refused' && service !== undefined)
    yield ownSystemServices(install).some(({ name }) => name === service)
      ? { messageId: 'refused-by-unit' as const, data: { ...data, file: at.path }, at }
      : { messageId: 'refused' as const, data, at };
  else if (support === 'refused') yield onPathVerdict(data, at, release);
}

function onPathVerdict(data: MessageData, at: NodeRuntime['at'], release: string) {
  const looksFurther = factOf(release, 'looksForNode') ?? true;
  return {
    messageId: 'refused-on-path' as const,
    ...(looksFurther && { severity: 'warning' as const }),
    data: {
      ...data,
      effect: looksFurther ? 'tolerant' : 'refused',
    },
    at,
  };
}
