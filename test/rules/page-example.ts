import { dirname } from 'node:path';
import type { Finding } from '../../src/engine/finding.ts';
import { frameReader } from '../../src/migcheck/code-frames.ts';
import { findingBlocks } from '../../src/report/pretty/findings.ts';
import { penOf } from '../../src/report/pretty/style.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import { toFinding } from '../../src/report/reported-finding.ts';
import type { InstallRule } from '../../src/rules/define-rule.ts';
import { buildHome } from '../../src/testing/home-tree.ts';
import type { InstallCase } from '../../src/testing/install-builder.ts';
import { check } from '../../src/testing/run-rule.ts';

const PEN = penOf({ color: false, width: 80, quiet: true, verbose: false });

/** The first finding in an install with `--quiet`, in a home called /home/bob. */
export async function pageExample<MessageId extends string>(
  rule: InstallRule<MessageId>,
  install: InstallCase,
): Promise<string> {
  const home = buildHome(install.home, install.homeName, install.owner);
  try {
    const { findings } = await check(rule, home, install);
    return exampleOf(findings, home.path, inBobsHome(home.path));
  } finally {
    home.remove();
  }
}

/** The first finding with `--quiet`, with its paths as on the page. */
export function exampleOf(
  [first]: readonly Finding[],
  stateDir: string,
  shown: (text: string) => string,
): string {
  if (first === undefined) throw new Error('nothing is found');
  const { fingerprint: _, ...finding } = toFinding(
    first,
    { stateDir, host: HOST, origin: { homes: [], formerHomes: [] } },
    { frameOf: frameReader(), show: (text) => text, isRoot: true },
  );
  const onPage: ReportFinding = { ...JSON.parse(shown(JSON.stringify(finding))), fingerprint: '' };
  const [block = []] = findingBlocks([{ heading: '', findings: [onPage] }], new Map(), PEN);
  return `${block.join('\n')}\n`;
}

const HOST = { isThisMachine: false } as Parameters<typeof toFinding>[1]['host'];

/** The home is in another place each time, with the system units in it, and process ids differ. */
function inBobsHome(home: string) {
  return (text: string): string =>
    text
      .replaceAll(`${home}/etc/`, '/etc/')
      .replaceAll(home, '/home/bob')
      .replaceAll(dirname(home), '/home')
      .replace(/\b(process) \d+/i, '$1 4711');
}
