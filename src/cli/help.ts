/** The help text of each command, printed below its options. */
export interface HelpTexts {
  readonly check: string;
  readonly rules: string;
  readonly explain: string;
  readonly schema: string;
  readonly undo: string;
  readonly runs: string;
  readonly convert: string;
  readonly merge: string;
  readonly suppress: string;
  readonly init: string;
  readonly completion: string;
  readonly man: string;
  readonly record: string;
  readonly verify: string;
  readonly prepare: string;
}

/** @param me how the user starts this program, from `calledAs` */
export function helpTexts(me: string): HelpTexts {
  return {
    check: `
Examples:
  check the install that OpenClaw would use here
    $ ${me}
  check one state directory, or every profile in this home
    $ ${me} ~/.openclaw-work
    $ ${me} --all
  check a copy that will run elsewhere
    $ ${me} /mnt/copy/home/alice --home /home/bob --user 1001
  check a directory that a container mounts under another path
    $ ${me} ./config --state-dir /home/node/.openclaw --user 1000
  check several installs, and write one page for all
    $ ${me} /srv/*/.openclaw --format pretty --format html=all.html
  check archives before the old machine is wiped
    $ ${me} openclaw-state.tgz openclaw-workspace.tgz
    $ ssh old-machine tar -cz .openclaw | ${me} -
  show what a repair would change, then repair
    $ ${me} --fix --dry-run
    $ ${me} --fix
  ask before each repair
    $ ${me} --fix --interactive
  also show repairs that may change what you set up on purpose
    $ ${me} --fix --unsafe-fixes --dry-run
  restore what is missing, from a backup or another copy
    $ ${me} --fix --dry-run --from ~/openclaw-backup.tar.gz
  before the move, record what the old machine has; after it, compare
    $ ${me} record -o moved.json
    $ ${me} --against moved.json
  on a bare machine, see what it needs; after the move, go through the checklist
    $ ${me} prepare moved.json
    $ ${me} verify --against moved.json
  undo the last repair
    $ ${me} undo
  write a report for programs, or a page for people
    $ ${me} --json --output report.json
    $ ${me} --format pretty --format html=report.html
  report only what is new since an earlier report
    $ ${me} --baseline report.json
  explain what a rule finds, and why it matters
    $ ${me} explain profile-mismatch

Exit status:
  0    no finding at or above --fail-on
  1    findings
  2    it could not check (wrong usage, no install, a file it could not read,
       a rule crashed, a limit was hit), or --fix was refused
  130  interrupted

Each directory is a separate install. Several archives are parts of one install,
unless each of them has a configuration. With several installs, each one is
reported and the exit status is the worst of all. JSON, HTML, Markdown and SARIF
then have the form that merge writes. --fix takes one path.

Without --fix, it changes nothing. It never starts OpenClaw. It connects to
another machine only if you give it one as user@host. On systems other than
Linux, --fix and undo test whether the gateway listens on its port on this
machine. verify always asks the gateway.`,
    record: `
Examples:
  on the old machine, record the install that OpenClaw uses
    $ ${me} record -o moved.json
  record one profile, or a copy
    $ ${me} record --profile work -o work.json
    $ ${me} record /mnt/home/alice --home /home/alice -o moved.json
  encrypt the record
    $ ${me} record --age-recipient keys.txt -o moved.json.age
  make a list on a machine that has no Node
    $ ${me} record --script > list.sh
  on the new machine, compare
    $ ${me} --against moved.json

The record lists files with their sizes and times, a keyed digest of each file
that has no secrets, and the number of conversations, messages, cron jobs and
database rows. It contains no secrets and no conversation text. The command also
says what a copy of the state directory alone leaves behind. The gateway may
keep running; stop it for an exact record.

Exit status:
  0  recorded
  2  it could not record, or could not read everything`,
    prepare: `
Examples:
  on a bare machine, see what the old install needs
    $ ${me} prepare moved.json
    $ ${me} prepare openclaw-backup.tar.gz
    $ ${me} prepare /mnt/old-disk/home/alice/.openclaw
  see what an upgrade during the move does
    $ ${me} prepare moved.json --openclaw 2026.9.6
  prepare a Mac from here
    $ ${me} prepare moved.json --platform macos

It checks Node, OpenClaw, the user, the disk space, the time zone and what
starts services, and says how to get what is missing. Then it lists what to
copy, and the steps of the move. It installs nothing and changes nothing.

Formats: pretty and json.

Exit status:
  0  this machine has what the install needs
  1  something has to be done first
  2  nothing is left to do, but something could not be checked; or it failed`,
    verify: `
Examples:
  go through the checklist for the install that OpenClaw uses here
    $ ${me} verify
  compare with what the old machine had
    $ ${me} verify --against moved.json
  check over ssh that the gateway on the old machine is stopped
    $ ${me} verify --old alice@old-machine
  say that it is stopped, for a script that then wipes the old machine
    $ ${me} verify --against moved.json --old-stopped --json
  leave out the service if you start the gateway yourself
    $ ${me} verify --skip service

It runs the check, and asks the gateway on its port on 127.0.0.1 whether it is
live. It sends no credential and changes nothing. It connects to another machine
only if you give it one as user@host.

The answer to each item is yes, no, or cannot tell. Unless it is yes, verify
gives one command that corrects it or shows more. In a terminal, it asks you
about the old machine.

Formats: pretty, json and markdown.

Exit status:
  0    the answer to every item is yes
  1    the answer to an item is no
  2    no answer is no, but an item could not be checked; or it failed
  130  interrupted`,
    rules: `
Examples:
  list every rule with its usual severity
    $ ${me} rules
  list all facts about the rules as JSON
    $ ${me} rules --json`,
    explain: `
Examples:
  show why a finding matters, and what the rule does not report
    $ ${me} explain stale-home-path`,
    schema: `
Examples:
  show the fields of the JSON report
    $ ${me} schema
  show the fields of the checklist of verify
    $ ${me} schema verification
  show the fields of a settings file
    $ ${me} schema settings`,
    undo: `
Examples:
  undo the last repair
    $ ${me} undo
  undo an older one
    $ ${me} runs
    $ ${me} undo 20261121T080910123-0a1b2c3d

Each file gets back its contents, mode, owner and time. A file that was changed
since the repair stays as it is and is listed. Without an id, undo takes the
last repair of the install that was repaired last. Undo several repairs in
reverse order. If an undo was interrupted, run it again. Like --fix, undo is
refused while the gateway runs.

Exit status:
  0  everything is as it was
  1  something had to stay as it is
  2  nothing was undone`,
    runs: `
Examples:
  list what was repaired, when, and whether it was undone
    $ ${me} runs
  delete repairs older than a week
    $ ${me} runs --prune 7

A repair keeps the original of each file that it changed or removed, with its
secrets, readable only by you, in $XDG_STATE_HOME/openclaw-migcheck/runs (by
default in ~/.local/state). A deleted repair can no longer be undone.

Exit status:
  0  listed or deleted
  2  it could not list or delete them`,
    convert: `
Examples:
  look at a stored report in a terminal, or as a page
    $ ${me} convert report.json
    $ ${me} convert report.json --format html=report.html
  write several formats at once
    $ ${me} convert report.json --format junit=junit.xml --format sarif=report.sarif`,
    merge: `
Examples:
  see which of many machines need attention
    $ ${me} merge reports/alice.json reports/bob.json
  write one page for all, with what is new since the last time
    $ ${me} merge reports/*.json --baseline last.json --format html=fleet.html --format json=next.json
  also list machines that have no report
    $ ${me} merge reports/*.json --expect alice --expect bob
  write a test report for a CI server
    $ ${me} merge reports/*.json --format junit=fleet.xml

A machine has the name that --label gave it when it was checked, or else its own
name. A machine without a usable report needs attention.

Exit status:
  0  no machine needs attention
  1  some do
  2  a file cannot be read`,
    suppress: `
Examples:
  hide a finding
    $ ${me} suppress 0123456789abcdef --reason 'will move to the vault next week'
  hide a finding until a certain day
    $ ${me} suppress 0123456789abcdef --reason 'not before the audit' --expires 2030-12-01

It writes to the settings file that applies in the working directory, and keeps
its comments. Without one, it creates openclaw-migcheck.config.yaml there.`,
    init: `
Examples:
  write openclaw-migcheck.config.yaml, with each setting explained
    $ ${me} init`,
    completion: `
Examples:
  complete in this shell (bash)
    $ source <(${me} completion bash)
  complete in every new shell: bash, zsh with ~/.zfunc in fpath, fish
    $ mkdir -p ~/.local/share/bash-completion/completions ~/.zfunc ~/.config/fish/completions
    $ ${me} completion bash > ~/.local/share/bash-completion/completions/openclaw-migcheck
    $ ${me} completion zsh > ~/.zfunc/_openclaw-migcheck
    $ ${me} completion fish > ~/.config/fish/completions/openclaw-migcheck.fish`,
    man: `
Examples:
  install the manual page, and read it
    $ mkdir -p ~/.local/share/man/man1
    $ ${me} man > ~/.local/share/man/man1/openclaw-migcheck.1
    $ man openclaw-migcheck`,
  };
}
