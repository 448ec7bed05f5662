import { keepCommands } from '../engine/alternatives.ts';
import type { Finding } from '../engine/finding.ts';
import type { Location } from '../engine/rule.ts';
import { titleOf } from '../engine/texts.ts';
import { CONSEQUENCES } from '../install/consequences.ts';
import type { Install } from '../install/install.ts';
import { maskKeyPath } from '../masking/known-keys.ts';
import { MASK, maskSecrets } from '../masking/mask.ts';
import type { Show } from '../masking/shown.ts';
import { INTO_ENGLISH } from '../phrases/language.ts';
import { type Addressee, addressed } from './addressed.ts';
import { addresseeOf } from './addressee.ts';
import { fixesOf } from './fixable.ts';
import { docsUrl } from './links.ts';
import type { ReportFinding, ReportPlace, ReportRule } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { isProfileShown } from './shown-report.ts';
import { mainConsequence } from './verdict.ts';

/** A finding for all formats: only what may be shown, and commands that can be pasted. */
export function toFinding(
  finding: Finding,
  install: Pick<Install, 'stateDir' | 'host' | 'origin'>,
  input: Pick<ReportInput, 'frameOf' | 'show' | 'isRoot'>,
): ReportFinding {
  const { frameOf, show } = input;
  const addressee = addresseeOf(install, input);
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    breaks: CONSEQUENCES.filter((what) => finding.breaks.includes(what)),
    group: mainConsequence(finding.breaks),
    severity: finding.severity,
    message: finding.message,
    data: finding.data ?? {},
    ...toPlace(finding),
    alsoAt: (finding.alsoAt ?? []).map(toPlace),
    why: finding.why,
    docsUrl: docsUrl(finding.ruleId),
    remedy: toRemedy(finding.remedy, show, addressee),
    fixes: fixesOf(finding, input.isRoot).map((fix) => ({ ...titleOf(fix), safety: fix.safety })),
    get fingerprint() {
      return finding.fingerprint;
    },
    install: install.stateDir,
    frame: frameOf(finding),
  };
}

const LEFT_OUT = INTO_ENGLISH.say('finding.left-out');

/** A command with a masked part would do something else. */
function toRemedy(
  { text, commands, lacksCommand, messageId }: Finding['remedy'],
  show: Show,
  addressee: Addressee,
): ReportFinding['remedy'] {
  const shown = keepCommands(
    commands,
    (command) => !maskSecrets(command).includes(MASK) && isProfileShown(command, show),
  ).map((command) => addressed(command, addressee));
  const isWhole = shown.length === commands.length && !lacksCommand;
  return {
    text: isWhole ? text : `${text} ${LEFT_OUT}`,
    messageId: messageId ?? null,
    isWhole,
    commands: shown,
  };
}

function toPlace({ path, line, column, keyPath }: Location): ReportPlace {
  const shownKeys = keyPath === undefined ? null : maskKeyPath(keyPath);
  return { path, line: line ?? null, column: column ?? null, keyPath: shownKeys };
}

/** In the order of the rules, which begins with what stops everything, then by place. */
export function comparison(
  rules: readonly ReportRule[],
): (a: ReportFinding, b: ReportFinding) => number {
  const order = [...new Set(rules.map(({ id }) => id))];
  return (a, b) =>
    compareText(a.install, b.install) ||
    order.indexOf(a.ruleId) - order.indexOf(b.ruleId) ||
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.message, b.message);
}

/** By code unit: the order must not depend on the language of the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
