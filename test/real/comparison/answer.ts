import { dirname } from 'node:path';

/** The answer of OpenClaw's own check about an install, in a form that can be compared. */

/** A finding by its check and its place. The text is left out: it holds times, ports and paths. */
export interface Said {
  readonly check: string;
  readonly place: string;
}

export interface Answer {
  readonly said: readonly Said[];
  /** How the command ended, where it returned no findings. */
  readonly ended?: string;
}

/** The fields that both commands have or that place a finding where there is no path. */
interface RawFinding {
  readonly checkId?: string;
  readonly path?: string;
  readonly requirement?: string;
}

/**
 * The answer in what a command printed with `--json`.
 * @param home its path is written as `~`, so that installs at different places can be compared
 */
export function toAnswer(stdout: string, status: number, home: string): Answer {
  const findings = findingsIn(stdout);
  if (findings === undefined) return { said: [], ended: `exit ${status}` };
  return {
    said: findings.map(({ checkId = '', path = '', requirement = '' }) => ({
      check: checkId,
      place: withoutNames(`${path} ${requirement}`.trim(), home),
    })),
  };
}

/** Without what differs each time: the path of the copy, and temporary directories beside it. */
function withoutNames(place: string, home: string): string {
  return place
    .replaceAll(home, '~')
    .replaceAll(dirname(home), '~/..')
    .replace(/-\w{6}(?=\/)/g, '-*');
}

function findingsIn(stdout: string): readonly RawFinding[] | undefined {
  try {
    const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { findings?: RawFinding[] };
    return report.findings;
  } catch {
    return undefined;
  }
}

/**
 * The checks with more findings than in a healthy install. Where there is no answer, how the
 * command ended. Any difference counts, even one that names a consequence and not its cause.
 */
export function news(answer: Answer, healthy: Answer): readonly string[] {
  if (answer.ended !== undefined && healthy.ended === undefined) return [answer.ended];
  const left = healthy.said.map(keyOf);
  const more = answer.said.filter((said) => {
    const index = left.indexOf(keyOf(said));
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
  return [...new Set(more.map(({ check }) => check))].sort();
}

function keyOf({ check, place }: Said): string {
  return `${check} ${place}`;
}
