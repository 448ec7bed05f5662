/** Whether OpenClaw works on an install: it is started, asked for its jobs, and has to answer. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { cacheRoot } from '../cache.ts';
import { ANSWER, type Past, recalled } from '../fake-model.ts';
import { ask, type Home, must, type Outcome, run, withGateway } from '../openclaw.ts';

/** What OpenClaw did, and what it printed where it stopped. */
export interface Seen {
  /** Why the gateway did not start; undefined where it did, or was not asked to. */
  readonly gateway?: string;
  /** Whether the gateway knows alice's cron job; undefined where it was not asked. */
  readonly knowsJob?: boolean;
  /** Whether the plugin is loaded; undefined where it was not asked for. */
  readonly hasPlugin?: boolean;
  /** Why the turn was not answered; undefined where it was. */
  readonly turn?: string;
  /** What the agent still received from the past; undefined where there was no turn. */
  readonly recalls?: readonly Past[];
  /** True where OpenClaw created the old home again, and may have worked in it. */
  readonly oldHome: boolean;
}

/**
 * What to ask OpenClaw. A gateway takes a while, so it is started only where it may be affected.
 */
export type Question = 'gateway' | 'job' | 'plugin' | 'turn';

/** @param whileItRuns done beside the gateway, where that is asked for and starts */
export async function look(
  home: Home,
  oldHome: string,
  questions: readonly Question[],
  whileItRuns: () => void = () => {},
): Promise<Seen> {
  const started = questions.includes('gateway')
    ? await lookAtGateway(home, questions.includes('job'), whileItRuns)
    : {};
  const plugins = questions.includes('plugin') ? await lookAtPlugins(home) : {};
  const asksAgent = questions.includes('turn') && started.gateway === undefined;
  const answered = asksAgent ? await lookAtTurn(home) : {};
  return { ...started, ...plugins, ...answered, oldHome: existsSync(oldHome) };
}

/** An error that is caused by this machine, and not by the install. */
const TOO_SLOW = /heartbeat did not become ready|lease \S+ was lost/;

/** The harness's error for a gateway that did not become ready. */
const ENDED = /the gateway ended with (\d+):\n([\s\S]*)/;

async function lookAtGateway(
  home: Home,
  asksForJob: boolean,
  whileItRuns: () => void,
): Promise<Pick<Seen, 'gateway' | 'knowsJob'>> {
  try {
    return await withGateway(home, async () => {
      whileItRuns();
      if (!asksForJob) return {};
      const jobs = await ask(home, ['cron', 'list', '--json']);
      if (jobs.status !== 0) throw new Error(`the jobs cannot be listed:\n${jobs.stderr}`);
      return { knowsJob: jobs.stdout.includes('"morning"') };
    });
  } catch (error) {
    const [, end, said] = ENDED.exec(String(error)) ?? [];
    if (said === undefined || TOO_SLOW.test(said)) throw error;
    return { gateway: complaint(home, { status: Number(end), stdout: '', stderr: said }) };
  }
}

/** A blocked one is not in the list, or has another status there. */
async function lookAtPlugins(home: Home): Promise<Pick<Seen, 'hasPlugin'>> {
  const { stdout } = await must(home, ['plugins', 'list', '--json']);
  const { plugins } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    plugins: readonly { id: string; status: string }[];
  };
  return { hasPlugin: plugins.some(({ id, status }) => id === 'voice' && status === 'loaded') };
}

async function lookAtTurn(home: Home): Promise<Pick<Seen, 'turn' | 'recalls'>> {
  const question = ['agent', '--local', '--agent', 'main', '--message', 'do you know me?'];
  const answer = await run(home, question);
  if (answer.status === null || TOO_SLOW.test(answer.stderr))
    throw new Error(`the turn came to no end:\n${answer.stderr}`);
  return answer.stdout.includes(ANSWER)
    ? { recalls: recalled(answer.stdout) }
    : { turn: complaint(home, answer) };
}

const TELLING =
  /^openclaw: |EACCES|ENOENT|EPERM|VANISHED|vanished|refus|blocked|invalid|missing|requires|newer|lock|denied|not found|Error|error|failed|ended with/;

/** What differs in each run: times, ports, and OpenClaw's own measurements. */
const PASSING =
  /\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) ?| ?\b(?:(?:\w*Ms|pid)=\d+|runId=[\w-]+)|(?<=127\.0\.0\.1):\d+/g;

/**
 * What is printed about this machine, and about OpenClaw's own plugins that fetch dependencies when
 * they are loaded.
 */
const ASIDE = /^\[[\w/-]+\] slow SQLite |^\[plugins\] [\w-]+ failed to load from /;

/** An error that OpenClaw passes on, in a line of its log. */
const WRAPPED = /^\[diagnostic\] .* error="(.*)"$/;

/**
 * The first line that gives the reason, without colours and frames, and with homes in the usual
 * place.
 */
export function complaint(home: Home, { status, stdout, stderr }: Outcome): string {
  const lines = `${stderr}\n${stdout}`
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .replaceAll(dirname(home.dir), '/home')
    .replaceAll(cacheRoot(), '…')
    .replaceAll('\\n', ' ')
    .replaceAll(PASSING, '')
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/[─-╿◇]/g, '')
        .replace(WRAPPED, '$1')
        .trim(),
    )
    .filter((line) => line !== '' && !ASIDE.test(line));
  const telling = lines.find((line) => TELLING.test(line)) ?? lines.at(-1) ?? 'no word';
  const end = status === null ? '' : `exit ${status}: `;
  return `${end}${telling.slice(0, 140)}`.replaceAll('`', "'");
}
