/** What the help of a command says below its options; `me` is how the user starts this program. */
export interface HelpTexts {
  readonly check: string;
  readonly rules: string;
  readonly explain: string;
  readonly schema: string;
  readonly undo: string;
  readonly runs: string;
}

/** @param me from `calledAs` */
export function helpTexts(me: string): HelpTexts {
  return {
    check: `
Examples:
  the install that OpenClaw would use here
    $ ${me}
  a state directory, and every profile in this home
    $ ${me} ~/.openclaw-work
    $ ${me} --all
  a copy that will run elsewhere
    $ ${me} /mnt/copy/home/alice --home /home/bob --user 1001
  a directory that a container mounts under another name
    $ ${me} ./config --state-dir /home/node/.openclaw --user 1000
  what a repair would change, then the repair
    $ ${me} --fix --dry-run
    $ ${me} --fix
  the same, one question for each repair
    $ ${me} --fix --interactive
  the same with what should be looked at first
    $ ${me} --fix --unsafe-fixes --dry-run
  bring what did not arrive from a backup or from another copy
    $ ${me} --fix --dry-run --from ~/openclaw-backup.tar.gz
  take the last repair back
    $ ${me} undo
  for a program to read
    $ ${me} --format json --output report.json
  what a rule looks for, and why
    $ ${me} explain profile-mismatch

Exit status:
  0    nothing at or above --fail-on
  1    findings
  2    it could not check, or not everything, or --fix was refused
  130  interrupted

It reads. Without --fix it changes nothing. It never starts OpenClaw and never
opens a connection to another machine. Outside of Linux --fix and undo ask one
port of this machine, the gateway's, whether somebody listens there.`,
    rules: `
Examples:
  every rule with its usual severity
    $ ${me} rules
  with all that a rule says of itself, for a program to read
    $ ${me} rules --format json`,
    explain: `
Examples:
  why a finding matters, and what the rule leaves alone
    $ ${me} explain stale-home-path`,
    schema: `
Examples:
  what to expect of --format json
    $ ${me} schema`,
    undo: `
Examples:
  take the last repair back
    $ ${me} undo
  take an older one back
    $ ${me} runs
    $ ${me} undo 20261121T080910123-0a1b2c3d

Each file gets its bytes, mode, owner and time again. What somebody changed
since the repair stays as it is, and is named. Without a run it is the last
repair of the install that was repaired last, and never one of another install.
Of several repairs take the last one back first. An undo that was interrupted is
ended by doing it again. Like --fix it is refused while the gateway runs.

Exit status:
  0  everything is as it was
  1  something had to stay as it is
  2  nothing was taken back`,
    runs: `
Examples:
  what was repaired, when, and whether it was taken back
    $ ${me} runs
  forget the repairs of more than a week ago
    $ ${me} runs --prune 7

A run keeps the original of each file that it changed or removed, with its
secrets, for your user only, in $XDG_STATE_HOME/openclaw-migcheck/runs (else
below ~/.local/state). A pruned run cannot be taken back any more.

Exit status:
  0  listed, or removed
  2  it could not be done`,
  };
}
