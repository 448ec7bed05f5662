import { MASK } from './mask.ts';
import { reveal } from './reveal.ts';

/** What a unit, a drop-in, a plist or a script of a service sets; and variables that say where, and never who may. */
const DIRECTIVES = new Set(
  `After Before Description Documentation Environment EnvironmentFile ExecCondition ExecReload ExecStart ExecStartPost
  ExecStartPre ExecStop ExecStopPost Group KillMode LogsDirectory PassEnvironment ReadWritePaths Requires Restart
  RestartSec RootDirectory StandardError StandardOutput StateDirectory SuccessExitStatus TimeoutStartSec
  TimeoutStopSec Type UMask UnsetEnvironment User WantedBy Wants WorkingDirectory
  EnvironmentVariables KeepAlive Label ProgramArguments Program RunAtLoad StandardErrorPath StandardOutPath
  ThrottleInterval UserName
  HOME PATH USER LOGNAME SHELL LANG TMPDIR TZ NODE_ENV NODE_OPTIONS NODE_EXTRA_CA_CERTS XDG_CONFIG_HOME XDG_STATE_HOME
  XDG_DATA_HOME XDG_RUNTIME_DIR HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY
  OPENCLAW_HOME OPENCLAW_STATE_DIR OPENCLAW_CONFIG_PATH OPENCLAW_PROFILE OPENCLAW_GATEWAY_PORT OPENCLAW_GATEWAY_TOKEN
  OPENCLAW_GATEWAY_PASSWORD OPENCLAW_SYSTEMD_UNIT OPENCLAW_LAUNCHD_LABEL OPENCLAW_SERVICE_MARKER OPENCLAW_SERVICE_KIND
  OPENCLAW_SERVICE_VERSION OPENCLAW_SERVICE_MANAGED_ENV_KEYS OPENCLAW_WINDOWS_TASK_NAME`.split(
    /\s+/,
  ),
);

/** A name and what sets it; several in a row, as in `Environment="HOME=`. */
const ASSIGNMENT = /^(\s*(?:export\s+|set\s+)?["']?)([A-Za-z_][\w.-]*)(\s*=\s*)/;
const TAG = /(<\/?(?:key|string|array|dict|plist|integer|true|false)\s*\/?>)/;

/**
 * A line of any text of which only the indentation, the names of {@link DIRECTIVES}, the tags of a plist, and what is
 * `quoted` are left.
 */
export function maskTextLine(line: string, quoted: readonly string[]): string {
  return line
    .split(TAG)
    .map((part, index) => (index % 2 === 1 ? part : maskPart(part, quoted)))
    .join('');
}

function maskPart(text: string, quoted: readonly string[]): string {
  let head = /^\s*/.exec(text)?.[0] ?? '';
  let rest = text.slice(head.length);
  for (let found = ASSIGNMENT.exec(rest); found; found = ASSIGNMENT.exec(rest)) {
    const [whole, before = '', name = '', sign = ''] = found;
    if (!DIRECTIVES.has(name) && !quoted.includes(name)) break;
    head += before + name + sign;
    rest = rest.slice(whole.length);
  }
  return DIRECTIVES.has(rest) ? head + rest : head + reveal(rest, quoted);
}

/** True where nothing of a line is left that says anything. */
export function isMasked(text: string): boolean {
  return text.replaceAll(MASK, '').replace(/[\s"'`{}[\],:;=/*]/g, '') === '';
}
