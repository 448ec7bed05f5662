import { phrase } from '../phrases/language.ts';
import type { OldMachine } from '../verify/facts.ts';
import { overSsh } from './ssh.ts';

/**
 * Lists the running gateways, and the services that start one. It is sent through standard input,
 * so that no shell of the other user reads it as a command line. It needs only what every Linux and
 * macOS has, and returns no arguments of any process.
 */
const SCRIPT = [
  'LC_ALL=C; export LC_ALL',
  'all=$(ps -A -o args= 2>/dev/null || ps -o args 2>/dev/null || ps 2>/dev/null)',
  String.raw`count() { printf '%s\n' "$all" | grep -Ec "$1"; }`,
  "gateway='^(.*/)?(openclaw|clawdbot|moltbot)-gateway( |$)'",
  "command='(openclaw|clawdbot|moltbot).* gateway( run| --|$)'",
  'if [ -z "$all" ]; then echo "running ?"; else echo "running $(count "$gateway|$command")"; fi',
  'units="$HOME/.config/systemd/user"; agents="$HOME/Library/LaunchAgents"',
  'for file in "$units"/*.wants/openclaw-gateway*.service "$agents"/ai.openclaw.*.plist; do',
  '  [ ! -L "$file" ] && [ ! -e "$file" ] || echo "service $(basename "$file")"',
  'done',
  // A system unit may have any name, so its command decides whether it starts a gateway.
  `for file in "\${SYSTEMD_UNIT_PATH:-/etc/systemd/system}"/*.wants/*.service; do`,
  `  grep -Eqs '^ExecStart=.*openclaw.* gateway( |$)' "$file" && echo "unit $(basename "$file")"`,
  'done',
  'echo end',
  '',
].join('\n');

const LIMIT = 64 * 1024;
const MOST_SERVICES = 20;

/** OpenClaw's agents that are no gateway. */
const NO_GATEWAY = /^ai\.openclaw\.(?:node|update|mac|ios)\b/;

/** Finds out over ssh whether a gateway is running on another machine. */
export async function askOldMachine(host: string): Promise<OldMachine> {
  const answer = await overSsh({ host, command: 'sh -s', input: SCRIPT, limit: LIMIT });
  if (!answer.ok) return { kind: 'failed', host, reason: answer.reason };
  const lines = answer.text.split('\n').map((line) => line.trim());
  const running = lines.map((line) => /^running (\d{1,6}|\?)$/.exec(line)?.[1]).find(Boolean);
  if (running === undefined || !lines.includes('end')) {
    return { kind: 'failed', host, reason: phrase('ssh.incomplete') };
  }
  const named = (kind: string) =>
    lines.flatMap((line) => new RegExp(`^${kind} ([\\w.@-]{1,100})$`).exec(line)?.[1] ?? []);
  const services = named('service').filter((name) => !NO_GATEWAY.test(name));
  return {
    kind: 'seen',
    host,
    services: services.slice(0, MOST_SERVICES),
    units: [...new Set(named('unit'))].slice(0, MOST_SERVICES),
    running: running === '?' ? undefined : Number(running),
  };
}
