/**
 * Runs OpenClaw's own checks, and remembers their answers, which depend only on the release and the
 * fault.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot } from '../cache.ts';
import type { Fault } from '../catalogue/fault.ts';
import { type Home, run } from '../openclaw.ts';
import { type Answer, toAnswer } from './answer.ts';

export const TOOLS = {
  doctor: ['doctor', '--lint', '--all', '--json'],
  audit: ['security', 'audit', '--json'],
} as const;

export type Tool = keyof typeof TOOLS;

/** The question: about an install with one fault, or, without a fault, about a healthy one. */
export type Question = Pick<Fault, 'title' | 'tree' | 'user' | 'make'>;

export interface Asking {
  /** A new copy of the install in question, because the command writes into it. */
  readonly copy: () => Home;
  /** Ask again, even if there is an answer already. */
  readonly fresh: boolean;
}

export async function ask(
  tool: Tool,
  question: Question,
  { copy, fresh }: Asking,
): Promise<Answer> {
  const home = { ...copy(), user: question.user ?? 0 };
  const kept = keptAnswer(tool, question, home);
  if (!fresh && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Answer;
  question.make(home);
  const { stdout, status } = await run(home, TOOLS[tool]);
  if (status === null) throw new Error(`${tool} did not end in time: ${question.title}`);
  const answer = toAnswer(stdout, status, home.dir);
  mkdirSync(join(kept, '..'), { recursive: true });
  writeFileSync(kept, `${JSON.stringify(answer)}\n`);
  return answer;
}

function keptAnswer(tool: Tool, { title, tree, user, make }: Question, { release }: Home): string {
  const what = JSON.stringify([TOOLS[tool], title, tree, user, make.toString()]);
  const name = createHash('sha256').update(what).digest('hex').slice(0, 16);
  return join(cacheRoot(), 'answers', release, `${name}.json`);
}
