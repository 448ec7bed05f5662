// The smaller version of zod, because every check reads whether a repair was interrupted.
import * as z from 'zod/mini';
import type { Phrase, PlainData, Text } from '../engine/rule.ts';
import { inEnglish } from '../engine/texts.ts';
import type { ProcessId } from '../install/host/processes.ts';
import { phrase } from '../phrases/language.ts';
import type { Roots } from './writable-roots.ts';

/** What a run is about. Written before anything is changed. */
export interface RunHeader {
  readonly version: 1;
  readonly id: string;
  readonly startedAt: string;
  readonly process: ProcessId;
  readonly stateDir: string;
  /** Identifies the gateway of an older release. */
  readonly configPath?: string;
  /** The first run of the same repair. This run does what could only be seen after it. */
  readonly continues?: string;
  /** The gateway's port, to find out whether it is running. */
  readonly port: number;
  readonly roots: Roots;
  readonly steps: number;
  readonly titles: readonly string[];
  /** The phrases of each title. Missing in the journal of an older release. */
  readonly phrases?: readonly Phrase[];
  /**
   * The words of a command line that say what to repair with, so that the repair can be finished:
   * `--from`, and a path.
   */
  readonly options?: readonly string[];
}

const texts = z.array(z.string());
const count = z.number().check(z.int(), z.gte(0));

const header = z.object({
  version: z.literal(1),
  id: z.string(),
  startedAt: z.iso.datetime(),
  process: z.object({
    pid: z.number().check(z.int(), z.gte(1)),
    startTime: z.optional(z.number()),
  }),
  stateDir: z.string(),
  configPath: z.optional(z.string()),
  continues: z.optional(z.string()),
  port: count,
  roots: z.object({
    directories: texts,
    files: texts,
    home: z.optional(z.object({ here: z.string(), uid: z.number() })),
    stateDir: z.optional(z.string()),
  }),
  steps: count,
  titles: texts,
  phrases: z.optional(
    z.array(z.object({ messageId: z.string(), values: z.record(z.string(), z.any()) })),
  ),
  options: z.optional(texts),
});

/** What is wrong with the header of a run. Quotes nothing of the file. */
export class DamagedHeader extends Error {
  override readonly name = 'DamagedHeader';

  constructor(readonly reason: Text<PlainData>) {
    super(inEnglish(reason));
  }
}

/**
 * Reads the header of a run.
 * @param id the name of its directory
 * @throws DamagedHeader
 */
export function parseHeader(text: string, id: string): RunHeader {
  const result = header.safeParse(parsed(text));
  if (!result.success) {
    const [issue] = result.error.issues;
    const field = issue?.path.join('.');
    throw new DamagedHeader(
      field ? phrase('runs.wrong-field', { field }) : phrase('runs.wrong-file'),
    );
  }
  if (result.data.id !== id) throw new DamagedHeader(phrase('runs.wrong-id'));
  return result.data as RunHeader;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedHeader(phrase('runs.no-json'));
  }
}
