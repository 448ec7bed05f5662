/**
 * The settings of a unit, a drop-in, a plist or a script of a service, and variables that contain
 * places but no credentials.
 */
export const DIRECTIVES: ReadonlySet<string> = new Set(
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
