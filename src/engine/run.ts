import { createHash } from 'node:crypto';
import { joinWays, waysIn } from './alternatives.ts';
import { FactUnavailable } from './fact-unavailable.ts';
import type { Finding, FindingFix, RuleResult } from './finding.ts';
import { LISTED, LISTED_TEXTS } from './listed.ts';
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

export interface RunOptions {
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
  /** Receives what a rule throws, with its stack, since the result has only one line. A test rethrows it. */
  readonly onCrash?: (error: unknown) => void;
}

export interface RunResult<Operation> {
  readonly findings: readonly Finding<Operation>[];
  readonly rules: readonly RuleResult[];
}

type Fault<Operation = unknown> = Exclude<Verdict<string, Operation>, { skip: Text }>;

/**
 * Runs the rules over the facts. A rule that throws is `crashed` and the others still run;
 * one that needs an unavailable fact is `skipped` with the reason.
 */
export async function runRules<Facts, Operation>(
  rules: readonly Rule<Facts, string, Operation>[],
  facts: Facts,
  options: RunOptions = {},
): Promise<RunResult<Operation>> {
  const findings: Finding<Operation>[] = [];
  const results: RuleResult[] = [];
  for (const rule of rules) {
    const outcome = await runRule(rule, facts, options);
    for (const finding of outcome.findings) findings.push(finding);
    results.push(outcome.result);
  }
  return { findings, rules: results };
}

async function runRule<Facts, Operation>(
  rule: Rule<Facts, string, Operation>,
  facts: Facts,
  options: RunOptions,
): Promise<{ findings: Finding<Operation>[]; result: RuleResult }> {
  const outcome = new Outcome(rule, options);
  try {
    for await (const verdict of rule.check(facts)) outcome.add(verdict);
  } catch (error) {
    if (!(error instanceof FactUnavailable)) {
      options.onCrash?.(error);
      const reason = shown('reason', crashReason(error), options);
      return { findings: outcome.findings, result: { id: rule.id, status: 'crashed', reason } };
    }
    outcome.add({ skip: error.reason });
  }
  return { findings: outcome.findings, result: outcome.result() };
}

/** The results of one rule: as many as are listed, and how many more there were. */
class Outcome<Facts, Operation> {
  readonly findings: Finding<Operation>[] = [];
  readonly #rule: Rule<Facts, string, Operation>;
  readonly #options: RunOptions;
  readonly #reasons = new Map<string, Phrase>();
  /** How many findings there are of each severity, so that many minor ones do not push out a serious one. */
  readonly #counts = new Map<Severity, number>();
  #leftOut = { findings: 0, places: 0, reasons: 0 };

  constructor(rule: Rule<Facts, string, Operation>, options: RunOptions) {
    this.#rule = rule;
    this.#options = options;
  }

  add(verdict: Verdict<string, Operation>): void {
    if ('skip' in verdict) this.#addReason(said(verdict.skip, this.#options));
    else this.#addFault(verdict);
  }

  result(): RuleResult {
    const all = [...this.#reasons, ...this.#more()];
    const status = this.findings.length > 0 ? 'findings' : all.length > 0 ? 'skipped' : 'passed';
    const id = this.#rule.id;
    if (all.length === 0) return { id, status };
    const reason = all.map(([text]) => text).join('; ');
    return { id, status, reason, reasons: all.map(([, phrase]) => phrase) };
  }

  /** What is said about what is left out. */
  #more(): [string, Phrase][] {
    const { findings, places, reasons } = this.#leftOut;
    const more = [
      ['listed.more-reasons', reasons],
      ['listed.more-findings', findings],
      ['listed.more-places', places],
    ] as const;
    return more
      .filter(([, count]) => count > 0)
      .map(([messageId, count]) => {
        const text = { messageId, values: { count }, english: LISTED_TEXTS[messageId] };
        return said(text, this.#options);
      });
  }

  #addReason([text, phrase]: [string, Phrase]): void {
    if (this.#reasons.has(text)) return;
    if (this.#reasons.size < LISTED.reasons) this.#reasons.set(text, phrase);
    else this.#leftOut.reasons += 1;
  }

  #addFault(fault: Fault<Operation>): void {
    const severity = severityOf(this.#rule, fault, this.#options);
    const count = (this.#counts.get(severity) ?? 0) + 1;
    this.#counts.set(severity, count);
    if (count > LISTED.findings) {
      this.#leftOut.findings += 1;
      return;
    }
    const { alsoAt = [] } = fault;
    this.#leftOut.places += Math.max(0, alsoAt.length - LISTED.places);
    const listed = { ...fault, ...(alsoAt[0] && { alsoAt: alsoAt.slice(0, LISTED.places) }) };
    this.findings.push(toFinding(this.#rule, listed, this.#options));
  }
}

function severityOf<Facts, Operation>(
  rule: Rule<Facts, string, Operation>,
  fault: Fault<Operation>,
  { severities }: RunOptions,
): Severity {
  return severities?.[rule.id] ?? fault.severity ?? rule.severity;
}

/** A parser's message may quote the file that it failed on, and with it a secret. Only its name is shown. */
function crashReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (error instanceof SyntaxError) return error.name;
  return `${error.name}: ${error.message}`.split('\n', 1)[0]?.slice(0, 200) ?? error.name;
}

function toFinding<Facts, Operation>(
  rule: Rule<Facts, string, Operation>,
  verdict: Fault<Operation>,
  options: RunOptions,
): Finding<Operation> {
  const message = rule.messages[verdict.messageId];
  if (!message) throw new Error(`rule ${rule.id} has no message ${verdict.messageId}`);
  refuseUndeclared(rule, verdict);
  const data = shownData(verdict.data, options);
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
    ...(message.migrates && { migrates: true }),
    ...(message.isBackup && { isBackup: true }),
    ...(message.gatewayProfile && {
      gatewayProfile: fillIn(message.gatewayProfile, verdict.data ?? {}),
    }),
    breaks: message.breaks ?? rule.breaks,
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
  return [data, ...alsoAt.map((place) => ({ ...data, ...place.data }))];
}

/** The commands for each place, none twice. One that contains something that must not be shown is left out. */
function commandsOf(
  { commands = [] }: Message,
  fault: Fault,
  options: RunOptions,
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
function toFix<Operation>(fix: Fix<Operation>, options: RunOptions): FindingFix<Operation> {
  const [title, { messageId, values }] = said(fix.title, options);
  return { ...fix, title, messageId, data: values };
}

/** A text in English, and as a phrase for other languages. */
function said({ messageId, values, english }: Text, options: RunOptions): [string, Phrase] {
  const data = shownData(values, options);
  return [fillIn(english, data), phraseOf({ messageId, values: data })];
}

/** All data as it may be shown. Numbers are counts. */
function shownData(data: MessageData = {}, options: RunOptions): MessageData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, shownValue(name, value, options)]),
  );
}

function shownValue(name: string, value: MessageValue, options: RunOptions): MessageValue {
  if (typeof value === 'number') return value;
  const item = (each: Item) => shownItem(name, each, options);
  if (typeof value === 'string' || isPhrase(value)) return item(value);
  return isNames(value) ? { ...value, names: value.names.map(item) } : value.map(item);
}

/** The words of a phrase are ours. Its values are shown like those of a message. */
function shownItem(name: string, item: Item, options: RunOptions): Item {
  if (typeof item === 'string') return shown(name, item, options);
  return { ...item, values: shownData(item.values, options) as FlatData };
}

function shown(placeholder: string, value: string, { show }: RunOptions): string {
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
  { portablePath = (path) => path }: RunOptions,
): string {
  const places = [verdict.at, ...(verdict.alsoAt ?? []).map(({ at }) => at)];
  const parts = [
    ruleId,
    verdict.messageId,
    ...places.flatMap(({ path, keyPath = '' }) => [portablePath(path), keyPath]),
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
