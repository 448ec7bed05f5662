/** The machine that the install came from, as far as it still tells. */
export interface Origin {
  /** The home whose paths it carries and which is not its own, the most frequent one first. */
  readonly homes: readonly string[];
  readonly user?: string;
  readonly platform?: 'linux' | 'darwin' | 'win32';
  /** The release that last wrote it (`meta.lastTouchedVersion`, else `wizard.lastRunVersion`). */
  readonly release?: string;
  /** The state directory's name in its own paths, where it is another than now: `.openclaw-work`. */
  readonly stateDirName?: string;
}
