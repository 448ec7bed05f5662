import { shellQuote } from '../engine/message.ts';
import type { Consequence } from '../install/consequences.ts';
import { isInContainer } from '../install/container.ts';
import { packageOf } from '../install/host/release.ts';
import { spellCommand } from '../install/openclaw-commands.ts';
import { addressed } from '../report/addressed.ts';
import { addresseeOf } from '../report/addressee.ts';
import type { ReportFinding, ReportInventoryItem } from '../report/report.ts';
import { isProfileShown } from '../report/shown-report.ts';
import type { VerifyFacts } from './facts.ts';
import type { VerifyItem, VerifyItemId } from './verification.ts';

/** An item without its name. */
export type Judged = Omit<VerifyItem, 'id' | 'title'>;

type More = Partial<Pick<Judged, 'lines' | 'rules'>> & { readonly command?: string | undefined };

/** An item that is in order. */
export function done(detail: string, more: More = {}): Judged {
  return toJudged('done', detail, more);
}

/** An item that is not. */
export function notDone(detail: string, more: More = {}): Judged {
  return toJudged('not done', detail, more);
}

/** An item that nobody can decide from here. */
export function cannotTell(detail: string, more: More = {}): Judged {
  return toJudged('cannot tell', detail, more);
}

function toJudged(status: Judged['status'], detail: string, more: More): Judged {
  const { lines = [], rules = [], command } = more;
  return { status, detail, lines, rules, command: command ?? null };
}

/** A command of OpenClaw for this install, as whoever runs the check can paste it; undefined where it does nothing here, or the name of its profile may not be shown. */
export function openclaw(command: string, { install, show }: VerifyFacts): string | undefined {
  const isRoot = process.getuid?.() === 0;
  const addressee = addresseeOf(install, { isRoot, show });
  const whole = spellCommand(`openclaw ${command}`, install);
  const spelled = whole === undefined ? undefined : addressed(whole, addressee);
  return spelled !== undefined && isProfileShown(spelled, show) ? spelled : undefined;
}

/** What installs OpenClaw; undefined where it is on PATH, a service or a container starts it, or that is not known. */
export function installCommand({ install }: VerifyFacts): string | undefined {
  const { host } = install;
  const { source, version } = host.release;
  if (isInContainer(install)) return undefined;
  if (!host.isThisMachine || source === 'installed' || source === 'option') return undefined;
  return `npm install -g ${packageOf(version)}`;
}

/**
 * What the findings of the check say that break something: an error is not done, a warning only may be.
 * @returns undefined where none does
 */
export function judgeFindings(
  isMeant: (finding: ReportFinding) => boolean,
  facts: VerifyFacts,
): Judged | undefined {
  const found = facts.report.findings.filter(
    (finding) => finding.severity !== 'info' && isMeant(finding),
  );
  const worst = found.find(({ severity }) => severity === 'error') ?? found[0];
  if (worst === undefined) return undefined;
  const judge = worst.severity === 'error' ? notDone : cannotTell;
  const others = found.filter((finding) => finding !== worst).map(({ message }) => message);
  return judge(worst.message, {
    // A command alone may be a part of what is to do.
    lines: [...(isRepaired(worst) ? [] : [worst.remedy.text]), ...others.slice(0, SHOWN)],
    rules: [...new Set(found.map(({ ruleId }) => ruleId))],
    command: mendOf(worst, facts),
  });
}

const SHOWN = 5;

/** True for what breaks one thing, whatever else. */
export function breaking(what: Consequence): (finding: ReportFinding) => boolean {
  return ({ breaks }) => breaks.includes(what);
}

/** The repair where there is a safe one, else the command of its remedy. Several are shown by the check, in their order. */
export function mendOf(finding: ReportFinding, facts: VerifyFacts): string {
  const checking = `${facts.checkCommand} --only ${shellQuote(finding.ruleId)}`;
  if (isRepaired(finding)) return `${checking} --fix`;
  const [command, another] = finding.remedy.commands;
  return command === undefined || another !== undefined ? checking : command;
}

function isRepaired({ fixes }: ReportFinding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}

/** The row of the inventory about something, of the first install. */
export function inventoryItem(
  what: string,
  { report }: VerifyFacts,
): ReportInventoryItem | undefined {
  return report.installs[0]?.inventory.find((item) => item.what === what);
}

/** True for what a rule says that decides an item, whatever it breaks. */
export function deciding(
  item: VerifyItemId,
  { rulesDeciding }: VerifyFacts,
): (finding: ReportFinding) => boolean {
  const rules = rulesDeciding(item);
  return ({ ruleId }) => rules.includes(ruleId);
}

/** A rule that decides an item and could not, and why. */
export function skippedFor(
  item: VerifyItemId,
  { report, rulesDeciding }: VerifyFacts,
): { readonly id: string; readonly reason: string } | undefined {
  const rules = rulesDeciding(item);
  const [skipped] = report.rules.flatMap(({ id, status, reason }) =>
    status === 'skipped' && reason !== null && rules.includes(id) ? { id, reason } : [],
  );
  return skipped;
}
