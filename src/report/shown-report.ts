import { keepCommands } from '../engine/alternatives.ts';
import { maskSecrets } from '../masking/mask.ts';
import { type Show, showLines } from '../masking/shown.ts';
import type { NextStep, Report } from './report.ts';

/**
 * Texts that are made of what may be shown: messages and remedies of shown values, frames of what a message says,
 * commands without what may not be shown. Every other text of a report may have a name of the copy in it.
 */
const MADE_OF_SHOWN = new Set(
  'message data why remedy frame commands fingerprint fingerprints finish undo tool docsUrl label justification'.split(
    ' ',
  ),
);

/** The report as it is published: each text shown as far as it may be; a new field is no exception. */
export function shownReport(report: Report, show: Show): Report {
  const hidden = hiddenIn(report, show);
  const mayBeGiven = (command: string) =>
    !hidden.some((word) => command.includes(word)) && isProfileShown(command, show);
  return {
    ...(shownDeep(report, show) as Report),
    nextSteps: report.nextSteps.map((step) => shownStep(step, mayBeGiven)),
  };
}

/** Paths of findings that are not shown whole: a command of the next steps may have one in it. */
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
    // A getter is for who asks for it.
    const isGetter = property.get !== undefined;
    // What the title of a repair is made of is shown as far as the title is.
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
