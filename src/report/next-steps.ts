import type { NextStep, ReportFinding } from './report.ts';

export interface StepsInput {
  readonly findings: readonly ReportFinding[];
  /** The profile of each install by its state directory: its commands need `--profile`. */
  readonly profiles: ReadonlyMap<string, string | null>;
  /** Rules whose remedy is to bring something that did not arrive. */
  readonly restores: ReadonlySet<string>;
  /** Findings after which only another check can say what else is to do. */
  readonly first: ReadonlySet<ReportFinding>;
  /** The command that repeats this check with `--fix`, quoted for a shell. */
  readonly repairCommand: string;
}

/**
 * What to do, in the order to do it: the migration guide's, with what was found in its place.
 * Nothing where nothing has to be done.
 */
export function nextSteps(input: StepsInput): NextStep[] {
  const urgent = input.findings.filter((finding) => finding.severity !== 'info');
  if (urgent.length === 0) return [];
  const restores = urgent.filter((finding) => input.restores.has(finding.ruleId));
  const fixable = input.findings.filter((finding) => finding.fix?.safety === 'safe');
  const others = urgent.filter(
    (finding) => !restores.includes(finding) && !fixable.includes(finding),
  );
  const first = urgent.filter((finding) => input.first.has(finding));
  const profiles = [
    ...new Set(urgent.map((finding) => input.profiles.get(finding.install) ?? null)),
  ];
  const closing = closingSteps(profiles);
  const closingCommands = new Set(closing.flatMap((step) => step.commands));
  const stop = {
    title: 'Stop the gateway on this host, and make sure that the old machine no longer runs one.',
    rules: [],
    commands: openclaw(profiles, 'gateway stop'),
  };
  if (first.length > 0) return [stop, ...remedies(first, closingCommands), CHECK_AGAIN];
  return [
    stop,
    ...remedies(restores, closingCommands),
    ...repair(fixable, input.repairCommand),
    ...remedies(others, closingCommands),
    ...closing,
  ];
}

const CHECK_AGAIN = {
  title: 'Check the install again: what is left to do depends on this.',
  rules: [],
  commands: [],
};

function closingSteps(profiles: readonly (string | null)[]): NextStep[] {
  return [
    {
      title: 'Let OpenClaw check and migrate what arrived.',
      rules: [],
      commands: openclaw(profiles, 'doctor'),
    },
    {
      title: 'Start the gateway again.',
      rules: [],
      commands: openclaw(profiles, 'gateway restart'),
    },
    {
      title:
        'Verify: the gateway is running, the channels are still connected (WhatsApp needs no new pairing), the dashboard shows the old sessions, and the workspace files are there.',
      rules: [],
      commands: [...openclaw(profiles, 'status'), ...openclaw(profiles, 'dashboard')],
    },
  ];
}

function openclaw(profiles: readonly (string | null)[], command: string): string[] {
  return profiles.map((profile) =>
    profile === null ? `openclaw ${command}` : `openclaw --profile ${profile} ${command}`,
  );
}

/** One step for each thing to do, not for each finding that asks for it; what comes at the end anyway comes only there. */
function remedies(findings: readonly ReportFinding[], later: ReadonlySet<string>): NextStep[] {
  const titles = new Set(findings.map(({ remedy }) => remedy.text));
  return [...titles].map((title) => {
    const asking = findings.filter(({ remedy }) => remedy.text === title);
    return {
      title,
      rules: rulesOf(asking),
      commands: commandsOf(asking).filter((command) => !later.has(command)),
    };
  });
}

/** Install by install: each has a gateway of its own to stop and to start. */
function commandsOf(findings: readonly ReportFinding[]): string[] {
  const installs = [...new Set(findings.map(({ install }) => install))];
  const lists = installs.map((stateDir) =>
    merged(
      findings.filter(({ install }) => install === stateDir).map(({ remedy }) => remedy.commands),
    ),
  );
  return [...new Map(lists.map((list) => [list.join('\n'), list])).values()].flat();
}

/** What all of them begin and end with, to stop the gateway and to start it, once around what each of them does. */
function merged(lists: readonly (readonly string[])[]): string[] {
  const begin = commonStart(lists);
  const rest = lists.map((list) => list.slice(begin.length));
  const end = commonStart(rest.map((list) => [...list].reverse())).reverse();
  const between = rest.flatMap((list) => list.slice(0, list.length - end.length));
  return [...begin, ...new Set(between), ...end];
}

function commonStart([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const differs = first.findIndex((command, index) =>
    others.some((list) => list[index] !== command),
  );
  return differs < 0 ? [...first] : first.slice(0, differs);
}

function rulesOf(findings: readonly ReportFinding[]): string[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
}

function repair(fixable: readonly ReportFinding[], command: string): NextStep[] {
  if (fixable.length === 0) return [];
  const what = fixable.length === 1 ? 'the finding' : `the ${fixable.length} findings`;
  return [
    {
      title: `Repair ${what} that can safely be repaired: look at it first, then do it.`,
      rules: rulesOf(fixable),
      commands: [`${command} --fix --dry-run`, `${command} --fix`],
    },
  ];
}
