import type { Titled } from '../engine/finding.ts';
import { fillIn, fillInStopped } from '../engine/message.ts';
import type { MessageData, Phrase } from '../engine/rule.ts';
import { INTO_ENGLISH, joined, type Language, said } from '../phrases/language.ts';
import type { RuleText } from './format.ts';
import type { NextStep, Report, ReportFinding, ReportInventoryItem, ReportRule } from './report.ts';
import { countKnown, headlineOf, sentenceOf } from './verdict.ts';

/** What makes the texts of a report: those that this version knows, in English and in another language. */
interface Translator {
  readonly language: Language;
  readonly rules: ReadonlyMap<string, RuleText>;
}

/**
 * The report in another language. A text is translated where this version says the same in English: a stored report
 * may be of another one, and have other words.
 */
export function localized(report: Report, language: Language, rules: readonly RuleText[]): Report {
  if (language.tag === INTO_ENGLISH.tag) return report;
  const translator = { language, rules: new Map(rules.map((rule) => [rule.id, rule])) };
  return {
    ...report,
    verdict: verdictIn(report, language),
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
    plans: report.plans.map((plan) => ({
      ...plan,
      fixes: plan.fixes.map((fix) => titledIn(fix, translator)),
    })),
    fixes: report.fixes.map((fix) => titledIn(fix, translator)),
    notes: report.notes.map((note, index) =>
      phrasesIn(report.notePhrases.slice(index, index + 1), note, translator),
    ),
    nextSteps: report.nextSteps.map((step) => stepIn(step, translator)),
  };
}

function verdictIn({ verdict, suppressed }: Report, language: Language): Report['verdict'] {
  const { state, headline, consequences } = verdict;
  const count = [0, countKnown(suppressed)].find((each) => headlineOf(state, each) === headline);
  return {
    state,
    headline: count === undefined ? headline : headlineOf(state, count, language),
    consequences: consequences.map((one) => ({ ...one, sentence: sentenceOf(one, language) })),
  };
}

function findingIn(finding: ReportFinding, translator: Translator): ReportFinding {
  const { ruleId, messageId, message, why, data, remedy } = finding;
  const { language, rules } = translator;
  const english = rules.get(ruleId);
  const words = language.rules[ruleId];
  const own = words?.messages?.[messageId];
  const known = english?.messages?.[messageId];
  const leftOut = INTO_ENGLISH.say('finding.left-out');
  const isShort = remedy.text.endsWith(leftOut);
  const advice = isShort ? remedy.text.slice(0, -leftOut.length - 1) : remedy.text;
  const translated = isTargetUnknown(advice)
    ? language.say('finding.target-unknown')
    : translate(advice, known?.remedy, own?.remedy, data, translator);
  return {
    ...finding,
    message: translate(message, known?.text, own?.text, data, translator),
    why: why === english?.why ? (words?.why ?? why) : why,
    remedy: {
      ...remedy,
      text: isShort ? `${translated} ${language.say('finding.left-out')}` : translated,
    },
    fixes: finding.fixes.map((fix) => titledIn(fix, translator)),
  };
}

/** What is said in the place of a rule's own advice. */
function isTargetUnknown(advice: string): boolean {
  return advice === INTO_ENGLISH.say('finding.target-unknown');
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

function ruleIn(rule: ReportRule, translator: Translator): ReportRule {
  const { reason, reasons } = rule;
  if (reason === null) return rule;
  return { ...rule, reason: phrasesIn(reasons, reason, translator) };
}

/** What the phrases say in the language, where in English they say the text. */
function phrasesIn(phrases: readonly Phrase[], text: string, translator: Translator): string {
  const all = phrases.map((each) => wordsOf(each, translator));
  if (all.length === 0 || all.map(({ english }) => english).join('; ') !== text) return text;
  return all.map(({ english, own }) => own ?? english ?? '').join('; ');
}

/** A phrase of the program or of a rule: `inventory.jobs`, `stale-lock/delete`. */
function wordsOf({ messageId, values }: Phrase, { language, rules }: Translator) {
  const english = INTO_ENGLISH.sayOf(messageId, values);
  if (english !== undefined) return { english, own: language.sayOf(messageId, values) };
  const [ruleId = '', id = ''] = messageId.split('/', 2);
  const known = rules.get(ruleId)?.texts;
  const template = known && Object.hasOwn(known, id) ? known[id] : undefined;
  const own = language.rules[ruleId]?.texts?.[id];
  return {
    english: template === undefined ? undefined : said(template, values, INTO_ENGLISH),
    own: own === undefined ? undefined : said(own, values, language),
  };
}

function stepIn(step: NextStep, translator: Translator): NextStep {
  const { title, messageId, data } = step;
  const { language, rules } = translator;
  if (INTO_ENGLISH.sayOf(messageId, data) === title)
    return { ...step, title: language.sayOf(messageId, data) ?? title };
  if (isTargetUnknown(title)) return { ...step, title: language.say('finding.target-unknown') };
  const [ruleId = '', message = ''] = messageId.split('/', 2);
  const english = rules.get(ruleId)?.messages?.[message]?.remedy;
  const own = language.rules[ruleId]?.messages?.[message]?.remedy;
  const whole = translate(title, english, own, data, translator);
  if (whole !== title) return { ...step, title: whole };
  return { ...step, title: translate(title, english, own, data, translator, fillInStopped) };
}

/** The text in the language, where it is what the English template says. */
function translate(
  text: string,
  english: string | undefined,
  own: string | undefined,
  data: MessageData,
  { language }: Translator,
  fill = fillIn,
): string {
  if (english === undefined || own === undefined) return text;
  if (said(english, data, INTO_ENGLISH, fill) !== text) return text;
  return said(own, data, language, fill) ?? text;
}
