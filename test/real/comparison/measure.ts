import type { Fault, TreeKind } from '../catalogue/fault.ts';
import type { Trees } from '../catalogue/trees.ts';
import { check } from '../check.ts';
import { stateDir } from '../openclaw.ts';
import { type Answer, news } from './answer.ts';
import { ask, type Question, TOOLS, type Tool } from './ask.ts';

/** What each of the three checks finds about one fault. */
export interface Row {
  readonly fault: Fault;
  /** OpenClaw's checks with more findings than in a healthy install. */
  readonly reported: Readonly<Record<Tool, readonly string[]>>;
  /** The severity in openclaw-migcheck; undefined where its rule is silent. */
  readonly severity?: 'error' | 'warning' | 'info';
}

/** What each of the three checks finds in an install without a fault. */
export interface Baseline {
  readonly tree: TreeKind;
  readonly answers: Readonly<Record<Tool, Answer>>;
  readonly rules: readonly string[];
}

export interface Measuring {
  /** One set for each command that may run at the same time. */
  readonly trees: readonly Trees[];
  readonly fresh: boolean;
  readonly tell: (line: string) => void;
}

const KINDS: readonly TreeKind[] = ['default', 'profile', 'service'];

function healthy(tree: TreeKind): Question {
  return { title: 'healthy', tree, make: () => {} };
}

/** Does all the jobs, each in a free set of trees. */
async function inTurn<T, R>(
  jobs: readonly T[],
  trees: readonly Trees[],
  work: (job: T, trees: Trees) => Promise<R>,
): Promise<Map<T, R>> {
  const left = [...jobs];
  const done = new Map<T, R>();
  const one = async (own: Trees): Promise<void> => {
    for (let job = left.shift(); job !== undefined; job = left.shift())
      done.set(job, await work(job, own));
  };
  await Promise.all(trees.map(one));
  return done;
}

/** Asks each of OpenClaw's checks each question, each time about a separate install. */
async function askAll(
  questions: readonly Question[],
  { trees, fresh, tell }: Measuring,
): Promise<(question: Question) => Record<Tool, Answer>> {
  const jobs = questions.flatMap((question) =>
    (Object.keys(TOOLS) as Tool[]).map((tool) => ({ question, tool })),
  );
  const answers = await inTurn(jobs, trees, async ({ question, tool }, own) => {
    const answer = await ask(tool, question, { copy: own[question.tree ?? 'default'], fresh });
    tell(`${tool}: ${question.title}`);
    return answer;
  });
  return (question) => {
    const own = [...answers].filter(([job]) => job.question === question);
    return Object.fromEntries(own.map(([{ tool }, answer]) => [tool, answer])) as Record<
      Tool,
      Answer
    >;
  };
}

export async function measureBaselines(measuring: Measuring): Promise<readonly Baseline[]> {
  const questions = KINDS.map(healthy);
  const answersTo = await askAll(questions, measuring);
  return questions.map((question, index) => {
    const tree = KINDS[index] ?? 'default';
    const rules = rulesThatSpeak({ ...question, rule: '', options: ['--deep'] }, measuring);
    return { tree, answers: answersTo(question), rules: [...rules.keys()] };
  });
}

export async function measureFaults(
  faults: readonly Fault[],
  baselines: readonly Baseline[],
  measuring: Measuring,
): Promise<readonly Row[]> {
  const answersTo = await askAll(faults, measuring);
  return faults.map((fault) => {
    const answers = answersTo(fault);
    const before = baselines.find(({ tree }) => tree === (fault.tree ?? 'default'))?.answers;
    if (before === undefined) throw new Error(`no healthy install for ${fault.title}`);
    const severity = rulesThatSpeak(fault, measuring).get(fault.rule);
    return {
      fault,
      reported: {
        doctor: news(answers.doctor, before.doctor),
        audit: news(answers.audit, before.audit),
      },
      ...(severity !== undefined && { severity }),
    };
  });
}

/** The rules of openclaw-migcheck with findings, each with its highest severity. */
function rulesThatSpeak(
  { tree = 'default', make, options = [] }: Fault,
  { trees: [own] }: Measuring,
): ReadonlyMap<string, 'error' | 'warning' | 'info'> {
  if (own === undefined) throw new Error('there are no trees');
  const home = own[tree]();
  make(home);
  const { report } = check(stateDir(home), '--openclaw', home.release, ...options);
  const grave = ['info', 'warning', 'error'] as const;
  const found = new Map<string, 'error' | 'warning' | 'info'>();
  for (const severity of grave) {
    for (const finding of report.findings)
      if (finding.severity === severity) found.set(finding.ruleId, severity);
  }
  return found;
}
