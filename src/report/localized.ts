import type { Titled } from '../engine/finding.ts';
import { fillIn, fillInPrepared, type Wording } from '../engine/message.ts';
import type { MessageData, Phrase } from '../engine/rule.ts';
import { asLines, linesOf } from '../engine/text-error.ts';
import {
  INTO_ENGLISH,
  joined,
  type Language,
  said,
  sentences,
  templateOf,
} from '../phrases/language.ts';
import { commandsIn } from './command-line.ts';
import type { RuleText } from './format.ts';
import type {
  NextStep,
  Report,
  ReportFinding,
  ReportInventoryItem,
  ReportPlan,
  ReportRemedy,
  ReportRule,
} from './report.ts';
import { sentenceOf } from './verdict.ts';

/** Translates the texts of a report that this version knows in English and in another language. */
interface Translator {
  readonly language: Language;
  readonly rules: ReadonlyMap<string, RuleText>;
  /** The words for phrases, also those of rules. */
  readonly english: Speech;
  readonly own: Speech;
}

type Speech = Wording & Required<Pick<Wording, 'sayOf'>>;

function translatorOf(language: Language, all: readonly RuleText[]): Translator {
  const rules = new Map(all.map((rule) => [rule.id, rule]));
  return { language, rules, english: withRules(INTO_ENGLISH, all), own: withRules(language, all) };
}

/**
 * The language with the texts and messages of rules among its phrases. English where they are not
 * translated.
 */
export function withRules(language: Language, all: readonly RuleText[]): Speech & Language {
  const rules = new Map(all.map((rule) => [rule.id, rule]));
  const textOf = (id: string, text: string) => {
    const [own, english] = [language.rules[id], rules.get(id)];
    return (
      own?.texts?.[text] ??
      own?.messages?.[text]?.text ??
      english?.texts?.[text] ??
      english?.messages?.[text]?.text
    );
  };
  const spoken: Speech & Language = {
    ...language,
    sayOf(messageId, values) {
      // Not the language's own function, because the value may be a text of a rule.
      const template = templateOf(messageId, language) ?? textOf(...asRuleText(messageId));
      return typeof template === 'string' ? said(template, values, spoken) : undefined;
    },
  };
  return spoken;
}

function asRuleText(messageId: string): [rule: string, text: string] {
  const [rule = '', text = ''] = messageId.split('/', 2);
  return [rule, text];
}

/**
 * The report in another language. A text is only translated where its English is the same in this
 * version: a stored report may come from another one, with other words.
 */
export function localized(report: Report, language: Language, rules: readonly RuleText[]): Report {
  if (language.tag === INTO_ENGLISH.tag) return report;
  const translator = translatorOf(language, rules);
  return {
    ...report,
    error: errorIn(report, translator),
    verdict: verdictIn(report, translator),
    findings: report.findings.map((finding) => findingIn(finding, translator)),
    suppressed: report.suppressed.map((each) => ({
      ...each,
      finding: findingIn(each.finding, translator),
    })),
    installs: report.installs.map((install) => ({
      ...install,
      inventory: install.inventory.map((item) => itemIn(item, language)),
    })),
    rules: report.rules.map((rule) => ruleIn(rule, translator)),
    pendingRuns: report.pendingRuns.map((run) => ({
      ...run,
      titles: eachIn(run.titlePhrases, run.titles, translator),
    })),
    sources: report.sources.map((source) => ({
      ...source,
      problems: eachIn(source.problemPhrases, source.problems, translator),
    })),
    plans: report.plans.map((plan) => planIn(plan, translator)),
    fixes: report.fixes.map((fix) => doneIn(fix, translator)),
    refusals: report.refusals.map((refusal) => ({
      ...refusal,
      reason: phrasesIn(refusal.reasons, refusal.reason, translator),
    })),
    notes: eachIn(report.notePhrases, report.notes, translator),
    nextSteps: report.nextSteps.map((step) => ({
      ...stepIn(step, translator),
      commands: commandsIn(step.commands, language.say),
    })),
  };
}

/** The first line of an error says what is wrong; each line below says where. */
function errorIn({ error, errorPhrases }: Report, translator: Translator): string | null {
  if (error === null) return null;
  const lines = linesOf(error);
  const isWhole = lines.length === errorPhrases.length;
  return isWhole ? asLines(eachIn(errorPhrases, lines, translator)) : error;
}

function verdictIn({ verdict }: Report, translator: Translator): Report['verdict'] {
  const { headline, phrases, consequences } = verdict;
  const { language } = translator;
  return {
    ...verdict,
    headline: phrasesIn(phrases, headline, translator),
    consequences: consequences.map((one) => ({ ...one, sentence: sentenceOf(one, language) })),
  };
}

function findingIn(finding: ReportFinding, translator: Translator): ReportFinding {
  const { ruleId, messageId, why, data, remedy } = finding;
  const { language, rules } = translator;
  const own = language.rules[ruleId];
  return {
    ...finding,
    message: messageIn(finding, translator),
    why: why === rules.get(ruleId)?.why ? (own?.why ?? why) : why,
    remedy: {
      ...remedy,
      text: adviceIn(remedy.text, { ...remedy, id: `${ruleId}/${messageId}`, data }, translator),
      commands: commandsIn(remedy.commands, language.say),
    },
    fixes: finding.fixes.map((fix) => titledIn(fix, translator)),
  };
}

function messageIn(
  { ruleId, messageId, message, data }: ReportFinding,
  { language, rules, english, own }: Translator,
): string {
  const known = rules.get(ruleId)?.messages?.[messageId]?.text;
  const translated = language.rules[ruleId]?.messages?.[messageId]?.text;
  if (known === undefined || translated === undefined) return message;
  if (said(known, data, english) !== message) return message;
  return said(translated, data, own) ?? message;
}

/** Identifies an advice: that of a message, or the program's text that replaces it. */
interface Advice extends Pick<ReportRemedy, 'messageId' | 'isWhole'> {
  /** The rule and its message. */
  readonly id: string;
  readonly data: MessageData;
  readonly fill?: typeof fillIn;
}

function adviceIn(text: string, advice: Advice, translator: Translator): string {
  const { language, english, own, rules } = translator;
  const [rule, message] = asRuleText(advice.id);
  const template = rules.get(rule)?.messages?.[message]?.remedy;
  if (adviceOf(advice, template, INTO_ENGLISH, english) !== text) return text;
  const translated = language.rules[rule]?.messages?.[message]?.remedy;
  return adviceOf(advice, translated, language, own) ?? text;
}

/** Undefined where it is not translated. */
function adviceOf(
  { messageId, isWhole, data, fill = fillIn }: Advice,
  template: string | undefined,
  language: Language,
  speech: Speech,
): string | undefined {
  const advice =
    messageId === null
      ? template && said(template, data, speech, fill)
      : language.sayOf(messageId, {});
  if (advice === undefined) return undefined;
  return sentences([advice, ...(isWhole ? [] : [language.say('finding.left-out')])], language);
}

function itemIn(item: ReportInventoryItem, language: Language): ReportInventoryItem {
  const { detail, phrases } = item;
  const isKnown = phrases.length > 0 && joined(phrases, INTO_ENGLISH) === detail;
  return isKnown ? { ...item, detail: joined(phrases, language) } : item;
}

/** A repair, with its title in the language. */
function titledIn<Fix extends Titled>(fix: Fix, translator: Translator): Fix {
  const phrase = { messageId: fix.messageId, values: fix.data };
  return { ...fix, title: phrasesIn([phrase], fix.title, translator) };
}

function planIn(plan: ReportPlan, translator: Translator): ReportPlan {
  const { steps, fixes, unsafeLeft, unsafeLeftPhrases } = plan;
  return {
    ...plan,
    steps: steps.map((step) => ({ ...step, text: phrasesIn(step.phrases, step.text, translator) })),
    fixes: fixes.map((fix) => doneIn(fix, translator)),
    unsafeLeft: eachIn(unsafeLeftPhrases, unsafeLeft, translator),
  };
}

/** A repair with the reason why it is not done, or only in part. */
function doneIn<
  Fix extends Titled & { readonly reason: string | null; readonly reasons: readonly Phrase[] },
>(fix: Fix, translator: Translator): Fix {
  const { reason, reasons } = fix;
  return {
    ...titledIn(fix, translator),
    reason: reason === null ? null : phrasesIn(reasons, reason, translator),
  };
}

function ruleIn(rule: ReportRule, translator: Translator): ReportRule {
  const { reason, reasons } = rule;
  if (reason === null) return rule;
  return { ...rule, reason: phrasesIn(reasons, reason, translator) };
}

/** The phrases in the language, if their English is the same as the text. */
function phrasesIn(
  phrases: readonly Phrase[],
  text: string,
  { english, own, language }: Translator,
): string {
  const inEnglish = phrases.map(({ messageId, values }) => english.sayOf(messageId, values) ?? '');
  if (phrases.length === 0 || inEnglish.join('; ') !== text) return text;
  const { semicolon = '; ' } = language;
  return phrases
    .map(({ messageId, values }, index) => own.sayOf(messageId, values) ?? inEnglish[index] ?? '')
    .join(semicolon);
}

/** Several texts, with a phrase for each. */
function eachIn(
  phrases: readonly Phrase[],
  texts: readonly string[],
  translator: Translator,
): string[] {
  return texts.map((text, index) => phrasesIn(phrases.slice(index, index + 1), text, translator));
}

function stepIn(step: NextStep, translator: Translator): NextStep {
  const { title, messageId, data } = step;
  const { language } = translator;
  if (INTO_ENGLISH.sayOf(messageId, data) === title)
    return { ...step, title: language.sayOf(messageId, data) ?? title };
  const ways = [fillIn, fillInPrepared].flatMap((fill) =>
    [true, false].map((isWhole) =>
      adviceIn(title, { messageId: null, isWhole, id: messageId, data, fill }, translator),
    ),
  );
  return { ...step, title: ways.find((way) => way !== title) ?? title };
}
