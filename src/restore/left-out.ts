/** What of a source is not restored: by the reason, how many, and the first one of them. */
export class LeftOut {
  readonly counts = new Map<string, { readonly count: number; readonly path: string }>();

  /** @param path as a person knows it: below the state directory or the workspace */
  add(path: string, reason: string): void {
    const known = this.counts.get(reason);
    this.counts.set(reason, { count: (known?.count ?? 0) + 1, path: known?.path ?? path });
  }
}
