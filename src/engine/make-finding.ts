import { createHash } from 'node:crypto';
import { joinWays, waysIn } from './alternatives.ts';
import type { Finding, FindingFix } from './finding.ts';
import {
  canBePasted,
  fillIn,
  fillInCommand,
  fillInPrepared,
  hasPrecondition,
  isNames,
  isPhrase,
} from './message.ts';
import type {
  Fix,
  FlatData,
  Item,
  Message,
  MessageData,
  MessageValue,
  Phrase,
  Rule,
  Severity,
  Text,
  Verdict,
} from './rule.ts';
import { phraseOf, withoutEnglish } from './texts.ts';

/** How a finding is made of what a rule yields. */
export interface FindingOptions {
  /** The severity that replaces the rule's own, by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Spells a path for a fingerprint, so that it is the same under every home. */
  readonly portablePath?: (path: string) => string;
  /** What may be shown of a value, which can come from the checked copy. By default, all of it. */
  readonly show?: (value: string, placeholder: string) => string;
  /** Spells a command of a remedy for these facts. Returns undefined for one that does nothing there. */
  readonly command?: (command: string) => string | undefined;
  /** The values for a command, if they differ from those of the message. */
  readonly commandData?: (command: string, data: MessageData) => MessageData;
}

/** A fault that a rule yields. */
export type Fault<Operation = unknown> = Exclude<Verdict<string, Operation>, { skip: Text }>;

/** The severity of a fault: what the options say, else what the fault says, else what the rule says. */
export function severityOf<Facts, Operation>(
  rule: Rule<Facts, string, Operation>,
  fault: Fault<Operation>,
  { severities }: FindingOptions,
): Severity {
  return severities?.[rule.id] ?? fault.severity ?? rule.severity;
}

/**
 * Renders a fault from the messages of its rule.
 * @throws Error where the rule has no such message, declares no such fix, or gives a placeholder no value
 */
export function toFinding<Facts, Operation>(
  rule: Rule<Facts, string, Operation>,
  verdict: Fault<Operation>,
  options: FindingOptions,
): Finding<Operation> {
  const message = rule.messages[verdict.messageId];
  if (!message) throw new Error(`rule ${rule.id} has no message ${verdict.messageId}`);
  refuseUndeclared(rule, verdict);
  const data = shownData(verdict.data, options);
  const { lacks = rule.lacks } = message;
  const { commands, lacksCommand } = commandsOf(message, verdict, options);
  return {
    ruleId: rule.id,
    messageId: verdict.messageId,
    severity: severityOf(rule, verdict, options),
    message: fillIn(message.text, data),
    ...(verdict.data && { data: withoutEnglish(data) }),
    why: rule.why,
    remedy: {
      text: fillIn(message.remedy, data),
      ...(hasPrecondition(message.remedy) && {
        oncePrepared: fillInPrepared(message.remedy, data),
      }),
      commands,
      ...(lacksCommand && { lacksCommand: true as const }),
    },
    ...(message.copies && { copies: copiesOf(message.copies, verdict) }),
    ...(message.isFirst && { isFirst: true }),
    ...(message.installsRelease && { installsRelease: true }),
    ...(message.holdsForRelease && { holdsForRelease: true }),
    ...(message.migrates && { migrates: true }),
    ...(message.isBackup && { isBackup: true }),
    ...(rule.step && { step: rule.step }),
    ...(lacks && { lacks }),
    ...(rule.notWhole && { notWhole: rule.notWhole }),
    ...(message.gatewayProfile && {
      gatewayProfile: fillIn(message.gatewayProfile, verdict.data ?? {}),
    }),
    breaks: verdict.breaks ?? message.breaks ?? rule.breaks,
    ...(verdict.unused && { unused: verdict.unused }),
    ...verdict.at,
    ...(verdict.alsoAt?.length && { alsoAt: verdict.alsoAt.map(({ at }) => at) }),
    fixes: (verdict.fixes ?? []).map((fix) => toFix(fix, options)),
    // Few reports show it, and loading what computes it takes as long as running several rules.
    get fingerprint() {
      return fingerprintOf(rule.id, verdict, options);
    },
  };
}

function copiesOf(copies: string, fault: Fault): string[] {
  return [...new Set(placesOf(fault).map((values) => fillIn(copies, values)))];
}

function placesOf({ data = {}, alsoAt = [] }: Fault): MessageData[] {
  // Places without data of their own say nothing new: a long list would be quoted once for each of them.
  return [data, ...alsoAt.flatMap((place) => (place.data ? [{ ...data, ...place.data }] : []))];
}

/** The commands for each place, none twice. One that contains something that must not be shown is left out. */
function commandsOf(
  { commands = [] }: Message,
  fault: Fault,
  options: FindingOptions,
): { readonly commands: readonly string[]; readonly lacksCommand: boolean } {
  const { command: spell = (command) => command, commandData = (_, data) => data } = options;
  const places = placesOf(fault);
  const filled = (command: string) =>
    places
      .map((values) => commandData(command, values))
      .filter((values) => canBePasted(command, values))
      .flatMap((values) => {
        const whole = fillInCommand(command, values);
        const isShown = whole === fillInCommand(command, shownData(values, options));
        return isShown ? (spell(whole) ?? []) : [undefined];
      });
  const ways = waysIn(commands).map((way) => [...new Set(way.flatMap(filled))]);
  return {
    commands: joinWays(ways.map((way) => way.filter((command) => command !== undefined))),
    lacksCommand: ways.some((way) => way.includes(undefined)),
  };
}

/** The title contains only values that may be shown. */
function toFix<Operation>(fix: Fix<Operation>, options: FindingOptions): FindingFix<Operation> {
  const [title, { messageId, values }] = said(fix.title, options);
  return { ...fix, title, messageId, data: values };
}

/** A text in English, and as the phrase that another language says. */
export function said(
  { messageId, values, english }: Text,
  options: FindingOptions,
): [string, Phrase] {
  const data = shownData(values, options);
  return [fillIn(english, data), phraseOf({ messageId, values: data })];
}

/** All data as it may be shown. Numbers are counts. */
function shownData(data: MessageData = {}, options: FindingOptions): MessageData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, shownValue(name, value, options)]),
  );
}

function shownValue(name: string, value: MessageValue, options: FindingOptions): MessageValue {
  if (typeof value === 'number') return value;
  const item = (each: Item) => shownItem(name, each, options);
  if (typeof value === 'string' || isPhrase(value)) return item(value);
  return isNames(value) ? { ...value, names: value.names.map(item) } : value.map(item);
}

/** The words of a phrase are ours. Its values are shown like those of a message. */
function shownItem(name: string, item: Item, options: FindingOptions): Item {
  if (typeof item === 'string') return shown(name, item, options);
  return { ...item, values: shownData(item.values, options) as FlatData };
}

/** A text as far as it may be shown. */
export function shown(placeholder: string, value: string, { show }: FindingOptions): string {
  return show === undefined ? value : show(value, placeholder);
}

/** A rule offers only repairs that it declares, because the documentation shows what it declares. */
function refuseUndeclared<Facts, Operation>(
  { id, fixes: declared = [] }: Rule<Facts, string, Operation>,
  { fixes = [] }: Fault<Operation>,
): void {
  for (const { safety } of fixes) {
    if (!declared.includes(safety)) {
      throw new Error(`rule ${id} offers a fix that is ${safety}, which its "fixes" does not have`);
    }
  }
}

/** Computed from the fault and its place, never from line numbers or counts, which change while the fault stays. */
function fingerprintOf(
  ruleId: string,
  verdict: Fault,
  { portablePath = (path) => path }: FindingOptions,
): string {
  const places = [verdict.at, ...(verdict.alsoAt ?? []).map(({ at }) => at)];
  const parts = [
    ruleId,
    verdict.messageId,
    ...places.flatMap(({ path, keyPath = '' }) => [portablePath(path), keyPath]),
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
