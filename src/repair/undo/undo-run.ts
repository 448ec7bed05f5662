import { letSignalsIn, noteUnfinished } from '../../install/files/unfinished.ts';
import { thisProcess } from '../../install/host/processes.ts';
import type { AgeKeys } from '../age.ts';
import { anchored, anchoredWhile } from '../anchor.ts';
import { keepingTimes } from '../directory-times.ts';
import type { Disk } from '../disk.ts';
import { Journal, type Run, type StepRecord } from '../journal.ts';
import { stateOf } from '../path-state.ts';
import { pathsLeft, stepsOfRun } from '../run-status.ts';
import { CHANGED_SINCE_REPAIR, StepRefused } from '../step-refused.ts';
import { clearTemporaries } from '../temporaries.ts';
import { bringTimeBack, directoriesToTime } from './directories.ts';
import { type UndoOutcome, UndoOutcomes } from './outcomes.ts';
import { type Restoration, restorePath } from './restore.ts';
import { sealedSteps, unseal } from './sealed.ts';
import { isSameThing } from './step-effect.ts';

/** Undoes a run: first names, then encryptions, then each path, then the times of directories. */
export class RunUndo {
  readonly #disk: Disk;
  readonly #run: Run;
  readonly #keys: AgeKeys | undefined;
  readonly #steps: readonly StepRecord[];
  /** The files that this run or another one created or replaced. */
  readonly #made: readonly StepRecord[];
  readonly #outcomes = new UndoOutcomes();

  readonly #isByRepair: boolean;

  /**
   * @param about all: every run, to know what they created; isByRepair: the undo is a part of a
   * repair, not the user's request
   */
  constructor(about: {
    disk: Disk;
    run: Run;
    all: readonly Run[];
    keys: AgeKeys | undefined;
    isByRepair?: boolean;
  }) {
    const { disk, run, all, keys, isByRepair = false } = about;
    this.#isByRepair = isByRepair;
    this.#made = all.flatMap(stepsOfRun).filter(({ kind }) => /^(?:make-file|replace)$/.test(kind));
    this.#disk = disk;
    this.#keys = keys;
    this.#run = run;
    const left = pathsLeft(run);
    this.#steps = stepsOfRun(run).filter(({ path }) => !left || left.has(path));
  }

  /** @throws what the disk throws where the journal cannot be written */
  async perform(): Promise<readonly UndoOutcome[]> {
    const journal = Journal.resume(this.#disk, this.#run);
    const runId = this.#run.header.continues ?? this.#run.header.id;
    noteUnfinished({ what: this.#isByRepair ? 'repair' : 'undo', runId });
    const begun = {
      type: 'undo' as const,
      process: thisProcess(),
      ...(this.#isByRepair && { isByRepair: true as const }),
    };
    journal.promise([{ ...begun, directories: [] }]);
    for (const step of this.#steps.toReversed()) this.#renameBack(step);
    // Only now does every directory have the name again that the run recorded.
    const directories = directoriesToTime(this.#run, this.#outcomes);
    journal.promise([{ ...begun, directories: [...directories.keys()] }]);
    this.#outcomes.attempt(this.#run.header.stateDir, () =>
      clearTemporaries(this.#disk, this.#run),
    );
    for (const step of sealedSteps(this.#steps)) await this.#unseal(step);
    await this.#restorePaths();
    const { roots } = this.#run.header;
    for (const [directory, one] of directories) {
      this.#outcomes.attempt(directory, () => bringTimeBack(this.#disk, one, roots));
    }
    this.#end(journal);
    noteUnfinished({ what: 'undone', runId });
    return this.#outcomes.all;
  }

  #renameBack({ path, to, before, kind }: StepRecord): void {
    if (kind !== 'rename' || to === undefined) return;
    const { roots } = this.#run.header;
    this.#outcomes.restore(path, () =>
      anchored(to, roots, (from, fromParent) =>
        anchored(path, roots, (at, parent) => {
          if (isSameThing(stateOf(at), before)) return;
          if (stateOf(at).kind !== 'absent' || !isSameThing(stateOf(from), before)) {
            throw new StepRefused(CHANGED_SINCE_REPAIR);
          }
          keepingTimes(this.#disk, [parent, fromParent], () => this.#disk.rename(from, at));
        }),
      ),
    );
  }

  async #unseal(step: StepRecord): Promise<void> {
    const about = { disk: this.#disk, run: this.#run, step, keys: this.#keys };
    await this.#outcomes.restoreSlowly(step.path, () =>
      anchoredWhile(step.path, this.#run.header.roots, (at, parent) => unseal(about, at, parent)),
    );
  }

  async #restorePaths(): Promise<void> {
    const paths = [...byPath(this.#steps)].sort(([a], [b]) => (a < b ? -1 : 1));
    // Directories must exist before their contents, and get their modes after them.
    for (const [path, steps] of paths) if (isDirectory(steps)) this.#makeDirectory(path, steps);
    for (const [path, steps] of paths) {
      if (!isDirectory(steps)) await this.#restore(path, steps);
    }
    for (const [path, steps] of paths.reverse()) {
      if (isDirectory(steps)) await this.#restore(path, steps);
    }
  }

  #makeDirectory(path: string, steps: readonly StepRecord[]): void {
    if (!steps.some(({ kind }) => kind === 'remove')) return;
    this.#outcomes.attempt(path, () => {
      anchored(path, this.#run.header.roots, (at) => {
        if (stateOf(at).kind === 'absent') this.#disk.makeDirectory(at, 0o700);
      });
    });
  }

  async #restore(path: string, steps: readonly StepRecord[]): Promise<void> {
    const about: Restoration = { disk: this.#disk, run: this.#run, made: this.#made, path, steps };
    await letSignalsIn();
    await this.#outcomes.restoreSlowly(path, () => restorePath(about));
  }

  #end(journal: Journal): void {
    const left = this.#outcomes.all.filter(({ status }) => status !== 'restored');
    journal.promise([
      left.length > 0
        ? { type: 'partly-undone', left: left.map(({ path }) => path) }
        : { type: 'undone' },
    ]);
    journal.close();
  }
}

/** The steps that are undone path by path: all except renames and encryptions. */
function byPath(steps: readonly StepRecord[]): Map<string, StepRecord[]> {
  const paths = new Map<string, StepRecord[]>();
  for (const step of steps) {
    if (/^(?:rename|encrypt|discard)$/.test(step.kind)) continue;
    const known = paths.get(step.path);
    if (known) known.push(step);
    else paths.set(step.path, [step]);
  }
  return paths;
}

function isDirectory([first]: readonly StepRecord[]): boolean {
  return first?.before.kind === 'directory' || first?.kind === 'make-directory';
}
