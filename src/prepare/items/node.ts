import { nodeRange } from '../../install/host/node-range.ts';
import { neededNode, nodeSupport, oldestMajor } from '../../install/host/node-support.ts';
import type { Release } from '../../install/host/release.ts';
import { sentences } from '../../phrases/language.ts';
import type { PrepareFacts, TargetMachine } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';
import { neededRelease, releaseToInstall } from '../release.ts';

/** A Node that the release starts on. */
export function node(facts: PrepareFacts): Judged {
  const { machine, language } = facts;
  const { say } = language;
  // The OpenClaw item says to install that one.
  const version = neededRelease(facts) ?? releaseToInstall(facts);
  const release: Release = { source: 'option', ...(version !== undefined && { version }) };
  const needed = neededNode(release);
  if (needed === undefined) {
    const detail = say('prepare.node.not-known', { release: version ?? 'none' });
    return judged('cannot tell', detail, { commands: ['npm view openclaw engines.node'] });
  }
  const commands = commandsFor(oldestMajor(needed), machine);
  const asks = say('prepare.node.needs', { release: version ?? '', range: nodeRange(needed) });
  const both = (...texts: string[]) => sentences(texts, language);
  if (!machine.isHere) return judged('cannot tell', asks, { commands });
  const fitting = machine.nodes.find((each) => nodeSupport(each, release) === 'supported');
  const [first] = machine.nodes;
  if (first === undefined)
    return judged('not done', both(asks, say('prepare.node.none')), { commands });
  if (fitting === undefined) {
    const other = say('prepare.node.other', { version: first });
    return judged('not done', both(asks, other), { commands });
  }
  return fitting === first
    ? judged('done', both(say('prepare.node.here', { version: fitting }), asks))
    : judged('not done', both(asks, say('prepare.node.behind', { version: fitting, first })), {
        commands,
      });
}

function commandsFor(major: number | undefined, { platform }: TargetMachine): string[] {
  if (major === undefined) return [];
  if (platform === 'darwin') {
    return [`brew install node@${major}`, `brew link --overwrite --force node@${major}`];
  }
  const use = platform === 'win32' ? `nvm use ${major}` : `nvm alias default ${major}`;
  return [`nvm install ${major}`, use];
}
