import { neededNode, nodeSupport, oldestMajor } from '../../install/host/node-support.ts';
import type { Release } from '../../install/host/release.ts';
import type { PrepareFacts, TargetMachine } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';
import { releaseToInstall } from '../release.ts';

/** A Node that the release starts on. */
export function node(facts: PrepareFacts): Judged {
  const { machine } = facts;
  const version = releaseToInstall(facts);
  const release: Release = { source: 'option', ...(version !== undefined && { version }) };
  const needed = neededNode(release);
  if (needed === undefined) {
    const detail = `Which Node OpenClaw ${version ?? 'of this copy'} needs is not known here. This command shows it.`;
    return judged('cannot tell', detail, { commands: ['npm view openclaw engines.node'] });
  }
  const commands = commandsFor(oldestMajor(needed), machine);
  const asks = `OpenClaw ${version} needs Node ${needed}.`;
  if (!machine.isHere) return judged('cannot tell', asks, { commands });
  const fitting = machine.nodes.find((each) => nodeSupport(each, release) === 'supported');
  const [first] = machine.nodes;
  if (first === undefined) return judged('not done', `${asks} No Node is on PATH.`, { commands });
  if (fitting === undefined) {
    return judged('not done', `${asks} The first one on PATH is Node ${first}.`, { commands });
  }
  return fitting === first
    ? judged('done', `Node ${fitting} is on PATH. ${asks}`)
    : judged('not done', `${asks} Node ${fitting} is on PATH, behind Node ${first}.`, { commands });
}

function commandsFor(major: number | undefined, { platform }: TargetMachine): string[] {
  if (major === undefined) return [];
  if (platform === 'darwin') {
    return [`brew install node@${major}`, `brew link --overwrite --force node@${major}`];
  }
  const use = platform === 'win32' ? `nvm use ${major}` : `nvm alias default ${major}`;
  return [`nvm install ${major}`, use];
}
