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

/** An item that is not in order. */
export function notDone(detail: string, more: More = {}): Judged {
  return toJudged('not done', detail, more);
}

/** An item that cannot be decided from here. */
export function cannotTell(detail: string, more: More = {}): Judged {
  return toJudged('cannot tell', detail, more);
}

function toJudged(status: Judged['status'], detail: string, more: More): Judged {
  const { lines = [], rules = [], command } = more;
  return { status, detail, lines, rules, command: command ?? null };
}

/**
 * An OpenClaw command for this install, for the user of this program to paste. Undefined where it
 * has no effect here, or the name of its profile may not be shown.
 */
export function openclaw(command: string, { install, show }: VerifyFacts): string | undefined {
  const isRoot = process.getuid?.() === 0;
  const addressee = addresseeOf(install, { isRoot, show });
  const whole = spellCommand(`openclaw ${command}`, install);
  const spelled = whole === undefined ? undefined : addressed(whole, addressee);
  return spelled !== undefined && isProfileShown(spelled, show) ? spelled : undefined;
}

/**
 * The command that installs OpenClaw. Undefined where it is on PATH, a service or a container
 * starts it, or that is not known.
 */
export function installCommand({ install }: VerifyFacts): string | undefined {
  const { host } = install;
  const { source, version } = host.release;
  if (isInContainer(install)) return undefined;
  if (!host.isThisMachine || source === 'installed' || source === 'option') return undefined;
  return `npm install -g ${packageOf(version)}`;
}

/**
 * Judges the findings that break something. With an error, the item is not done; with only
 * warnings, it may be.
 * @returns undefined where there is no such finding
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
    // A command alone may be only a part of the remedy.
    lines: [...(isRepaired(worst) ? [] : [worst.remedy.text]), ...others.slice(0, SHOWN)],
    rules: [...new Set(found.map(({ ruleId }) => ruleId))],
    command: mendOf(worst, facts),
  });
}

const SHOWN = 5;

/** A test for findings that break a thing, whatever else they break. */
export function breaking(what: Consequence): (finding: ReportFinding) => boolean {
  return ({ breaks }) => breaks.includes(what);
}

/**
 * The command that repairs it where there is a safe fix, otherwise the command of its remedy.
 * Several commands are left to the check, which shows them in order.
 */
export function mendOf(finding: ReportFinding, facts: VerifyFacts): string {
  const checking = `${facts.checkCommand} --only ${shellQuote(finding.ruleId)}`;
  if (isRepaired(finding)) return `${checking} --fix`;
  const [command, another] = finding.remedy.commands;
  return command === undefined || another !== undefined ? checking : command;
}

function isRepaired({ fixes }: ReportFinding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}

/** The first install's row of the inventory about something. */
export function inventoryItem(
  what: string,
  { report }: VerifyFacts,
): ReportInventoryItem | undefined {
  return report.installs[0]?.inventory.find((item) => item.what === what);
}

/** A test for findings of a rule that decides an item, independently of what it breaks. */
export function deciding(
  item: VerifyItemId,
  { rulesDeciding }: VerifyFacts,
): (finding: ReportFinding) => boolean {
  const rules = rulesDeciding(item);
  return ({ ruleId }) => rules.includes(ruleId);
}

/** A rule that decides an item but could not run, and why. */
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
