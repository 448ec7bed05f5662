import { basename, dirname, join } from 'node:path';
import type { Install } from '../install/install.ts';
import { errnoOf } from '../install/tree.ts';
import type { AgeKeys } from './age.ts';
import { anchored, CHANGED, StepRefused } from './anchor.ts';
import { makeDirectory, makeFileOf } from './creation.ts';
import { type Disk, realDisk } from './disk.ts';
import { performEncryption } from './encryption.ts';
import {
  concerns,
  isPending,
  Journal,
  type JournalRecord,
  type Run,
  readRuns,
  runsDirectory,
  type StepRecord,
} from './journal.ts';
import { subjectOf } from './live.ts';
import type { Plan, PlannedFix, Step } from './plan.ts';
import { refusal } from './refuse.ts';
import { bringDirectoryTimeBack, keepingTimes, makeFile, makeLink } from './replace.ts';
import type { Roots } from './roots.ts';
import { clearTemporaries, unfinishedSteps } from './settle.ts';
import { bytesOf, hashOf, type State, stateOf, timeOf } from './state.ts';

/** What became of one fix. Only a new check can say that it is `still-there`. */
export interface FixOutcome {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly title: string;
  readonly status: 'fixed' | 'still-there' | 'skipped' | 'failed';
  readonly reason?: string;
  /** True where the repair was refused as a whole: nothing was changed. */
  readonly isRefused?: true;
  /** The run that did it, for `undo`. */
  readonly runId?: string;
}

export interface ApplyOptions {
  readonly disk?: Disk;
  /** Where runs are kept. */
  readonly runs?: string;
  /** What encrypts, and shows that it can be opened again. */
  readonly keys?: AgeKeys | undefined;
}

/** So many steps are promised at a time that need no backup: what is on the way is told by what is there. */
const BATCH = 500;

/**
 * Does what the plan says, each step after the journal has it. Never throws: what cannot be done is told
 * in the outcomes, and everything else is done all the same, but where the journal cannot be written.
 */
export async function applyPlan(
  plan: Plan,
  install: Install,
  { disk = realDisk, runs = runsDirectory(), keys }: ApplyOptions = {},
): Promise<FixOutcome[]> {
  const cut = pendingOf(runs, install.stateDir);
  if (plan.steps.length === 0 && cut.length === 0) return outcomes(plan.fixes, new Map());
  const subject = subjectOf(install);
  const refused = refusal(plan, subject, runs);
  if (refused !== undefined) return refusedOutcomes(plan, refused);
  let journal: Journal;
  try {
    for (const run of cut) settle(disk, run);
    if (plan.steps.length === 0) return outcomes(plan.fixes, new Map());
    journal = Journal.start(disk, runs, {
      stateDir: install.stateDir,
      ...(subject.configPath !== undefined && { configPath: subject.configPath }),
      port: subject.port ?? 0,
      roots: plan.roots,
      steps: plan.steps.length,
      titles: plan.fixes.filter(({ isPlanned }) => isPlanned).map(({ title }) => title),
    });
  } catch (error) {
    return refusedOutcomes(plan, journalRefusal(runs, error));
  }
  const run = new Application(disk, journal, plan, keys);
  return outcomes(plan.fixes, await run.perform(), basename(journal.directory));
}

class Application {
  readonly #disk: Disk;
  readonly #journal: Journal;
  readonly #plan: Plan;
  readonly #keys: AgeKeys | undefined;
  readonly #failed = new Map<number, string>();
  /** The directories that the plan makes: what is in them need not be brought back one by one. */
  readonly #made: ReadonlySet<string>;
  #seq = 0;
  #stopped: string | undefined;

  constructor(disk: Disk, journal: Journal, plan: Plan, keys: AgeKeys | undefined) {
    this.#disk = disk;
    this.#journal = journal;
    this.#plan = plan;
    this.#keys = keys;
    this.#made = new Set(
      plan.steps.filter(({ kind }) => kind === 'make-directory').map(({ path }) => path),
    );
  }

  /** @returns why fixes failed, by their index */
  async perform(): Promise<Map<number, string>> {
    for (const batch of batches(this.#plan.steps)) {
      const steps = batch.filter((step) => !step.fixes.some((fix) => this.#failed.has(fix)));
      if (this.#stopped === undefined && steps.length > 0) await this.#performBatch(steps);
      if (this.#stopped !== undefined) for (const step of batch) this.#fail(step, this.#stopped);
    }
    this.#end();
    return this.#failed;
  }

  async #performBatch(steps: readonly Step[]): Promise<void> {
    const promised: { step: Step; record: StepRecord }[] = [];
    try {
      for (const step of steps) {
        const record = await this.#attempt(step, () => this.#record(step));
        if (record) promised.push({ step, record });
      }
      this.#journal.promise(promised.map(({ record }) => record));
    } catch (error) {
      this.#stop(error);
      return;
    }
    for (const { step, record } of promised) await this.#perform(step, record);
  }

  async #perform(step: Step, record: StepRecord): Promise<void> {
    try {
      const isDone =
        this.#isWorthIt(step) &&
        (await this.#attempt(step, async () => {
          await this.#performStep(step, record);
          return true;
        }));
      const { seq } = record;
      const reason = this.#failed.get(step.fixes[0] ?? -1) ?? 'failed';
      this.#journal.note([isDone ? { type: 'done', seq } : { type: 'failed', seq, reason }]);
    } catch (error) {
      this.#stop(error);
    }
  }

  async #performStep(step: Step, record: StepRecord): Promise<void> {
    const { roots } = this.#plan;
    if (step.kind !== 'encrypt' && step.kind !== 'discard') {
      performStep(this.#disk, step, record, roots);
      return;
    }
    await performEncryption(step, {
      ...{ disk: this.#disk, record, roots, keys: this.#keys },
      promise: (one) => this.#promise(one),
    });
  }

  #promise(record: JournalRecord): void {
    try {
      this.#journal.promise([record]);
    } catch (error) {
      throw new JournalFailed(error);
    }
  }

  /** A move or a removal goes no further where a part of it failed, and no database is made without its log. */
  #isWorthIt({ kind, fixes }: Step): boolean {
    const isAlone = kind === 'owner' || kind === 'mode';
    return isAlone || !fixes.some((fix) => this.#failed.has(fix));
  }

  /** What the journal says before the step is done: with a copy of what will be gone. */
  #record(step: Step): StepRecord {
    this.#seq += 1;
    const seq = this.#seq;
    const { path, kind, before } = step;
    return anchored(path, this.#plan.roots, (at, parent) => {
      expectUnchanged(step, at);
      const saved = this.#backUp(step, at, seq);
      const changesNames = kind !== 'owner' && kind !== 'mode';
      const isNew = !/^(?:owner|mode|remove|rename|discard)$/.test(kind);
      const around = stateOf(parent);
      const hasTime = changesNames && !this.#made.has(dirname(path)) && 'mtime' in around;
      return {
        type: 'step',
        seq,
        kind,
        path,
        before,
        ...saved,
        ...(isNew && { temporary: join(dirname(path), temporaryName(this.#journal, seq)) }),
        ...('twin' in step && { twin: step.twin }),
        ...(kind === 'rename' && this.#goalOf(step.to)),
        after: afterOf(step),
        ...(hasTime && { parentTime: around.mtime }),
      };
    });
  }

  #goalOf(to: string): Pick<StepRecord, 'to' | 'toParentTime'> {
    return anchored(to, this.#plan.roots, (_, parent) => {
      const around = stateOf(parent);
      return { to, ...('mtime' in around && { toParentTime: around.mtime }) };
    });
  }

  #backUp(step: Step, at: string, seq: number): { hash?: string; backup?: string } {
    if (step.before.kind !== 'file' || (step.kind !== 'write' && step.kind !== 'remove')) return {};
    const bytes = bytesOf(at);
    const hash = hashOf(bytes);
    if (step.kind === 'write' && hash !== step.hash) throw new StepRefused(CHANGED);
    try {
      return { hash, backup: this.#journal.backUp(seq, bytes) };
    } catch (error) {
      throw new JournalFailed(error);
    }
  }

  async #attempt<Result>(
    step: Step,
    act: () => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof JournalFailed) throw error;
      this.#fail(step, reasonOf(error));
      return undefined;
    }
  }

  #fail(step: Step, reason: string): void {
    for (const fix of step.fixes) if (!this.#failed.has(fix)) this.#failed.set(fix, reason);
  }

  #stop(error: unknown): void {
    const cause = error instanceof JournalFailed ? error.cause : error;
    this.#stopped = `its journal cannot be written (${errnoOf(cause)})`;
  }

  #end(): void {
    try {
      this.#journal.promise([{ type: 'end' }]);
      this.#journal.close();
    } catch {
      // The run stays pending then, and the next one says so.
    }
  }
}

class JournalFailed extends Error {
  override readonly name = 'JournalFailed';
  constructor(cause: unknown) {
    super('the journal cannot be written', { cause });
  }
}

type PlainStep = Exclude<Step, { kind: 'encrypt' | 'discard' }>;

function performStep(disk: Disk, step: PlainStep, record: StepRecord, roots: Roots): void {
  anchored(step.path, roots, (at, parent) => {
    expectUnchanged(step, at);
    const temporary = record.temporary && join(parent, basename(record.temporary));
    switch (step.kind) {
      case 'write':
        return replace(disk, { at, parent, temporary, step }, (path) =>
          makeFile(disk, path, step.bytes, attributesFor(step, parent)),
        );
      case 'link':
        return replace(disk, { at, parent, temporary, step }, (path) =>
          makeLink(disk, path, step.target, step.before),
        );
      case 'remove':
        if (step.before.kind === 'directory') disk.removeDirectory(at);
        else disk.unlink(at);
        break;
      case 'make-directory':
        return beside(disk, { parent, temporary }, (made) => makeDirectory(disk, made, at, step));
      case 'make-file':
        return beside(disk, { parent, temporary }, (made) => makeFileOf(disk, made, at, step));
      case 'owner':
        return changeOwner(disk, step, at);
      case 'mode':
        return disk.changeMode(at, step.mode);
      case 'rename':
        anchored(step.to, roots, (to, toParent) => {
          if (stateOf(to).kind !== 'absent') throw new StepRefused(CHANGED);
          keepingTimes(disk, [toParent], () => disk.rename(at, to));
        });
    }
    disk.syncDirectory(parent);
    bringDirectoryTimeBack(disk, parent, record.parentTime);
  });
}

interface Beside {
  readonly parent: string;
  readonly temporary: string | undefined;
}

interface Replacement extends Beside {
  readonly at: string;
  readonly step: Step;
}

/** Makes the new thing beside the old one, and gives it the name in one step. */
function replace(
  disk: Disk,
  { at, step, ...where }: Replacement,
  make: (path: string) => void,
): void {
  beside(disk, where, (made) => {
    make(made);
    expectUnchanged(step, at);
    disk.rename(made, at);
  });
}

/** Lets something be made in a directory under a name of its own, of which nothing is left where that fails. */
function beside(
  disk: Disk,
  { parent, temporary }: Beside,
  make: (temporary: string) => void,
): void {
  if (temporary === undefined) throw new StepRefused('there is no name for it');
  const around = stateOf(parent);
  const time = 'mtime' in around ? around.mtime : undefined;
  try {
    make(temporary);
  } catch (error) {
    quietly(() => {
      if (stateOf(temporary).kind === 'directory') disk.removeDirectory(temporary);
      else disk.unlink(temporary);
    });
    quietly(() => bringDirectoryTimeBack(disk, parent, time));
    throw error;
  }
  disk.syncDirectory(parent);
  bringDirectoryTimeBack(disk, parent, time);
}

function changeOwner(disk: Disk, step: Extract<Step, { kind: 'owner' }>, at: string): void {
  disk.changeOwner(at, step.uid, step.gid);
  const { before } = step;
  // A new owner costs a file its set-id bits, which it had for a reason.
  if (before.kind !== 'link' && 'mode' in before && (before.mode & 0o6000) !== 0) {
    disk.changeMode(at, before.mode);
  }
}

/** Of the old file; for a new one of the directory it is in. */
function attributesFor({ before }: Step, parent: string): Parameters<typeof makeFile>[3] {
  if (before.kind === 'file') return { ...before, time: timeOf(before) };
  const { uid, gid } = stateOf(parent) as { uid?: number; gid?: number };
  return { mode: 0o644, ...(process.geteuid?.() === 0 && { uid, gid }) };
}

/** Looks at what a step relies on, and at no more: an earlier step of the same path may have changed the rest. */
function expectUnchanged(step: Step, at: string): void {
  const now = stateOf(at);
  const { before } = step;
  if (now.kind !== before.kind) throw new StepRefused(CHANGED);
  if (!('mode' in now) || !('mode' in before)) return;
  const isSame =
    (step.kind !== 'link' ||
      ('target' in now && 'target' in before && now.target === before.target)) &&
    (step.kind !== 'owner' || (now.uid === before.uid && now.gid === before.gid)) &&
    (step.kind !== 'mode' || now.mode === before.mode) &&
    (!/^(?:remove|rename|discard)$/.test(step.kind) || now.node === before.node) &&
    (step.kind !== 'write' || (now.node === before.node && sameFile(now, before)));
  if (!isSame) throw new StepRefused(CHANGED);
  // Somebody gave it a second name meanwhile.
  if (now.kind === 'file' && before.kind === 'file' && now.nlink > before.nlink) {
    throw new StepRefused(CHANGED);
  }
}

function sameFile(now: State, before: State): boolean {
  return (
    now.kind === 'file' &&
    before.kind === 'file' &&
    now.size === before.size &&
    now.mtime === before.mtime &&
    now.mode === before.mode &&
    now.uid === before.uid
  );
}

function afterOf(step: Step): StepRecord['after'] {
  switch (step.kind) {
    case 'write':
      return { hash: hashOf(step.bytes) };
    case 'make-file':
      return { hash: step.hash };
    case 'link':
      return { target: step.target };
    case 'owner':
      return { uid: step.uid, gid: step.gid };
    case 'mode':
      return { mode: step.mode };
    default:
      return {};
  }
}

function temporaryName(journal: Journal, seq: number): string {
  return `.migcheck-${basename(journal.directory)}-${seq}`;
}

/** Steps that are promised together. */
function* batches(steps: readonly Step[]): Iterable<readonly Step[]> {
  let batch: Step[] = [];
  let paths = new Set<string>();
  for (const step of steps) {
    const [last] = batch;
    // An owner and a mode of one path depend on each other, and what is made on the directory it is in.
    const isFree = !paths.has(step.path) && !paths.has(dirname(step.path));
    const goesAlong = last && areAlike(last.kind, step.kind) && (isFree || isWhole(step.kind));
    if (last && !(goesAlong && (isWhole(step.kind) || batch.length < BATCH))) {
      yield batch;
      batch = [];
      paths = new Set();
    }
    batch.push(step);
    paths.add(step.path);
  }
  if (batch.length > 0) yield batch;
}

function areAlike(one: Step['kind'], other: Step['kind']): boolean {
  return isWhole(one) ? one === other : isSmall(one) && isSmall(other);
}

/** Of these a half is worth less than nothing: all are promised at once, so that a killed run can be ended. */
function isWhole(kind: Step['kind']): boolean {
  return kind === 'remove' || kind === 'rename';
}

function isSmall(kind: Step['kind']): boolean {
  return /^(?:owner|mode|make-directory|make-file)$/.test(kind);
}

function pendingOf(runs: string, stateDir: string): Run[] {
  return readRuns(runs).filter((run) => concerns(run, stateDir) && isPending(run));
}

/**
 * Ends the runs of an install that were killed: what they left half made goes, moves and removals that they
 * had begun are ended, and all that they did can still be undone. The install has to be checked anew then.
 * @returns why that may not be done now, or undefined
 */
export function settleRuns(
  install: Install,
  { disk = realDisk, runs = runsDirectory() }: ApplyOptions = {},
): string | undefined {
  const cut = pendingOf(runs, install.stateDir);
  const subject = subjectOf(install);
  try {
    for (const run of cut) {
      const plan = { roots: run.header.roots, steps: [] };
      const refused = refusal(plan, subject, runs);
      if (refused !== undefined) return refused;
      settle(disk, run);
    }
  } catch (error) {
    return journalRefusal(runs, error);
  }
  return undefined;
}

function journalRefusal(runs: string, error: unknown): string {
  return `its journal cannot be written in ${runs} (${errnoOf(error)}): make room there, or set XDG_STATE_HOME`;
}

function settle(disk: Disk, run: Run): void {
  clearTemporaries(disk, run);
  const journal = Journal.resume(disk, run);
  for (const record of unfinishedSteps(run)) {
    if (finish(disk, record, run.header.roots)) journal.note([{ type: 'done', seq: record.seq }]);
  }
  journal.promise([{ type: 'end', wasCut: true }]);
  journal.close();
}

/** @returns whether it could be done: somebody may have changed what is there since */
function finish(disk: Disk, record: StepRecord, roots: Roots): boolean {
  const { kind, path, before, to } = record;
  const about = { path, before, fixes: [] };
  try {
    if (kind === 'remove') performStep(disk, { ...about, kind }, record, roots);
    if (kind === 'rename' && to) performStep(disk, { ...about, kind, to }, record, roots);
    return true;
  } catch {
    return false;
  }
}

function outcomes(
  fixes: readonly PlannedFix[],
  reasons: ReadonlyMap<number, string>,
  runId?: string,
): FixOutcome[] {
  return fixes.map(({ fingerprint, ruleId, title, isPlanned, reason }, index) => {
    const base = { fingerprint, ruleId, title };
    if (!isPlanned) return { ...base, status: 'skipped', ...(reason !== undefined && { reason }) };
    const failure = reasons.get(index);
    const run = runId === undefined ? {} : { runId };
    if (failure !== undefined) return { ...base, status: 'failed', reason: failure, ...run };
    return { ...base, status: 'fixed', ...(reason !== undefined && { reason }), ...run };
  });
}

function refusedOutcomes({ fixes }: Plan, reason: string): FixOutcome[] {
  return outcomes(fixes, new Map()).map((outcome, index) =>
    fixes[index]?.isPlanned ? { ...outcome, status: 'skipped', reason, isRefused: true } : outcome,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof StepRefused) return error.message;
  const code = errnoOf(error);
  if (code === 'EACCES' || code === 'EPERM') return `this user may not change it (${code})`;
  return code === 'ENOSPC' ? 'the disk is full' : `it could not be changed (${code})`;
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // What went wrong before is told; a left-over is known to the journal.
  }
}
