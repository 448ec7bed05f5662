import type { Install } from '../install/install.ts';
import { findLiveGateway } from '../install/state/gateway-lock.ts';
import { gatewayPorts } from '../install/state/gateway-port.ts';
import { INTO_ENGLISH, type Language, phrase } from '../phrases/language.ts';
import { localized } from '../report/localized.ts';
import { rules } from '../rules/index.ts';
import type { OldMachine, VerifyFacts } from '../verify/facts.ts';
import { judgeItems } from '../verify/items.ts';
import { type GatewayAnswer, probeGateway } from '../verify/probe.ts';
import {
  statusOf,
  summaryOf,
  type Verification,
  type VerifyItemId,
} from '../verify/verification.ts';
import { isArchive } from './archives.ts';
import type { Context } from './context.ts';
import { rulesDeciding } from './deciding-rules.ts';
import { NOTHING_ASKED, type RunOptions, type VerifyOptions } from './options.ts';
import { type Performed, perform } from './perform.ts';
import { repairCommand } from './repair-command.ts';
import { isSshHost } from './ssh.ts';
import { UsageError } from './usage-error.ts';
import { NAME, version } from './version.ts';

/**
 * Asks a person whether the gateway on the old machine is stopped. Returns undefined where they do
 * not know.
 */
export type AskOld = () => Promise<boolean | undefined>;

/** Who is asked, and the language of the checklist: English by default. */
interface VerifyWith {
  readonly askOld?: AskOld | undefined;
  readonly language?: Language;
}

/**
 * Goes through the checklist for an install on this machine: runs the check, and asks for what no
 * file says. Changes nothing.
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function verifyInstall(
  options: VerifyOptions & Pick<RunOptions, 'ageIdentity'>,
  context: Context,
  { askOld, language = INTO_ENGLISH }: VerifyWith = {},
): Promise<Verification> {
  const { old, oldStopped, skip = [], ...rest } = options;
  refuse(options, context);
  const run: RunOptions = { ...NOTHING_ASKED, ...rest, workspace: rest.workspace ?? [] };
  const performed = await perform({ ...run, quiet: true }, context);
  const [install, another] = performed.installs;
  if (install === undefined || another !== undefined || install.kind === 'workspace') {
    throw new UsageError(phrase('usage.one-install', { command: 'verify' }));
  }
  context.progress.show(phrase('progress.asking'));
  const gateway = await answerOf(install);
  context.progress.clear();
  const oldMachine = skip.includes('old-machine')
    ? ({ kind: 'unasked' } as const)
    : await oldMachineOf(old, oldStopped, askOld);
  const verifying = { ...context, program: `${context.program} verify` };
  const facts = {
    ...factsOf(install, { ...performed, report: localized(performed.report, language, rules) }),
    gateway,
    oldMachine,
    rulesDeciding: (item: VerifyItemId) => rulesDeciding(`verify.item.${item}`),
    now: new Date(),
    language,
    verifyCommand: [
      repairCommand(options.path, run, verifying),
      ...skip.map((item) => `--skip ${item}`),
    ].join(' '),
  };
  return toVerification(facts, judgeItems(facts, skip));
}

function refuse({ path, old, oldStopped }: VerifyOptions, context: Context): void {
  if (path !== undefined && isArchive(path, context)) {
    throw new UsageError(phrase('usage.verify-archive', { path }));
  }
  if (old !== undefined && oldStopped) {
    throw new UsageError(phrase('usage.old-twice'));
  }
  if (old !== undefined && !isSshHost(old)) {
    throw new UsageError(phrase('usage.old-host'));
  }
}

function factsOf(
  install: Install,
  { report, isCutOff, hasProblems, command, show }: Performed,
): Pick<VerifyFacts, 'install' | 'report' | 'isWhole' | 'checkCommand' | 'pid' | 'show'> {
  const hasCrashed = report.rules.some(({ status }) => status === 'crashed');
  const lock = install.host.isThisMachine
    ? findLiveGateway(install.stateDir, install.config.path)
    : undefined;
  return {
    install,
    report,
    show,
    pid: lock?.pid,
    checkCommand: command,
    isWhole: !isCutOff && !hasProblems && !hasCrashed,
  };
}

/** Only a gateway on this machine is asked, and only where the install has one. */
async function answerOf(install: Install): Promise<GatewayAnswer | undefined> {
  if (!install.host.isThisMachine || install.config.get('gateway', 'mode') === 'remote') {
    return undefined;
  }
  const isSecure = install.config.get('gateway', 'tls', 'enabled') === true;
  return probeGateway(gatewayPorts(install), isSecure);
}

async function oldMachineOf(
  host: string | undefined,
  isStopped: boolean | undefined,
  askOld: AskOld | undefined,
): Promise<OldMachine> {
  if (host !== undefined) return (await import('./old-gateway.ts')).askOldMachine(host);
  if (isStopped) return { kind: 'said', isStopped: true };
  return askOld === undefined ? { kind: 'unasked' } : { kind: 'said', isStopped: await askOld() };
}

function toVerification(
  { report, show, install }: VerifyFacts,
  items: Verification['items'],
): Verification {
  const { stateDir, profile, record } = report.installs[0] ?? {};
  return {
    schemaVersion: 1,
    kind: 'verification',
    tool: { name: NAME, version: version() },
    error: null,
    install: stateDir ?? show(install.stateDir),
    profile: profile ?? null,
    openclaw: report.host.openclaw.version,
    recordedAt: record?.recordedAt ?? null,
    status: statusOf(items),
    summary: summaryOf(items),
    items,
    notes: report.notes,
  };
}
