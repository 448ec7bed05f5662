import { keepCommands } from '../engine/alternatives.ts';
import { maskSecrets } from '../masking/mask.ts';
import { type Show, showLines } from '../masking/shown.ts';
import type { NextStep, Report } from './report.ts';

/**
 * Fields that only consist of texts that may be shown: messages and remedies with shown values,
 * frames, and commands. All other texts of a report may contain names from the copy.
 */
const MADE_OF_SHOWN = new Set(
  'message data why remedy frame commands fingerprint fingerprints finish undo tool docsUrl label justification'.split(
    ' ',
  ),
);

/**
 * The report for publication, in which every text is masked where needed. A new field is masked by
 * default.
 */
export function shownReport(report: Report, show: Show): Report {
  const hidden = hiddenIn(report, show);
  const mayBeGiven = (command: string) =>
    !hidden.some((word) => command.includes(word)) && isProfileShown(command, show);
  return {
    ...(shownDeep(report, show) as Report),
    nextSteps: report.nextSteps.map((step) => shownStep(step, mayBeGiven)),
  };
}

/** Paths of findings that are masked, because a command of the next steps may contain one. */
function hiddenIn({ findings }: Report, show: Show): string[] {
  const paths = new Set(findings.map(({ path }) => path));
  return [...paths].filter((path) => show(path) !== path);
}

/** The name of a profile may come from the copy. */
export function isProfileShown(command: string, show: Show): boolean {
  const [, profile = ''] = / --profile (\S+)/.exec(command) ?? [];
  return show(profile) === profile;
}

function shownStep(step: NextStep, mayBeGiven: (command: string) => boolean): NextStep {
  return {
    ...step,
    title: maskSecrets(step.title),
    commands: keepCommands(step.commands, mayBeGiven),
  };
}

function shownDeep(value: unknown, show: Show): unknown {
  if (typeof value === 'string') return showLines(value, show);
  if (Array.isArray(value)) return value.map((each) => shownDeep(each, show));
  if (typeof value !== 'object' || value === null) return value;
  const shown = {};
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    // A getter is only evaluated on demand.
    const isGetter = property.get !== undefined;
    // The data of a repair's title is shown in the same way as the title.
    const isOfTitle = key === 'data' && 'title' in value;
    const within = MADE_OF_SHOWN.has(key) && !isOfTitle ? maskSecrets : show;
    Object.defineProperty(
      shown,
      key,
      isGetter ? property : { ...property, value: shownDeep(property.value, within) },
    );
  }
  return shown;
}
