import { LISTED_TEXTS } from '../engine/listed.ts';

/**
 * The words of the program itself, beside those of the rules. A text is ICU MessageFormat: `{name}` stands for a value,
 * `{count, plural, one {# file} other {# files}}` for words that depend on a number.
 */
export const ENGLISH = {
  'verdict.will-not-work': 'This copy will not work yet.',
  'verdict.incomplete': 'This copy starts, but it is not complete.',
  'verdict.exposed': 'This copy works, but its secrets are exposed.',
  'verdict.attention': 'This copy should work. Look at what may break.',
  'verdict.ready': 'This copy is ready.',
  'verdict.unproven': 'Nothing is wrong, as far as could be checked.',
  'verdict.nothing-checked': 'Nothing could be checked.',
  'verdict.known':
    'Nothing is new since the baseline, which has {count, plural, one {# finding} other {# findings}}.',
  'verdict.unchecked': 'It could not check: {error}',
  'verdict.passed': '{count, plural, one {# rule} other {# rules}} found nothing.',

  'will.start': 'The gateway will not start',
  'will.answers': 'The agent cannot answer',
  'will.memory': 'The agent will not find its memory',
  'will.history': 'The agent will not find old conversations',
  'will.cron': 'Cron jobs will not run',
  'will.channels': 'A channel will not connect',
  'will.plugins': 'A plugin will not load',
  'will.features': 'A feature will not work',
  'will.privacy': 'Others can read your secrets',
  'will.later': 'Something will cause trouble later',
  'may.start': 'The gateway may not start',
  'may.answers': 'The agent may fail to answer',
  'may.memory': 'The agent may not find its memory',
  'may.history': 'The agent may not find old conversations',
  'may.cron': 'Cron jobs may not run, or may run at another time',
  'may.channels': 'A channel may not connect',
  'may.plugins': 'A plugin may not work',
  'may.features': 'A feature may not work',
  'may.privacy': 'Others may be able to read your secrets',
  'may.later': 'Something may cause trouble later',
  causes: '{sentence} ({count, plural, one {# cause} other {# causes}}).',

  'heading.start': 'Gateway start',
  'heading.answers': 'Answers from the agent',
  'heading.memory': 'Memory',
  'heading.history': 'Conversations',
  'heading.cron': 'Cron jobs',
  'heading.channels': 'Channels',
  'heading.plugins': 'Plugins',
  'heading.features': 'Other features',
  'heading.privacy': 'Privacy',
  'heading.later': 'Later problems',

  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'info',

  'steps.title': 'What to do, in this order',
  'steps.install':
    '{where, select, here {Install OpenClaw here: it is not on the PATH.} other {Install OpenClaw where this copy will run, if it is not there yet.}}{node, plural, =0 {} other { It needs Node #.}} Do not start it yet. Make sure that no gateway is running {where, select, here {on the old machine} other {there or on the old machine}}.',
  'steps.stop':
    "Stop the gateway {where, select, here {here} there {where this copy will run} other {in its container}}. Make sure that no gateway is running on the old machine.{where, select, here {} there {} docker { Run the commands for the container where your docker-compose.yml is. The service names are those of OpenClaw's own file.} unknown { Run commands that begin with openclaw in a container with the same volumes.} other { The names in the commands are those of OpenClaw's documentation. Run commands that begin with openclaw in a container with the same volumes.}}",
  'steps.new-container':
    'Open a shell in a new container with the same volumes, because this one stops with its gateway. {tool, select, none {Run the next commands in that shell.} other {Run the commands without {tool} in that shell.}}',
  'steps.place':
    'Put the contents of {from}, with hidden files, in {to} on the machine that will run this copy, or mount {from} there in a container. Skip this if the copy is there already. Do the next steps there.',
  'steps.mount': 'Mount {from} at {to} in the container, if it is not mounted there yet.',
  'steps.migrate-and-start': 'Let OpenClaw check and migrate what arrived, then start the gateway.',
  'steps.migrate-and-install':
    'Let OpenClaw check and migrate what arrived, then install its service, which starts the gateway. In a container, start the gateway as you usually do there.',
  'steps.start': 'Start the gateway.',
  'steps.install-service':
    'Install the OpenClaw service, which starts the gateway. In a container, start the gateway as you usually do there.',
  'steps.look':
    'Check that it works: {channels, select, none {} other {channels are connected, and }}your old conversations are listed.',
  'steps.check-again': 'Check again to see what is left to do.',
  'steps.repair':
    'Repair {count, plural, one {# finding} other {# findings}} with one command. To see the changes first, add --dry-run.',
  'steps.unpack': 'Unpack the archive on the new machine, then check what arrived.',
  'steps.repair-unpacked':
    'Unpack the archive on the new machine. Then repair {count, plural, one {# finding} other {# findings}} with one command. To see the changes first, add --dry-run.',
  'steps.restore':
    'Bring back what is missing {backups, plural, =1 {from the backup that is here} other {from the backups that are here, each part from the newest complete copy}}{count, plural, =0 {} one {, and repair # finding} other {, and repair # findings}}. To see the changes first, add --dry-run.',

  'install.title': 'OpenClaw install',
  'install.workspace': 'Only a workspace, without a state directory, at',
  'install.profile': '(profile {profile})',
  'install.written-by': 'written by',
  'install.came-from': 'came from',
  'install.will-run-as': 'will run as',
  'install.release': 'OpenClaw {release}',
  'install.no-release': 'an unknown release',
  'install.in-files': 'sessions in files',
  'install.in-databases': 'sessions in databases',
  'install.user': 'user {user}',
  'install.user-id': 'user id {uid}',
  'install.user-with-id': '{name} (uid {uid})',
  'install.no-user': 'an unknown user',
  'install.home': 'home {home}',
  'install.state-directory': 'state directory {name}',
  'install.from-here': 'this machine, or a home with the same path',
  'install.origin-unknown': 'unknown',
  'install.target-unknown': 'OpenClaw release unknown',
  'install.target': 'OpenClaw {release} ({source})',
  'install.as-you-said': 'as you said',
  'install.installed': 'installed here',
  'install.not-installed': 'the release that wrote this copy',

  'inventory.title': 'What arrived',
  'inventory.title-of': 'What arrived in',
  'inventory.since-record': 'What arrived, compared with the record of {date}',
  'inventory.counted': '{count}: {detail}',
  'inventory.of': '{here} of {was}',
  'inventory.see': '(see {rule})',
  'inventory.none': 'none',
  'inventory.not-here': 'not here',
  'inventory.names': '{names}',
  'inventory.cannot-look': 'cannot be read',
  'inventory.no-config': 'no openclaw.json',
  'inventory.broken-config': 'openclaw.json is broken',
  'inventory.unreadable-config': 'openclaw.json cannot be read',
  'inventory.unreadable-store': 'the store cannot be read',
  'inventory.unreadable-database': 'a database cannot be read',
  'inventory.unreadable-index': 'the session index cannot be read',
  'inventory.unreadable-jobs': 'they cannot be read',
  'inventory.profiles': '{count, plural, one {# profile} other {# profiles}}',
  'inventory.keys-in-config': '{count, plural, one {# key} other {# keys}} in the configuration',
  'inventory.keys-in-environment': '{count, plural, one {# key} other {# keys}} in the environment',
  'inventory.keys-unset': 'a key is expected in {names}, which is not set',
  'inventory.profiles-promised':
    '{count, plural, one {# profile} other {# profiles}} configured, none stored',
  'inventory.config-would-say': 'unknown without openclaw.json',
  'inventory.none-configured': 'none configured',
  'inventory.files-in': '{count, plural, one {# file} other {# files}} in {places}',
  'inventory.workspace-empty': 'empty: {places}',
  'inventory.workspace-elsewhere': 'found in {path}/, but the configuration points elsewhere',
  'inventory.workspace-not-here': 'configured, but not here',
  'inventory.notes': '{count, plural, one {# note} other {# notes}}',
  'inventory.notes-elsewhere': 'in a workspace that the configuration does not use',
  'inventory.no-workspace': 'no workspace here',
  'inventory.none-written': 'none written yet',
  'inventory.sessions-in-databases':
    '{count, plural, one {# session} other {# sessions}} in the databases',
  'inventory.transcripts': '{count, plural, one {# transcript} other {# transcripts}}',
  'inventory.sessions-without-text':
    '{count, plural, one {# session} other {# sessions}} in the index, no transcript',
  'inventory.messages': '{count, plural, one {# message} other {# messages}}',
  'inventory.jobs': '{count, plural, one {# job} other {# jobs}}',
  'inventory.login-files': '({count, plural, one {# login file} other {# login files}})',
  'inventory.no-login-for': '(no login for {names})',
  'inventory.login-files-but-none-for':
    '({count, plural, one {# login file} other {# login files}}, no login for {names})',
  'inventory.plugins': '{count, plural, one {# plugin} other {# plugins}}',
  'inventory.skills': '{count, plural, one {# skill} other {# skills}}',
  'inventory.device-key': 'the key of this gateway',
  'thing.configuration': 'configuration',
  'thing.logins': 'logins',
  'thing.workspace': 'workspace',
  'thing.memory': 'memory',
  'thing.conversations': 'conversations',
  'thing.messages': 'messages',
  'thing.cron jobs': 'cron jobs',
  'thing.channels': 'channels',
  'thing.plugins': 'plugins',
  'thing.skills': 'skills',
  'thing.device identity': 'device identity',
  'status.arrived': 'arrived',
  'status.broken': 'broken',
  'status.missing': 'missing',
  'status.none': 'none',
  'status.unknown': 'unknown',

  'finding.at': 'at',
  'finding.and': 'and',
  'finding.why': 'why',
  'finding.fix': 'fix',
  'finding.do': 'do',
  'finding.with': 'with {flags}: {title}',
  'finding.step': 'step {step}',
  'finding.as-above': 'as above',
  'finding.more': '{count} more',
  'finding.target-unknown':
    'Check again with --state-dir <path>, the path of this state directory on the machine that will run this copy. That path is unknown, so no path is changed. In the OpenClaw container it is /home/node/.openclaw.',
  'command.or': 'or',
  'finding.left-out': 'A command is left out here: something in it may be a secret.',

  // Why a rule could not decide. Nobody knows what an untried release of OpenClaw does.
  about: '{what}: {problem}',
  'unknown.release':
    'the OpenClaw release that will run this install is unknown (set it with --openclaw)',
  'unknown.missing-load-path':
    'it is not known what OpenClaw {release} does about a missing load path',
  'unknown.sessions':
    'it is not known whether OpenClaw {release} keeps sessions in files or in databases',
  'unknown.imports':
    'it is not known how OpenClaw {release} imports the stores of earlier releases',
  'unknown.unset-variable': 'it is not known what OpenClaw {release} does about an unset variable',
  'unknown.exec-approval':
    'it is not known whether OpenClaw {release} asks before it runs a command',
  'unknown.newer-config': 'it is not known what OpenClaw {release} does with a newer configuration',
  'unknown.plugin-owner': 'it is not known whether OpenClaw {release} checks the owner of a plugin',
  'windows.users': 'Windows has no user ids',
  'windows.owner': 'files on Windows have no such owner',
  'windows.modes': 'files on Windows have no such modes',
  'unread.path': '{path} cannot be read',
  'unread.path-for': '{path} cannot be read ({reason})',
  'unread.state-directory': 'a part of the state directory could not be read',
  'unread.login-shell':
    'the login shell may set the variables that the configuration refers to (env.shellEnv)',
  'unread.whatsapp': 'a WhatsApp login cannot be read, or is outside the home',
  'unread.whatsapp-elsewhere': 'a WhatsApp login is in a place that cannot be checked',
  'unread.plugins': 'the plugins have too many files to search',
  'unread.prose': 'only the first {count} notes, skills and scripts were read',
  'unread.prose-size': 'only the first {size} of notes, skills and scripts were read',
  'unread.cron-table': 'the table of cron jobs has an unknown structure',
  'unread.cron-jobs': 'the cron jobs in {path} cannot be read',
  'unread.exec-approvals': 'the exec approvals in the database cannot be read',
  'database.unread': '{path} is not a readable database',
  'database.too-large': '{path} is too large to copy for this check (--deep raises the limit)',
  'database.refused': '{path} {problem}',
  'database.damaged': '{path} is damaged',
  'problem.many-rows': 'has a table with too many rows to read',
  'problem.oversized': 'has a larger schema, or a larger row, than any database of OpenClaw',
  'problem.computes-table': 'computes a table when it is read, which no database of OpenClaw does',
  'problem.being-written': 'is being written to (stop the gateway, then check again)',
  'problem.wal': 'has a WAL that cannot be read',
  'problem.large-databases':
    'and the other databases together are too large to copy for this check (--deep raises the limit)',
  'problem.no-room-for-copy':
    'cannot be copied for this check, because there is not enough space. Set TMPDIR to a directory with more space',
  'database.no-scratch':
    '{path} cannot be copied for this check: you cannot write to the temporary directory ({code}). Set TMPDIR to another directory',
  'database.unqueried': '{path} cannot be queried ({code})',
  'record.none': 'no record to compare with: give one with --against',
  'record.incomplete': 'the record is incomplete: {what}',
  'record.no-conversations': 'the record does not count conversations',

  // What a restore does.
  'restore.part':
    'restore {part}: {count, plural, one {# file} other {# files}} ({size}) from {source}',
  'restore.paths': 'point {count, plural, one {# path} other {# paths}} here to the restored files',
  'restore.replace':
    'replace {path} ({old}) with the version from {source} ({whole}){has, select, nothing {} more {, which has everything that is here and more} other {, which lacks some of what is here}}',

  // What `--from` gives.
  'part.configuration': 'configuration',
  'part.workspace': 'workspace',
  'part.sessions': 'sessions',
  'part.logins': 'logins',
  'part.databases': 'databases',
  'part.devices': 'devices',
  'part.cron jobs': 'cron jobs',
  'part.other state': 'other state',
  'holds.sessions': 'sessions',
  'holds.messages': 'messages',
  'holds.memory': 'memory',
  'holds.cron': 'cron',
  'holds.logins': 'logins',
  'holds.workspace': 'workspace',
  'source.whole': 'complete',
  'source.not-whole': 'incomplete',
  'source.unusable': 'cannot be used',
  'source.dated': '{state}, of {date} UTC',
  'source.part': '{part} ({count, plural, one {# file} other {# files}})',
  'source.takes-nothing': '{state}; nothing is taken from it',
  'source.takes': '{state}; taken: {parts}',
  'source.line': '{name}: {counts}; {words}.',

  // What repairs did, and what stopped them.
  'repairs.refused': 'NOTHING WAS REPAIRED in {install}',
  'repairs.changed': 'What is different now',
  'repairs.times': '{words} ({count} times)',
  'repairs.done':
    '{count, plural, one {# repair} other {# repairs}} done. {left, plural, =0 {No finding is left} one {# finding is left} other {# findings are left}}.',
  'repairs.undo': 'undo',
  'outcome.fixed': 'fixed',
  'outcome.still-there': 'partly done',
  'outcome.skipped': 'not done',
  'outcome.failed': 'failed',
  'outcome.still-wrong': 'still wrong: {message}',
  'pending.first':
    'Repair {id} was interrupted at the first of {steps, plural, one {# step} other {# steps}}, in {install}',
  'pending.after': 'Repair {id} was interrupted after {done} of {steps} steps, in {install}',
  'pending.undo': 'The undo of repair {id} was interrupted, in {install}',
  'pending.finish': 'finish',
  'pending.or-undo': 'or undo',
  'pending.taken-back': '--fix first undoes this repair, then plans again.',

  'remark.refused': 'Nothing was repaired in {install}: {reason}',
  'remark.in-part': '{rule} partly checked: {reason}',
  'remark.skipped': '{rule} skipped: {reason}',
  'remark.crashed': '{rule} crashed: {reason}',
  'remark.interrupted': 'Repair {id} in {install} was interrupted: {command}',
  'remark.interrupted-either': 'Repair {id} in {install} was interrupted: {command}, or {other}',

  // Notes about the check itself.
  'note.settings': 'Settings: {path}.',
  'note.settings-unused': '{path} was not used: it is inside {owner}, which is being checked.',
  'note.settings-foreign':
    'The settings in {file} were not used: {path} belongs to another user ({uid}). If you trust them, add {option}.',
  'note.settings-open':
    'The settings in {file} were not used: others can write to {path}. If you trust them, add {option}.',
  'note.compared':
    'Compared with the record of {date} UTC{home, select, unknown {} other {, of {home}}}.',
  'note.compared-copy':
    'Compared with {name} as it was at {date} UTC{home, select, unknown {} other {, of {home}}}.',
  'note.record-moving': 'OpenClaw was running while the record was made ({what}).',
  'note.record-incomplete': 'The record is incomplete: {what}.',
  'note.target':
    '{path} was checked as {target}, the path that its own settings use. If it will run under another path, give it with --state-dir.',
  'note.archive-home':
    '{name} was checked for {home}, the home that it came from. If it will be unpacked into another home, give that with --home.',
  'note.archive-home-unknown':
    '{name} was checked for {home}, because it does not say which home it came from. If it will be unpacked into another home, give that with --home.',
  'note.repair-not-begun':
    'Repair {id} was interrupted before the first of its {steps} steps and had changed nothing. It was planned again.',
  'note.repair-taken-back':
    'Repair {id} was interrupted after {done} of {steps} steps. It was undone and planned again.',
  'note.would-be-refused': '--fix would be refused in {install} now: {reason}',
  'note.may-reveal':
    '{count, plural, one {# step} other {# steps}} of this plan may reveal more findings. --fix then checks again and repairs what is safe, until nothing new appears. One undo reverses all repairs. With --interactive, it stops after the first pass.',
  'note.nothing-missing': 'Nothing was restored from {names}: nothing is missing here.',
  'note.workspace-stays':
    '{path} stays as it is, but the restored configuration uses the workspace of the backup. If yours is newer, move it there.',
  'note.has-nothing': '{path} has nothing that is missing here.',
  'note.not-restored': 'Not restored from {name}: {paths} ({reason}).',
  'note.no-better':
    '{name} has no better version of {count, plural, one {# file} other {# files}} that arrived incomplete.',
  'note.replaceable':
    'For {count, plural, one {# file} other {# files}} that arrived incomplete, {name} has a complete version. --unsafe-fixes puts it in place, and --dry-run shows which is newer.',
  'note.suppression-expired':
    'The suppression of {fingerprint} expired on {date}: its finding is back.',
  'note.nothing-repaired': '--fix can repair nothing here, so nothing was changed.',
  'note.suppression-unused': 'The suppression of {fingerprint} matches no finding.',
  'note.cut-off': '{path} was not read completely.',
  'note.too-large': '{path} was not read completely: {reason}.',
  'note.unreadable':
    'You cannot read {path} ({reason}){more, plural, =0 {} other {, and # more}}.{code, select, EACCES { Run the check as the owner or as root.} other {}}',
  'note.config-unread': '{path} could not be read.',
  'unread.closed': 'you cannot enter {path}',
  'unread.cut-off': '{path} was not read completely',
  'unread.unreadable': '{path} cannot be read',

  // What the readers of files say.
  'problem.code': '{code}',
  'problem.too-many-files': 'too many files in it',
  'problem.many-entries': 'more than {count} entries',
  'problem.deep-directories': 'directories nested more than {count} deep',
  'problem.too-little-memory':
    'too many files for the memory that Node may use (NODE_OPTIONS=--max-old-space-size=4096 allows more)',
  'problem.gone': 'it is gone',
  'problem.unread': 'it cannot be read ({reason})',
  'problem.larger': 'larger than {size}',
  'problem.it-is-larger': 'it is larger than {size}',
  'problem.link': 'a link',
  'problem.link-to-it': 'a link leads to it',
  'problem.leads-out': 'a link that leads out of the home',
  'problem.link-to-itself': 'a link to itself',
  'problem.dangling-link': 'a dangling link',
  'problem.script-unread': 'the script cannot be read: {reason}',
  'problem.unit-unread': 'the unit cannot be read: {reason}',
  'problem.plist-unread': 'the plist cannot be read: {reason}',
  'problem.plist-binary': 'the plist is a binary one: plutil -convert xml1 makes it readable',
  'problem.plist-malformed': 'the plist is not well-formed',
  'problem.plist-starts-nothing': 'the plist starts no program',
  'problem.own-variables-unread': 'its environment file cannot be read: {reason}',
  'problem.variables-unread': 'an environment file cannot be read: {reason}',
  'problem.many-variables-files': 'only {count} of its environment files are read',
  'problem.directory-pattern': 'a pattern of directories in EnvironmentFile= is not followed',
  'problem.unit-empty': 'the unit has no [Service] section',
  'problem.unit-starts-nothing': 'the unit has no ExecStart',
  'problem.open-quote': 'a quote is not closed in {key}= (line {line} of {name})',
  'problem.dynamic-user': 'it runs as a temporary account that systemd creates (DynamicUser=)',
  'problem.node-unread': 'it cannot be read: {reason}',
  'problem.picks-node': 'it is a script that picks another Node',
  'problem.no-node-version': 'its version is not recorded in it or beside it',
  'problem.git-index': 'its index is cut off or damaged',
  'problem.git-version': 'index version {version}',
  'problem.empty': 'is empty',
  'problem.ends-early': 'ends too early',
  'problem.not-json5': 'is not valid JSON5',
  'problem.not-plain-json': 'is not plain JSON, and is larger than {size}',
  'problem.nested': 'is nested more than {count} deep',
  'problem.many-values': 'holds more than {count} values',
  'problem.large-config': 'makes the configuration exceed the limit of {count} values',
  'problem.refers-to-missing': 'refers to a missing file',
  'problem.refers-outside': 'refers to a file that is not in this home',
  'unread.config': 'cannot be read: {reason}',
  'unread.include': 'refers to a file that cannot be read: {reason}',
  'problem.includes-itself': 'includes itself',
  'problem.goes-too-deep': 'is nested too deep',
  'problem.no-object': 'is not an object',
  'problem.is-link-out': 'is a link that leads out of the home',
  'problem.no-regular-file': 'it is not a regular file',
  'problem.script-starts-nothing': 'the script starts no program',
  'problem.not-yaml': 'not valid YAML',
  'problem.own-way': 'it starts Node in its own way',
  'problem.other-machine': 'it is on the machine that will run the install',
  'problem.broken': 'it is cut off or damaged',
  'problem.long-names': 'its names are too long',
  'problem.large-file': 'a file in it is larger than {size}',
  'problem.unpacks-to': 'it unpacks to more than {size}',
  'problem.unpacks-times': 'it unpacks to more than {ratio} times its size',
  'problem.unpack-together': 'the archives unpack to more than {size} together',
  'problem.no-room':
    'there is not enough space to unpack it. Set TMPDIR to a directory with more space',
  'problem.not-unpacked': 'it cannot be unpacked into the temporary directory',
  'problem.unknown-entries': 'it has entries of a kind that cannot be read here ({type})',
  'problem.format': '{format} archives cannot be read here',
  'problem.seven-zip': '7z archives cannot be read here, and it does not say that it is encrypted',
  'problem.encryption-damaged': 'its encryption is damaged',
  'problem.wrong-header': 'a header has a wrong checksum',
  'problem.archive-ends': 'it ends too early',
  'problem.wrong-checksum': 'the checksum of its compression is wrong',
  'problem.compression-damaged': 'its compression is damaged',
  'problem.archive-unread': 'it cannot be read to its end',
  'problem.no-zip-list': 'the list of files at its end is missing or damaged',
  'problem.zip-password': 'it has files that need a password',
  'problem.zip-damaged': 'a file in it is damaged',
  'problem.not-trusted': 'not to be trusted',
  'problem.not-regular': 'not a regular file',

  // Why something of a source is not restored.
  'not-taken.part-missing': 'one of several parts: others are here or missing',
  'not-taken.advancing-keys':
    'keys that change with each message: only the newest copy works, and it is incomplete',
  'not-taken.outside-link': 'behind a link to a path outside the install',
  'not-taken.unused-workspace': 'a workspace that the configuration here does not use',
  'not-taken.no-state': 'OpenClaw creates it again, or it belongs to the old machine only',
  'not-taken.other-era': 'from releases that store their state differently',
  'not-taken.blank-workspace': 'in a workspace that is blank here. Move the blank one aside first',
  'not-taken.empty': 'empty in the backup too',
  'not-taken.link': 'a link',
  'not-taken.link-out': 'a link to a path outside its workspace',
  'not-taken.below-no-directory': 'inside something that is not a directory',
  'not-taken.hard-link': 'a hard link to a file that does not come before it',
  'not-taken.kind':
    '{kind, select, fifo {a FIFO} socket {a socket} device {a device} other {of an unknown kind}}',
  'not-taken.absolute-name': 'an absolute name',
  'not-taken.name-outside': 'a name that leads outside',
  'not-taken.backslash': 'a backslash in the name',
  'not-taken.control-character': 'a control character in the name',
  'not-taken.no-utf8': 'a name that is not valid UTF-8',
  'not-taken.long-name': 'a name that is too long',
  'not-taken.longer-here': 'the file here has more, though it ends too early',
  'not-taken.part-of-whole': 'one of several parts: others are here',
  'not-taken.in-log': 'a part is in its log (-wal or -journal), so copy all files by hand',
  'not-taken.no-database': 'not a complete database in the backup either',
  'not-taken.cut-off': 'cut off in the backup too',

  // Why nothing can be restored from a source.
  'from.itself': '{path} is the checked install itself, or contains it. Give another copy',
  'from.missing': 'there is no {path} to restore from',
  'from.no-file': '{path} is neither a file nor a directory',
  'from.damaged': '{path} cannot be restored from: {what}',
  'from.no-room':
    'not enough space to unpack it: it needs {needed} in {path}. Set TMPDIR to a directory with more space',
  'from.nothing': '{path} contains neither an OpenClaw state directory nor a workspace',
  'from.several':
    '{path} contains several state directories ({names}). Give one of them, after unpacking if it is an archive',
  'from.other-profile':
    '{path} has {name}, which is another profile than {own}. To use it anyway, give that directory, after unpacking if it is an archive',
  'from.unlisted': '{path} cannot be listed ({code})',
  'from.too-large': '{path} is too large for an install: {reason}',
  'from.several-installs': '{path} has several installs',
  'from.no-install': '{path} has no install',

  // Why an archive cannot be checked.
  'archive.no-install': '{name} contains no OpenClaw install',
  'archive.damaged': '{name} is damaged: {what}. {reason}',
  'archive.no-input': 'there is no standard input to read from',
  'archive.encrypted': '{name} is encrypted ({how}). Decrypt it on the fly: {command}',
  'archive.encrypted-file':
    '{name} is encrypted ({how}). Decrypt it first, then give the new file: {command}',
  'archive.age-text': 'age, as text',
  'archive.give-identity': '{name} is encrypted with age. Give the key file with --age-identity',
  'archive.damaged-age': '{name} is a damaged age file',
  'archive.no-key': 'no key given with --age-identity opens {name}',
  'archive.unknown-format':
    '{name} is a {format} archive, which cannot be read here. Unpack it, then give the unpacked directory',
  'archive.packed':
    '{name} is packed with {format}, which cannot be read here. Unpack it on the fly: {command}',
  'archive.packed-file':
    '{name} is packed with {format}, which cannot be read here. Unpack it first, then give the new file: {command}',
  'archive.zstd':
    '{name} is packed with zstd, which Node reads from 22.15 on; this is {node}. Unpack it on the fly: {command}',
  'archive.zstd-file':
    '{name} is packed with zstd, which Node reads from 22.15 on; this is {node}. Unpack it first, then give the new file: {command}',
  'archive.empty': '{name} is empty',
  'archive.none':
    '{name} is not an archive (tar, tar.gz, tar.zst or zip). Give an archive or a directory',
  'archive.no-files': '{name} is not an archive of files',
  'archive.no-room':
    'there is not enough space to read {name}. Set TMPDIR to a directory with more space',
  'archive.separate': '{names} each have a configuration, so they are not parts of one install',
  'archive.separate-parts':
    '{names} each have a configuration, so it is not clear to which of them {parts} belongs. Check each install separately',

  // Why nothing can be compared with a record.
  'against.missing': 'there is no {path}',
  'against.several': '{name} is not one install. Give one state directory',
  'against.damaged': '{name} is damaged: {what}',
  'against.too-large': '{name} is too large for a record',
  'against.no-record':
    '{name} is neither a record nor an archive. A record is JSON, and this is not, or it was cut off',
  'against.manifest':
    '{name} is the manifest of an OpenClaw backup. It lists directories but no files. Give the archive that it came from',
  'against.other-json': "{name} is not a record. Make one with 'record' on the old machine",
  'against.unusable': '{name} cannot be used: {where, select, none {} other {{where}: }}{problem}',
  'field.release': 'is not a release of OpenClaw',
  'field.absolute': 'is not an absolute path',
  'field.digest': 'is not a digest',
  'field.inside': 'is not a path inside its directory',
  'field.mode': 'is not a mode',
  'field.profile': 'is not the name of a profile',
  'field.version': 'this program is too old for this record: update it',
  'field.no-key': 'has no key',
  'field.no-directory': 'has an entry without a directory',
  'field.wrong': 'is missing or wrong',
  'against.cut': '{name} was cut off: its last line is missing. Run the script again',
  'against.none-came':
    "{host} sent no record ({reason}). Run 'npx openclaw-migcheck record -o moved.json' there, and give that file",

  // Why there is nothing to check.
  'not-found.profile-name': 'not a profile name. Use at most 64 letters, digits, "_" and "-"',
  'not-found.empty-path':
    'the path is empty. Is it a variable that is not set? Give the state directory (usually ~/.openclaw), the home that holds it, or a workspace',
  'not-found.no-home':
    'user id {uid} has no home here. HOME is not set, and no account has this id. Give the path of the copy, or set HOME',
  'not-found.in-variable': '{variable} has a path that cannot be checked: {reason}',
  'not-found.empty-directory': '{path} is an empty directory: nothing was copied there',
  'not-found.dangling': '{path} is a link to a path that does not exist',
  'not-found.missing': 'there is no {path}',
  'not-found.link-to-itself': '{path} is a link to itself',
  'not-found.closed': '{path} cannot be read ({code}). Run the check as its owner or as root',
  'not-found.closed-of':
    '{path} cannot be read ({code}). It belongs to user id {uid}. Run the check as its owner or as root',
  'not-found.archive': '{path} is an archive. Unpack it, then check the unpacked directory',
  'not-found.file': '{path} is not a directory. Give a state directory, a home or a workspace',
  'not-found.no-install':
    '{path} is not an OpenClaw install. It has no openclaw.json, no agents, state or credentials directory, no .openclaw directory, and no workspace files (AGENTS.md, SOUL.md). Give the state directory (usually ~/.openclaw), the home that holds it, or a workspace',
  'not-found.no-state':
    '{home} has no OpenClaw state directory (.openclaw). Give the path of the copy, for instance /mnt/copy/home/alice',
  'not-found.choose':
    '{home} has {names}. Choose one with --profile or by its path, or check all with --all',
  'not-found.profile': 'there is no {name} in {home}. {choice}',

  // What is being done.
  'progress.reading': 'reading {name}',
  'progress.recording': 'recording {done} of {total} files',
  'progress.comparing': 'comparing {done} of {total} files',
  'progress.repairing': 'repairing',
  'progress.asking': 'asking the gateway',

  // What is said of an error.
  'error.unexpected': 'it could not check: {error}',
  'error.from': '--from: {reason}.',
  'error.against': '--against: {reason}.',
  'error.reason': '{reason}.',
  'error.from-several':
    '--from restores one install, and several have something missing. Choose one by its path or with --profile.',
  'error.did-you-mean': 'there is no {path}. Did you mean {other}?',
  'error.windows-path':
    '{path} is a Windows path, which does not exist on this system. In WSL it is below /mnt, for instance {example}.',
  'error.repair-archive':
    '{option} is for directories, and {name} is an archive. Unpack it on the new machine, then repair the unpacked directory.',
  'error.repair-input':
    '{option} is for directories, and what comes from standard input is an archive. Unpack it on the new machine, then repair the unpacked directory.',
  'error.no-scratch':
    'you cannot write to the temporary directory, {path} ({code}). Set TMPDIR to another directory.',
  'error.unknown-user':
    'no user "{user}" on this machine: give the ids that the user has on the machine that will run the install, for instance --user 1000:1000',
  'error.not-verified': 'nothing was verified',
  'error.not-repaired': 'nothing was repaired',
  'error.undo': '{reason}. To list the repairs: {command}',
  'error.unknown': 'unknown error',
  'error.deleted-directory':
    'The working directory was deleted. Change to another one, or give an absolute path.',

  // What is wrong with a command line.
  'usage.help': 'Help: {command}',
  'usage.unknown-option': 'there is no option {option}',
  'usage.unknown-option-meant': 'there is no option {option}. Did you mean {meant}?',
  'usage.missing': '{word} is missing',
  'usage.missing-value': 'the value of {option} is missing',
  'usage.excess':
    'too many arguments: {command} takes {count, plural, =0 {no argument} one {# argument} other {# arguments}}',
  'usage.wrong-value': '"{value}" is not a valid value for {option}. {advice}',
  'usage.choices': 'Choose from: {choices}.',
  'usage.absolute': 'Use an absolute path, for instance /home/bob.',
  'usage.release': 'Use a release, for instance 2026.9.6.',
  'usage.severity': 'Use <rule>=<off|info|warning|error>.',
  'usage.file': 'Give a file: {name}=<file>.',
  'usage.no-command': 'there is no command "{word}". Did you mean "{command}"?',
  'usage.unknown-command': 'there is no command "{word}". To list all commands: {command}',
  'usage.no-path': 'there is no {path} here. Did you mean "{command}"?',
  'usage.with-note': '{text} {note}',
  'usage.check-alone': 'A check needs no command.',
  'usage.doctor': "A check needs no command. `openclaw doctor` runs OpenClaw's own checks.",
  'usage.no-rule': 'there is no rule "{rule}". The command "rules" lists all rules.',
  'usage.no-rule-meant': 'there is no rule "{rule}". Did you mean "{meant}"?',
  'usage.from-alone':
    '--from restores what is missing. Add --fix to do it, or --dry-run to see it first.',
  'usage.dry-run-formats':
    '--dry-run shows changes as text, JSON, SARIF or HTML. Leave out other formats.',
  'usage.interactive-fix':
    '--interactive asks before each repair. Use it with --fix and without --dry-run.',
  'usage.interactive-terminal':
    '--interactive needs a terminal. Without one, look at the repairs with --dry-run, choose with --only, and repair with --fix.',
  'usage.unsafe-alone':
    '--unsafe-fixes adds repairs. Add --fix to do them, or --dry-run to see them first.',
  'usage.age-unsafe':
    '--age-recipient and --age-identity are for encrypting backups, which needs --unsafe-fixes. --age-identity also opens an encrypted archive that you check, and encrypted files given to --against and --from.',
  'usage.all-profile': '--all checks every profile. Leave out --profile, or --all.',
  'usage.all-against': '--against is the record of one install. Leave out --all.',
  'usage.all-state-dir': '--state-dir is the path of one state directory. Leave out --all.',
  'usage.one-fix':
    '--fix repairs one install at a time, so that you see what it changes. Give one path.',
  'usage.one-dry-run': '--dry-run shows the repairs of one install. Give one path.',
  'usage.one-against': '--against is the record of one install. Give one path.',
  'usage.one-state-dir': '--state-dir is the path of one state directory. Give one path.',
  'usage.one-workspace': '--workspace is a directory of one install. Give one path.',
  'usage.one-install': '{command} is for one install. Give its state directory.',
  'usage.no-install': 'there is no OpenClaw install here.',
  'usage.input-once': 'standard input (-) can be given once.',
  'usage.terminal': 'standard input is a terminal. Send an archive to it, for instance: {command}',
  'usage.no-archive': '{path} is not an archive. Only archives can be parts of one install.',
  'usage.verify-archive':
    'verify checks an install that runs here, but {path} is an archive. To check the archive, leave out the word verify.',
  'usage.old-twice': '--old asks the old machine. Leave out --old-stopped, or --old.',
  'usage.old-host': '--old takes a machine as ssh knows it, for instance alice@old-machine.',
  'usage.no-directory': '{option}: there is no such directory.',
  'usage.past': '--expires {date} is in the past.',
  'usage.prune': '--prune takes a number of days.',
  'usage.long-path': 'the path on standard input is too long.',
  'usage.age-key': '{reason}. To make a pair of keys, run age-keygen.',
  'usage.age-no-recipient': 'that is not an age recipient',
  'usage.age-no-identity': 'that is not an age identity',
  'usage.age-secret':
    '--age-recipient takes a public key (age1…). You gave a secret key, which is now in the history of this shell.',
  'usage.age-ssh':
    '--age-recipient takes age keys (age1…), not SSH keys. To make one, run age-keygen.',
  'usage.age-line': 'the file given with --age-recipient has a line that is not an age recipient.',
  'usage.age-encrypted':
    'the file given with --age-identity is not a plain age identity. It is encrypted, or an SSH key.',
  'usage.age-unread': 'the file given with {option} cannot be read ({reason}).',
  'usage.age-empty': 'the file given with {option} has no keys, or too many.',
  'usage.merge-nothing': 'give the reports to merge, for instance reports/*.json.',
  'usage.one-stdout':
    'only one report can go to standard output. Give the others a file: --format sarif=report.sarif.',
  'usage.shared-file': 'two reports cannot share a file. Give each its own file.',
  'usage.output-taken': '--output {file}: the report already goes to {other}.',
  'usage.output-inside':
    '--output {file} is inside {path}, which is being checked. Give a file outside.',
  'usage.output-no-directory': '--output {file}: there is no directory {path}.',
  'usage.output-directory': '--output {file} is a directory. Give a file in it.',
  'usage.output-foreign-link':
    '--output {file} goes through a link of another user. Give the path that it leads to.',
  'usage.output-strange':
    '--output {file} is a {kind, select, pipe {named pipe} socket {socket} other {device}}. Give the path of a regular file.',
  'usage.unwritten': '{path} cannot be written: {code}',
  'usage.no-file': '{path} is not a file.',
  'usage.larger': '{path} is larger than {size}.',

  // What is wrong with settings, and what is written into them.
  'settings.unusable': '{path} cannot be used:',
  'settings.suppression': 'The suppression cannot be used:',
  'settings.refused': '{path} cannot be used as settings: {reason}',
  'settings.malformed': '{path} is not valid JSON or YAML: {problem}',
  'settings.program': 'settings are JSON or YAML, not a program',
  'settings.import': 'settings cannot import another file',
  'settings.key': 'key {number}',
  'settings.key-in': '{setting}, key {number}',
  'settings.unknown': 'there is no such setting',
  'settings.unknown-meant': 'there is no such setting. Did you mean "{meant}"?',
  'settings.no-rule': 'there is no such rule. The command "rules" lists all rules.',
  'settings.no-rule-meant': 'there is no such rule. Did you mean "{meant}"?',
  'settings.missing': 'is missing',
  'settings.text': 'must be text, in quotes',
  'settings.severity': 'must be off, info, warning or error',
  'settings.fingerprint': 'must be a fingerprint: 16 hexadecimal digits',
  'settings.reason': 'must give a reason',
  'settings.date': 'must be a date, YYYY-MM-DD',
  'settings.empty': 'must not be empty',
  'settings.user': 'must be a name or a uid',
  'settings.absolute': 'must be an absolute path',
  'settings.not-from-foreign':
    'no settings are read from {file}, because {path} belongs to another user. Go to another directory, or give --config.',
  'settings.not-from-open':
    'no settings are read from {file}, because others can write to {path}. Go to another directory, or give --config.',
  'settings.not-in-install':
    'no settings are read in {path}, which belongs to an install. Go to another directory, or give --config.',
  'settings.neither': 'it is neither JSON nor YAML',
  'settings.no-list': 'it has no list of suppressions to add one to',
  'settings.there': 'settings already exist: {path}',
  'settings.not-json':
    'the settings have comments, which {path} cannot contain. Give a name that ends in .yaml.',
  'settings.created': 'Settings are in {path}. Nothing is set yet: edit what you need.',
  'settings.suppressed': '{fingerprint} is suppressed in {path}',

  // What is said where a signal stops a run.
  'stopped.nothing': 'stopped. Nothing was changed',
  'stopped.repair':
    'stopped in the middle of repair {id}. To finish it, run the same command again. To undo it, run: {command}',
  'stopped.repaired':
    'stopped. Repair {id} is done, but was not reported. To see what is left, check again. To undo it, run: {command}',
  'stopped.undo': 'stopped in the middle of an undo. To finish it, run: {command}',
  'stopped.undone': 'stopped. Repair {id} is undone',

  // What is said of reports that are written to files.
  'written.report': 'The report is in {files}.',
  'written.found': '{count, plural, one {# finding} other {# findings}}.',
  'written.found-in':
    '{count, plural, one {# finding} other {# findings}} in {installs, plural, one {# install} other {# installs}}.',
  'written.refused': 'Nothing was repaired: {reason}.',
  'written.repairs': 'To see the repairs: {command}',
  'written.repair': 'To repair this: {command}',
  'written.undo': 'To undo it: {command}',

  // What stops a step of a repair, or a part of one.
  'step.changed': 'it changed since the check. Check again, then repair',
  'step.changed-meanwhile': 'something else took its place',
  'step.there': 'something is already there',
  'step.outside': 'it is outside the install',
  'step.link': 'it is a link',
  'step.declined': 'you said no',
  'step.not-asked': 'you quit before this one',
  'step.at-odds': 'it conflicts with a repair that you said yes to',
  'step.other-target': 'another repair changes where it points',
  'step.same-value': 'another repair changes the same value',
  'step.adds-lines': 'another repair adds lines to the file',
  'step.changes-text': 'another repair changes its text',
  'step.changes-values': 'another repair changes values in the file',
  'step.creates-file': 'another repair creates that file',
  'step.no-directory': 'the directory of that file is missing',
  'step.too-much': 'too much would be removed',
  'step.part-of-install': 'it is part of the install',
  'step.second-name': 'it has a second name (hard link)',
  'step.second-name-readable': 'it has a second name (hard link) that would stay readable',
  'step.second-name-contents': 'it has a second name (hard link) that would keep the old contents',
  'step.second-name-text': 'it has a second name (hard link) that would keep the old text',
  'step.give-key': 'give the key that can open it: --age-recipient <recipient>',
  'step.original-stays':
    'the original stays until --age-identity proves that the encrypted copy opens',
  'step.replaces-other': 'another repair replaces it with another file',
  'step.other-owner': 'another repair sets another owner',
  'step.renamed-first': 'its target is renamed first, and this is checked again after that',
  'step.other-name': 'another repair renames it differently',
  'step.into-itself': 'it cannot be moved into itself',
  'step.no-target-directory': 'the target directory is missing',
  'step.name-exists': 'that name already exists',
  'step.other-file-system': 'it is on another file system, so move it by hand',
  'step.points-inside': 'another repair points to a path inside it',
  'step.other-source': 'another repair creates it from another source',
  'step.database-there': 'a database, or a part of one, is there already',
  'step.replaces-whole': 'another repair replaces the whole file',
  'step.database': 'this tool never changes a database',
  'step.only-owner': 'only its owner or root may change it',
  'step.no-key': 'there is no key',
  'step.not-read-back': 'the written file cannot be read back',
  'step.other-contents': 'its encrypted copy has different contents, so the original stays',
  'step.does-not-open':
    'its encrypted copy does not open with that identity, so the original stays',
  'step.source-changed': 'the backup changed since the check',
  'step.mounted': 'another file system is mounted there',
  'step.link-in-way': 'a link was put in its way',
  'step.part-of-database': 'it is a part of a database',
  'step.other-log': 'a log of another database (-wal or -journal) is next to it',
  'step.access-list':
    'it may have an access list (getfacl), which cannot be kept on this system: change it by hand',
  'step.attributes': 'it has extended attributes that cannot be kept (getfattr): change it by hand',
  'step.root-outside':
    'it belongs to root and is outside the state directory. Change the owner by hand if that is right',
  'step.removes-it': 'another repair removes it',
  'step.encrypts-it': 'another repair changes the file that is to be encrypted',
  'step.moves-it': 'another repair changes the file that is to be moved',
  'step.adds-file': 'another repair adds a file to it',
  'step.removes-directory': 'another repair removes its directory',
  'step.disk-full': 'the disk is full',
  'step.read-only': 'its file system is mounted read-only',
  'step.journal-inside':
    'the journal would be inside the install. Set XDG_STATE_HOME to a directory outside',
  'step.system': 'it is a system directory',
  'step.shared': 'it is a shared directory',
  'step.foreign-home': 'it is in the home of another user',
  'step.home': 'it is a home directory',
  'step.around-home': 'it contains a home directory',
  'step.user-home': 'it is in the home directory of a user',
  'step.state-system': 'the state directory is a system directory',
  'step.state-shared': 'the state directory is a shared directory',
  'step.state-foreign': 'the state directory is in the home of another user',
  'step.gone': 'it no longer exists',
  'step.unread': 'it cannot be read ({reason})',
  'step.unlisted': 'it cannot be listed ({code})',
  'step.backup-unread': 'the backup cannot be read ({reason})',
  'step.other-copy': 'something else is at {path}',
  'step.copy-there':
    '{path} already exists: the original stays until --age-identity proves that the encrypted copy opens',
  'step.names':
    'it has {names} names (hard links), {count, plural, =0 {none} other {#}} of them in the install: the others would change too',
  'step.only-root':
    'only root may change an owner: {command}{more, plural, =0 {} other {, and # more}}',
  'step.without': 'without {path}: {reason}{more, plural, =0 {} other {, and # more are left out}}',
  'step.mounted-at':
    '{path} is mounted there: if it belongs to the install, give it with --workspace',
  'step.whole-mount': 'a whole file system is mounted there',
  'step.outside-home':
    'it is outside the home: if it belongs to the install, give it with --workspace',
  'step.state-outside':
    'the state directory is a link that leads out of the home, to {path}: if it belongs to the install, give it with --workspace',
  'step.twin': 'it is {path} under another name',
  'step.state-twin': 'the state directory is {path} under another name',
  'step.no-name': 'there is no name for it',
  'step.not-allowed': 'this user may not change it ({code})',
  'step.not-changed': 'it could not be changed ({code})',
  'step.no-journal': 'its journal cannot be written ({code})',
  'edit.problem': 'the text {problem}',
  'edit.too-many': 'the text holds more than {count} values',
  'edit.ambiguous': 'the text can be read in two ways',
  'edit.twice': 'two changes of the same value',
  'edit.no-text': 'there is no text at that key',
  'edit.other-value': 'the value has changed',
  'edit.other-text': 'it has changed',
  'edit.too-much': 'the edit would change more than this value',
  'edit.one-value': 'the text is one value',
  'edit.key-there': 'there is something at that key already',
  'edit.no-object': 'there is no object to hold that key',
  'edit.no-positions': 'the text has no positions',
  'edit.not-utf8': 'it is not UTF-8 text',

  // Why nothing at all is repaired.
  'refused.in-use':
    'process {pid} uses this install: stop the gateway first{command, select, none {} other { ({command})}}',
  'refused.port':
    "something listens on port {port} of this machine, the gateway's: stop the gateway first{command, select, none {} other { ({command})}}",
  'refused.busy': 'another repair of this install is running ({id}): wait until it ends',
  'refused.half-undone': 'an undo was interrupted. Finish it first with "undo {id}"',
  'refused.between':
    'another repair or undo of this install ran in the meantime ({id}): check again, then repair',
  'refused.left':
    'repair {id} was interrupted and could not be undone completely ({path}: {reason}). See what is left with "undo {id}", then repair again',
  'refused.no-room':
    'not enough space for the repair: it needs {needed}, and only {free} is free. Free some space on the file system of {path}',
  'refused.no-room-for-journal':
    'not enough space to keep the originals: they need {needed}, and only {free} is free. Free some space on the file system of {path}, or set XDG_STATE_HOME to a directory elsewhere',
  'refused.no-journal':
    'its journal cannot be written in {path} ({code}): make room there, or set XDG_STATE_HOME',
  'refused.journal-elsewhere':
    'its journal cannot be written in {path} ({code}): set XDG_STATE_HOME to a directory that you can write to and that stays',
  'refused.unseen':
    'a gateway may be using this install: its lock is in tmp, and this container cannot see the processes of others. Stop the gateway. If its lock stays, start this container with --pid=host',
  'refused.foreign':
    '{path} belongs to another user ({uid}), who could put a false journal there. Set HOME to your own home, or XDG_STATE_HOME to a directory that only you can write to',
  'refused.open':
    'others can write to {path}, and could put a false journal there. Run "chmod go-w {path}", or set XDG_STATE_HOME to a directory that only you can write to',

  // What an undo says.
  'undo.none': 'there is no repair to undo',
  'undo.unknown': 'there is no such repair',
  'undo.already': 'that repair is already undone',
  'undo.running': 'that repair is still running. Wait until it ends',
  'undo.all-undone':
    'every repair of {path} is already undone. Give the id of a repair to undo one of another install',
  'undo.no-journal':
    'the journal of the repair cannot be written in {path} ({code}): free some space there, or make yourself its owner',
  'undo.damaged':
    'repair {id} cannot be undone, because {path} is damaged: {damage}. The originals of the files are in {originals}',
  'undo.begins': 'Undoing repair {id} of {date} in {install}',
  'undo.stays': 'left as it is: {path} ({reason})',
  'undo.not-restored': 'not restored: {path} ({reason})',
  'undo.partly': 'The repair is only partly undone. To try the rest again, run: {command}',
  'undo.done': '{count, plural, one {# change} other {# changes}} undone',
  'undo.changed': 'it was changed since the repair',
  'undo.database-used': 'the database was used since the repair',
  'undo.foreign': 'it contains something that the repair did not create',
  'undo.new-name':
    'it got another name (hard link) since the repair, which may be outside the install',
  'undo.set-id':
    'it was changed since the repair, so its set-user-id or set-group-id bit is not put back',
  'undo.failed': 'it failed ({code})',
  'undo.no-original': 'its backup is missing or damaged',
  'undo.only-copy': 'the original is missing or changed, so this is the only copy',
  'undo.other-contents': 'its encrypted copy has different contents',
  'undo.no-key':
    'it was encrypted, and the journal keeps no copy: undo it with --age-identity <file>, or decrypt it ({command})',

  // What a plan shows, before anything is changed.
  'plan.make': 'make: {path} ({size})',
  'plan.make-directories': 'make: {count, plural, one {# directory} other {# directories}}',
  'plan.restore': 'restore: {path} ({size})',
  'plan.restore-link': 'restore: {path} -> {target}',
  'plan.restore-many': 'restore: {path} ({count, plural, one {# file} other {# files}}, {size})',
  'plan.link': 'link {path}: {from} -> {to}',
  'plan.remove': 'remove: {path}',
  'plan.rename': 'rename: {from} -> {to}',
  'plan.owner': 'owner {from} -> {to}: {path}',
  'plan.mode': 'mode {from} -> {to}: {path}',
  'plan.owner-of-many': 'owner {from} -> {to}: {count} files and directories in {path}',
  'plan.mode-of-many': 'mode {from} -> {to}: {count} files and directories in {path}',
  'plan.encrypt': 'encrypt: {from} -> {to} for {recipients}',
  'plan.discard': 'remove: {path} (once {twin} opens with the same contents)',
  'plan.separate': 'copy: {path}, to separate it from its other names (hard links)',
  'plan.replace': 'replace: {path} ({old} -> {whole})',
  'plan.hidden': 'change: {path} (what changes is not shown: it may be a secret)',
  'plan.not-done': 'not done: {title}: {path} ({reason})',
  'plan.in-part': 'only in part: {title}: {path} ({reason})',
  'plan.unsafe': 'with --unsafe-fixes: {title}: {path}',
  'plan.count': '{count, plural, one {# repair} other {# repairs}}. Nothing was changed.',
  'plan.to-repair': 'To repair this:',
  'plan.nothing-possible':
    '--fix can repair nothing here. {count, plural, one {# finding remains} other {# findings remain}}. Check without --dry-run to see what to do.',
  'plan.nothing-wrong': 'Nothing is wrong, so there is nothing to repair.',
  'plan.nothing-found': 'Nothing to repair was found, but not everything could be checked.',
  'size.bytes': '{count} bytes',
  'size.version': '{size} of {time} UTC',

  // What --interactive asks.
  'ask.unsafe': '(unsafe: may change what you set up on purpose)',
  'ask.repair': 'Repair this?',
  'ask.yes': 'yes, repair this',
  'ask.no': 'no, leave this as it is',
  'ask.all': 'yes to this and to all that follow',
  'ask.quit': 'no to this and to all that follow; repairs you said yes to are done',
  'ask.help': 'show this help',
  'ask.not-yet': 'Nothing changes before your last answer. Ctrl-C leaves everything as it is.',
  'ask.old-machine': 'Is the gateway on the old machine stopped, and will it stay stopped?',

  // What `verify` says.
  'verify.item.copy': 'the copy passes the check',
  'verify.item.gateway': 'the gateway answers',
  'verify.item.service': 'a service starts the gateway',
  'verify.item.channels': 'channels are logged in',
  'verify.item.sessions': 'old conversations are here',
  'verify.item.workspace': 'workspace files are here',
  'verify.item.cron': 'cron jobs will run',
  'verify.item.backups': 'backups are encrypted',
  'verify.item.old-machine': 'the old gateway is stopped',
  'todo.item': '{title}: {status}',
  'todo.done': 'yes',
  'todo.not-done': 'no',
  'todo.cannot-tell': 'cannot tell',
  'todo.optional': '{status} (optional)',
  'verify.head':
    'OpenClaw install {install}{release, select, none {} other {, OpenClaw {release}}}',
  'verify.compared': 'compared with the record of {date} UTC',
  'verify.for': 'For {install}:',
  'verify.nothing': 'Nothing could be verified.',
  'verify.all-done': '{count, plural, one {The one item is done.} other {All # items are done.}}',
  'verify.open': 'The move is not finished: {parts}.',
  'verify.open-items': '{count} of {total, plural, one {# item} other {# items}} not done',
  'verify.unseen-items':
    '{count} of {total, plural, one {# item} other {# items}} cannot be checked from here',
  'verify.sentence': '{text}.',
  'verify.thing': '{what}: {detail}',
  'verify.nothing-found': 'None was found.',
  'verify.copy.errors':
    'The check finds {errors, plural, one {# error} other {# errors}}{warnings, plural, =0 {} one { and # warning} other { and # warnings}}.',
  'verify.copy.warnings':
    'The check finds {count, plural, one {# warning} other {# warnings}} to look at, and no error.',
  'verify.copy.unread': 'A part could not be read, so the check is not complete.',
  'verify.copy.fine': 'The check finds nothing wrong.',
  'verify.gateway.client':
    'This install is a client: its gateway runs on another machine (gateway.mode).',
  'verify.gateway.no-port': 'gateway.port in openclaw.json is not a port.',
  'verify.gateway.elsewhere':
    'This install will run on another machine, so its gateway cannot be asked from here.',
  'verify.gateway.other':
    'A gateway answers on {at}, but nothing shows that it is the one of this install.',
  'verify.gateway.answers': 'It answers on {at}.',
  'verify.gateway.answers-as': 'It answers on {at} (process {pid}).',
  'verify.gateway.starting':
    'It answers on {at} and is not ready yet ({names}). Verify again in a minute.',
  'verify.gateway.not-ready': 'It answers on {at}, but is not ready: {names}.',
  'verify.gateway.slow':
    'Process {pid} is the gateway of this install, but it has not answered yet on {at}. Verify again in a minute.',
  'verify.gateway.not-listening':
    'Process {pid} is the gateway of this install, but it does not listen on {at}. Verify again in a minute.',
  'verify.gateway.closed': 'Nothing listens on {at}.',
  'verify.gateway.not-installed':
    'Nothing listens on {at}, and openclaw is not on PATH. Install it first.',
  'verify.gateway.silent': 'Something listens on {at}, but does not answer.',
  'verify.gateway.foreign': 'Something that is not a gateway answers on {at}.',
  'verify.service.not-again': 'The gateway is running, but no service here starts it again.',
  'verify.service.none': 'No service here starts the gateway of this install.',
  'verify.service.not-installed':
    'No service here starts the gateway of this install. Install OpenClaw first.',
  'verify.service.at-boot': '{name}, a system unit, starts it at boot.',
  'verify.service.starts': '{name} starts it.',
  'verify.service.container':
    'A container runs the gateway. The restart policy of the container starts it again, not a service.',
  'verify.service.at-login':
    '{name} starts it when you log in. To start it at boot, enable lingering.',
  'verify.service.not-known':
    '{name} points here. Its files do not say whether it starts by itself.',
  'verify.service.off': '{name} points here, but it is not enabled.',
  'verify.channels.failing': 'The gateway says that {names} cannot connect.',
  'verify.channels.not-known': 'The channels are not known: {detail}.',
  'verify.channels.none': 'No channel is configured.',
  'verify.channels.here': 'The logins are here: {detail}.',
  'verify.sessions.none':
    'No conversations are here. Only the old machine or a record of it can show whether there were any.',
  'verify.workspace.none': 'There is no workspace here.',
  'verify.cron.none': 'There is no cron job.',
  'verify.cron.no-zone':
    'The time zone of the gateway is not known, so the next runs are not known either.',
  'verify.cron.not-known': 'The next run of these jobs cannot be computed: {names}.',
  'verify.cron.next': '{name}: next run {time} ({zone})',
  'verify.cron.past': '{name}: was due {time} ({zone})',
  'verify.cron.disabled': '{name}: disabled',
  'verify.cron.event': '{name}: runs on an event',
  'verify.cron.unread': '{name}: its schedule cannot be read',
  'verify.backups.fine': 'No backup in this home has secrets in plain text.',
  'verify.old.unasked':
    'Is the gateway on the old machine stopped? Say so with --old-stopped, or let --old user@host check over ssh.',
  'verify.old.not-known': 'You do not know whether it is stopped. Stop it on the old machine.',
  'verify.old.said-stopped': 'It is stopped, as you said.',
  'verify.old.said-running': 'It is still running, as you said. Stop it on the old machine.',
  'verify.old.failed': '{host} could not be asked: {reason}.',
  'verify.old.unlisted': 'The processes of {host} cannot be listed.',
  'verify.old.running':
    '{count, plural, one {# gateway on {host} runs} other {# gateways on {host} run}}.',
  'verify.old.stopped': 'No gateway runs on {host}.',
  'verify.old.starts-again':
    'No gateway runs on {host}, but one starts there at the next login or boot: {names}.',
  'ssh.not-started': 'ssh cannot be started here. Is it installed?',
  'ssh.too-large': 'the answer of {host} is too large',
  'ssh.ended': 'ssh ended with {status}',
  'ssh.incomplete': 'its answer is incomplete',

  // What `prepare` says.
  'prepare.item.node': 'the right Node is here',
  'prepare.item.openclaw': 'the right OpenClaw is here',
  'prepare.item.account': 'the home is the same',
  'prepare.item.disk': 'there is enough disk space',
  'prepare.item.time-zone': 'the time zone is the same',
  'prepare.item.services': 'something starts the gateway',
  'prepare.head':
    'To move {path}{release, select, none {} other { of OpenClaw {release}}}: {count, plural, one {# file} other {# files}}, {size}',
  'prepare.ready': 'This machine has what the install needs.',
  'prepare.not-ready': 'This machine is not ready yet.',
  'prepare.not-known': 'Some of what the install needs is not known.',
  'prepare.bring': 'Copy this too. A copy of the state directory does not contain it:',
  'prepare.then': 'Then, in this order',
  'prepare.record-incomplete': 'The record is incomplete: not everything could be read.',
  'prepare.node.not-known':
    'It is not known here which Node OpenClaw {release, select, none {of this copy} other {{release}}} needs. This command shows it.',
  'prepare.node.needs': 'OpenClaw {release} needs {range}.',
  'prepare.node.none': 'Node is not on PATH.',
  'prepare.node.other': 'The first one on PATH is Node {version}.',
  'prepare.node.here': 'Node {version} is on PATH.',
  'prepare.node.behind': 'Node {version} is on PATH, behind Node {first}.',
  'prepare.openclaw.not-known':
    'It is not known which release wrote the copy. Run this command on the old machine to see it.',
  'prepare.openclaw.too-old':
    'OpenClaw {release} is older than the copy needs ({least}). It refuses the copy or loses part of the data.',
  'prepare.openclaw.none': 'OpenClaw is not on PATH.',
  'prepare.openclaw.here': 'OpenClaw {release} is installed.',
  'prepare.openclaw.chosen': 'You chose OpenClaw {release} with --openclaw.',
  'prepare.openclaw.wrote':
    'OpenClaw {release} wrote the copy. Install the same release, and upgrade once everything works.',
  'prepare.openclaw.oldest':
    'OpenClaw {release} is the oldest release that opens everything in the copy.',
  'prepare.openclaw.keep-off': 'Do not onboard or start OpenClaw before the copy is in place.',
  'prepare.account.no-home':
    'The copy does not say which home it came from. The check finds the paths that lead elsewhere.',
  'prepare.account.same': 'Your home is {home}, as on the old machine, so no path needs to change.',
  'prepare.account.paths': 'The paths in the copy point to {home}.',
  'prepare.account.own-home': 'Your home here is {home}.',
  'prepare.account.same-name': 'With an account of the same name, no path needs to change.',
  'prepare.account.exists':
    'The paths in the copy point to {home}, and {user} has an account here. Log in as {user}.',
  'prepare.account.use-own':
    'Use your own account: the check finds each path, and --fix changes it.',
  'prepare.account.or-own':
    'Or use your own account: the check finds each path, and --fix changes it.',
  'prepare.disk.takes':
    'The install takes {whole, select, yes {} other {at least }}{size}, and twice that while it is unpacked or upgraded.',
  'prepare.disk.free': '{size} is free here.',
  'prepare.disk.short': 'Only {size} is free here.',
  'prepare.disk.not-whole':
    'This does not count node_modules and .git. See on the old machine how large the whole directory is.',
  'prepare.disk.rest':
    'Part of it could not be counted. See on the old machine how large the whole directory is.',
  'prepare.zone.depends':
    'A cron job has no time zone, so it runs in the time zone of the machine.',
  'prepare.zone.may-depend': 'Cron jobs without a time zone run in the time zone of the machine.',
  'prepare.zone.none': 'No cron job depends on the time zone of the machine.',
  'prepare.zone.not-known': 'The time zone of the old machine is not known.',
  'prepare.zone.same': 'It is {zone}, as on the old machine.',
  'prepare.zone.was': 'It was {zone} on the old machine.',
  'prepare.zone.differs': 'It was {zone} on the old machine, and {here} here.',
  'prepare.services.root':
    'You are root, but the gateway runs as a user service. Create an account for it.',
  'prepare.services.systemd':
    'systemd is here: `openclaw gateway install` creates a service for you.',
  'prepare.services.linger': 'On a server, let it run without a login: {command}',
  'prepare.services.launchd':
    'launchd is here: `openclaw gateway install` creates a service for you.',
  'prepare.services.tasks': '`openclaw gateway install` creates a scheduled task for you.',
  'prepare.services.none':
    'systemd is not running here, so `openclaw gateway install` cannot create a service. Let your container or init start `openclaw gateway run`.',
  'prepare.services.not-known': 'It is not known whether systemd runs there.',
  'prepare.upgrade.sessions-doctor':
    'OpenClaw {release} keeps conversations in databases. Run `openclaw doctor --fix` before its first start: without the import it does not start.',
  'prepare.upgrade.sessions':
    'OpenClaw {release} keeps conversations in databases. Its first start imports those that are in files.',
  'prepare.upgrade.cron-doctor':
    'OpenClaw {release} keeps cron jobs in a database. `openclaw doctor --fix` imports cron/jobs.json.',
  'prepare.upgrade.cron':
    'OpenClaw {release} keeps cron jobs in a database. Its first start imports cron/jobs.json.',
  'prepare.upgrade.setup-doctor':
    'In OpenClaw {release}, `openclaw doctor --fix` imports the list of workspaces that are set up.',
  'prepare.upgrade.profile':
    'OpenClaw {release} expects the workspace of a profile in the state directory of the profile. Run `openclaw doctor`, which moves it.',
  'prepare.upgrade.no-way-back':
    'You cannot go back: OpenClaw {release} changes the databases, and OpenClaw {before} does not use them afterwards. Keep the copy unchanged until everything works.',
  'prepare.next.stop': 'Stop the gateway on the old machine.',
  'prepare.next.archive': 'Unpack the archive, and put each part in its place.',
  'prepare.next.directory': 'Copy the state directory, and each workspace to its place.',
  'prepare.next.record':
    'Copy the state directory and the workspaces, with hidden files, owners and times.',
  'prepare.next.in-place': 'The copy is in its place already.',
  'prepare.next.kept':
    'Anything that is already there is kept beside it, renamed with .before- and the time.',
  'prepare.next.in-use': '{path} already exists here. If its gateway is running, stop that first.',
  'prepare.next.by-hand': 'Copy by hand: {names}.',
  'prepare.next.check': 'Check what arrived, look at the repairs, then repair.',
  'prepare.next.start-yourself':
    'Let OpenClaw migrate what arrived, then let your container or init start the gateway.',
  'prepare.next.start': 'Let OpenClaw migrate what arrived, then install its service.',
  'prepare.next.verify': 'Go through the checklist.',

  // What a copy of the state directory leaves behind.
  'left.workspace': 'the workspace: {path} ({count, plural, one {# file} other {# files}})',
  'left.workspace-of':
    'the workspace of {agents}: {path} ({count, plural, one {# file} other {# files}})',
  'left.state-directory': 'another state directory: {path}, which needs a record of its own',
  'left.profile': 'the profile {profile}: {path}, which needs a record of its own',
  'left.service-variables': 'variables that only the service sets: {names}. Put them into {path}',
  'left.gateway-variables': 'the variables of the gateway: {path}',
  'left.shell-variables': 'variables that OpenClaw takes from your login shell (env.shellEnv)',
  'left.service': 'the service {name}. On the new machine run {command}',
  'left.system-service':
    'the system service {name}: copy {path}, and on the new machine change its paths and User=',
  'left.file': '{path}, which openclaw.json refers to',
  'left.keychain':
    'the key of encrypted logins, in the keychain of this machine under the name {name}',
  'left.key': 'the key of encrypted logins: {path}',
  'left.backups': '{count, plural, one {# backup} other {# backups}}: {paths}',

  // What `record` says of the record that it made.
  'recorded.files': 'Recorded {path}: {count, plural, one {# file} other {# files}}.',
  'recorded.counted': 'Counted: {things}.',
  'counted.logins': '{count, plural, one {# login} other {# logins}}',
  'counted.workspace': '{count, plural, one {# workspace file} other {# workspace files}}',
  'counted.memory': '{count, plural, one {# note} other {# notes}}',
  'counted.conversations': '{count, plural, one {# conversation} other {# conversations}}',
  'counted.messages': '{count, plural, one {# message} other {# messages}}',
  'counted.cron jobs': '{count, plural, one {# cron job} other {# cron jobs}}',
  'counted.channels': '{count, plural, one {# channel} other {# channels}}',
  'counted.plugins': '{count, plural, one {# plugin} other {# plugins}}',
  'counted.skills': '{count, plural, one {# skill} other {# skills}}',
  'recorded.left-behind': 'A copy of this directory alone leaves behind:',
  'recorded.moving':
    'OpenClaw is running here, so files may have changed during the recording. Stop the gateway and record again:',
  'recorded.gateway': 'the gateway runs (process {pid})',
  'recorded.changed': '{path} changed',
  'recorded.unread-file': '{path} ({reason})',
  'recorded.closed': 'nothing in {path}: you cannot enter it',
  'recorded.cut-off': 'not all of {path}: {reason}',
  'recorded.path': '{path}',
  'recorded.not-unpacked': '{count} of its entries cannot be unpacked',
  'recorded.no-transcripts': '`openclaw backup create` left out every transcript',
  'recorded.unread': 'This could not be read, and is not in the record:',
  'recorded.next':
    'Copy the record to the new machine, then run there: {command}. The record contains no secrets and no conversation text, but it has the names of your files. Keep it as safe as a backup.',

  // What `runs` lists.
  'runs.none': 'There are no repairs.',
  'runs.removed':
    '{count, plural, one {# repair} other {# repairs}} deleted, with the originals that they kept',
  'runs.steps': '{status}, {done} of {steps, plural, one {# step} other {# steps}}',
  'runs.done': 'done',
  'runs.undone': 'undone',
  'runs.partly-undone': 'partly undone',
  'runs.interrupted': 'interrupted',
  'runs.undo-interrupted': 'undo interrupted',
  'runs.running': 'running',
  'runs.continues': 'continues {id}, and is undone together with it',
  'runs.damaged': 'damaged: {damage} in run.json',
  'runs.lost': 'It cannot be undone. The originals are in {path}',
  'runs.wrong-field': '{field} is missing or wrong',
  'runs.wrong-file': 'the file is missing or wrong',
  'runs.wrong-id': 'id is that of another repair',
  'runs.no-json': 'it is not JSON',

  // What rules list.
  'listed.files-in': '{path}/ ({count, plural, one {# file} other {# files}})',
  'node.range': 'Node {range}',
  'node.from': 'Node {version} or later',
  'node.within': 'Node {major} ({version} or later)',
  'node.either': '{first} or {second}',
  'node.any': '{first}, {second} or {third}',
  'service.missing':
    '{path} ({kind, select, node {Node} package {the OpenClaw package} program {a program} file {its environment file} WorkingDirectory {its working directory} other {the path in {kind}}})',
  'service.missing-account': 'the account {account} (User=)',
  'listed.configuration': 'the configuration',
  'stores.sessions': 'sessions',
  'stores.logins': 'model logins',
  'stores.device': 'the device identity',
  'stores.devices': 'paired devices',
  'stores.approvals': 'exec approvals',
  'stores.cron': 'cron jobs',
  'stores.setup': 'the setup state of a workspace',
  'shared.device': 'the device identity',
  'shared.login': 'the {channel} login ({account})',
  'table.device_identities': 'device identities',
  'table.device_pairing_paired': 'paired devices',
  'table.channel_pairing_allow_entries': 'allowed senders',
  'table.secret_store_entries': 'stored secrets',
  'table.mcp_oauth_stores': 'logins of MCP servers',
  'table.projects': 'projects',
  'table.auth_profile_store': 'stores of logins',
  'table.standing_intents': 'standing intents',

  'undecided.title': 'Could not check',
  'undecided.rules': '{count} rules',
  'undecided.findings': 'partly',
  'undecided.skipped': 'skipped',
  'undecided.crashed': 'crashed',

  'summary.findings': '{count, plural, one {# finding} other {# findings}}',
  'summary.errors': '{count, plural, one {# error} other {# errors}}',
  'summary.warnings': '{count, plural, one {# warning} other {# warnings}}',
  'summary.infos': '{count} info',
  'summary.suppressed': '{count, plural, one {# finding} other {# findings}} suppressed.',
  'summary.fixable':
    '{share, select, one {It} all {All of them} other {{count} of them}} can safely be repaired with --fix.',
  'summary.unsafe':
    '{count, plural, one {# repair may change what you set up on purpose, so --fix leaves it out. To do it, use --fix --unsafe-fixes.} other {# repairs may change what you set up on purpose, so --fix leaves them out. To do them, use --fix --unsafe-fixes.}}',
  'summary.steps':
    '{count, plural, one {Follow the step above.} other {Follow the # steps above, in that order.}}',
  'summary.note': 'note:',

  // What is said at the end of the check of several installs.
  'fleet.all': 'all {count}',
  'fleet.headline': '{person} of {hosts} {person, plural, one {needs} other {need}} attention',
  'fleet.count':
    '{unit, select, machine {{count, plural, one {# machine} other {# machines}}} other {{count, plural, one {# install} other {# installs}}}}',
  // The report of a fleet.
  'fleet.person': 'needs attention',
  'fleet.repair': 'needs --fix',
  'fleet.nothing': 'ready',
  'fleet.for-fix': '{hosts} for --fix',
  'fleet.are-ready': '{hosts} ready',
  'fleet.since': '{fresh} new and {gone} gone since the baseline',
  'fleet.new': '{count} new',
  'fleet.gone': '{count} gone',
  'fleet.is-new': '(new)',
  'fleet.hosts': '{units}, worst first',
  'fleet.rules': 'Rules, worst first',
  'fleet.rule': 'Rule',
  'fleet.severity': 'Severity',
  'fleet.findings': 'Findings',
  'fleet.units': '{unit, select, machine {Machines} other {Installs}}',
  'fleet.install': '{path}, written by OpenClaw {release}',
  'fleet.host': '{name} {needs}: {detail} ({counts})',
  'fleet.rule-on':
    '{rule} ({severity}): {findings, plural, one {# finding} other {# findings}} on {hosts}',

  // What is said in the place of a report.
  'merge.no-report': 'It has no report.',
  'merge.unusable': 'Its report cannot be used: {reason}.',

  // Why a stored report cannot be used.
  'report.no-json': 'it is not JSON. Make it with --format json',
  'report.refused': '{path} cannot be used as a report: {reason}',
  'report.other': 'it is not a report of this version',
  'report.other-version': 'it has schemaVersion {version}, and this version reads schemaVersion 1',
  'report.of-many': 'it is a report of many machines, and this command needs one of one machine',
  'report.no-fleet': 'it is not what `merge --format json` writes',
  'report.file': 'the file',
  'report.other-key': 'has a key that a report does not have',

  'explain.only-with': 'with {flag} only',
  'explain.breaks': 'What it breaks:',
  'explain.reports': 'What it reports and advises (words in braces stand for what it finds):',
  'explain.safe': '--fix repairs it if nothing can be lost.',
  'explain.unsafe': '--fix --unsafe-fixes repairs it, and may change what you set up on purpose.',
  'explain.restore': '--fix --from <backup> restores it from a backup or another directory.',
  'explain.silent': 'It does not report:',
  'explain.releases': 'Releases:',
  'explain.sources': 'Sources:',
  'explain.page': 'This page on the web: {url}',

  'html.skip': 'Skip to the report',
  'html.footer': '{tool}. Paths and commands are those of the machine that made this report.',
  'html.unchecked': 'OpenClaw could not be checked',
  'html.suppressed': '{count} suppressed',
  'html.machines': 'Old machine and this one',
  'html.sources': 'What each source holds, and what is taken from it',
  'html.findings': 'Findings, by what they break',
  'html.more-findings':
    '{count, plural, one {# more finding} other {# more findings}} in the JSON report.',
  'html.notes': 'What could not be checked, and notes',
  'html.notes-alone': 'Notes',
  'html.repairs': 'Repairs',
  'html.undo': 'To undo them:',
  'html.plan': 'What --fix would change',
  'html.search': 'Search',
  'html.found': '{shown} of {total}',
  'html.where': 'Where',
  'html.why': 'Why',
  'html.do': 'What to do',
  'html.repair': 'Repair',
  'html.with': 'With {flags}: {title}',
  'html.fingerprint': 'Fingerprint',
  'html.about': 'About {rule}',
  'listed.and-more': 'and {count} more',
  'html.thing': 'Item',
  'html.state': 'State',
  'html.detail': 'Detail',
  'html.what': 'What',
  'html.old-machine': 'Old machine',
  'html.this-machine': 'This machine',
  'html.home': 'home',
  'html.user': 'user',
  'html.system': 'system',
  'html.state-directory': 'state directory',
  'html.profile': 'profile',
  'html.same': 'unknown, or the same',
  'html.not-known': 'unknown',
  'html.copy': 'Copy',
  'html.copy-these': 'Copy these commands',
  'html.copied': 'Copied',
  'html.selected': 'Selected',

  // At the end: what follows a spread is added key by key each time that this is loaded.
  ...LISTED_TEXTS,
} as const;

/** The English texts of the program, by id. */
export type English = typeof ENGLISH;
/** The id of a text of the program, for instance `heading.start`. */
export type PhraseId = keyof English;
